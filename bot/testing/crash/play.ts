/** Plays a scenario with a bot that is killed at some point and another that goes on, and says what stands on GitHub in the end. */
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../store/open-sqlite-store.ts'
import type { NewDelivery, Store } from '../../store/store.ts'
import { openChecks } from '../../worker/open-checks.ts'
import { openGround, type Ground } from '../ground.ts'
import { finalState, type FinalState } from './final-state.ts'
import { openLife, type Life } from './life.ts'
import { openPlayedBot, type PlayedBot } from './played-bot.ts'
import { liveInChild } from './play-in-child.ts'
import type { Parts, Scenario } from './scenario.ts'
import type { Place } from './watch.ts'

export type { Scenario } from './scenario.ts'
export type { FinalState } from './final-state.ts'

/** How a bot ends, and what goes with it. */
export interface Fate {
  /** Where; several: one bot after the other. */
  readonly at: Place | readonly Place[]
  /** `here`: killed in this process, and fast; `child`: in one of its own, really; `told`: it is told to end, and may put its things in order. */
  readonly how?: 'here' | 'child' | 'told'
  /** The database is gone too. */
  readonly loses?: boolean
  /** Until the next one starts. */
  readonly asleepMs?: number
}

export interface Played {
  /** Of a bot that nobody killed; null: it was killed, or was one of several, of which some find nothing to do. */
  readonly points: readonly string[] | null
  readonly state: FinalState
  /** What the bot has not done, and what it has done wrong. There must be nothing. */
  readonly left: readonly string[]
}

/** The time between the beginning of the world and the scenario: then the ledger is older than what is asked, as it is in most of a bot's life. */
const BEFORE_MS = 20 * 60_000
const A_MINUTE = 60_000

/** null: nobody ends it. */
export async function play({ ground: wanted, before = [], act, parts = {} }: Scenario, fate: Fate | null): Promise<Played> {
  await using place = await openPlace()
  await using opened = await openGround(wanted)
  const ground: Ground = { ...opened, settings: { ...opened.settings, dataDir: place.path } }
  const { twin, receiver } = ground
  const inbox = openInbox(ground)
  receiver.store = inbox.store
  for (const step of before) {
    await step(ground)
    await goOn(ground, inbox, parts, [A_MINUTE])
  }
  twin.advance(BEFORE_MS)
  await act(ground)
  await twin.settle()
  await (await inbox.opened())[Symbol.asyncDispose]()
  const several = fate !== null && 'length' in fate.at
  // Of several each finds that the lease of the one before it has ended.
  const { how = 'here', asleepMs = several ? A_MINUTE : 1000, loses = false } = fate ?? {}
  let points: readonly string[] | null = null
  const left: string[] = []
  for (const at of fate === null ? [null] : [fate.at].flat()) {
    if (how === 'told' && at !== null) left.push(...(await endHere(ground, parts, at)))
    else points = await (how === 'child' ? liveInChild(ground, parts, at) : liveHere(ground, parts, at))
    receiver.store = inbox.store
    await twin.settle()
    twin.advance(asleepMs)
  }
  if (loses) await rm(pathOf(ground))
  if (loses) await Promise.all(['-wal', '-shm', '.owner'].map((end) => rm(`${pathOf(ground)}${end}`, { force: true })))
  left.push(...(await goOn(ground, inbox, loses ? { ...parts, sweeps: true } : parts, [0, ...Array.from({ length: 15 }, () => A_MINUTE)])))
  return { points: several ? null : points, state: finalState(ground), left }
}

/** In memory, where the machine has such files: processes that are killed lose nothing of them, and nobody waits for a disk. */
async function openPlace(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'hortus-play-'))
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) }
}

const pathOf = ({ settings }: Ground): string => join(settings.dataDir, 'store.db')
const mirrorsOf = ({ settings }: Ground): string => join(settings.dataDir, 'mirrors')

/** GitHub is answered while no bot is there, as by a door that stays open: what it brought lies in the store of the next one. */
interface Inbox {
  readonly store: Store
  opened(): Promise<Store>
}

