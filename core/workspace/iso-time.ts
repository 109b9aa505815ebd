/** Times as metadata write them, as rules ask about them. */
import { isDate, readTime } from './index/read-time.ts'

export interface IsoTime {
  /** Milliseconds since 1970; a time without a zone is taken as UTC. */
  readonly ms: number
  /** As written: `2026-01-05`. */
  readonly date: string
  readonly zone: boolean
  readonly dateOnly: boolean
}

/** null for what is no such time, or none that exists (30 February, 25 o'clock). */
export function readIsoTime(text: string): IsoTime | null {
  const time = readTime(text)
  if (time === null || time.date === null) return null
  return { ms: Date.parse(time.utc ?? `${time.date}T${time.clock ?? '00:00:00'}Z`), date: time.date, zone: time.zone !== null, dateOnly: time.clock === null }
}

/** `2026-02-28` is, `2026-02-30` is not. */
export function isRealDate(date: string): boolean {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isDate(year, month, day)
}
