/**
 * What the bot must not lose: deliveries, tasks, what was done of each, and the shared budget. Two adapters (`sqlite/`, `postgres/`)
 * pass one suite (`testing/`). GitHub is the truth that people see: all of this may be deleted and is found again (docs/operations.md).
 *
 * Every moment is given in milliseconds since 1970 by the caller's clock. Every method may throw a `HortusError` `STORE.UNAVAILABLE`;
 * none of them did half of its work then.
 */
import type { Problem } from '../../core/problem.ts'

export interface Store extends AsyncDisposable {
  readonly kind: 'sqlite' | 'postgres'

  /** Durable (synced to disk) before it resolves. `known`: a delivery of this GUID is there already, whatever its body says. */
  receive(delivery: NewDelivery): Promise<'stored' | 'known'>
  /** The oldest deliveries that nobody has sorted. Only one sorter at a time: empty for all others, until its hold of `holdMs` ends. */
  unsorted(owner: string, options: { readonly limit: number; readonly now: number; readonly holdMs: number }): Promise<readonly Delivery[]>
  /** Its tasks and the mark that it was sorted, in one transaction. `lost`: somebody else sorts now. `tasks`: the keys that were new. */
  sorted(owner: string, guid: string, verdict: SortVerdict, now: number): Promise<{ readonly tasks: readonly string[] } | 'lost'>

  /** Tasks that come from no delivery: timers, the sweep, what a task leaves to do. A key that is there already is left as it is. */
  add(tasks: readonly NewTask[], now: number): Promise<readonly string[]>
  /**
   * The next task that is due: the oldest of its subject, of which none before it is unfinished, and of no paused installation. What was
   * begun and is not finished goes before a dead letter that was replayed meanwhile, so that two of a subject are never at work.
   * A lease that had ended because nobody renewed it is counted (`Task.expired`); one that was released is not.
   * The lease holds until `now + leaseMs`; each one has a higher fence than those before it. Urgent ones go first, and with `urgent` nothing
   * else is given: a worker that takes only these is free for an ack while the others are busy.
   */
  take(owner: string, options: { readonly now: number; readonly leaseMs: number; readonly urgent?: boolean }): Promise<Lease | null>
  /** false: it is lost; whoever works on it stops, and writes nothing more. */
  renew(lease: Lease, until: number): Promise<boolean>
  /** false of all three: the lease was lost, nothing was changed. With `then`, what is to be done next is added in the same transaction. */
  finish(lease: Lease, outcome: Ending, then?: readonly NewTask[]): Promise<boolean>
  /** Tried again not before `at`; those after it in its subject wait. `counts`: it was a failure of the task, which has `attempt` of them. `installation`: whose the repository is by now. */
  postpone(lease: Lease, options: { readonly at: number; readonly why: string; readonly counts: boolean; readonly installation?: number }): Promise<boolean>
  /** A dead letter: it is not tried again until somebody says so, and holds nobody up. */
  bury(lease: Lease, problem: Problem, now: number): Promise<boolean>

  /** What was begun and done of a task. */
  effects(task: string): Promise<readonly Effect[]>
  /** Before it is done. An effect that is there already is given back as it is. `lost`: the lease is. */
  intend(lease: Lease, step: string, now: number): Promise<Effect | 'lost'>
  /** After it was done. */
  achieve(lease: Lease, step: string, result: Json, now: number): Promise<boolean>

  task(key: string): Promise<Task | null>
  /** Unfinished ones, the oldest first; of one subject, one kind or one repository. */
  tasks(filter: { readonly subject?: string; readonly kind?: string; readonly repository?: number; readonly states?: readonly TaskState[] }, limit: number): Promise<readonly Task[]>
  /** A dead letter is due again, with its attempts and expired leases forgotten and its effects remembered. */
  replay(key: string, now: number): Promise<boolean>
  /** What happened to a delivery or a task, in order. */
  story(guidOrKey: string): Promise<readonly StoryLine[]>

