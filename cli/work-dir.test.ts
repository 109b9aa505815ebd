import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { sampleWorkDir } from '../core/workdir/testing/sample-work-dir.ts'
import { temporaryDirectory, type Temporary } from '../io/testing/temporary.ts'

const MAIN = new URL('main.ts', import.meta.url).pathname

async function hortus(cwd: string, ...args: string[]): Promise<{ code: number; out: string }> {
  const ended = await promisify(execFile)(process.execPath, [MAIN, 'validate', '--no-color', ...args], { cwd }).then(({ stdout }) => ({ code: 0, stdout }), (error: { code: number; stdout: string; stderr: string }) => ({ code: error.code, stdout: error.stdout + error.stderr }))
  return { code: ended.code, out: ended.stdout }
}

const artifact = (change: (files: Record<string, string>) => void = () => undefined): Promise<Temporary> => {
  const files = sampleWorkDir()
  change(files)
  return temporaryDirectory(Object.fromEntries(Object.entries(files).map(([path, text]) => [`download/${path}`, text])))
}

test('a downloaded work-dir is checked from anywhere, without a garden: 0 without a mistake, 2 with one', async () => {
  await using good = await artifact()
  await using bad = await artifact((files) => void (files['models/gulls/model.onnx'] = ''))
  await using elsewhere = await temporaryDirectory({ 'empty/.keep': '' })
  expect(await hortus(good.path, '--work-dir', 'download')).toMatchObject({ code: 0 })
  const { code, out } = await hortus(join(elsewhere.path, 'empty'), '--work-dir', join(bad.path, 'download'))
  expect([code, out]).toEqual([2, expect.stringContaining('WORKDIR.OUTPUT_EMPTY')])
})

test('a work-dir that is not there is a problem with a next step: 3', async () => {
  await using directory = await temporaryDirectory({ 'x.txt': '' })
  const { code, out } = await hortus(directory.path, '--work-dir', 'gone')
  expect([code, out]).toEqual([3, expect.stringContaining('next: Name the directory that holds config.toml')])
})
