/** Two harnesses at once, one of them killed: `hortus doctor --clean` ends what the dead one left, and the living one goes on to its end. */
import { execFileSync } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { dockerImage } from '../io/containers/testing/docker.ts'
import { hortus, start, testGarden, type TestGarden } from './test-garden.ts'

const needsLinux = process.platform !== 'linux'
const image = dockerImage()

interface Harness {
  readonly garden: TestGarden
  readonly pid: number
  readonly ended: Promise<number | null>
  kill(): void
}

/** A smoke of some seconds; started when the example prints. */
async function harness(engine: 'process' | 'docker'): Promise<Harness> {
  const dockerfile: Record<string, string> = engine === 'docker' ? { 'examples/waits/Dockerfile': `FROM ${image!.ref}\n` } : {}
  const garden = await testGarden({ ...dockerfile, 'examples/waits/example.yaml': 'name: waits\nstability: stable\nresources: {gpu: 0}\npresets:\n  smoke:\n    timeout_seconds: 60\n    command: [sh, -c, "echo started; sleep 8; echo done"]\n' })
  const child = start(garden.path, ['smoke', '--engine', engine, '--json-log', '--verbose', '--json'])
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await garden[Symbol.asyncDispose]()
  })
  const ended = new Promise<number | null>((done) => child.once('close', (code) => done(code)))
  child.stdout!.resume()
  let said = ''
  await new Promise<void>((done) => {
    child.stderr!.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('"line":"started"')) done()
    })
    void ended.then(() => done())
  })
  expect(said).toContain('"line":"started"')
  return { garden, pid: child.pid!, ended, kill: () => void child.kill('SIGKILL') }
}

/** What names this harness: processes, directories, cgroups. */
async function remains(pid: number): Promise<string[]> {
  const owner = new RegExp(`(^|[^0-9])\\d+-${pid}-\\d+-`)
  const directories = (await readdir(tmpdir())).filter((name) => name.startsWith('hortus-') && owner.test(name))
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name) && name !== String(pid))
  const marked = await Promise.all(pids.map(async (each) => ((await readFile(`/proc/${each}/environ`, 'utf8').catch(() => '')).split('\0').some((entry) => entry.startsWith('HORTUS_RUN=') && owner.test(entry)) ? [`process ${each}`] : [])))
  return [...directories, ...marked.flat()]
}

const containersOf = (pid: number): string[] => execFileSync('docker', ['ps', '--all', '--filter=label=hortus.owner', '--format={{.Names}}'], { encoding: 'utf8' }).split('\n').filter((name) => name.includes(`-${pid}-`))

async function settled(look: () => Promise<string[]> | string[]): Promise<string[]> {
  for (let tries = 0; tries < 100 && (await look()).length > 0; tries++) await sleep(20)
  return look()
}

test.skipIf(needsLinux)('A61: of two harnesses one is killed: its processes and directories are ended, those of the other are not, and its smoke ends green (skipped without /proc)', async () => {
  const [dead, alive] = [await harness('process'), await harness('process')]
  dead.kill()
  await dead.ended
  expect((await remains(dead.pid)).length).toBeGreaterThan(0)
  const before = (await remains(alive.pid)).toSorted()
  const { out } = await hortus(alive.garden.path, ['doctor', '--clean', '--json'])
  const line = (JSON.parse(out) as { what: string; state: string; message: string }[]).find(({ what }) => what === 'left behind')!
  expect(line).toMatchObject({ state: 'ok', message: expect.stringMatching(/^ended \d+ things? of harnesses that are gone: /) })
  expect(await settled(() => remains(dead.pid))).toEqual([])
  expect((await remains(alive.pid)).toSorted()).toEqual(before)
  expect(await alive.ended).toBe(0)
})

test.skipIf(needsLinux || image === null)('A61: the same with containers: the one of the dead harness is removed, the one of the living runs on (needs docker)', async () => {
  const [dead, alive] = [await harness('docker'), await harness('docker')]
  dead.kill()
  await dead.ended
  expect(containersOf(dead.pid)).toHaveLength(1)
  const before = containersOf(alive.pid)
  expect(before).toHaveLength(1)
  const { out } = await hortus(alive.garden.path, ['doctor', '--clean', '--json'], { DOCKER_HOST: process.env['DOCKER_HOST'] ?? '' })
  // Another harness on this machine may have ended the container first: each does when it asks its engine.
  expect(out).toMatch(/ended \d+ things? of harnesses that are gone: |nothing of a harness that was killed/)
  expect(await settled(() => containersOf(dead.pid))).toEqual([])
  expect(containersOf(alive.pid)).toEqual(before)
  expect(await alive.ended).toBe(0)
  expect(await settled(() => remains(dead.pid))).toEqual([])
})
