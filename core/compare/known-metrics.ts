/**
 * What units and names say when nobody declared anything. Whole words of a name only (`loss`, `val_loss`, `loss/train`), first
 * line that fits wins. A name that is not here has no direction: its change is shown and not judged. docs/compare.md shows the table.
 */
import type { Direction, MetricClass } from './metric.ts'

/** Words of a name, in lower case: `valLoss/Top-5` is val, loss, top, 5. */
export const wordsOf = (name: string): readonly string[] => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '')

/** null: neither name nor unit says anything. */
export function knownDirection(name: string, unit: string | null = null): Direction | null {
  const said = lineOf(name)?.direction
  return said !== undefined ? said : unit === null ? null : (UNIT_DIRECTIONS.get(unit) ?? null)
}

/** By unit, then by name. */
export function knownClass(name: string, unit: string | null): MetricClass {
  if (unit !== null && UNIT_DIRECTIONS.has(unit)) return 'time'
  if (unit !== null && MEMORY_UNITS.has(unit)) return 'near'
  return lineOf(name)?.class ?? 'quality'
}

/** Times, rates, energy and memory: two machines give two figures for the same code. */
export const isOfMachine = (name: string, unit: string | null): boolean => knownClass(name, unit) === 'time' || knownClass(name, unit) === 'near'

export type Floor = 'time' | 'compile' | 'memory' | 'image'

/** Which of the floors holds for it (core/compare/floors.ts). */
export function knownFloor(name: string): Floor | null {
  return lineOf(name)?.floor ?? null
}

export interface KnownMetric {
  /** One of these is a word of the name. */
  readonly words: readonly string[]
  /** And one of these, when there are any. */
  readonly and?: readonly string[]
  /** And one of these right after it, when there are any: `tokens_per_s` is a rate, `ms_per_token` and `time_per_step_s` are none. */
  readonly next?: readonly string[]
  readonly class: MetricClass
  readonly direction: Direction | null
  readonly floor?: Floor
}

const SECONDS = ['s', 'sec', 'second', 'seconds', 'ms', 'us', 'ns', 'minute', 'hour']
const TIMES = ['latency', 'duration', 'elapsed', 'runtime', 'time']
const UNITS_OF_TIME = ['seconds', 'sec', 'ms', 'us', 'ns', 's']

/** Rates first: `error_throughput` is a throughput, `tokens_per_s` no time. Then what is measured, then what a model is good for. */
export const KNOWN_METRICS: readonly KnownMetric[] = [
  { words: ['throughput', 'bandwidth', 'fps', 'qps', 'rps', 'speedup'], class: 'time', direction: 'max', floor: 'time' },
  { words: ['per'], next: SECONDS, class: 'time', direction: 'max', floor: 'time' },
  { words: ['compile', 'compilation', 'jit'], and: [...TIMES, ...UNITS_OF_TIME], class: 'time', direction: 'min', floor: 'compile' },
  { words: TIMES, class: 'time', direction: 'min', floor: 'time' },
  { words: ['/s', '/sec', '/second'], class: 'time', direction: 'max', floor: 'time' },
  { words: UNITS_OF_TIME, class: 'time', direction: 'min', floor: 'time' },
  { words: ['energy', 'joules'], class: 'time', direction: 'min', floor: 'time' },
  { words: ['image'], and: ['size', 'bytes', 'mb', 'mib', 'gb', 'gib'], class: 'near', direction: 'min', floor: 'image' },
  { words: ['memory', 'vram', 'rss', 'mem'], class: 'near', direction: 'min', floor: 'memory' },
  { words: ['bytes', 'mb', 'mib', 'gb', 'gib'], class: 'near', direction: null, floor: 'memory' },
  { words: ['iterations', 'iters', 'steps', 'epochs'], class: 'near', direction: null, floor: 'memory' },
  { words: ['parameters', 'params', 'layers', 'digest', 'sha256', 'checksum', 'shape'], class: 'exact', direction: null },
  { words: ['std', 'stddev', 'stdev', 'variance'], class: 'quality', direction: null },
  { words: ['loss'], next: ['scale', 'weight'], class: 'quality', direction: null },
  { words: ['loss', 'error', 'errors', 'mae', 'mse', 'rmse', 'perplexity', 'ppl', 'wer', 'cer', 'fid', 'ece'], class: 'quality', direction: 'min' },
  { words: ['accuracy', 'acc', 'f1', 'precision', 'recall', 'auc', 'auroc', 'map', 'iou', 'miou', 'dice', 'bleu', 'rouge', 'r2', 'psnr', 'ssim', 'reward'], class: 'quality', direction: 'max' },
]

function lineOf(name: string): KnownMetric | undefined {
  const inOrder = wordsOf(name)
  // `mAP` is a word of its own, and no m and AP.
  const words = new Set([...inOrder, ...wordsOf(name.toLowerCase()), ...rateOf(name)])
  const follows = (first: readonly string[], after: readonly string[]): boolean => inOrder.some((word, at) => first.includes(word) && after.includes(inOrder[at + 1] ?? ''))
  return KNOWN_METRICS.find((line) => line.words.some((word) => words.has(word)) && (line.and === undefined || line.and.some((word) => words.has(word))) && (line.next === undefined || follows(line.words, line.next)))
}

/** `tokens/s` ends with what it is a rate of; `ms/step` and `timing/ms` do not. */
const rateOf = (name: string): readonly string[] => (/\/(?:s|sec|second)$/i.exec(name) ?? []).map((ending) => ending.toLowerCase())

/** Units of what differs from start to start, and which way is better where the name does not say. */
export const UNIT_DIRECTIONS: ReadonlyMap<string, Direction> = new Map([
  ...['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min', 'h', 'mJ', 'J', 'kJ', 'W', 'kW'].map((unit): [string, Direction] => [unit, 'min']),
  ...['1/s', 'items/s', 'it/s', 'images/s', 'samples/s', 'tokens/s', 'requests/s', 'fps', 'qps'].map((unit): [string, Direction] => [unit, 'max']),
])

export const MEMORY_UNITS: ReadonlySet<string> = new Set(['B', 'bytes', 'kB', 'KB', 'MB', 'GB', 'TB', 'KiB', 'MiB', 'GiB', 'TiB'])
