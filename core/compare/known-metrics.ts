/**
 * What names and units say when nobody declared anything. Whole words of a name only (`loss`, `val_loss`, `loss/train`),
 * first match wins. A name that is not here has no direction: its change is shown and not judged.
 */
import type { Direction, MetricClass } from './metric.ts'

/** Words of a name, in lower case: `valLoss/Top-5` is val, loss, top, 5. */
export const wordsOf = (name: string): readonly string[] => name.replace(/([a-z\d])([A-Z])/g, '$1 $2').toLowerCase().split(/[^a-z\d]+/).filter((word) => word !== '')

/** null: the name says nothing. */
export function knownDirection(name: string): Direction | null {
  const words = wordsOf(name)
  return DIRECTIONS.find(([word]) => words.includes(word))?.[1] ?? null
}

/** By unit, then by name. */
export function knownClass(name: string, unit: string | null): MetricClass {
  if (unit !== null && TIME_UNITS.has(unit)) return 'time'
  if (unit !== null && MEMORY_UNITS.has(unit)) return 'memory'
  const words = wordsOf(name)
  if (words.some((word) => TIME_WORDS.has(word))) return 'time'
  return words.some((word) => MEMORY_WORDS.has(word)) ? 'memory' : 'quality'
}

/** More is better for what is right, less for what is wrong, slow or large. Rates first: `error_throughput` is a throughput. */
const DIRECTIONS: readonly (readonly [string, Direction])[] = [
  ['throughput', 'max'], ['fps', 'max'], ['qps', 'max'], ['speedup', 'max'],
  ['loss', 'min'], ['error', 'min'], ['errors', 'min'], ['mae', 'min'], ['mse', 'min'], ['rmse', 'min'], ['perplexity', 'min'], ['ppl', 'min'], ['wer', 'min'], ['cer', 'min'], ['fid', 'min'], ['ece', 'min'],
  ['accuracy', 'max'], ['acc', 'max'], ['f1', 'max'], ['precision', 'max'], ['recall', 'max'], ['auc', 'max'], ['auroc', 'max'], ['map', 'max'], ['iou', 'max'], ['miou', 'max'], ['dice', 'max'], ['bleu', 'max'], ['rouge', 'max'], ['r2', 'max'], ['psnr', 'max'], ['ssim', 'max'], ['reward', 'max'],
  ['latency', 'min'], ['duration', 'min'], ['elapsed', 'min'], ['runtime', 'min'], ['memory', 'min'], ['vram', 'min'], ['rss', 'min'],
]

const TIME_UNITS: ReadonlySet<string> = new Set(['ns', 'us', 'µs', 'ms', 's', 'sec', 'seconds', 'min', 'h', '1/s', 'items/s', 'it/s', 'fps', 'qps', 'tokens/s', 'samples/s', 'J', 'W'])
const MEMORY_UNITS: ReadonlySet<string> = new Set(['B', 'bytes', 'kB', 'KB', 'MB', 'GB', 'KiB', 'MiB', 'GiB'])
const TIME_WORDS: ReadonlySet<string> = new Set(['latency', 'duration', 'elapsed', 'runtime', 'time', 'throughput', 'fps', 'qps', 'speedup', 'seconds', 'sec', 'ms', 'us', 'ns', 's', 'energy'])
const MEMORY_WORDS: ReadonlySet<string> = new Set(['memory', 'vram', 'rss', 'mem', 'bytes', 'mb', 'mib', 'gb', 'gib'])