function openInbox(ground: Ground): Inbox {
  const { twin } = ground
  const gathered: NewDelivery[] = []
  return {
    store: { receive: async (delivery: NewDelivery) => (gathered.push(delivery), 'stored') } as unknown as Store,
    async opened() {
      const store = await openSqliteStore({ path: pathOf(ground), now: () => twin.now(), beside: true })
      for (const delivery of gathered.splice(0)) await store.receive(delivery)
      return store
    },
  }
}

/** One bot, at one moment; whatever it is in the middle of when it dies, the next finds its file as it was left. */
async function liveHere(ground: Ground, parts: Parts, at: Place | null): Promise<readonly string[] | null> {
  const { twin } = ground
  const asked = twin.requests().length
  const life = openLife(at)
  const store = await openSqliteStore({ path: pathOf(ground), now: () => twin.now(), beside: true })
  const lived = await life.live(async () => (await openMortal(ground, parts, store, life)).bot.step())
  await store[Symbol.asyncDispose]()
  if (lived === null) return null
  const seen = life.points.filter((name) => /^before [A-Z]+ /.test(name)).length
  const made = twin.requests().slice(asked).filter(({ path }) => !/\.git\//.test(path)).length
  if (seen !== made) throw new Error(`${made} requests were made, and ${seen} of them were seen`)
  return life.points
}

/** Every clock stands still. */
function openMortal(ground: Ground, parts: Parts, store: Store, { watch }: Life): Promise<PlayedBot> {
  const { settings, clock, log } = ground
  const now = clock.now()
  return openPlayedBot({ settings, store, mirrorsAbs: mirrorsOf(ground), clock: { ...clock, now: () => now }, log, parts, wait: async () => undefined, watch, tasks: 1 })
}

/** G19: told to end there. Gives what it owes by the rules of such an end. */
async function endHere(ground: Ground, parts: Parts, at: Place): Promise<readonly string[]> {
  const stop = new AbortController()
  const life = openLife(at, stop)
  await using store = await openSqliteStore({ path: pathOf(ground), now: () => ground.twin.now(), beside: true })
  let told = Infinity
  stop.signal.addEventListener('abort', () => (told = performance.now()))
  const never = setTimeout(() => stop.abort(), NEVER_MS)
  await life.live(async () => {
    await using played = await openMortal(ground, parts, store, life)
    await played.bot.run(stop.signal)
  })
  clearTimeout(never)
  const tookMs = performance.now() - told
  const kept = await store.tasks({ states: ['running'] }, 100)
  return [...(life.points.includes(at.name) ? [] : [`never came to ${at.name}`]), ...(tookMs < 10_000 ? [] : [`took ${tookMs} ms to end`]), ...kept.map(({ kind }) => `kept the lease of ${kind}`)]
}

const NEVER_MS = 30_000

/** A bot that nobody kills. Gives what it has not done in that time. */
async function goOn(ground: Ground, inbox: Inbox, parts: Parts, pauses: readonly number[]): Promise<readonly string[]> {
  const { twin, settings, clock, log, receiver } = ground
  await using store = await inbox.opened()
  await using played = await openPlayedBot({ settings, store, mirrorsAbs: mirrorsOf(ground), clock, log, parts, wait: async (ms) => twin.advance(ms) })
  receiver.store = store
  const late: string[] = []
  for (const pause of pauses) {
    twin.advance(pause)
    do await twin.settle()
    while ((await played.bot.step()) > 0)
    late.push(...(await lateChecks(ground, store)))
  }
  receiver.store = inbox.store
  const open = await store.tasks({ states: ['dead', 'waiting', 'running'] }, 100)
  return [...late, ...open.map(({ kind, state, problem }) => `${state} ${kind}${problem === null ? '' : `: ${problem.code} ${problem.message}`}`)]
}

/** G7: no check of ours goes on five minutes after its deadline. */
async function lateChecks({ twin, repository }: Ground, store: Store): Promise<readonly string[]> {
  const late = (await openChecks(store)).filter(({ deadline }) => twin.now() > deadline + 5 * A_MINUTE)
  return late.filter(({ check }) => repository.checkRuns.get(check)?.status !== 'completed').map(({ name }) => `late ${name}`)
}
