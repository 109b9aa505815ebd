/** `{"metric":…,"value":…}` */
import type { Num } from '../schema/run-record.ts'
import { redact } from '../secrets/redact.ts'
import { REPORT_LIMITS as LIMIT } from './limits.ts'
import { complain, type Line, type Reader } from './reader.ts'
import { seriesBuilder } from './series.ts'

export function readMetric(reader: Reader, fields: Record<string, unknown>, at: Line): void {
  const given = fields['metric'] ?? fields['name']
  // Names are shown wherever a report goes (A67).
  const name = typeof given === 'string' ? redact(given) : given
  const value = readNumber(fields['value'])
  if (typeof name !== 'string' || !isName(name)) return complain(reader, 'REPORT.METRIC_NAME', `a metric whose name is not a text of 1 to ${LIMIT.nameChars} printable characters`, at)
  if (value === null) return complain(reader, 'REPORT.METRIC_VALUE', `the value of "${name}" is not a number`, at)
  addPoint(reader, name, value, readStep(fields), at)
  const { unit, direction } = fields
  if (!reader.series.has(name)) return
  if (typeof unit === 'string' && unit.length <= 50 && isName(unit)) reader.units.set(name, unit)
  if (direction === 'min' || direction === 'max') reader.directions.set(name, direction)
}

export function addPoint(reader: Reader, name: string, value: Num, step: number | null, at: Line): void {
  let series = reader.series.get(name)
  if (series === undefined) {
    if (reader.series.size >= LIMIT.names) return complain(reader, 'REPORT.TOO_MANY_NAMES', `more than ${LIMIT.names} names of metrics`, at)
    series = seriesBuilder(reader.pointsPerSeries)
    reader.series.set(name, series)
  }
  reader.points += series.add(step, value, LIMIT.points - reader.points)
}

/** A number, or one of the three values that JSON cannot hold; 1e400 is read as Infinity. null: neither. */
export function readNumber(value: unknown): Num | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : value > 0 ? 'Infinity' : '-Infinity'
  return value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? value : null
}

export function readStep(fields: Record<string, unknown>): number | null {
  const step = fields['step'] ?? fields['epoch']
  return typeof step === 'number' && Number.isFinite(step) ? step : null
}

/** Printable, and none of the three names that reach into JavaScript's prototypes (A04). */
export function isName(name: string): boolean {
  return name.length >= 1 && name.length <= LIMIT.nameChars && name.isWellFormed() && !/[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/u.test(name) && !FORBIDDEN.has(name)
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
