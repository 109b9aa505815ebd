/** `npm start` as a child: the check decides, and the site of it stands at the end. */
import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository } from '../io/testing/temporary.ts'

const START = join(import.meta.dirname, 'start.ts')
const GARDEN = { 'examples/a/example.yaml': 'name: a\ndescription: A.\nstability: experimental\nverification: {last_verified: "2026-11-01"}\npresets:\n  smoke: {command: [node, main.js], requires_gpu: false}\n', 'examples/a/main.js': '\n', 'examples/a/README.md': '# A\n', '.gitignore': '.hortus/\n' }

async function start(cwd: string, ...words: readonly string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const child = promisify(execFile)(process.execPath, [START, ...words], { cwd, env: { ...process.env, HORTUS_ENGINE: 'process' } })
  return child.then(({ stdout, stderr }) => ({ code: 0, out: stdout, err: stderr }), (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, out: error.stdout, err: error.stderr }))
}

test('the last line says what to open, and the site of the garden that was checked is there', { timeout: 120_000 }, async () => {
  await using garden = await temporaryRepository(GARDEN)
  await using elsewhere = await temporaryDirectory()
  const { code, out, err } = await start(elsewhere.path, '--root', garden.path)
  expect([code <= 1, err]).toEqual([true, expect.not.stringContaining('No site')])
  expect(out.trimEnd().split('\n').at(-1)).toBe(`Open ${join(garden.path, '.hortus/site/index.html')} in a browser.`)
  expect(await readFile(join(garden.path, '.hortus/site/index.html'), 'utf8')).toContain('<!doctype html>')
})

test('a site that cannot be written is red with its reason, and the check stands as it was', { timeout: 120_000 }, async () => {
  await using garden = await temporaryRepository(GARDEN)
  await garden.put({ '.hortus/site/index.html': 'mine' })
  const { code, out, err } = await start(garden.path)
  expect(out).toContain('1 passed, 0 failed')
  expect(err).toMatch(/SITE\.NOT_OURS[\s\S]*No site was built \(exit code 3; the reason stands above\)/)
  expect([1, 3]).toContain(code)
  expect(await readFile(join(garden.path, '.hortus/site/index.html'), 'utf8')).toBe('mine')
})

test('help builds nothing', { timeout: 60_000 }, async () => {
  await using garden = await temporaryRepository(GARDEN)
  expect(await start(garden.path, '--help')).toMatchObject({ code: 0, out: expect.not.stringContaining('The site') })
})
