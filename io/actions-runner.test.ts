import * as fc from 'fast-check'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { HOSTILE } from '../core/render/hostile-strings.ts'
import { readCommands, readFileCommands } from '../test/acceptance/file-commands.ts'
import { fileCommand, isScalar, openActionsRunner, safeLine } from './actions-runner.ts'

test('A50: no text can become a workflow command, hide a line or start one', () => {
  const forged = ['::error::x', '  ::set-env name=A::b', 'x\n::warning::y', 'x\r::warning::y', '##[error]x', 'text ##[add-mask]x', '\u001b[1A::stop-commands::t', '\u2028::error::x', '::\u200berror::x']
  for (const text of [...forged, ...HOSTILE]) {
    const line = safeLine(text)
    expect({ text, commands: readCommands(line) }).toEqual({ text, commands: [] })
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
  }
})

test('A50: the same for any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
    expect(readCommands(safeLine(text))).toEqual([])
  }))
})

test('an error is one command, whatever its title and message hold', () => {
  let written = ''
  openActionsRunner({}, (text) => (written += text)).error('A::B,c=d', 'one\n::warning::two %0A')
  expect(readCommands(written)).toEqual([{ level: 'error', properties: { title: 'A::B,c=d' }, message: 'one\n::warning::two %0A' }])
})

test('A49: an output is one line of printable ASCII, and nothing else is written', async () => {
  await using file = await temporary()
  const runner = openActionsRunner({ GITHUB_OUTPUT: file.path }, () => undefined)
  for (const value of ['a\nverdict=clean', 'a\rb', '\u001b[0m', 'ü', 'x\0', 'x'.repeat(100_001)]) expect(await runner.output('verdict', value)).toMatchObject({ ok: false, problem: { code: 'ACTION.OUTPUT_REFUSED' } })
  expect((await runner.output('verdict', 'clean')).ok).toBe(true)
  expect(readFileCommands(await readFile(file.path, 'utf8'))).toEqual({ verdict: 'clean' })
})

test('A49: what an output holds comes out as it went in and sets nothing else', () => {
  fc.assert(fc.property(fc.string().filter(isScalar), (value) => {
    expect(readFileCommands(fileCommand('one', value) + fileCommand('two', 'x'))).toEqual({ one: value, two: 'x' })
  }))
})

test('A49: the delimiter cannot be guessed', () => {
  expect(fileCommand('a', 'b')).not.toBe(fileCommand('a', 'b'))
})

test('a summary that GitHub would refuse is cut at a line, and says so', async () => {
  await using file = await temporary()
  await openActionsRunner({ GITHUB_STEP_SUMMARY: file.path }, () => undefined).summary(`${'line ü\n'.repeat(200_000)}`)
  const text = await readFile(file.path, 'utf8')
  expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024)
  expect(text.split('\n').slice(0, -4).every((line) => line === 'line ü')).toBe(true)
  expect(text).toContain('The summary was cut here')
})

test('the runner reads from our files what it reads from those of @actions/core', async () => {
  await using ours = await temporary()
  await using theirs = await temporary()
  const values = { verdict: 'errors', report: '.hortus/report.json', matrix: '{"include":[{"id":"a b:smoke"}]}', empty: '' }
  const runner = openActionsRunner({ GITHUB_OUTPUT: ours.path }, () => undefined)
  await writeFile(theirs.path, '')
  vi.stubEnv('GITHUB_OUTPUT', theirs.path)
  const core = await import('@actions/core')
  for (const [name, value] of Object.entries(values)) {
    await runner.output(name, value)
    core.setOutput(name, value)
  }
  vi.unstubAllEnvs()
  expect(readFileCommands(await readFile(ours.path, 'utf8'))).toEqual(values)
  expect(readFileCommands(await readFile(theirs.path, 'utf8'))).toEqual(values)
})

test('an input is found under the name the runner gives it', () => {
  expect(openActionsRunner({ 'INPUT_UPDATE-BASELINE': ' true ' }, () => undefined).input('update-baseline')).toBe('true')
})

async function temporary(): Promise<{ path: string } & AsyncDisposable> {
  const dir = await mkdtemp(join(tmpdir(), 'hortus-output-'))
  return { path: join(dir, 'file'), [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }) }
}
