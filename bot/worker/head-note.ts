/**
 * Which commit a pull request was at, and when: a comment names none, so the head that its author saw is noted when the comment
 * arrives (the task `ack`) and held against what pushes say (A37, G15).
 */
import type { Event } from '../../core/delivery/event.ts'
import type { Json, Store } from '../store/store.ts'

/** A push as GitHub told it. */
export interface HeadNote {
  readonly sha: string
  /** GitHub's time, milliseconds since 1970. */
  readonly at: number
}

const SCOPE = 'head'
const keyOf = (repository: number, issue: number): string => `r${repository}#${issue}`

/** The newest push counts: deliveries come in any order. */
export async function noteHead(store: Pick<Store, 'recall' | 'remember'>, event: Event, now: number): Promise<void> {
  if (event.kind !== 'pull' || event.action !== 'synchronize') return
  const key = keyOf(event.repository.id, event.issue)
  const known = readNote(await store.recall(SCOPE, key))
  if (known === null || known.at <= event.updatedAt) await store.remember(SCOPE, key, { sha: event.head, at: event.updatedAt }, now)
}

export const lastPush = async (store: Pick<Store, 'recall'>, repository: number, issue: number): Promise<HeadNote | null> => readNote(await store.recall(SCOPE, keyOf(repository, issue)))

function readNote(value: Json | undefined): HeadNote | null {
  const { sha, at } = (typeof value === 'object' && value !== null ? value : {}) as { readonly sha?: unknown; readonly at?: unknown }
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha) && typeof at === 'number' ? { sha, at } : null
}
