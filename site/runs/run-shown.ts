/** A record as the page compares it: what it was, what was seen and what was claimed, and its curves with every extreme. */
import { startsOf } from '../../core/compare/sides.ts'
import { valuesOf } from '../../core/compare/values-of.ts'
import { median } from '../../core/benchmark/percentile.ts'
import { heldUp } from '../../core/record/held-up.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { extremes } from '../shell/spark.ts'

export interface RunShown {
  readonly id: string
  readonly example: string
  readonly preset: string
  readonly at: string | null
  readonly state: string
  /** It ended by itself and came to what was expected. */
  readonly good: boolean
  readonly reason: string | null
  readonly commit: string | null
  /** Uncommitted changes were there. */
  readonly dirty: boolean
  readonly tree: string | null
  readonly image: string | null
  readonly machine: string | null
  readonly engine: string | null
  readonly datasets: readonly string[]
  /** Flat: `optimizer.lr`. */
  readonly params: readonly (readonly [name: string, value: string])[]
  readonly metrics: readonly MetricShown[]
  readonly curves: readonly CurveShown[]
  /** In a clone of the repository (record-file.ts); null: it cannot be said. */
  readonly file: string | null
  /** What was left out, in words. */
  readonly cut: readonly string[]
}

export interface MetricShown {
  readonly origin: 'observed' | 'reported'
  readonly name: string
  readonly unit: string | null
  readonly direction: 'min' | 'max' | null
  /** A string is one of the numbers that JSON cannot hold. */
  readonly value: number | string
  /** Starts whose median it is. */
  readonly starts: number
}

export interface CurveShown {
  readonly name: string
  /** How many points it had. */
  readonly n: number
  readonly steps: readonly number[]
  /** null: was no number. */
  readonly values: readonly (number | null)[]
}

export function runShown(record: RunRecord, file: string | null = null): RunShown {
  const { id, example, preset, kind, status, observed, reported, fingerprint } = record
  const all = Object.entries(reported.metrics.series ?? {})
  const curves = all.slice(0, MOST_CURVES).flatMap(([name, { n, points = [] }]) => curveShown(name, n, points))
  const params = flat(record.params)
  const metrics = [...valuesOf([record], startsOf(record) > 0 ? 'start' : 'build').values()].flatMap(({ name, origin, direction, sample }): MetricShown[] => (sample.values.length === 0 ? [] : [{ origin, name: name.slice(0, 200), unit: sample.unit, direction, value: one(sample.values), starts: sample.values.length }]))
  return {
    id,
    example: example?.id ?? '',
    preset: preset ?? kind,
    at: observed?.startedAt ?? reported.timing?.startedAt ?? null,
    state: status.state,
    good: heldUp(record),
    reason: status.reason?.slice(0, 300) ?? null,
    commit: observed?.code.commit ?? reported.code?.commit ?? null,
    dirty: (observed?.code.dirty ?? reported.code?.dirty) === true,
    tree: fingerprint?.tree ?? observed?.code.tree ?? null,
    image: fingerprint?.image ?? null,
    machine: fingerprint?.hardwareClass ?? observed?.hardware.class ?? null,
    engine: observed?.engine.name ?? null,
    datasets: (fingerprint?.datasets ?? []).slice(0, 20),
    params: params.slice(0, MOST_PARAMS),
    metrics: metrics.slice(0, MOST_METRICS),
    curves,
    file,
    cut: [...left(params.length, MOST_PARAMS, 'parameters'), ...left(metrics.length, MOST_METRICS, 'metrics'), ...left(all.length, MOST_CURVES, 'curves')],
  }
}

const [MOST_CURVES, MOST_PARAMS, MOST_METRICS, COLUMNS] = [24, 200, 200, 150]

const left = (all: number, most: number, word: string): readonly string[] => (all <= most ? [] : [`${most} of ${all} ${word}`])

/** Of several starts the median; what is no finite number stands for itself where nothing is. */
function one(values: readonly (number | string)[]): number | string {
  const finite = values.filter((value): value is number => typeof value === 'number' && Number.isFinite(value))
  return finite.length === 0 ? values[0]! : median(finite)
}

/** Extremes are kept among the points that are numbers; where one is none the line has a gap. */
function curveShown(name: string, n: number, points: readonly unknown[]): readonly CurveShown[] {
  const [steps, values] = [[], []] as [number[], (number | null)[]]
  for (const point of points) {
    const [step, value] = Array.isArray(point) ? (point as unknown[]) : []
    if (typeof step !== 'number' || !Number.isFinite(step)) continue
    const known = typeof value === 'number' && Number.isFinite(value) ? value : null
    // One gap is as good as a hundred beside each other.
    if (known === null && values.at(-1) === null) continue
    steps.push(step)
    values.push(known)
  }
  if (steps.length === 0) return []
  const own = { name: name.slice(0, 200), n }
  return [steps.length <= 2 * COLUMNS ? { ...own, steps, values } : { ...own, ...thinned(steps, values) }]
}

function thinned(steps: readonly number[], values: readonly (number | null)[]): Pick<CurveShown, 'steps' | 'values'> {
  const numbers = values.flatMap((value, at) => (value === null ? [] : [{ at, value }]))
  const kept = new Set(extremes(numbers.map(({ value }) => value), COLUMNS).map(({ at }) => numbers[at]!.at))
  const gaps = values.flatMap((value, at) => (value === null ? [at] : [])).slice(0, COLUMNS)
  const shown = [...kept, ...gaps].sort((a, b) => a - b)
  return { steps: shown.map((at) => steps[at]!), values: shown.map((at) => values[at] ?? null) }
}

function flat(params: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = []
  const walk = (value: unknown, name: string, depth: number): void => {
    if (depth < 4 && typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0) for (const [key, own] of Object.entries(value)) walk(own, name === '' ? key : `${name}.${key}`, depth + 1)
    else if (name !== '') found.push([name.slice(0, 200), (typeof value === 'string' ? value : (JSON.stringify(value) ?? 'undefined')).slice(0, 300)])
  }
  walk(params, '', 0)
  return found
}
