import { readFile, writeFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import type { Image } from '../../core/world.ts'
import { openCli } from './cli.ts'
import { openContainerEngine } from './container-engine.ts'
import { runAs } from './run-as.ts'
import { containersOf, leftOver, openBench } from './testing/bench.ts'
import { dockerImage } from './testing/docker.ts'

const image = dockerImage()
/** Without an engine they are skipped; where one is required (HORTUS_REQUIRE=docker), they fail. */
const inDocker = { skip: image === null }
const limits = { timeoutMs: 20_000, graceMs: 500, memoryBytes: null, cpus: null, pids: 64, shmBytes: 16 * 1024 * 1024 }

afterEach(async () => {
  if (image === null) return
  expect(await leftOver()).toEqual([])
  expect(await containersOf(openCli('docker', process.env))).toEqual([])
})

async function open(of: Image | null = image) {
  const bench = await openBench(of)
  return { bench, engine: openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs }), [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() }
}

test('a container runs as nobody in particular, without a network, a capability, or a file system it could change', inDocker, async () => {
  await using there = await open()
  const outcome = await there.bench.sh(there.engine, 'exec 2>&1; id -u; grep CapEff /proc/self/status; grep NoNewPrivs /proc/self/status; ls /sys/class/net; touch /etc/x; touch /tmp/y && echo tmp; ulimit -c')
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.output).toContain(`${runAs().uid}\nCapEff:\t0000000000000000\nNoNewPrivs:\t1\nlo\n`)
  expect(outcome.output).toContain('Read-only file system')
  expect(outcome.output).toMatch(/tmp\n0\n$/)
})

test('A57 the loader variables of the image are empty in the container', inDocker, async () => {
  await using there = await open()
  const outcome = await there.bench.sh(there.engine, 'env', { env: { A: '1', LD_PRELOAD: '/evil.so' } })
  expect(outcome.output).toMatch(/^LD_PRELOAD=$/m)
  expect(outcome.output).toMatch(/^NVIDIA_VISIBLE_DEVICES=$/m)
  expect(outcome.output).toMatch(/^A=1$/m)
})

test('exit codes, signals and commands that are not there are told apart', inDocker, async () => {
  await using there = await open()
  expect((await there.bench.sh(there.engine, 'exit 42')).end).toEqual({ kind: 'exited', code: 42 })
  expect((await there.bench.sh(there.engine, 'exit 125')).end).toEqual({ kind: 'exited', code: 125 })
  expect((await there.bench.sh(there.engine, 'kill -SEGV $$')).end).toEqual({ kind: 'signalled', signal: 'SIGSEGV' })
  expect((await there.bench.sh(there.engine, '', { command: ['no-such-program'] })).end).toEqual({ kind: 'exited', code: 127 })
  expect((await there.bench.sh(there.engine, '', { command: ['/etc/passwd'] })).end).toEqual({ kind: 'exited', code: 126 })
})

test('an image that is not there is the engine failing, with what to do', inDocker, async () => {
  await using there = await open({ ref: 'x', id: `sha256:${'0'.repeat(64)}`, digest: null })
  const outcome = await there.bench.sh(there.engine, 'true')
  expect(outcome.end).toMatchObject({ kind: 'engine_failed', reason: expect.stringContaining('the image is not there') })
})

test('an engine that has gone away is the engine failing', inDocker, async () => {
  await using bench = await openBench(image)
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { ...process.env, DOCKER_HOST: `unix://${bench.pathAbs}/no.sock` } })
  const outcome = await bench.sh(engine, 'true')
  expect(outcome.end).toMatchObject({ kind: 'engine_failed', reason: expect.stringContaining('the engine went away') })
  expect(await engine.availability()).toMatchObject({ available: false, reason: expect.stringContaining('daemon is not running') })
})

test('a container that hangs is timed out, one that ignores SIGTERM killed after the grace', inDocker, async () => {
  await using there = await open()
  const polite = await there.bench.sh(there.engine, 'exec sleep 60', { limits: { ...limits, timeoutMs: 1000 } })
  expect(polite.end).toEqual({ kind: 'timed_out' })
  const deaf = await there.bench.sh(there.engine, `trap '' TERM; echo deaf; while :; do sleep 0.1; done`, { limits: { ...limits, timeoutMs: 1000 } })
  expect(deaf.end).toEqual({ kind: 'timed_out' })
  expect(deaf.output).toBe('deaf\n')
  expect(deaf.durationMs).toBeGreaterThan(1490)
})

test('an interrupt stops the container, also one that is only being started', inDocker, async () => {
  await using there = await open()
  expect((await there.bench.sh(there.engine, 'exec sleep 60', { signal: AbortSignal.timeout(800) })).end).toEqual({ kind: 'interrupted' })
  expect((await there.bench.sh(there.engine, 'exec sleep 60', { signal: AbortSignal.timeout(30) })).end).toEqual({ kind: 'interrupted' })
  expect((await there.bench.sh(there.engine, 'exec sleep 60', { signal: AbortSignal.abort() })).end).toEqual({ kind: 'interrupted' })
})

