/** Rule 62: the times of a run. */
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { readIsoTime, type IsoTime } from '../../workspace/iso-time.ts'
import { readRunId } from '../../workspace/run-id.ts'
import { finding } from '../finding.ts'
import { shorten } from './shorten.ts'

export function timeFindings(id: string, { document }: ReadDoc): Finding[] {
  const times = ['started_at', 'completed_at'].flatMap((key) => {
    const text = document.written(`/${key}`)?.trim() ?? ''
    return text === '' ? [] : [{ key, text, time: readIsoTime(text), place: document.place(`/${key}`) }]
  })
  const naive = times.filter(({ time }) => time !== null && !time.zone)
  const [start, end] = ['started_at', 'completed_at'].map((name) => times.find(({ key }) => key === name))
  return [
    ...times.filter(({ time }) => time === null).map(({ key, text, place }) => finding('TFC0003.TIME_INVALID', place, `${key} is ${shorten(text)}, which is no ISO 8601 time.`)),
    ...naive.slice(0, 1).map(({ place }) => finding('TFC0003.TIME_NAIVE', place, `${naive.map(({ key }) => key).join(' and ')} ${naive.length === 1 ? 'has' : 'have'} no time zone.`)),
    ...(start?.time && end?.time && start.time.zone === end.time.zone && end.time.ms < start.time.ms && !end.time.dateOnly ? [finding('TFC0003.TIME_ORDER', end.place, `It completed at ${end.text} and started at ${start.text}.`)] : []),
    ...(start?.time && !fits(id, start.time) ? [finding('TFC0003.DATE_MISMATCH', start.place, `It started at ${start.text}, and its id names another day.`)] : []),
  ]
}

/** The id has the date of the machine's own zone, which may be any from -12 to +14 hours when the time is told in another. */
function fits(id: string, time: IsoTime): boolean {
  const date = readRunId(id)?.date
  if (date === undefined || date === time.date) return true
  if (!time.zone) return false
  const day = readIsoTime(date)!.ms
  return time.ms + 14 * HOUR >= day && time.ms - 12 * HOUR < day + 24 * HOUR
}

const HOUR = 3_600_000
