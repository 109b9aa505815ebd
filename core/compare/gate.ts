/**
 * Step 0 (specs: compare 5): may these two runs be compared at all? In `regression` mode everything must be equal but the change
 * under test, which is the example's tree and the image built from it. In a contrast the named dimensions may differ, and the image
 * is one of them: two runs that differ in params and, by accident, in their image would say nothing about the params.
 */
import { canonicalJson } from '../record/canonical-json.ts'
import { byWord } from '../report/order.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { subjectOf } from './subject.ts'

export interface Gate {
  /** Why no metric may be compared; null: they may. */
  readonly closed: string | null
  /** Why times and memory may not be compared; null: they may. */
  readonly machine: string | null
}

export type Dimension = 'preset' | 'params' | 'image' | 'hardware'

export interface GateOptions {
  /** Dimensions that may differ. Empty or left out: mode `regression`. */
  readonly across?: readonly Dimension[]
  /** Several runs a side differ in their seed on purpose: then it is no parameter. */
  readonly seeds?: boolean
}

export function gate(base: RunRecord, head: RunRecord, options: GateOptions = {}): Gate {
  const reasons = [...unfinished('base', base), ...unfinished('head', head), ...differences(base, head, options)]
  return { closed: reasons.length === 0 ? null : `${reasons.join('; ')}.`, machine: machineDifference(base, head) }
}

const RAN: ReadonlySet<RunRecord['status']['state']> = new Set(['succeeded', 'unknown'])

/** A run that failed has measured something else than the run that succeeded. */
export const ran = (record: RunRecord): boolean => RAN.has(record.status.state)

const unfinished = (side: string, record: RunRecord): string[] => (ran(record) ? [] : [`The ${side} run ended as ${record.status.state.replace('_', ' ')}`])

function differences(base: RunRecord, head: RunRecord, { across = [], seeds = false }: GateOptions): string[] {
  const [a, b] = [identity(base), identity(head)]
  const free = new Set<string>(across)
  const dimensions = [...DIMENSIONS, ...(across.length > 0 ? (['image'] as const) : [])].filter((dimension) => !free.has(dimension))
  const words = dimensions.filter((dimension) => a[dimension] !== b[dimension]).map((dimension) => `The ${dimension} differ${dimension.endsWith('s') ? '' : 's'}: ${short(a[dimension])} and ${short(b[dimension])}`)
  const params = free.has('params') ? [] : differingKeys(base.params, head.params).filter((key) => !(seeds && isSeed(key)))
  return params.length === 0 ? words : [...words, `The params differ: ${short(params.join(', '))}`]
}

const DIMENSIONS = ['example', 'preset', 'datasets', 'system'] as const

export function differingKeys(a: RunRecord['params'], b: RunRecord['params']): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byWord)
  return keys.filter((key) => Object.hasOwn(a, key) !== Object.hasOwn(b, key) || canonicalJson(a[key]) !== canonicalJson(b[key]))
}

/** `seed`, `train.seed`, `random_state`: what makes several runs of one code independent. */
const isSeed = (key: string): boolean => SEEDS.has(key.slice(key.lastIndexOf('.') + 1).toLowerCase())
const SEEDS: ReadonlySet<string> = new Set(['seed', 'random_seed', 'rng_seed', 'random_state'])

/** The fingerprint, or what a record without one says of the same. */
function identity(record: RunRecord): Record<(typeof DIMENSIONS)[number] | 'image', string> {
  const { fingerprint } = record
  return {
    ...subjectOf(record),
    datasets: canonicalJson(fingerprint?.datasets ?? (record.reported.inputs ?? []).filter((input) => input.role === 'dataset').map((input) => input.digest?.value ?? input.refRaw ?? input.path ?? input.name ?? '')),
    system: record.system,
    image: imageOf(record) ?? 'none',
  }
}

export const imageOf = (record: RunRecord): string | null => (record.fingerprint === undefined ? record.observed?.image?.id : record.fingerprint.image) ?? null

function machineDifference(base: RunRecord, head: RunRecord): string | null {
  const [a, b] = [machineOf(base), machineOf(head)]
  if (a === null || b === null) return `No hardware was observed ${a === null && b === null ? 'on either side' : a === null ? 'at the base' : 'at the head'}.`
  if (a.hardware !== b.hardware) return `Measured on different hardware: ${a.hardware} and ${b.hardware}.`
  return a.engine === b.engine ? null : `Measured with different engines: ${a.engine} and ${b.engine}.`
}

/** null: nothing was observed, so nobody knows. */
export function machineOf(record: RunRecord): { readonly hardware: string; readonly engine: string } | null {
  const hardware = record.fingerprint?.hardwareClass ?? record.observed?.hardware.class
  return record.observed === null || hardware === undefined ? null : { hardware, engine: record.observed.engine.name }
}

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`)
