/** SIGKILL in real processes, at every write of a store and of the world. Whoever comes next finds everything, and does nothing twice. */
import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../store.ts'
import { T } from './places.ts'
import { LEASE, openWorld, outcomeOf, runTinyBot, type Outcome } from './tiny-bot.ts'

export interface CrashPlace extends AsyncDisposable {
  /** Where a child finds a store with nothing in it. */
  fresh(): Promise<string>
  open(where: string): Promise<Store>
  drop(where: string): Promise<void>
}

const CHILD = new URL('./crash-child.ts', import.meta.url).pathname
const READS = / (?:take|tasks|unsorted|turn|spend|renew|recall)$/

/** `every`: at every call, and not at one of each kind; that takes minutes. */
export function crashSuite(open: () => CrashPlace, { every }: { readonly every: boolean }): void {
  let place: CrashPlace
  let directory = ''
  let worlds = 0
  const newWorld = () => join(directory, `world-${++worlds}`)
  beforeAll(async () => {
    place = open()
    directory = await mkdtemp(join(tmpdir(), 'hortus-crash-'))
  })
  afterAll(async () => {
    await place[Symbol.asyncDispose]()
    await rm(directory, { recursive: true, force: true })
  })

  test('killed at any write, a bot that is started again ends where an undisturbed one does (G2, A71)', async () => {
    const calm = await undisturbed()
    expect(calm.outcome.left).toEqual([0, 0, 0, 0])
    expect(calm.outcome.world).toHaveLength(7)
    const points = every ? [...calm.points.keys()] : oneOfEach(calm.points)
    expect(points.length).toBeGreaterThanOrEqual(20)
    await Promise.all([0, 1].map(async (lane) => {
      for (const index of points.filter((_, n) => n % 2 === lane)) expect(await disturbed(index), `killed at ${index}, ${calm.points[index]}`).toEqual(calm.outcome)
    }))
  })

  test('whatever was acknowledged in a flood is there after a kill, and every delivery and task is whole', async () => {
    const where = await place.fresh()
    const child = spawn(process.execPath, ['--no-warnings', CHILD, where, newWorld(), 'flood'], { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      // Long enough for many batches.
      if (said.length > 2500) child.kill('SIGKILL')
    })
    await new Promise((resolve) => child.on('close', resolve))
    const acknowledged = said.split('\n').slice(0, -1).map(Number)
    await using store = await place.open(where)
    const stored = new Map((await store.unsorted('w', { limit: 100_000, now: T, holdMs: 1 })).map((each) => [each.guid, each.payload]))
    expect(acknowledged.filter((n) => !stored.has(`g${n}`))).toEqual([])
    expect([...stored].filter(([guid, payload]) => payload.byteLength !== 4000 || payload.some((byte) => byte !== Number(guid.slice(1)) % 256))).toEqual([])
    const tasks = new Set((await store.tasks({}, 100_000)).map(({ key }) => key))
    expect(acknowledged.filter((n) => !tasks.has(`s${n % 7}.${n}`) || !tasks.has(`t${n % 7}.${n}`))).toEqual([])
    // Two of one call: both or neither.
    expect([...tasks].filter((key) => !tasks.has(key.startsWith('s') ? `t${key.slice(1)}` : `s${key.slice(1)}`))).toEqual([])
  })

  async function undisturbed(): Promise<{ readonly points: readonly string[]; readonly outcome: Outcome }> {
    const where = await place.fresh()
    const world = newWorld()
    const points = JSON.parse(await run([where, world, 'points'])) as string[]
    await using store = await place.open(where)
    return { points, outcome: await outcomeOf(store, openWorld(world)) }
  }

  async function goneOn(where: string, world: string): Promise<Outcome> {
    await using store = await place.open(where)
    await runTinyBot(store, openWorld(world), 'next', T + LEASE)
    return await outcomeOf(store, openWorld(world))
  }

  async function disturbed(index: number): Promise<Outcome> {
    const where = await place.fresh()
    const world = newWorld()
    await run([where, world, 'at', String(index)])
    const outcome = await goneOn(where, world)
    await place.drop(where)
    return outcome
  }
}

/** After a write is before the next; of many of a kind the one in the middle. */
function oneOfEach(points: readonly string[]): number[] {
  const kinds = Map.groupBy(points.keys(), (index) => points[index]!)
  return [...kinds].filter(([name]) => !READS.test(name) && (!name.startsWith('before') || name.endsWith('make'))).map(([, some]) => some[some.length >> 1]!)
}

/** What it wrote; of one that was killed nothing is asked. */
function run(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, ['--no-warnings', CHILD, ...args], { encoding: 'utf8', timeout: 60_000 }, (error, stdout) => {
      if (error === null || (error.signal === 'SIGKILL' && args[2] === 'at')) resolve(stdout)
      else reject(error)
    })
  })
}
