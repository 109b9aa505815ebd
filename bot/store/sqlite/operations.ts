/** The whole store as functions of a connection: whoever calls puts a transaction around them (direct.ts, thread.ts). */
import type { Store } from '../store.ts'
import { pause, pausedUntil, spend } from './budget.ts'
import type { Db } from './db.ts'
import { receive, sorted, unsorted } from './deliveries.ts'
import { achieve, effects, intend } from './effects.ts'
import { bury, finish, postpone, release, renew, take } from './leases.ts'
import { forget, forgetBefore, recall, recallAll, remember, turn } from './memory.ts'
import { story } from './story.ts'
import { add, findTask, findTasks, replay } from './tasks.ts'
import { figures, prune } from './upkeep.ts'

export type Method = Exclude<keyof Store, 'kind' | symbol>
export type Operations = { readonly [M in Method]: (db: Db, ...args: Parameters<Store[M]>) => Awaited<ReturnType<Store[M]>> }

export const OPERATIONS: Operations = {
  receive, unsorted, sorted,
  add, take, renew, finish, postpone, bury, release,
  effects, intend, achieve,
  task: findTask, tasks: findTasks, replay, story,
  spend, pause, pausedUntil,
  recall, remember, recallAll, forget, forgetBefore, turn,
  figures, prune,
}
export const METHODS = Object.keys(OPERATIONS) as readonly Method[]