  /**
   * One request to an installation, over all replicas: `at` says when it may be made, which is `now` or later. A moment that is given away
   * is taken, whether it is used or not. `write`s have a limit a minute and one an hour, reads none but the pause.
   */
  spend(installation: number, kind: 'read' | 'write', now: number): Promise<{ readonly at: number }>
  /** GitHub asked to wait: nobody asks anything of this installation before `until`. A shorter pause never ends a longer one. */
  pause(installation: number, until: number): Promise<void>
  pausedUntil(installation: number, now: number): Promise<number | null>

  /** Small things to remember: cursors, the last good configuration, what a badge last said. At most 256 KB each. */
  recall(scope: string, key: string): Promise<Json | undefined>
  remember(scope: string, key: string, value: Json, now: number): Promise<void>
  recallAll(scope: string): Promise<ReadonlyMap<string, Json>>
  forget(scope: string, key: string): Promise<void>
  /** What was remembered before `before` in a scope of one of these names, or of such a name with a colon and more after it. How many they were. */
  forgetBefore(scopes: readonly string[], before: number): Promise<number>
  /** true for one caller of all replicas in each `everyMs`. */
  turn(name: string, everyMs: number, now: number): Promise<boolean>

  /** For metrics and `/ready`. */
  figures(now: number): Promise<Figures>
  /** Drops sorted deliveries and finished tasks from before `before`, in portions. Keys of tasks stay, so that none is done twice. */
  prune(before: number, limit: number): Promise<number>
  /** Leases of this owner end now: another replica goes on at once. */
  release(owner: string): Promise<void>
}

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface NewDelivery {
  readonly guid: string
  /** As the header says it: nothing rests on it (A65). */
  readonly event: string
  readonly receivedAt: number
  /** The body as it was signed. */
  readonly payload: Uint8Array
}

export interface Delivery extends NewDelivery {
  /** In order of arrival. */
  readonly seq: number
}

export interface SortVerdict {
  /** One word for metrics: `tasks`, `nothing`, `unreadable`, `stale`, `mismatch`. */
  readonly outcome: string
  readonly why?: string
  readonly tasks: readonly NewTask[]
}

export interface NewTask {
  /** What it means, and not how it came: equal keys are one task for ever. At most 300 characters. */
  readonly key: string
  /** Tasks of one subject are done one after the other: `r<repository>#<issue>`, or `r<repository>` for what concerns all of it. */
  readonly subject: string
  /** Which handler does it. */
  readonly kind: string
  readonly installation: number
  readonly repository: number
  readonly input: Json
  /** Not before. */
  readonly at: number
  /** GUID of the delivery it comes from, or null. */
  readonly guid: string | null
  /** Taken before all that is not; order within a subject stays. Left out: only a task of kind `ack` is. */
  readonly urgent?: boolean
}

export type TaskState = 'waiting' | 'running' | 'done' | 'dead'

export interface Task extends NewTask {
  /** In the order in which they came. */
  readonly seq: number
  readonly state: TaskState
  /** Failures so far. */
  readonly attempt: number
  /** Leases of it that ended because nobody renewed them: a process that ended in the middle of it, or was as good as gone. Forgotten by `replay`. */
  readonly expired: number
  readonly createdAt: number
  readonly ending: Ending | null
  readonly problem: Problem | null
}

export interface Lease {
  readonly task: Task
  readonly owner: string
  readonly fence: number
  readonly until: number
}

export interface Ending {
  /** One word for metrics and people: `done`, `refused`, `void`, `nothing`. */
  readonly outcome: string
  readonly at: number
}

export interface Effect {
  readonly step: string
  /** `intended`: it may have been done, or not. */
  readonly state: 'intended' | 'achieved'
  readonly result: Json
  readonly at: number
}

export interface StoryLine {
  readonly at: number
  readonly guid: string | null
  readonly task: string | null
  /** `received`, `sorted`, `added`, `taken`, `intended`, `achieved`, `postponed`, `finished`, `buried`, `replayed`. */
  readonly what: string
  readonly detail: string
}

export interface Figures {
  readonly unsorted: number
  readonly waiting: number
  readonly running: number
  readonly dead: number
  /** How long the oldest one that is due has waited, milliseconds. */
  readonly oldestMs: number
  /** Leases that ended because nobody renewed them. */
  readonly expired: number
}