test('a container that needs more than its memory is told from other failures', inDocker, async () => {
  await using there = await open()
  const outcome = await there.bench.sh(there.engine, 'tail /dev/zero', { limits: { ...limits, memoryBytes: 32 * 1024 * 1024 } })
  expect(outcome.end).toEqual({ kind: 'out_of_memory' })
})

test('a fork bomb in a container is held by the pids limit', inDocker, async () => {
  await using there = await open()
  const outcome = await there.bench.sh(there.engine, 'i=0; while [ $i -lt 200 ]; do sleep 30 & i=$((i+1)); done 2>&1; wait', { limits: { ...limits, timeoutMs: 4000, pids: 32 } })
  expect(outcome.end.kind).not.toBe('engine_failed')
  expect(outcome.output).toMatch(/fork/i)
})

test('peak memory and CPU time of a container are there after its end', inDocker, async () => {
  await using there = await open()
  const outcome = await there.bench.sh(there.engine, 'head -c 50000000 /dev/zero | tail -c 50000000 | wc -c')
  expect(outcome.output).toBe('50000000\n')
  expect(outcome.peakMemoryBytes.value).toBeGreaterThan(50e6)
  expect(outcome.cpuTimeMs.value).toBeGreaterThan(5)
})

test('200 MB of output from a container are capped', inDocker, async () => {
  await using there = await open()
  const outcome = await there.bench.sh(there.engine, 'yes 0123456789 | head -c 200000000; echo last')
  expect(outcome.end).toEqual({ kind: 'exited', code: 0 })
  expect(outcome.log).toMatchObject({ bytes: 200_000_005, keptBytes: 64 * 1024, truncated: true })
  expect(outcome.output).toMatch(/last\n$/)
})

test('mounts are there, read-only unless writable, and a comma in a path stays a path', inDocker, async () => {
  await using there = await open()
  const source = join(there.bench.pathAbs, 'a,readonly,b "c"')
  await mkdir(source)
  await writeFile(join(source, 'in'), 'text')
  const cache = join(there.bench.pathAbs, 'made/by/hortus')
  const outcome = await there.bench.sh(there.engine, 'cat /in/in; touch /in/x || echo refused; echo 1 > /cache/x', {
    mounts: [
      { sourceAbs: source, target: '/in', writable: false },
      { sourceAbs: cache, target: '/cache', writable: true },
    ],
  })
  expect(outcome.output).toContain('text')
  expect(outcome.output).toContain('refused')
  expect(await readFile(join(cache, 'x'), 'utf8')).toBe('1\n')
})

test('a named volume can be written by a run that is nobody in particular, and keeps what was written', inDocker, async () => {
  await using there = await open()
  const cli = openCli('docker', process.env)
  const volume = `hortus-test-${process.pid}`
  const mounts = [{ sourceAbs: volume, target: '/cache', writable: true, volume: true }]
  try {
    expect((await there.bench.sh(there.engine, 'echo kept >/cache/x', { mounts })).end).toEqual({ kind: 'exited', code: 0 })
    expect((await there.bench.sh(there.engine, 'cat /cache/x', { mounts })).output).toBe('kept\n')
  } finally {
    await cli.call(['volume', 'rm', '--force', volume])
  }
})

test('the engine says its version', inDocker, async () => {
  await using there = await open()
  expect(await there.engine.availability()).toMatchObject({ available: true, version: expect.stringMatching(/^\d+\./) })
})

test('an engine that is not installed says so and what to do', async () => {
  await using bench = await openBench()
  const engine = openContainerEngine('podman', { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { PATH: '/nowhere' } })
  expect(await engine.availability()).toEqual({ available: false, reason: 'podman is not installed', next: expect.stringContaining('Install podman') })
})

test('an engine that does not answer is given 5 seconds', async () => {
  await using bench = await openBench()
  await writeFile(join(bench.pathAbs, 'docker'), '#!/bin/sh\nexec sleep 60\n', { mode: 0o755 })
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { PATH: `${bench.pathAbs}:/usr/bin:/bin` } })
  expect(await engine.availability()).toMatchObject({ available: false, reason: 'docker did not answer within 5 s' })
})

test('a daemon that refuses this user is told from one that is not running', async () => {
  await using bench = await openBench()
  await writeFile(join(bench.pathAbs, 'docker'), '#!/bin/sh\necho "permission denied while trying to connect to the Docker daemon socket" >&2\nexit 1\n', { mode: 0o755 })
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { PATH: `${bench.pathAbs}:/usr/bin:/bin` } })
  expect(await engine.availability()).toMatchObject({ available: false, reason: 'this user may not talk to docker' })
})
