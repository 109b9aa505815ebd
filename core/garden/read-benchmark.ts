/** `benchmark:` of a preset, and `parity:` of an example: what is measured again and again, and which presets must agree. */
import { isList, isMap, pointer, type Plain, type SourceDocument } from '../source/source-document.ts'
import type { BenchmarkPlan, ParityPlan } from './example.ts'
import { entry, numberOr, textOr, words } from './read-values.ts'

/** null: the preset says nothing about it. What cannot be read counts as not said; the schema tells it. */
export function readBenchmark(value: Plain | undefined): BenchmarkPlan | null {
  if (!isMap(value)) return null
  return { runs: count(value['runs'], 1), warmUp: count(value['warm_up'], 0), metrics: words(value['metrics']) }
}

/** null: the example says nothing about it. */
export function readParity(document: SourceDocument): ParityPlan | null {
  const value = entry(document.value, 'parity')
  if (value === undefined || value === null) return null
  const place = document.keyPlace(pointer('parity'))
  const presets = [...new Set(words(entry(value, 'presets')))].slice(0, MAX_PRESETS)
  const output = textOr(entry(value, 'output'))
  const required = readRequired(entry(value, 'required'), presets)
  const thresholds = readThresholds(entry(value, 'thresholds'))
  return { presets, output: output ?? '', thresholds, required: required ?? [], place, fault: faultOf(presets, output, required, thresholds) }
}

/** Pairs grow with the square of them. */
const MAX_PRESETS = 16
/** More starts than this is a mistake of the writer. */
const MAX_RUNS = 1000

function count(value: Plain | undefined, least: number): number | null {
  const number = numberOr(value)
  return number === null || !Number.isInteger(number) || number < least || number > MAX_RUNS ? null : number
}

/** Every pair with the first preset, unless pairs are named. null: what is named cannot be read. */
function readRequired(value: Plain | undefined, presets: readonly string[]): ParityPlan['required'] | null {
  const [first] = presets
  if (value === undefined || value === null) return presets.slice(1).map((other) => [first!, other] as const)
  if (!isList(value)) return null
  const pairs = value.map((pair) => (isList(pair) && pair.length === 2 ? ([textOr(pair[0]), textOr(pair[1])] as const) : null))
  if (!pairs.every((pair) => pair !== null && pair[0] !== pair[1] && presets.includes(pair[0] ?? '') && presets.includes(pair[1] ?? ''))) return null
  return pairs as unknown as ParityPlan['required']
}

function readThresholds(value: Plain | undefined): ParityPlan['thresholds'] {
  return { mae: numberOr(entry(value, 'mae')), rmse: numberOr(entry(value, 'rmse')), maxError: numberOr(entry(value, 'max_error')), cosine: numberOr(entry(value, 'cosine')) }
}

function faultOf(presets: readonly string[], output: string | null, required: ParityPlan['required'] | null, thresholds: ParityPlan['thresholds']): string | null {
  if (presets.length < 2) return '`parity.presets` names fewer than two presets'
  if (output === null || !/\.(npy|json)$/i.test(output) || output.startsWith('/') || output.split('/').includes('..')) return '`parity.output` names no .npy or .json file below HORTUS_OUTPUTS'
  if (required === null) return '`parity.required` is not a list of pairs of these presets'
  return Object.values(thresholds).every((each) => each === null) ? '`parity.thresholds` has none of mae, rmse, max_error and cosine' : null
}
