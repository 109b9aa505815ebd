import { spawn } from 'node:child_process'
import { chmod, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary.ts'
import { killMarked, markedProcesses } from './stragglers.ts'

test('A61 a process that becomes another program all the time, which shows no environment meanwhile, is found and killed', async () => {
  await using directory = await temporaryDirectory({ 'again.sh': '#!/bin/sh\nexec "$0"\n' })
  const script = join(directory.path, 'again.sh')
  await chmod(script, 0o755)
  for (let round = 0; round < 20; round++) {
    const run = `test-${process.pid}-${round}`
    const child = spawn(script, [], { env: { PATH: process.env['PATH'], HORTUS_RUN: run }, stdio: 'ignore' })
    const gone = new Promise<NodeJS.Signals | null>((done) => child.once('exit', (_code, signal) => done(signal)))
    // Until then it still has this process's own environment.
    await expect.poll(() => readFile(`/proc/${child.pid}/cmdline`, 'utf8'), { interval: 1 }).toContain('again.sh')
    await killMarked(run)
    const late = setTimeout(() => child.kill('SIGTERM'), 1000)
    expect(await gone).toBe('SIGKILL')
    clearTimeout(late)
  }
})

test('one who has no environment at all, another user\'s and the kernel\'s threads cost no further look', async () => {
  const child = spawn('/usr/bin/env', ['-i', '/bin/sleep', '60'], { stdio: 'ignore' })
  await new Promise((done) => setTimeout(done, 100))
  // Fifty looks with a pause of 10 ms would be half a second and more, every time.
  const times: number[] = []
  for (let tries = 0; tries < 10 && !times.some((time) => time < 400); tries++) {
    const started = performance.now()
    await killMarked(`nobody-${process.pid}`)
    times.push(performance.now() - started)
  }
  expect(Math.min(...times)).toBeLessThan(400)
  expect(child.exitCode ?? child.signalCode).toBe(null)
  child.kill('SIGKILL')
})

test('only the processes of that run are named and killed', async () => {
  const [mine, other] = [`mine-${process.pid}`, `other-${process.pid}`].map((run) => spawn('/bin/sleep', ['60'], { env: { HORTUS_RUN: run }, stdio: 'ignore' }))
  await expect.poll(() => markedProcesses(`mine-${process.pid}`)).toEqual([mine!.pid])
  await killMarked(`mine-${process.pid}`)
  await expect.poll(() => mine!.signalCode).toBe('SIGKILL')
  expect(other!.signalCode).toBe(null)
  other!.kill('SIGKILL')
})
