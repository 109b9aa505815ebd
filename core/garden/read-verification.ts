/** The four shapes of "somebody tried this", read into one claim. It stays a claim: freshness is judged elsewhere. */
import type { Plain, PlainMap } from '../source/source-document.ts'
import type { Verification } from './example.ts'
import { entry, textOr } from './read-values.ts'

export function readVerification(root: PlainMap): Verification {
  const block = root['verification']
  const status = textOr(entry(block, 'status'))
  const nested = entry(block, 'last_verified')
  const dated = entry(block, 'date')
  const rootNote = textOr(root['last_verification_note'])
  const note = textOr(entry(block, 'last_verification_note')) ?? textOr(entry(block, 'notes')) ?? rootNote
  const claimed = (shape: Verification['shape'], date: string | null): Verification => ({ date, status, note, shape, claimsVerified: date !== null && !contradicts(status) })
  if (nested !== undefined && nested !== null) return claimed('nested', isoDate(nested))
  if (dated !== undefined && dated !== null) return claimed('date', isoDate(dated))
  if (status !== null) return claimed('status-only', null)
  // At the top level the date is the first word of the note.
  if (rootNote !== null) return claimed('root-note', isoDate(rootNote))
  return claimed('none', null)
}

/** Words that say the opposite of "verified"; measured on things that carry a date all the same. */
const CONTRADICTING: ReadonlySet<string> = new Set(['failed', 'pending', 'not_verified', 'unverified', 'untested', 'in_progress', 'under_construction', 'broken'])

export const contradicts = (status: string | null): boolean => status !== null && CONTRADICTING.has(status.toLowerCase().replaceAll(/[- ]/g, '_'))

/** `YYYY-MM-DD` at the beginning of a text, when such a day exists. */
export function isoDate(value: Plain): string | null {
  const [, date, month, day] = /^\s*(\d{4}-(\d\d)-(\d\d))(?!\d)/.exec(textOr(value) ?? '') ?? []
  return date !== undefined && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? date : null
}
