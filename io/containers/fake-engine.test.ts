/** States of an engine that a real one cannot be brought into here, played by a script in its place (A61). */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openContainerEngine } from './container-engine.ts'
import { leftOver, openBench } from './testing/bench.ts'

const image = { ref: 'x', id: `sha256:${'a'.repeat(64)}`, digest: null }
const limits = { timeoutMs: 20_000, graceMs: 200, memoryBytes: null, cpus: null, pids: 64, shmBytes: 1024 }

/** `cases` are the branches of a shell `case` over the first word of the call. */
async function play(cases: string) {
  const bench = await openBench(image)
  await writeFile(join(bench.pathAbs, 'docker'), `#!/bin/sh\ncase $1 in info) printf '20.0\\tsystemd\\n';; ${cases} *) exit 0;; esac\n`, { mode: 0o755 })
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { PATH: `${bench.pathAbs}:/usr/bin:/bin` } })
  return { bench, engine, [Symbol.asyncDispose]: () => bench[Symbol.asyncDispose]() }
}

test('an engine that dies in the middle of a run is to blame, not the example', async () => {
  await using there = await play(`run) echo working; echo 'error waiting for container: unexpected EOF' >&2; exit 1;; inspect) echo 'Cannot connect to the Docker daemon' >&2; exit 1;;`)
  const outcome = await there.bench.sh(there.engine, 'true')
  expect(outcome).toMatchObject({ end: { kind: 'engine_failed', reason: expect.stringContaining('the engine went away') }, output: expect.stringContaining('working') })
  expect(await leftOver()).toEqual([])
})

test('what a run prints cannot make the engine guilty: its container is there and ended', async () => {
  await using there = await play(`run) echo 'no space left on device'; exit 1;; inspect) echo '{"Status":"exited","Running":false,"OOMKilled":false,"ExitCode":1,"Error":""}';;`)
  expect((await there.bench.sh(there.engine, 'true')).end).toEqual({ kind: 'exited', code: 1 })
})

test('a container that the engine lost sight of is to blame on the engine', async () => {
  await using there = await play(`run) exit 1;; inspect) echo '{"Status":"running","Running":true,"OOMKilled":false,"ExitCode":0,"Error":""}';;`)
  expect((await there.bench.sh(there.engine, 'true')).end).toMatchObject({ kind: 'engine_failed', reason: 'the engine lost the container' })
})

test('an engine that answers rubbish is to blame, and nothing throws', async () => {
  await using there = await play(`run) exit 3;; inspect) echo rubbish;;`)
  expect((await there.bench.sh(there.engine, 'true')).end.kind).toBe('engine_failed')
})

test('an engine that answers nothing does not hold the harness for ever', async () => {
  await using there = await play(`run) trap '' TERM; while :; do sleep 0.2; done;; kill) exit 0;; rm) exit 0;;`)
  const outcome = await there.bench.sh(there.engine, 'true', { limits: { ...limits, timeoutMs: 200 } })
  expect(outcome.end).toEqual({ kind: 'timed_out' })
  expect(outcome.durationMs).toBeLessThan(20_000)
  expect(await leftOver()).toEqual([])
})

test('a GPU that the engine cannot give is said as that', async () => {
  await using there = await play(`run) echo 'docker: Error response from daemon: could not select device driver "" with capabilities: [[gpu]].' >&2; exit 125;; inspect) exit 1;;`)
  expect((await there.bench.sh(there.engine, 'true', { gpus: 'all' })).end).toMatchObject({ kind: 'engine_failed', reason: expect.stringContaining('cannot give GPUs') })
})
