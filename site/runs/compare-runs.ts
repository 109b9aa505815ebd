/** Two or more records side by side, each against the first. Pure: the browser and the tests ask the same. */
import { isOfMachine } from '../../core/compare/known-metrics.ts'
import { byWord } from '../../core/report/order.ts'
import type { CurveShown, MetricShown, RunShown } from './run-shown.ts'

export interface Compared {
  readonly runs: readonly RunShown[]
  readonly facts: readonly Row[]
  /** Those that differ first. */
  readonly params: readonly Row[]
  readonly metrics: readonly MetricRow[]
  readonly curves: readonly { readonly name: string; readonly curves: readonly (CurveShown | null)[] }[]
  /** What speaks against comparing them, in sentences. */
  readonly warnings: readonly string[]
}

export interface Row {
  readonly name: string
  /** null: that run says nothing. */
  readonly values: readonly (string | null)[]
  readonly differs: boolean
}

export interface MetricRow extends Pick<MetricShown, 'name' | 'origin' | 'direction'> {
  /** null: the runs disagree, or none says. */
  readonly unit: string | null
  readonly values: readonly (MetricShown | null)[]
  /** Relative, against the first run; null: there is nothing to state. */
  readonly shifts: readonly (number | null)[]
  /** Indexes of the best; empty where nobody said which way is better, or all are equal. */
  readonly best: readonly number[]
  /** Why the values cannot stand beside each other; null: they can. */
  readonly closed: string | null
}

export function compareRuns(runs: readonly RunShown[]): Compared {
  const names = [...new Set(runs.flatMap(({ params }) => params.map(([name]) => name)))].sort(byWord)
  const params = names.map((name) => row(name, runs.map((run) => run.params.find(([own]) => own === name)?.[1] ?? null)))
  const keys = [...new Map(runs.flatMap(({ metrics }) => metrics.map(({ origin, name }) => [JSON.stringify([origin, name]), { origin, name }] as const))).values()].sort((a, b) => byWord(b.origin, a.origin) || byWord(a.name, b.name))
  const curves = [...new Set(runs.flatMap((run) => run.curves.map(({ name }) => name)))].sort(byWord)
  return {
    runs,
    facts: FACTS.map(([name, of]) => row(name, runs.map(of))).filter(({ values }) => values.some((value) => value !== null)),
    params: [...params.filter(({ differs }) => differs), ...params.filter(({ differs }) => !differs)],
    metrics: keys.map((key) => metricRow(key, runs)),
    curves: curves.map((name) => ({ name, curves: runs.map((run) => run.curves.find((each) => each.name === name) ?? null) })),
    warnings: warningsOf(runs),
  }
}

const row = (name: string, values: readonly (string | null)[]): Row => ({ name, values, differs: new Set(values).size > 1 })

const FACTS: readonly (readonly [string, (run: RunShown) => string | null])[] = [
  ['example', ({ example }) => example || null],
  ['preset', ({ preset }) => preset],
  ['commit', ({ commit, dirty }) => (commit === null ? null : `${commit.slice(0, 12)}${dirty ? ' with uncommitted changes' : ''}`)],
  ['files', ({ tree }) => tree?.slice(0, 12) ?? null],
  ['image', ({ image }) => image?.replace(/^sha256:([0-9a-f]{12})[0-9a-f]+$/, '$1') ?? null],
  ['data', ({ datasets }) => (datasets.length === 0 ? null : datasets.join(', '))],
  ['machine', ({ machine }) => machine],
  ['engine', ({ engine }) => engine],
]

function metricRow({ origin, name }: Pick<MetricShown, 'origin' | 'name'>, runs: readonly RunShown[]): MetricRow {
  const values = runs.map(({ metrics }) => metrics.find((each) => each.origin === origin && each.name === name) ?? null)
  const there = values.filter((value) => value !== null)
  const units = new Set(there.flatMap(({ unit }) => (unit === null ? [] : [unit])))
  const directions = new Set(there.flatMap(({ direction }) => (direction === null ? [] : [direction])))
  const direction = directions.size === 1 ? [...directions][0]! : null
  const machines = new Set(runs.filter((_run, at) => values[at] !== null).map(({ machine }) => machine))
  // Times of machines of different classes say nothing about the code.
  const closed = units.size > 1 ? `The units differ: ${[...units].join(', ')}.` : machines.size > 1 && isOfMachine(name, [...units][0] ?? null) ? 'The machines differ.' : null
  const numbers = values.map((each) => (each !== null && typeof each.value === 'number' ? each.value : null))
  const base = numbers[0] ?? null
  return {
    name,
    origin,
    direction,
    unit: units.size === 1 ? [...units][0]! : null,
    values,
    shifts: numbers.map((value, at) => (at === 0 || closed !== null || value === null || base === null || base === 0 ? null : (value - base) / Math.abs(base))),
    best: closed === null && direction !== null ? bestOf(numbers, direction) : [],
    closed,
  }
}

function bestOf(values: readonly (number | null)[], direction: 'min' | 'max'): readonly number[] {
  const there = values.filter((value) => value !== null)
  if (new Set(there).size < 2) return []
  const best = there.reduce((a, b) => (direction === 'min' ? Math.min(a, b) : Math.max(a, b)))
  return values.flatMap((value, at) => (value === best ? [at] : []))
}

function warningsOf(runs: readonly RunShown[]): readonly string[] {
  const differ = (of: (run: RunShown) => string | null): boolean => new Set(runs.map(of)).size > 1
  return [
    ...(differ(({ example, preset }) => JSON.stringify([example, preset])) ? ['They are runs of different examples or presets.'] : []),
    ...(differ(({ datasets }) => datasets.join()) ? ['They saw different data.'] : []),
    ...(differ(({ machine }) => machine) ? ['They ran on machines of different classes: times and memory are not compared.'] : []),
    ...(runs.some(({ good }) => !good) ? ['Not all of them came to a good end.'] : []),
    'One run a side shows that figures differ, not why: `hortus compare` asks for enough of them.',
  ]
}
