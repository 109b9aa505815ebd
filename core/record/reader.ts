/** What is known so far while an example's lines are read. */
import type { Diagnostic } from '../schema/run-record.ts'
import { REPORT_LIMITS as LIMIT } from './limits.ts'
import type { SeriesBuilder } from './series.ts'

export interface ArtifactClaim {
  /** Relative to HORTUS_OUTPUTS. */
  readonly path: string
  readonly role: 'checkpoint' | 'model' | 'data' | 'other'
}

export interface Reader {
  readonly pointsPerSeries: number
  readonly series: Map<string, SeriesBuilder>
  readonly units: Map<string, string>
  readonly directions: Map<string, 'min' | 'max'>
  readonly kinds: Map<string, number>
  readonly items: unknown[]
  readonly notes: { text: string }[]
  readonly artifacts: ArtifactClaim[]
  readonly diagnostics: Diagnostic[]
  points: number
  events: number
  complaints: number
}

export interface Line {
  readonly path: string
  readonly number: number
}

export function openReader(pointsPerSeries: number = LIMIT.pointsPerSeries): Reader {
  return { pointsPerSeries, series: new Map(), units: new Map(), directions: new Map(), kinds: new Map(), items: [], notes: [], artifacts: [], diagnostics: [], points: 0, events: 0, complaints: 0 }
}

/** The first complaints are kept, the rest are counted. */
export function complain(reader: Reader, code: string, what: string, at: Line): void {
  reader.complaints += 1
  if (reader.complaints <= LIMIT.diagnostics) reader.diagnostics.push({ code, level: 'warning', message: `${at.path}:${at.number}: ${what}`, path: at.path, line: at.number })
}
