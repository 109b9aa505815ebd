/**
 * The smallest bot that uses every write of a store: it receives, sorts, works, fails, buries and replays. Killed anywhere and begun
 * again, it must leave the world as if nothing had happened (G2, A71).
 */
import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import type { Lease, NewTask, Store } from '../store.ts'
import { T } from './places.ts'
import { delivery, PROBLEM, task } from './shapes.ts'

export const LEASE = 20_000

/** What people see: a line for each thing that was made. */
export interface World {
  find(what: string): boolean
  make(what: string): void
  lines(): readonly string[]
}

export function openWorld(path: string): World {
  const lines = () => (existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [])
  return { lines, find: (what) => lines().includes(what), make: (what) => appendFileSync(path, `${what}\n`) }
}

/** The same comment under two GUIDs, and another one. */
const DELIVERIES: Readonly<Record<string, readonly NewTask[]>> = {
  g1: [task('ack#1.x', { kind: 'ack' }), task('r1#1.first'), task('r1#1.then'), task('r1#1.fails')],
  g2: [task('ack#1.x', { kind: 'ack' }), task('r1#1.first'), task('r1#1.then'), task('r1#1.fails')],
  g3: [task('r1#2.dies'), task('r1#2.last')],
}

export async function runTinyBot(store: Store, world: World, owner: string, from: number): Promise<void> {
  for (const guid of Object.keys(DELIVERIES)) await store.receive(delivery(guid))
  for (const { guid } of await store.unsorted(owner, { limit: 10, now: from, holdMs: LEASE })) await store.sorted(owner, guid, { outcome: 'tasks', tasks: DELIVERIES[guid]! }, from)
  let now = from
  // As often as something is left to do: leases end, postponed tasks are due, dead letters are replayed.
  for (let round = 0; round < 6; round++) {
    for (let lease = await store.take(owner, { now, leaseMs: LEASE }); lease !== null; lease = await store.take(owner, { now, leaseMs: LEASE })) await work(store, world, lease, now)
    for (const { key } of await store.tasks({ states: ['dead'] }, 10)) await revive(store, key, now)
    now += LEASE
    if (await store.turn('upkeep', LEASE, now)) await store.remember('upkeep', 'at', now, now)
  }
}

async function work(store: Store, world: World, lease: Lease, now: number): Promise<void> {
  const { key, attempt } = lease.task
  if (key.endsWith('.fails') && attempt < 1) return void (await store.postpone(lease, { at: now + 1, why: 'it failed', counts: true }))
  if (key.endsWith('.dies') && (await store.recall('revived', key)) === undefined) return void (await store.bury(lease, PROBLEM, now))
  await once(store, world, lease, 'reply', now)
  await store.renew(lease, now + LEASE)
  await store.finish(lease, { outcome: 'done', at: now }, key.endsWith('.then') ? [task('r1#1.follows')] : [])
}

async function revive(store: Store, key: string, now: number): Promise<void> {
  await store.remember('revived', key, true, now)
  await store.replay(key, now)
}

async function once(store: Store, world: World, lease: Lease, step: string, now: number): Promise<void> {
  const effect = await store.intend(lease, step, now)
  if (effect === 'lost') throw new Error('the lease was lost')
  if (effect.state === 'achieved') return
  const what = `${lease.task.key} ${step}`
  if (!world.find(what)) {
    await store.spend(1, 'write', now)
    world.make(what)
  }
  await store.achieve(lease, step, what, now)
}

export interface Outcome {
  readonly world: readonly string[]
  readonly tasks: readonly (readonly [string, string])[]
  readonly left: readonly [unsorted: number, waiting: number, running: number, dead: number]
}

export async function outcomeOf(store: Store, world: World): Promise<Outcome> {
  const tasks = await store.tasks({ states: ['waiting', 'running', 'done', 'dead'] }, 100)
  const { unsorted, waiting, running, dead } = await store.figures(T)
  // Subjects do not wait for one another, so only the order within each is the same.
  const world_ = [...Map.groupBy(world.lines(), (line) => line.split('.')[0]!)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, lines]) => lines)
  return { world: world_, tasks: tasks.map(({ key, state }) => [key, state] as const).sort(), left: [unsorted, waiting, running, dead] }
}
