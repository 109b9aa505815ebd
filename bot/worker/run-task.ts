/** One task, from its lease to its ending. Whatever happens in between, the store is told once, and nothing when the lease was lost. */
import { HortusError, type Problem } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Clock, Log } from '../../core/world.ts'
import type { AppClient } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { Metrics } from '../metrics/metrics.ts'
import type { Mirror, Mirrors } from '../mirror/mirror.ts'
import type { Settings } from '../settings/settings.ts'
import type { Lease, Store, Task } from '../store/store.ts'
import { backoffMs, isLast } from './backoff.ts'
import { openEffects } from './effects.ts'
import { outcomeOf } from './from-problem.ts'
import { Stopped, type Handler, type Outcome, type TaskContext } from './handler.ts'
import { holdLease, type HeldLease } from './hold-lease.ts'
import { logOf } from './log-of.ts'
import { openWithRights } from './missing-rights.ts'
import { goneOr } from './gone-or.ts'
import { GRACE_MS, orEnded } from './or-ended.ts'
import { withLastWords } from './last-words.ts'
import { isPoison, poisoned, type Quarantine } from './poison.ts'
import { tellMissing } from './tell-missing.ts'

export interface WorkerParts {
  readonly store: Store
  readonly app: AppClient
  readonly mirrors: Mirrors
  readonly settings: Settings
  readonly configOf: ConfigOf
  readonly clock: Clock
  readonly log: Log
  readonly handlers: ReadonlyMap<string, Handler>
  readonly leaseMs: number
  readonly quarantine: Quarantine
  /** How long a handler that was told to stop is waited for, milliseconds. */
  readonly graceMs?: number
  readonly metrics?: Pick<Metrics, 'task' | 'effect'>
}

/** What is in force for a repository now. */
export type ConfigOf = (about: { readonly github: RepositoryClient; readonly mirror: Mirror; readonly signal: AbortSignal; /** Where an organisation's configuration is looked for; left out: nowhere. */ readonly installation?: number }) => Promise<Config>

export async function runTask(parts: WorkerParts, lease: Lease, stop: AbortSignal): Promise<void> {
  const { handlers, clock, metrics } = parts
  const { task } = lease
  const started = clock.elapsed()
  const handler = handlers.get(task.kind)
  const quarantined = parts.quarantine.enter(task, clock.now().getTime())
  if ('kind' in quarantined) return void (await settle(parts, lease, quarantined))
  using _alone = quarantined
  const log = logOf(parts.log, { guid: task.guid, task: task.key, kind: task.kind })
  const attempt = async (by: Handler): Promise<Outcome | 'lost'> => {
    using held = holdLease(parts, lease, by.limitMs, stop)
    return await carryOut(parts, by, lease, held, log)
  }
  const ended = handler === undefined ? withoutHandler(task) : isPoison(task) ? poisoned(task) : await attempt(handler)
  const outcome = await withLastWords(task, ended, attempt)
  if (outcome === 'lost') return log.warn('The lease of a task was lost.', { fence: lease.fence })
  const told = await settle(parts, lease, outcome)
  metrics?.task(task.kind, told ? wordOf(outcome) : 'lost', clock.elapsed() - started)
  log.info('A task ended.', { outcome: wordOf(outcome), ...(outcome.kind === 'done' ? {} : { why: outcome.kind === 'later' ? outcome.why : `${outcome.problem.code}: ${outcome.problem.message}` }) })
}

async function carryOut(parts: WorkerParts, handler: Handler, lease: Lease, held: HeldLease, log: Log): Promise<Outcome | 'lost'> {
  const { store, app, mirrors, settings, clock, configOf } = parts
  const { task } = lease
  const { signal } = held
  try {
    const permissions = typeof handler.permissions === 'function' ? handler.permissions(task.input) : handler.permissions
    const rights = await openWithRights({ app, task, verb: verbOf(task), permissions, signal })
    if (rights.kind === 'gone') return held.ended() ?? (await goneOr(parts, task, rights.problem))
    if (rights.kind === 'problem') return held.ended() ?? outcomeOf(rights.problem, clock.now().getTime())
    await using github = rights.github
    const mirror = mirrors.of(github)
    const effects = openEffects({ store, lease, clock, signal, ledgerIsWhole: await ledgerIsWhole(parts, task), onEffect: (step, how) => parts.metrics?.effect(step, how) })
    let config: Promise<Config> | null = null
    const context: TaskContext = { task, github, app, mirror, effects, store, settings, clock, log, signal, config: () => (config ??= configOf({ github, mirror, signal, installation: task.installation })) }
    const outcome = await orEnded(rights.kind === 'whole' ? handler.run(context) : (handler.fewer?.(context, rights.missing) ?? tellMissing(context, rights.missing)), signal, parts.graceMs ?? GRACE_MS)
    // Its token is given back and its effects are refused: nobody sees what it still does, and somebody else does the task.
    if (outcome === null) log.warn('A task was told to stop and did not; it is waited for no longer.', { limitMs: handler.limitMs })
    return held.ended() ?? outcome ?? 'lost'
  } catch (error) {
    const ended = held.ended()
    if (ended !== null) return ended
    if (error instanceof Stopped) return error.outcome
    if (error instanceof HortusError && error.problem.code === 'STORE.UNAVAILABLE') throw error
    return { kind: 'failed', problem: problemOf(error) }
  }
}

