/** Outputs of presets, every pair of them compared, and what the required ones come to. */
import type { ParityPlan } from '../garden/example.ts'
import type { Parity } from '../schema/run-record.ts'
import type { NumberArray } from './number-array.ts'
import { distance, judgeParity, parityVerdict } from './parity.ts'

export interface PresetOutput {
  readonly preset: string
  /** Id of the run record; null when it did not run. */
  readonly run: string | null
  readonly array: NumberArray | null
  /** Why there is no array. */
  readonly problem: string | null
}

export function pairUp(plan: Pick<ParityPlan, 'output' | 'thresholds' | 'required'>, outputs: readonly PresetOutput[]): Parity {
  const pairs = outputs.flatMap((a, at) => outputs.slice(at + 1).map((b) => comparePair(plan, a, b)))
  return {
    output: plan.output,
    thresholds: { ...plan.thresholds },
    outputs: outputs.map(({ preset, run, array, problem }) => ({ preset, run, shape: array === null ? null : [...array.shape], elements: array?.values.length ?? 0, problem })),
    pairs,
    verdict: parityVerdict(pairs),
  }
}

function comparePair(plan: Pick<ParityPlan, 'thresholds' | 'required'>, a: PresetOutput, b: PresetOutput): Parity['pairs'][number] {
  const required = plan.required.some(([one, two]) => (one === a.preset && two === b.preset) || (one === b.preset && two === a.preset))
  const words = { a: a.preset, b: b.preset, required }
  const unknown = (reason: string): Parity['pairs'][number] => ({ ...words, verdict: 'unknown', reason, mae: null, rmse: null, maxError: null, cosine: null })
  const missing = [a, b].find(({ array }) => array === null)
  if (missing !== undefined || a.array === null || b.array === null) return unknown(`the output of "${missing?.preset}": ${missing?.problem ?? 'it is not there'}`)
  const compared = distance(a.array, b.array)
  return compared.kind === 'incomparable' ? unknown(compared.reason) : { ...words, ...judgeParity(compared.distance, plan.thresholds), ...compared.distance }
}
