import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeDataDirectory } from './data-directory.ts'

async function place(): Promise<string> {
  const base = await mkdtemp(join(tmpdir(), 'hortus-data-'))
  onTestFinished(() => rm(base, { recursive: true, force: true }))
  return join(base, 'data')
}

test('a directory is one process’s own until it ends, also by SIGKILL, and the other is told who has it', async () => {
  const dirAbs = await place()
  const program = `const { takeDataDirectory } = await import(${JSON.stringify(new URL('./data-directory.ts', import.meta.url).href)}); globalThis.kept = await takeDataDirectory(${JSON.stringify(dirAbs)}); console.log('taken'); setInterval(() => {}, 1000)`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await expect(takeDataDirectory(dirAbs)).rejects.toThrow(new RegExp(`DATA.IN_USE: .*process ${child.pid} on .*, since `))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  using taken = await takeDataDirectory(dirAbs)
  expect((await stat(taken.scratchAbs)).mode & 0o777).toBe(0o700)
})

test('trees that a killed process laid out are gone at the next start, whatever they are', async () => {
  const dirAbs = await place()
  await mkdir(join(dirAbs, 'tmp/hortus-1-2-3-bot-x/a'), { recursive: true })
  await writeFile(join(dirAbs, 'tmp/hortus-1-2-3-bot-x/a/file'), 'left')
  await writeFile(join(dirAbs, 'hortus.db'), 'stays')
  using taken = await takeDataDirectory(dirAbs)
  expect([existsSync(join(taken.scratchAbs, 'hortus-1-2-3-bot-x')), existsSync(join(dirAbs, 'hortus.db'))]).toEqual([false, true])
})

test('a directory that cannot be made is a problem with what to do', async () => {
  const fileAbs = await place()
  await writeFile(fileAbs, 'a file and no directory')
  await expect(takeDataDirectory(join(fileAbs, 'data'))).rejects.toMatchObject({ problem: { code: 'DATA.UNAVAILABLE', next: expect.stringContaining('HORTUS_DATA_DIR') } })
})
