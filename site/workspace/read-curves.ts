/** Points of a metrics.json, in either of its forms (TFC-0002): { name: [{ step, value }] } or [{ step, name: value, … }]. */
import { isObject } from '../../core/json/is-object.ts'
import { extremes } from '../shell/spark.ts'
import type { CurveShown } from '../site-data.ts'

/** Total: what is no history gives nothing. Of more points than fit each column keeps its smallest and its largest. */
export function readCurves(text: string): readonly CurveShown[] {
  const history = member(parsed(text), 'history')
  const series = Array.isArray(history) ? ofRows(history) : isObject(history) ? ofMap(history) : []
  return [...series].filter(([, { values }]) => values.length >= 2).sort(([a], [b]) => (a < b ? -1 : 1)).slice(0, MOST_SERIES).map(([name, points]) => shown(name, points))
}

interface Points {
  readonly steps: number[]
  readonly values: number[]
}

const MOST_SERIES = 40
const COLUMNS = 150

function ofMap(history: Readonly<Record<string, unknown>>): ReadonlyMap<string, Points> {
  return new Map(Object.entries(history).map(([name, points]) => {
    const made: Points = { steps: [], values: [] }
    for (const [at, point] of (Array.isArray(points) ? points : []).entries()) add(made, member(point, 'step'), member(point, 'value'), at)
    return [name, made]
  }))
}

function ofRows(rows: readonly unknown[]): ReadonlyMap<string, Points> {
  const series = new Map<string, Points>()
  for (const [at, row] of rows.entries()) {
    for (const [name, value] of isObject(row) ? Object.entries(row) : []) {
      if (NO_METRICS.has(name) || typeof value !== 'number') continue
      const own = series.get(name) ?? { steps: [], values: [] }
      series.set(name, own)
      add(own, member(row, 'step'), value, at)
    }
  }
  return series
}

/** As core/workspace/metrics-history.ts has it. */
const NO_METRICS: ReadonlySet<string> = new Set(['step', 'timestamp', 'time', 'wall_time', 'date'])

/** Where no step is written, the place in the list is one. */
function add({ steps, values }: Points, step: unknown, value: unknown, at: number): void {
  if (typeof value !== 'number' || !Number.isFinite(value)) return
  steps.push(typeof step === 'number' && Number.isFinite(step) ? step : at)
  values.push(value)
}

function shown(name: string, { steps, values }: Points): CurveShown {
  const kept = extremes(values, COLUMNS)
  return { name: name.slice(0, 200), steps: kept.map(({ at }) => steps[at]!), values: kept.map(({ value }) => value), points: values.length }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const member = (value: unknown, name: string): unknown => (isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined)
