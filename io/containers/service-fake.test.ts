/** Servers under an engine that fails: states that a real one cannot be brought into here, played by a script in its place (A61). */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { ServiceRequest } from '../../core/world.ts'
import { openContainerEngine } from './container-engine.ts'
import { leftOver, openBench } from './testing/bench.ts'
import { serviceRequest } from './testing/servers.ts'

const image = { ref: 'x', id: `sha256:${'a'.repeat(64)}`, digest: null }
const STATE = (running: boolean, code: number): string => `echo '{"Status":"${running ? 'running' : 'exited'}","Running":${running},"OOMKilled":false,"ExitCode":${code},"Error":""}'`

/** Of all of them: they run beside each other, since most of their time is waiting. */
afterAll(async () => expect(await leftOver('service-fake-marker')).toEqual([]))

/** `cases` are the branches of a shell `case` over the first word of the call. */
async function serve(cases: string, service: Partial<ServiceRequest> = {}) {
  await using bench = await openBench(image)
  await writeFile(join(bench.pathAbs, 'docker'), `#!/bin/sh\ncase $1 in info) printf '20.0\\tsystemd\\n';; ${cases} *) exit 0;; esac\n`, { mode: 0o755 })
  const engine = openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs, env: { PATH: `${bench.pathAbs}:/usr/bin:/bin` } })
  // await: without it the bench would go before the run is over.
  return await bench.sh(engine, 'true', { service: serviceRequest({ port: 8000, readyMs: 1200, stopMs: 300, ...service }) })
}

test.concurrent('an engine that dies while a server is waited for is to blame, not the server', async () => {
  const outcome = await serve(`run) sleep 0.4; echo 'error waiting for container: unexpected EOF' >&2; exit 1;; inspect) echo 'Cannot connect to the Docker daemon' >&2; exit 1;; exec) exit 1;;`)
  expect(outcome).toMatchObject({ end: { kind: 'engine_failed', reason: expect.stringContaining('the engine went away') }, service: { readyMs: null, failure: null } })
})

test.concurrent('an engine that lets nobody into the container leaves the server unready, with its words', async () => {
  const outcome = await serve(`run) exec sleep 30;; kill) exit 0;; exec) echo 'container is restarting' >&2; exit 1;; inspect) ${STATE(true, 0)};;`)
  expect(outcome.service?.failure).toMatchObject({ kind: 'not_ready', reason: expect.stringContaining('the container could not be entered: container is restarting') })
})

test.concurrent('an engine whose client hangs does not hold the harness', async () => {
  const outcome = await serve(`run) exec sleep 30;; exec|inspect) exec sleep 3;;`)
  expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { verdict: 'unserved' } })
  expect(outcome.durationMs).toBeLessThan(12_000)
})

test.concurrent('what the engine says about a container is read as data: a process id of somebody else is never entered', async () => {
  const id = 'f'.repeat(64)
  // Process 1 is there and its cgroup names no such container.
  const outcome = await serve(`run) exec sleep 30;; exec) exit 9;; inspect) case "$2" in *Pid*) echo '${id} 1';; *) ${STATE(true, 0)};; esac;;`)
  expect(outcome.service).toMatchObject({ via: null, failure: { kind: 'unreachable', reason: expect.stringContaining('its image holds none of python3') } })
})
