/** The metrics of two sides, each with the values of both: what Hortus observed, the scores it recomputed, and what was reported. */
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { floorOf, type Runner } from './floors.ts'
import { knownClass, knownDirection } from './known-metrics.ts'
import type { Declaration, Direction, Metric } from './metric.ts'
import { scaled, type Sample } from './sample.ts'
import type { Sides } from './sides.ts'
import { commonUnit, factorOf } from './units.ts'
import { valuesOf, type Found } from './values-of.ts'

export interface Pair {
  readonly metric: Metric
  readonly base: Sample
  readonly head: Sample
  /** Why the two cannot be compared; null: they can. */
  readonly closed: string | null
  /** What was done to the values, or what is missing of them; null: nothing. */
  readonly note: string | null
}

export interface MetricOptions {
  /** Relative; for quality, unless declared. */
  readonly tolerance: number
  /** Relative; instead of every floor of the table, unless declared. */
  readonly floor?: number
  readonly runner?: Runner
  readonly declared: Readonly<Record<string, Declaration>>
}

/** Observed first, then reported, each by name. */
export function pairsOf(sides: Pick<Sides, 'base' | 'head' | 'unit'>, options: MetricOptions): readonly Pair[] {
  const [base, head] = [valuesOf(sides.base, sides.unit), valuesOf(sides.head, sides.unit)]
  const keys = [...new Set([...base.keys(), ...head.keys()])].sort((a, b) => byOrigin(a, b) || byWord(a, b))
  return keys.map((key) => pairOf(base.get(key), head.get(key), { base: sides.base, head: sides.head, options }))
}

/** A metric of one side alone, as a history has it. */
export const metricOf = (found: Found, options: MetricOptions): Metric => describe(found, found.direction, found.sample.unit, options)

/** Keys begin with their origin. */
const byOrigin = (a: string, b: string): number => byWord(a.slice(0, 1), b.slice(0, 1))

interface Context {
  readonly base: readonly RunRecord[]
  readonly head: readonly RunRecord[]
  readonly options: MetricOptions
}

function pairOf(base: Found | undefined, head: Found | undefined, { base: bases, head: heads, options }: Context): Pair {
  const known = (head ?? base)!
  const none = (side: readonly RunRecord[]): Sample => ({ values: [], missing: side.length, unit: null, note: null })
  const sides = alike(base?.sample ?? none(bases), head?.sample ?? none(heads), own(options.declared, known.of)?.unit ?? null)
  const unit = sides.head.unit ?? sides.base.unit
  // A head that turns the direction around must not turn a regression into an improvement: where the base is silent, the table comes first.
  const claimed = base === undefined ? known.direction : (base.direction ?? knownDirection(known.of, unit) ?? head?.direction ?? null)
  return { metric: describe(known, claimed, unit, options), ...sides }
}

/** The descriptor's or configuration's word first, then what the runs claim, then what unit and name say. */
function describe({ name, of, origin, direction: fixed }: Found, claimed: Direction | null, unit: string | null, options: MetricOptions): Metric {
  const declared = own(options.declared, of)
  const kind = declared?.class ?? knownClass(of, unit)
  const direction = origin === 'observed' && fixed !== null ? fixed : (declared?.direction ?? claimed ?? knownDirection(of, unit))
  const floor = kind === 'exact' ? undefined : options.floor
  const tolerance = declared?.tolerance ?? floor ?? floorOf(of, kind, { runner: options.runner ?? 'shared', quality: options.tolerance })
  return { name, origin, class: kind, classDeclared: declared?.class != null, toleranceDeclared: (declared?.tolerance ?? floor) != null, direction, unit, tolerance }
}

type Alike = Pick<Pair, 'base' | 'head' | 'closed' | 'note'>

/** Where only one side names its unit, the other is taken to be in the same: nobody said otherwise. */
function alike(base: Sample, head: Sample, declared: string | null): Alike {
  const open = { closed: null, note: null }
  if (base.unit === null || head.unit === null || base.unit === head.unit) {
    const unit = head.unit ?? base.unit ?? declared
    return { base: { ...base, unit }, head: { ...head, unit }, ...open }
  }
  const unit = declared !== null && factorOf(base.unit, declared) !== null && factorOf(head.unit, declared) !== null ? declared : commonUnit(base.unit, head.unit)
  if (unit === null) return { base, head, closed: `The units differ: ${short(base.unit)} and ${short(head.unit)}.`, note: null }
  const note = `The ${base.unit === unit ? 'head' : 'base'} was in ${base.unit === unit ? head.unit : base.unit}.`
  return { base: scaled(base, factorOf(base.unit, unit)!, unit), head: scaled(head, factorOf(head.unit, unit)!, unit), closed: null, note }
}

const short = (text: string): string => (text.length <= 40 ? text : `${text.slice(0, 39).toWellFormed()}…`)

/** Names come from records: `constructor` is a metric like any other, never a member of Object. */
const own = <T>(object: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(object, name) ? object[name] : undefined)
