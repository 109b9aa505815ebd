/**
 * Step 0 (specs: compare 5): may these two runs be compared at all? In `regression` mode everything must be equal but
 * the change under test, which is the example's tree and the image built from it.
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

export function gate(base: RunRecord, head: RunRecord): Gate {
  const reasons = [...unfinished('base', base), ...unfinished('head', head), ...differences(base, head)]
  return { closed: reasons.length === 0 ? null : `${reasons.join('; ')}.`, machine: machineDifference(base, head) }
}

const RAN: ReadonlySet<RunRecord['status']['state']> = new Set(['succeeded', 'unknown'])

/** A run that failed has measured something else than the run that succeeded. */
function unfinished(side: string, record: RunRecord): string[] {
  return RAN.has(record.status.state) ? [] : [`The ${side} run ended as ${record.status.state.replace('_', ' ')}`]
}

function differences(base: RunRecord, head: RunRecord): string[] {
  const a = identity(base)
  const b = identity(head)
  const words = DIMENSIONS.filter((dimension) => a[dimension] !== b[dimension]).map((dimension) => `The ${dimension} differ${dimension.endsWith('s') ? '' : 's'}: ${short(a[dimension])} and ${short(b[dimension])}`)
  const params = differingKeys(base.params, head.params)
  return params.length === 0 ? words : [...words, `The params differ: ${short(params.join(', '))}`]
}

const DIMENSIONS = ['example', 'preset', 'datasets', 'system'] as const

function differingKeys(a: RunRecord['params'], b: RunRecord['params']): string[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])].sort(byWord)
  return keys.filter((key) => Object.hasOwn(a, key) !== Object.hasOwn(b, key) || canonicalJson(a[key]) !== canonicalJson(b[key]))
}

/** The fingerprint, or what a record without one says of the same. */
function identity(record: RunRecord): Record<(typeof DIMENSIONS)[number], string> {
  const { fingerprint } = record
  return {
    ...subjectOf(record),
    datasets: canonicalJson(fingerprint?.datasets ?? (record.reported.inputs ?? []).filter((input) => input.role === 'dataset').map((input) => input.digest?.value ?? input.refRaw ?? input.path ?? input.name ?? '')),
    system: record.system,
  }
}

function machineDifference(base: RunRecord, head: RunRecord): string | null {
  const [a, b] = [machine(base), machine(head)]
  if (a === null || b === null) return `No hardware was observed ${a === null && b === null ? 'on either side' : a === null ? 'at the base' : 'at the head'}.`
  if (a.hardware !== b.hardware) return `Measured on different hardware: ${a.hardware} and ${b.hardware}.`
  return a.engine === b.engine ? null : `Measured with different engines: ${a.engine} and ${b.engine}.`
}

function machine(record: RunRecord): { readonly hardware: string; readonly engine: string } | null {
  const hardware = record.fingerprint?.hardwareClass ?? record.observed?.hardware.class
  return record.observed === null || hardware === undefined ? null : { hardware, engine: record.observed.engine.name }
}

const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59).toWellFormed()}…`)
