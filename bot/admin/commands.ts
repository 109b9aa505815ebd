/** What a person who looks after the bot may ask and do: figures, tasks, dead letters, the story of a delivery, another try. */
import { plain } from '../../core/render/plain.ts'
import type { Figures, Store, StoryLine, Task } from '../store/store.ts'

export interface Said {
  readonly lines: readonly string[]
  /** For `--json`. */
  readonly value: unknown
  /** 1: what was asked for is not there. */
  readonly code: 0 | 1
}

export const USAGE = `usage: npm run bot:admin -- COMMAND [--json]

  figures            how much waits, runs and is dead, and how long the oldest has waited
  tasks [SUBJECT]    unfinished tasks, the oldest first (a subject is r<repository>#<issue>)
  dead               dead letters, with what went wrong and what to do
  story ID           everything that happened to a delivery (its GUID) or a task (its key)
  replay KEY …       tries dead letters again; what was done of them already is not done twice
  replay --all       all of them
  backup FILE        copies the store of SQLite to FILE, also while the bot runs
  restore FILE       puts such a copy in its place, while the bot does not run

It reads DATABASE_URL or HORTUS_DATA_DIR as the bot does, and all but restore may be used while the bot runs.`

const MOST = 500

export async function figures(store: Store, now: number): Promise<Said> {
  const value: Figures = await store.figures(now)
  const rows: readonly (readonly [string, string])[] = [['unsorted', `${value.unsorted}`], ['waiting', `${value.waiting}`], ['running', `${value.running}`], ['dead', `${value.dead}`], ['oldest has waited', `${(value.oldestMs / 1000).toFixed(1)} s`], ['leases that expired', `${value.expired}`]]
  return { lines: rows.map(([name, text]) => `${name.padEnd(20)} ${text}`), value, code: 0 }
}

export async function tasks(store: Store, subject: string | undefined, now: number): Promise<Said> {
  const found = await store.tasks(subject === undefined ? {} : { subject }, MOST)
  const row = (task: Task): string => `${task.state.padEnd(8)} ${task.kind.padEnd(10)} ${task.subject.padEnd(20)} ${inWords(now - task.createdAt).padStart(6)} old${task.attempt > 0 ? `, failed ${task.attempt} times` : ''}${task.expired > 0 ? `, left in the middle ${task.expired} times` : ''}${task.at > now ? `, again in ${inWords(task.at - now)}` : ''}  ${plain(task.key)}`
  return { lines: found.length === 0 ? ['nothing is to be done'] : found.map(row), value: found, code: 0 }
}

export async function dead(store: Store): Promise<Said> {
  const found = await store.tasks({ states: ['dead'] }, MOST)
  const lines = found.flatMap(({ key, kind, subject, problem }) => [`${plain(key)}  (${kind}, ${subject})`, `  ${plain(problem?.message ?? 'nobody knows why')}`, `  ${plain(problem?.next ?? '')}`])
  return { lines: found.length === 0 ? ['there are no dead letters'] : lines, value: found, code: 0 }
}

export async function story(store: Store, id: string): Promise<Said> {
  const found: readonly StoryLine[] = await store.story(id)
  if (found.length === 0) return { lines: [`Nothing is known of ${plain(id.slice(0, 300))}. A GUID stands in the delivery log of the App, a key in the log of the bot.`], value: [], code: 1 }
  return { lines: found.map(({ at, what, task, detail }) => `${new Date(at).toISOString()}  ${what.padEnd(10)} ${plain(detail)}${task === null ? '' : `  [${plain(task)}]`}`), value: found, code: 0 }
}

export async function replay(store: Store, keys: readonly string[], now: number): Promise<Said> {
  const done = await Promise.all(keys.map(async (key) => ({ key, replayed: await store.replay(key, now) })))
  const lines = done.map(({ key, replayed }) => (replayed ? `${plain(key)} is tried again` : `${plain(key.slice(0, 300))} is no dead letter`))
  return { lines: done.length === 0 ? ['there are no dead letters'] : lines, value: done, code: done.every(({ replayed }) => replayed) ? 0 : 1 }
}

export const deadKeys = async (store: Store): Promise<readonly string[]> => (await store.tasks({ states: ['dead'] }, MOST)).map(({ key }) => key)

function inWords(ms: number): string {
  const seconds = Math.max(0, Math.round(ms / 1000))
  return seconds < 120 ? `${seconds} s` : seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`
}
