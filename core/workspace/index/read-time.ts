/** A time as somebody wrote it. Without a zone nobody knows which moment it was, so none is made up. */
import type { IndexedTime } from '../../schema/index.ts'

/** Total. null when nothing is written. */
export function readTime(written: string | null): IndexedTime {
  if (written === null || written === '') return null
  const match = written.length > MAX_LENGTH ? null : FORM.exec(written)
  const nothing = { written: written.slice(0, MAX_LENGTH), date: null, clock: null, zone: null, utc: null }
  if (match?.groups === undefined) return nothing
  const { year, month, day, hour, minute, second = '00', fraction = '', zone = null } = match.groups as Partial<Record<string, string>> & { year: string; month: string; day: string }
  if (!isDate(Number(year), Number(month), Number(day))) return nothing
  const date = `${year}-${month}-${day}`
  if (hour === undefined || minute === undefined) return { ...nothing, date }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return nothing
  const offset = offsetOf(zone)
  const utc = offset === null ? null : toUtc(Date.parse(`${date}T${hour}:${minute}:${second}Z`) - offset * 60_000, fraction)
  return { written, date, clock: `${hour}:${minute}:${second}${fraction}`, zone: zone === null ? null : normalZone(zone), utc }
}

/** Whether there is such a day. */
export function isDate(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day >= 1 && day <= (month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0))
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const MAX_LENGTH = 64

const FORM = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[Tt ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2})(?<fraction>\.\d{1,9})?)? ?(?<zone>[Zz]|[+-]\d{2}(?::?\d{2})?)?)?$/

/** Minutes east of UTC; null when nobody said. */
function offsetOf(zone: string | null): number | null {
  if (zone === null) return null
  if (/^z$/i.test(zone)) return 0
  const [hours, minutes] = [Number(zone.slice(1, 3)), Number(zone.slice(3).replace(':', '') || '0')]
  return (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes)
}

const normalZone = (zone: string): string => (/^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}`)

/** The seconds from the clock, their decimals as they were written. */
function toUtc(ms: number, fraction: string): string | null {
  const text = new Date(ms).toISOString()
  // A moment just outside of the years 0000 to 9999 has a longer form.
  return text.length === 24 ? `${text.slice(0, 19)}${fraction}Z` : null
}
