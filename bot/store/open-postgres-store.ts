/** The store of a bot with any number of replicas: a PostgreSQL database, with pg-boss for whose turn it is (postgres/jobs.ts). */
import { HortusError } from '../../core/problem.ts'
import { unavailable } from './problems.ts'
import { pause, pausedUntil, spend } from './postgres/budget.ts'
import { connect } from './postgres/connect.ts'
import { RECEIVE, received, sorted, unsorted } from './postgres/deliveries.ts'
import { achieve, effects, intend } from './postgres/effects.ts'
import { bury, finish, postpone, release, renew, take } from './postgres/leases.ts'
import { forget, forgetBefore, recall, recallAll, remember, turn } from './postgres/memory.ts'
import { story } from './postgres/story.ts'
import { add, findTask, findTasks, replay } from './postgres/tasks.ts'
import { transaction, type Tx } from './postgres/transaction.ts'
import { figures, prune } from './postgres/upkeep.ts'
import type { Store } from './store.ts'

export interface PostgresOptions {
  /** `postgresql://…` of PostgreSQL 13 or newer; through a pooler only if that keeps a transaction on one connection. */
  readonly url: string
  /** For calls that are given no moment. Left out: the machine's clock. */
  readonly now?: () => number
  /** For a person's command while replicas may be running: it changes no tables of an older form. Left out: false. */
  readonly beside?: boolean
}

/** Throws a `HortusError`: `STORE.TOO_NEW`, `STORE.TOO_OLD` (`beside`), `STORE.UNAVAILABLE`. Several may start at once. */
export async function openPostgresStore({ url, now = Date.now, beside = false }: PostgresOptions): Promise<Store> {
  const { pool, jobs, close } = await connect(url, beside)
  let closed: Promise<void> | null = null
  const told = <T>(what: string, work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw error instanceof HortusError ? error : unavailable(`The store could not ${what}`, error)
    })
  const within = <T>(what: string, work: (tx: Tx) => Promise<T>, moment = now()): Promise<T> => told(what, () => transaction(pool, moment, work))
  return {
    kind: 'postgres',
    receive: (delivery) => told('receive', async () => ((await pool.query(RECEIVE, received(delivery))).rowCount === 1 ? 'stored' : 'known')),
    unsorted: (owner, options) => within('list deliveries', (tx) => unsorted(tx, owner, options), options.now),
    sorted: (owner, guid, verdict, moment) => within('sort', (tx) => sorted(tx, jobs, owner, guid, verdict, moment), moment),
    add: (tasks, moment) => within('add tasks', (tx) => add(tx, jobs, tasks, moment), moment),
    take: (owner, options) => within('take a task', (tx) => take(tx, jobs, owner, options), options.now),
    renew: (lease, until) => within('renew a lease', (tx) => renew(tx, lease, until)),
    finish: (lease, ending, then) => within('finish a task', (tx) => finish(tx, jobs, lease, ending, then), ending.at),
    postpone: (lease, options) => within('postpone a task', (tx) => postpone(tx, jobs, lease, options)),
    bury: (lease, problem, moment) => within('bury a task', (tx) => bury(tx, jobs, lease, problem, moment), moment),
    release: (owner) => within('release leases', (tx) => release(tx, jobs, owner)),
    effects: (task) => within('list effects', (tx) => effects(tx, task)),
    intend: (lease, step, moment) => within('note an intent', (tx) => intend(tx, lease, step, moment), moment),
    achieve: (lease, step, result, moment) => within('note an effect', (tx) => achieve(tx, lease, step, result, moment), moment),
    task: (key) => within('find a task', (tx) => findTask(tx, key)),
    tasks: (filter, limit) => within('list tasks', (tx) => findTasks(tx, filter, limit)),
    replay: (key, moment) => within('replay a task', (tx) => replay(tx, jobs, key, moment), moment),
    story: (guidOrKey) => within('tell a story', (tx) => story(tx, guidOrKey)),
    spend: (installation, kind, moment) => within('spend', (tx) => spend(tx, installation, kind, moment), moment),
    pause: (installation, until) => within('pause', (tx) => pause(tx, installation, until)),
    pausedUntil: (installation, moment) => within('look for a pause', (tx) => pausedUntil(tx, installation, moment), moment),
    recall: (scope, key) => within('recall', (tx) => recall(tx, scope, key)),
    remember: (scope, key, value, moment) => within('remember', (tx) => remember(tx, scope, key, value, moment), moment),
    recallAll: (scope) => within('recall', (tx) => recallAll(tx, scope)),
    forget: (scope, key) => within('forget', (tx) => forget(tx, scope, key)),
    forgetBefore: (scopes, before) => within('forget', (tx) => forgetBefore(tx, scopes, before)),
    turn: (name, everyMs, moment) => within('take a turn', (tx) => turn(tx, name, everyMs, moment), moment),
    figures: (moment) => within('count', (tx) => figures(tx, moment), moment),
    prune: (before, limit) => within('prune', (tx) => prune(tx, jobs, before, limit)),
    [Symbol.asyncDispose]: () => (closed ??= close()),
  }
}