/** For metrics: a command counts as its verb. */
function verbOf({ kind, input }: Task): string {
  const { command } = (typeof input === 'object' && input !== null ? input : {}) as { readonly command?: { readonly verb?: unknown } }
  return kind === 'command' && typeof command?.verb === 'string' ? command.verb : kind
}

async function settle({ store, clock }: WorkerParts, lease: Lease, outcome: Outcome): Promise<boolean> {
  const now = clock.now().getTime()
  switch (outcome.kind) {
    case 'done':
      return store.finish(lease, { outcome: outcome.outcome, at: now }, outcome.then)
    case 'later':
      return store.postpone(lease, { at: outcome.at, why: outcome.why, counts: false, ...(outcome.installation === undefined ? {} : { installation: outcome.installation }) })
    case 'failed':
      if (isLast(lease.task, outcome.problem)) return store.bury(lease, outcome.problem, now)
      return store.postpone(lease, { at: now + backoffMs(lease.task), why: `${outcome.problem.code}: ${outcome.problem.message}`, counts: true })
    case 'dead':
      return store.bury(lease, outcome.problem, now)
  }
}

const wordOf = (outcome: Outcome): string => (outcome.kind === 'done' ? outcome.outcome : outcome.kind)

/** What is only noted: the next look at GitHub sees it anyway. */
const NOTED: ReadonlySet<string> = new Set(['installation', 'repository'])

const withoutHandler = ({ kind }: Task): Outcome => (NOTED.has(kind) ? { kind: 'done', outcome: 'noted' } : { kind: 'dead', problem: { code: 'BOT.UNKNOWN_KIND', message: `Nothing here does tasks of the kind ${kind.slice(0, 50)}.`, next: 'Replay it with the version of the bot that made it.' } })

const problemOf = (error: unknown): Problem => (error instanceof HortusError ? error.problem : { code: 'BOT.UNEXPECTED', message: error instanceof Error ? `${error.name}: ${error.message}` : 'Something that is no error was thrown.', next: 'Report it as a bug of Hortus, with what the log says about this task.' })

/** Clocks differ; what was written shortly before the store was made may have been answered from the one before it. */
const DOUBT_MS = 10 * 60_000

async function ledgerIsWhole({ store, clock }: WorkerParts, { input }: Task): Promise<boolean> {
  const born = await bornAt(store, clock.now().getTime())
  const since = originOf(input)
  return since !== null && since >= born + DOUBT_MS
}

/**
 * Since when this store knows all that was done. Not before it was made, and not before this process opened it: what is started may be a
 * copy of last week's, which knows nothing of this week's work. It costs a look for each thing that is made in the first minutes.
 */
export async function bornAt(store: Store, now: number): Promise<number> {
  const opened = openedAt.get(store) ?? now
  openedAt.set(store, opened)
  const known = await store.recall('bot', 'born')
  if (typeof known === 'number') return Math.max(known, opened)
  await store.remember('bot', 'born', now, now)
  return now
}
const openedAt = new WeakMap<Store, number>()

/** A task that comes from a comment says when that was written, one that comes from another event when that was. */
function originOf(input: Task['input']): number | null {
  const { comment, updatedAt } = (typeof input === 'object' && input !== null ? input : {}) as { readonly comment?: { readonly createdAt?: unknown }; readonly updatedAt?: unknown }
  const at = comment?.createdAt ?? updatedAt
  return typeof at === 'number' ? at : null
}
