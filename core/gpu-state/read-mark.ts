/** The mark of a quarantined machine, as text. Total: a mark that nobody can read still says that the machine must not be used. */
import { parseJson } from '../json/parse-json.ts'
import type { QuarantineMark } from '../world.ts'
import { shown } from './shown.ts'

export const MARK_LIMITS = { maxLength: 64 * 1024, maxDepth: 4, maxString: 1000 } as const
const MOST_REASONS = 20

export function readMark(text: string): QuarantineMark {
  const parsed = parseJson(text, MARK_LIMITS)
  const value = parsed.ok && typeof parsed.value === 'object' && parsed.value !== null ? (parsed.value as Readonly<Record<string, unknown>>) : {}
  const reasons = Array.isArray(value['reasons']) ? value['reasons'].filter((each) => typeof each === 'string').map(shown).filter((each) => each !== '') : []
  return { since: time(value['since']), run: word(value['run']), reasons: reasons.length === 0 ? [UNREADABLE] : reasons.slice(0, MOST_REASONS) }
}

export const UNREADABLE = 'its mark cannot be read'

export const writeMark = (mark: QuarantineMark): string => `${JSON.stringify({ schema: 'quarantine/1', ...mark }, null, 2)}\n`

const time = (value: unknown): string | null => (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T[\d:.]{8,16}Z$/.test(value) ? value : null)
const word = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? shown(value) : null)
