import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { present } from '../../test/require.ts'
import { makeCgroup } from './cgroup.ts'
import { ownedName } from './owner.ts'
import { openProcessEngine } from './process-engine.ts'
import { leftOver, openBench } from './testing/bench.ts'

const probe = await makeCgroup(`hortus-${ownedName()}`, null)
const cgroups = present('cgroup', !('why' in probe))
if (!('why' in probe)) await probe.remove()

let marker = 0
const nextMarker = (): string => `hortus-test-${process.pid}-${++marker}`
afterEach(async () => expect(await leftOver(`hortus-test-${process.pid}`)).toEqual([]))

test('a command that ends well is exited with 0, its output is in the log', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'echo one; echo two >&2')
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.output).toBe('one\ntwo\n')
  expect(outcome.lines).toEqual(['one', 'two'])
})

test('the exit code of the command is kept, also 125 to 127 of the command itself', async () => {
  await using bench = await openBench()
  for (const code of [1, 42, 125, 255]) {
    expect((await bench.sh(openProcessEngine(bench.outAbs), `exit ${code}`)).end).toEqual({ kind: 'exited', code })
  }
})

test('a command that is not there exits with 127, a file that is not executable with 126', async () => {
  await using bench = await openBench()
  const engine = openProcessEngine(bench.outAbs)
  await writeFile(join(bench.pathAbs, 'work/run.sh'), '#!/bin/sh\n')
  expect((await bench.sh(engine, '', { command: ['no-such-program'] })).end).toEqual({ kind: 'exited', code: 127 })
  expect((await bench.sh(engine, '', { command: ['./run.sh'] })).end).toEqual({ kind: 'exited', code: 126 })
})

test('a working directory that is not there is the engine failing, not the example', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'true', { workdir: join(bench.pathAbs, 'gone') })
  expect(outcome.end.kind).toBe('engine_failed')
})

test('the environment is what the request says and nothing of the caller', async () => {
  await using bench = await openBench()
  process.env['HORTUS_TEST_SECRET'] = 'secret'
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), '/usr/bin/env', { env: { PATH: '/usr/bin:/bin', A: '1' } })
  delete process.env['HORTUS_TEST_SECRET']
  expect(outcome.output.split('\n').map((line) => line.split('=')[0]).filter((name) => !['', 'PWD', 'OLDPWD', '_', 'SHLVL'].includes(name!)).sort()).toEqual(['A', 'HORTUS_RUN', 'PATH'])
})

test('a command that hangs is timed out by SIGTERM', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `echo started; exec sleep 60 # ${nextMarker()}`, { limits: { ...limits, timeoutMs: 300 } })
  expect(outcome.end).toEqual({ kind: 'timed_out' })
  expect(outcome.durationMs).toBeLessThan(10_000)
  expect(outcome.output).toBe('started\n')
})

test('a command that ignores SIGTERM is killed after the grace', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `trap '' TERM; while :; do sleep 0.05; done # ${nextMarker()}`, { limits: { ...limits, timeoutMs: 300, graceMs: 300 } })
  expect(outcome.end).toEqual({ kind: 'timed_out' })
  expect(outcome.durationMs).toBeGreaterThan(590)
  expect(outcome.durationMs).toBeLessThan(10_000)
})

test('an interrupt stops the run and says so', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `sleep 60 # ${nextMarker()}`, { signal: AbortSignal.timeout(200) })
  expect(outcome.end).toEqual({ kind: 'interrupted' })
})

test('a command that ends by a signal says which', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'kill -SEGV $$')
  expect(outcome.end).toEqual({ kind: 'signalled', signal: 'SIGSEGV' })
})

test.skipIf(!cgroups)('a child that makes itself a daemon is gone at the end, also one without our environment', async () => {
  await using bench = await openBench()
  const name = nextMarker()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `setsid env -i /bin/sh -c 'sleep 60 # ${name}' >/dev/null 2>&1 & echo done`)
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(await leftOver(name)).toEqual([])
})

test('a child that holds the output open does not hold the harness', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `setsid sleep 61 & echo done # ${nextMarker()}`)
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.durationMs).toBeLessThan(10_000)
})

test.skipIf(!cgroups)('a fork bomb is held by the pids limit and gone afterwards', async () => {
  await using bench = await openBench()
  const name = nextMarker()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `i=0; while [ $i -lt 200 ]; do /bin/sh -c 'sleep 60 # ${name}' & i=$((i+1)); done 2>&1; wait`, { limits: { ...limits, timeoutMs: 4000, pids: 32 } })
  expect(outcome.end.kind).not.toBe('engine_failed')
  expect(outcome.output).toMatch(/fork/i)
  expect(await leftOver(name)).toEqual([])
})

test.skipIf(!cgroups)('a command that needs more than its memory is told from other failures', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'exec tail /dev/zero', { limits: { ...limits, memoryBytes: 32 * 1024 * 1024 } })
  expect(outcome.end).toEqual({ kind: 'out_of_memory' })
})

test.skipIf(!cgroups)('peak memory and CPU time come from the cgroup, children counted', async () => {
  await using bench = await openBench()
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), `node -e 'const b = Buffer.alloc(100e6, 1); while (process.cpuUsage().user < 300e3); console.log(b.length)'`)
  expect(outcome.peakMemoryBytes.value).toBeGreaterThan(100e6)
  expect(outcome.cpuTimeMs.value).toBeGreaterThan(250)
  expect(outcome.peakMemoryBytes.source).toMatch(/^cgroup-v[12]$/)
})

test('200 MB of output cost neither disk nor memory', async () => {
  await using bench = await openBench()
  const before = process.memoryUsage().rss
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'echo first; yes 0123456789 | head -c 200000000; echo last')
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.log.bytes).toBe(200_000_000 + 'first\nlast\n'.length)
  expect(outcome.log).toMatchObject({ truncated: true, keptBytes: 64 * 1024 })
  expect(outcome.output).toMatch(/^first\n/)
  expect(outcome.output).toMatch(/last\n$/)
  expect(outcome.output).toContain(`[hortus: ${outcome.log.bytes - 64 * 1024} bytes dropped here]`)
  expect(process.memoryUsage().rss - before).toBeLessThan(100e6)
})

test('a log that cannot be written loses the log, not the run', async () => {
  await using bench = await openBench()
  await writeFile(bench.outAbs, 'a file where the directory should be')
  const outcome = await bench.sh(openProcessEngine(bench.outAbs), 'echo hello')
  expect(outcome).toMatchObject({ end: { kind: 'exited', code: 0 }, log: { path: null, bytes: 6, tail: ['hello'] } })
})

test('a run with an output directory nobody may write still says how it ended', async () => {
  await using bench = await openBench()
  await mkdir(bench.outAbs)
  await chmod(bench.outAbs, 0o500)
  expect((await bench.sh(openProcessEngine(bench.outAbs), 'exit 3')).end).toEqual({ kind: 'exited', code: 3 })
})

const limits = { timeoutMs: 20_000, graceMs: 500, memoryBytes: null, cpus: null, pids: 64, shmBytes: 16 * 1024 * 1024 }
