/** What a run says of its end. The contracts name no words; these are what tools write. */
import type { Place } from '../garden/example.ts'
import type { Doc } from './doc.ts'

export type RunState = 'completed' | 'failed' | 'other' | 'unknown'

/** A run that says nothing is `unknown`: it counts as neither. */
export function stateOf(config: Doc): RunState {
  if (config.state !== 'read') return 'unknown'
  const word = (pointer: string): string => config.document.written(pointer)?.trim().toLowerCase() ?? ''
  const [status, result] = [word('/status'), word('/result')]
  if (FAILED.has(status)) return 'failed'
  if (COMPLETED.has(status) || COMPLETED.has(result)) return 'completed'
  return FAILED.has(result) ? 'failed' : status === '' ? 'unknown' : 'other'
}

/** Where a run says how it ended. */
export function endPlace(config: Doc): { readonly path: string } | Place {
  if (config.state !== 'read') return { path: config.path }
  return config.document.place(config.document.written('/status') === null ? '/result' : '/status')
}

export const isKnownStatus = (status: string): boolean => COMPLETED.has(status) || FAILED.has(status) || OTHER.has(status)

const COMPLETED: ReadonlySet<string> = new Set(['completed', 'succeeded', 'success'])
const FAILED: ReadonlySet<string> = new Set(['failed', 'failure', 'error'])
const OTHER: ReadonlySet<string> = new Set(['cancelled', 'canceled', 'aborted', 'interrupted', 'timed_out', 'running', 'queued'])

export const KNOWN_STATUSES: readonly string[] = [...COMPLETED, ...FAILED, ...OTHER]
