/** Plays a scenario with a bot that is killed at one point and another that goes on, and says what stands on GitHub in the end. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { openAppClient } from '../../github/open-app-client.ts'
import { openMirrors } from '../../mirror/open-mirrors.ts'
import type { Settings } from '../../settings/settings.ts'
import { openSqliteStore } from '../../store/open-sqlite-store.ts'
import type { NewDelivery, Store } from '../../store/store.ts'
import { openBot } from '../../worker/bot.ts'
import { openGround, reactionsOf, type Ground, type GroundOptions } from '../ground.ts'

export interface Scenario {
  readonly name: string
  readonly ground: GroundOptions
  /** What happens before; all of it is done before the play begins. */
  readonly before?: (ground: Ground) => Promise<void>
  /** What is played. */
  readonly act: (ground: Ground) => Promise<void>
}

export interface ChildTask {
  readonly settings: Settings
  readonly database: string
  readonly mirrors: string
  readonly now: number
  /** Which point, from 1; null: none. */
  readonly killAt: number | null
}

export interface Played {
  /** Of the child that nobody killed; null: it was killed. */
  readonly points: readonly string[] | null
  readonly state: FinalState
  /** Dead letters: there must be none. */
  readonly dead: readonly string[]
}

/** The time between the beginning of the world and the scenario: then the ledger is older than what is asked, as it is in most of a bot's life. */
const BEFORE_MS = 20 * 60_000

export async function play(scenario: Scenario, killAt: number | null): Promise<Played> {
  await using ground = await openGround(scenario.ground)
  const { twin, settings, receiver, clock, log, config } = ground
  const database = join(settings.dataDir, 'store.db')
  const inbox: NewDelivery[] = []
  receiver.store = { receive: async (delivery: NewDelivery) => (inbox.push(delivery), 'stored') } as unknown as Store
  const stored = async (): Promise<Store> => {
    const store = await openSqliteStore({ path: database, now: () => twin.now() })
    for (const delivery of inbox.splice(0)) await store.receive(delivery)
    return store
  }

  /** Until nothing is left to be done, a quarter of an hour of virtual time at most. */
  async function goOn(minutes: number): Promise<readonly string[]> {
    await using store = await stored()
    await using app = openAppClient({ settings, store, clock, wait: async (ms) => twin.advance(ms) })
    await using mirrors = openMirrors({ dirAbs: join(settings.dataDir, 'mirrors'), log })
    const bot = await openBot({ settings, store, app, mirrors, configOf: async () => config, clock, log, timers: [] })
    receiver.store = store
    for (let minute = 0; minute < minutes; minute += 1) {
      twin.advance(60_000)
      do await twin.settle()
      while ((await bot.step()) > 0)
    }
    const dead = await store.tasks({ states: ['dead'] }, 100)
    return dead.map(({ key, problem }) => `${key}: ${problem?.code} ${problem?.message}`)
  }

  await scenario.before?.(ground)
  await goOn(1)
  twin.advance(BEFORE_MS)
  receiver.store = { receive: async (delivery: NewDelivery) => (inbox.push(delivery), 'stored') } as unknown as Store
  await scenario.act(ground)
  await twin.settle()
  await (await stored())[Symbol.asyncDispose]()
  const points = await child({ settings, database, mirrors: join(settings.dataDir, 'mirrors'), now: twin.now(), killAt })
  await twin.settle()
  const dead = await goOn(15)
  return { points, state: await finalState(ground), dead }
}

async function child(task: ChildTask): Promise<readonly string[] | null> {
  const process_ = spawn(process.execPath, [join(import.meta.dirname, 'child.ts')], { env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '', HORTUS_CRASH: JSON.stringify(task) }, stdio: ['ignore', 'pipe', 'pipe'] })
  let [out, err] = ['', '']
  process_.stdout.on('data', (bytes: Buffer) => (out += bytes.toString()))
  process_.stderr.on('data', (bytes: Buffer) => (err += bytes.toString()))
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => process_.once('close', (...end) => resolve(end)))
  if (signal === 'SIGKILL') return null
  if (code !== 0) throw new Error(`the bot ended with ${code}: ${err.slice(-3000)}`)
  return JSON.parse(out) as string[]
}

export interface FinalState {
  readonly comments: readonly string[]
  readonly reactions: readonly string[]
  readonly checks: readonly string[]
  readonly pulls: readonly string[]
  readonly branches: readonly string[]
  readonly runs: readonly string[]
}

/** Numbers of things that were made are left out: they count up whatever is done. */
async function finalState(ground: Ground): Promise<FinalState> {
  const { repository, app } = ground
  const own = repository.comments.all().filter(({ author }) => author.id === app.bot.id)
  return {
    comments: own.map(({ issue, body }) => `#${issue} ${masked(body)}`).sort(),
    reactions: repository.comments.all().map(({ id }) => reactionsOf(ground, id).toSorted().join(' ')).filter((all) => all !== ''),
    checks: repository.checkRuns.all().map(({ name, headSha, status, conclusion, title, annotations }) => `${name} ${headSha} ${status} ${conclusion} ${title} ${annotations.length}`).sort(),
    pulls: repository.issues.all().flatMap(({ title, body, state, pull }) => (pull === null ? [] : [`${title} ${state} ${pull.draft} ${pull.head.ref} ${pull.head.sha} → ${pull.base.ref} ${masked(body ?? '')}`])).sort(),
    branches: repository.refs.all().toSorted(),
    runs: repository.workflowRuns.all().map(({ path, title, headSha, attempt, status }) => `${path} ${title} ${headSha} ${attempt} ${status}`).sort(),
  }
}

const masked = (text: string): string => text.replace(/127\.0\.0\.1:\d+/g, 'HOST').replace(/\/runs\/\d+/g, '/runs/N').replace(/\/pull\/\d+|#\d+/g, '#N')
