/** What goes into a column, the same in both adapters. */
import { refused } from './problems.ts'
import { MAX_DETAIL, MAX_KEY_LENGTH, MAX_VALUE_BYTES } from './limits.ts'
import type { Json, NewTask } from './store.ts'

/** JSON as text: a NUL or half of a surrogate pair, which PostgreSQL takes in no text, stands escaped in it. */
export const toText = (value: Json): string => JSON.stringify(value)
export const fromText = (text: string): Json => JSON.parse(text) as Json

/** Text of a stranger in a column of text. */
export const plain = (text: string): string => text.replaceAll('\0', '\uFFFD').toWellFormed()
export const detail = (text: string): string => plain(text.length > MAX_DETAIL ? `${text.slice(0, MAX_DETAIL - 1)}…` : text)

export function rememberable(value: Json): string {
  const text = toText(value)
  const bytes = Buffer.byteLength(text)
  if (bytes > MAX_VALUE_BYTES) throw refused(`a remembered value has ${bytes} bytes, and at most ${MAX_VALUE_BYTES} are kept`)
  return text
}

export function checkedTask(task: NewTask): NewTask {
  if (task.key.length === 0 || task.key.length > MAX_KEY_LENGTH) throw refused(`the key of a task has ${task.key.length} characters, and 1 to ${MAX_KEY_LENGTH} are kept`)
  for (const name of ['installation', 'repository', 'at'] as const) if (!Number.isSafeInteger(task[name])) throw refused(`${name} of a task is no whole number: ${task[name]}`)
  return task
}

/** Acks go before all others: a person sees within seconds that the bot has read (G6). */
export const isUrgent = (task: NewTask): boolean => task.urgent ?? task.kind === 'ack'
