/** States of an engine that a real one cannot be brought into here, played by a script in its place (A61). */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openContainerEngine } from './container-engine.ts'
import { leftOver, openBench } from './testing/bench.ts'

const image = { ref: 'x', id: `sha256:${'a'.repeat(64)}`, digest: null }
const limits = { timeoutMs: 20_000, graceMs: 200, memoryBytes: null, cpus: null, pids: 64, shmBytes: 1024 }

/** `cases` are the branches of a shell `case` over the first word of the call. */
async function play(cases: string, binary: 'docker' | 'podman' = 'docker') {
  const bench = await openBench(image)
  await writeFile(join(bench.pathAbs, binary), `#!/bin/sh\ncase $1 in info) printf '20.0\\tsystemd\\n';; ${cases} *) exit 0;; esac\n`, { mode: 0o755 })
  const engine = openContainerEngine(binary, { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { PATH: `${bench.pathAbs}:/usr/bin:/bin` } })
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

const STATE = (more: Record<string, unknown>): string => JSON.stringify({ Status: 'exited', Running: false, OOMKilled: false, ExitCode: 0, Error: '', ...more })

test.each(['docker', 'podman'] as const)('%s: 137 because of the memory limit is told from a program that ended with 137 itself', async (binary) => {
  await using killed = await play(`run) exit 137;; inspect) echo '${STATE({ OOMKilled: true, ExitCode: 137 })}';;`, binary)
  expect((await killed.bench.sh(killed.engine, 'true')).end).toEqual({ kind: 'out_of_memory' })
  await using own = await play(`run) exit 137;; inspect) echo '${STATE({ ExitCode: 137 })}';;`, binary)
  expect((await own.bench.sh(own.engine, 'true')).end).toEqual({ kind: 'signalled', signal: 'SIGKILL' })
})

test.each([
  ['docker', 'created', 'OCI runtime create failed: exec: "no-such": executable file not found in $PATH: unknown', { kind: 'exited', code: 127 }],
  ['podman', 'configured', 'crun: executable file `no-such` not found in $PATH: No such file or directory: OCI runtime attempted to invoke a command that was not found', { kind: 'exited', code: 127 }],
  ['podman', 'initialized', 'crun: open executable: Permission denied: OCI permission denied', { kind: 'exited', code: 126 }],
  ['podman', 'created', 'crun: setrlimit RLIMIT_NOFILE: Operation not permitted: OCI permission error', { kind: 'engine_failed' }],
] as const)('%s: a container that was made (%s) and could not start', async (binary, status, error, end) => {
  await using there = await play(`run) exit 125;; inspect) cat <<'EOF'\n${STATE({ Status: status, Error: error })}\nEOF\n;;`, binary)
  expect((await there.bench.sh(there.engine, 'true')).end).toMatchObject(end)
})

test.each([
  ['docker', 'Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?', 'the engine went away'],
  ['docker', 'docker: Error response from daemon: mkdir /var/lib/docker/overlay2/x-init: no space left on device.', 'the disk of the engine is full'],
  ['docker', 'docker: permission denied while trying to connect to the docker API at unix:///var/run/docker.sock', 'this user may not talk'],
  ['podman', 'Error: x: image not known', 'the image is not there'],
  ['podman', 'Error: cannot set up namespace using "/usr/bin/newuidmap": exit status 1', 'rootless containers are not set up'],
] as const)('%s: a container that was never made is the engine failing: %s', async (binary, said, reason) => {
  await using there = await play(`run) cat >&2 <<'EOF'\n${said}\nEOF\nexit 125;; inspect) echo 'no such object' >&2; exit 1;;`, binary)
  const { end } = await there.bench.sh(there.engine, 'true')
  expect(end).toMatchObject({ kind: 'engine_failed', reason: expect.stringContaining(reason), next: expect.stringMatching(/\.$/) })
  expect(await leftOver()).toEqual([])
})

test.each([
  ['docker', 'manifest for debian:nope not found: manifest unknown: manifest unknown', 'engine_failed'],
  ['docker', "pull access denied for nobody/nothing, repository does not exist or may require 'docker login': denied", 'engine_failed'],
  ['docker', 'error during connect: Post "http://x/v1.41/build": EOF', 'engine_failed'],
  ['podman', 'Error: creating build container: initializing source docker://r.invalid/a: pinging container registry r.invalid: Get "https://r.invalid/v2/": dial tcp: lookup r.invalid: no such host', 'engine_failed'],
  ['podman', 'Error: building at STEP "RUN false": while running runtime: exit status 1', 'failed'],
  ['docker', "The command '/bin/sh -c false' returned a non-zero code: 1", 'failed'],
] as const)('%s: a build that ends with %j: %s', async (binary, said, kind) => {
  await using there = await play(`build) cat >&2 <<'EOF'\n${said}\nEOF\nexit 1;; buildx) exit 1;;`, binary)
  const outcome = await there.engine.build({ context: '.', dockerfile: 'Dockerfile', tag: 'x:1', args: {}, labels: {}, network: 'none', cache: { kind: 'none' }, timeoutMs: 20_000, log: 'logs/build.log', signal: new AbortController().signal })
  expect(outcome.kind).toBe(kind)
  expect(await leftOver()).toEqual([])
})
