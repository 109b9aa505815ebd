/** Projects at the engine's door: what goes wrong there, and that nothing is left of them. */
import { spawn } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { ComposeRequest, Image } from '../../core/world.ts'
import { reapScratch } from '../scratch.ts'
import { openCli } from './cli.ts'
import { openContainerEngine } from './container-engine.ts'
import { containersOf, leftOver, openBench } from './testing/bench.ts'
import { dockerImage } from './testing/docker.ts'
import { composeRequest, composeService } from './testing/projects.ts'
import { HELLO, perlServer } from './testing/servers.ts'

const image = dockerImage()
const cli = openCli('docker', process.env)
const inDocker = { skip: image === null }
const NONE: Image = { ref: 'hortus-base:bookworm', id: null, digest: null }

afterEach(async () => {
  expect(await leftOver()).toEqual([])
  if (image !== null) expect(await containersOf(cli)).toEqual([])
})

async function run(request: ComposeRequest) {
  await using bench = await openBench(image)
  // await: without it the bench would go before the project is over.
  return await openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs }).compose!(request)
}

test('all services share one loopback and no other network: a port that is taken is taken for all', inDocker, async () => {
  const outcome = await run(composeRequest([composeService('a', image ?? NONE, perlServer(8100, HELLO), { ports: [8100] }), composeService('b', image ?? NONE, perlServer(8100, HELLO), { dependsOn: [{ service: 'a', condition: 'healthy' }] })]))
  expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { verdict: 'unserved', reason: expect.stringMatching(/its service "b" ended by itself with code \d+/) } })
  expect(outcome.services?.[1]?.log.tail?.join('\n')).toContain('Address already in use')
})

test('a service that ignores SIGTERM, one that daemonises and one that only exits are all gone at the end', inDocker, async () => {
  const outcome = await run(composeRequest([
    composeService('deaf', image ?? NONE, perlServer(8100, HELLO, '$SIG{TERM} = "IGNORE";'), { ports: [8100] }),
    composeService('daemon', image ?? NONE, ['sh', '-c', 'setsid sleep 60 & exit 0']),
    composeService('brief', image ?? NONE, ['true'], { ends: true }),
  ]))
  expect(outcome.services?.map(({ name, state }) => [name, state])).toEqual([['deaf', 'stopped'], ['daemon', 'completed'], ['brief', 'completed']])
  expect(outcome.end).toMatchObject({ kind: 'stopped', stop: { verdict: 'served' } })
})

test('a project that goes on too long is timed out, with all of it', inDocker, async () => {
  const outcome = await run(composeRequest([composeService('a', image ?? NONE, ['sleep', '60'], { ports: [1] })], { timeoutMs: 1500 }))
  expect(outcome.end).toEqual({ kind: 'timed_out' })
})

test('an image that nobody has is the engine failing, with its name', inDocker, async () => {
  const outcome = await run(composeRequest([composeService('a', { ref: 'registry.invalid/no/such:image', id: null, digest: null }, ['true'])]))
  expect(outcome).toMatchObject({ end: { kind: 'engine_failed' }, services: [{ name: 'a', state: 'not_started' }] })
})

test('A61 what a killed harness left of a project, the next one removes', inDocker, async () => {
  await using bench = await openBench(image)
  const child = spawn(process.execPath, [new URL('testing/run-project.ts', import.meta.url).pathname, bench.pathAbs, image!.id!], { stdio: 'ignore' })
  const mine = async (): Promise<string[]> => (await cli.call(['ps', '--all', '--filter=label=hortus.owner', '--format={{.Names}}'])).stdout.split('\n').filter((name) => name.includes(`-${child.pid}-`))
  for (let tries = 0; tries < 100 && (await mine()).length < 3; tries++) await sleep(100)
  expect((await mine()).length).toBe(3)
  child.kill('SIGKILL')
  await new Promise((done) => child.once('exit', done))
  await openContainerEngine('docker', { rootAbs: bench.pathAbs, outAbs: bench.outAbs }).availability()
  await reapScratch()
  expect(await mine()).toEqual([])
  expect((await readdir(tmpdir())).filter((name) => name.includes(`-${child.pid}-`))).toEqual([])
})
