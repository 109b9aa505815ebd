/** A pull request as `compare` sees it, with every field of a comparison in use: for tests, pictures and the docs. Not used by the product. */
import type { Comparison, Report } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import { emptyParts, sampleExample, sampleFinding } from './sample-report.ts'

type Metric = Comparison['metrics'][number]

/** A time over seven starts a side, judged by the exact test. */
export const sampleMetric = (more: Partial<Metric> = {}): Metric => ({
  name: 'latency/p50',
  origin: 'reported',
  base: 12.08,
  head: 13.27,
  unit: 'ms',
  change: 0.0985,
  tolerance: 0.05,
  direction: 'min',
  verdict: 'regression',
  reason: null,
  class: 'time',
  runs: { base: 7, head: 7 },
  evidence: { test: 'exact_mann_whitney', pWorse: 0.000291, pBetter: 1, leastP: 0.000291, adjusted: 0.00349, family: 12, effect: 0.0972, low: 0.0791, high: 0.1143, confidence: 0.95, delta: 1, gate: 0.03 },
  detectable: 0.031,
  noiseFloor: { value: 0.012, builds: 23 },
  history: [12.02, 12.11, 11.97, 12.05, 12.2, 12.07, 11.93, 12.1, 12.04, 12.12, 12.01, 12.15, 12.06, 11.98, 12.09, 12.03, 12.08],
  ...more,
})

export const sampleComparison = (more: Partial<Comparison> = {}): Comparison => ({
  example: 'vision/resnet',
  preset: 'benchmark',
  base: '20261118T081500Z-1f2e3d4c',
  head: '20261121T092700Z-5a6b7c8d',
  verdict: 'regression',
  reason: '7 starts a side on the same machine, in turns.',
  mode: 'regression',
  baseAt: '2026-11-18T08:15:00Z',
  metrics: [sampleMetric()],
  ...more,
})

const evidence = (more: Partial<NonNullable<Metric['evidence']>>): NonNullable<Metric['evidence']> => ({ ...sampleMetric().evidence!, ...more })
const drift = (middle: number, spread: number): number[] => [0.2, -0.4, 0.1, 0.5, -0.2, 0, 0.3, -0.5, 0.4, -0.1, 0.2, -0.3, 0.1, 0].map((step) => Number((middle * (1 + step * spread)).toPrecision(5)))

const resnet = sampleComparison({
  differences: [{ name: 'parameters', base: '11181642', head: '11689512' }, { name: 'size', base: '44.7 MiB', head: '46.8 MiB' }],
  metrics: [
    sampleMetric(),
    sampleMetric({ name: 'throughput', unit: 'images/s', base: 331.2, head: 298.6, change: -0.0984, direction: 'max', evidence: evidence({ effect: -0.0961, low: -0.1108, high: -0.0793, delta: -1 }), history: drift(331, 0.01) }),
    sampleMetric({ name: 'accuracy', unit: '1', base: 0.9312, head: 0.9318, change: 0.00064, direction: 'max', class: 'quality', verdict: 'equivalent', tolerance: 0.01, detectable: 0.01, evidence: evidence({ adjusted: 0.61, pWorse: 0.7, pBetter: 0.31, effect: 0.0006, low: -0.0012, high: 0.0021, delta: 0.12, gate: 0.01 }), history: drift(0.931, 0.002), noiseFloor: { value: 0.01, builds: 14 } }),
    { name: 'peakMemoryBytes', origin: 'observed', base: 1_288_490_188, head: 1_296_878_797, unit: 'bytes', change: 0.0065, tolerance: 0.01, direction: 'min', verdict: 'equivalent', reason: null, class: 'near', detectable: 0.01, history: drift(1_288_490_188, 0.004) },
    { name: 'imageBytes', origin: 'observed', base: 812_646_400, head: 905_969_664, unit: 'bytes', change: 0.1148, tolerance: 0.005, direction: 'min', verdict: 'regression', reason: 'Rose by 11.5 %, more than the tolerance of 0.5 %.', class: 'near', detectable: 0.005, accepted: { by: 'mlange', reason: 'The new tokenizer is part of the image.', until: '2027-02-01' } },
  ],
})

const markov = sampleComparison({
  example: 'text/markov',
  preset: 'smoke',
  verdict: 'improvement',
  metrics: [
    sampleMetric({ name: 'durationMs', origin: 'observed', base: 2612, head: 2210, change: -0.1539, verdict: 'improvement', evidence: evidence({ pWorse: 1, pBetter: 0.000291, effect: -0.1522, low: -0.1731, high: -0.1304, delta: -1 }), history: drift(2600, 0.015) }),
    sampleMetric({ name: 'perplexity', unit: '1', base: 12.407, head: 12.407, change: 0, verdict: 'equivalent', class: 'exact', detectable: 0, evidence: evidence({ adjusted: 1, pWorse: 1, pBetter: 1, effect: 0, low: 0, high: 0, delta: 0 }), history: [] }),
  ],
})

const digits = sampleComparison({
  example: 'tabular/digits',
  preset: 'train',
  verdict: 'inconclusive',
  baseAt: '2026-11-15T06:00:00Z',
  reason: '5 starts a side.',
  metrics: [
    sampleMetric({ name: 'epochMs', base: 841, head: 866, change: 0.0297, verdict: 'inconclusive', runs: { base: 5, head: 5 }, detectable: 0.084, evidence: evidence({ adjusted: 0.31, pWorse: 0.155, pBetter: 0.889, leastP: 0.00397, effect: 0.0281, low: -0.0217, high: 0.0812, delta: 0.4, gate: 0.04 }), history: drift(845, 0.03), noiseFloor: { value: 0.02, builds: 14 } }),
    sampleMetric({ name: 'jitMs', base: 2210, head: 3105, change: 0.405, verdict: 'regression', evidence: evidence({ pWorse: 0.00397, leastP: 0.00397, adjusted: null, effect: 0.391, low: 0.22, high: 0.57, gate: 0.66 }), runs: { base: 5, head: 5 }, quarantined: { until: '2026-12-05', reason: 'The compile cache is cold every other run.' }, history: drift(2300, 0.3), noiseFloor: { value: 0.33, builds: 14 } }),
    sampleMetric({ name: 'accuracy', unit: '1', base: 0.953, head: 0.953, change: 0, verdict: 'equivalent', class: 'quality', history: [], evidence: evidence({ adjusted: 1, pWorse: 1, pBetter: 1, effect: 0, low: 0, high: 0, delta: 0, gate: 0.01 }) }),
  ],
})

const lora = sampleComparison({
  example: 'llm/finetune',
  preset: 'lora',
  base: '20261120T101500Z-0a1b2c3d',
  verdict: 'equivalent',
  mode: 'contrast',
  across: ['preset', 'params'],
  records: { base: ['20261119T101500Z-99aabbcc', '20261120T101500Z-0a1b2c3d'], head: ['20261121T081500Z-44556677', '20261121T092700Z-5a6b7c8d'] },
  baseAt: '2026-11-20T10:15:00Z',
  reason: 'Full fine-tune and LoRA; times are shown side by side.',
  differences: [{ name: 'params.rank', base: null, head: '16' }, { name: 'preset', base: 'full', head: 'lora' }],
  metrics: [
    { name: 'rougeL', origin: 'reported', base: 0.412, head: 0.409, unit: '1', change: -0.0073, tolerance: 0.02, direction: 'max', verdict: 'equivalent', reason: null, class: 'quality', runs: { base: 500, head: 500 }, detectable: 0.018 },
    { name: 'durationMs', origin: 'observed', base: 912_000, head: 318_000, unit: 'ms', change: null, tolerance: 0.05, direction: 'min', verdict: 'incomparable', reason: 'Side by side only: the params differ.', class: 'time', runs: { base: 2, head: 2 }, detectable: null },
  ],
})

/** Four comparisons (worse, better, undecided, a contrast), a confirmed trend and a suspect, one warning. */
export const sampleCompared = (more: Partial<Report> = {}): Report => ({
  ...buildReport({
    ...emptyParts,
    scope: { mode: 'affected', reason: '4 of 236 examples are affected by the change.', base: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334' },
    examples: ['vision/resnet', 'text/markov', 'tabular/digits', 'llm/finetune'].map((id) => sampleExample(id)),
    cells: { planned: [], executed: [] },
    findings: [sampleFinding({ code: 'GARDEN.VERIFICATION_STALE', level: 'warning', path: 'examples/text/markov/example.yaml', line: 21, column: 3, example: 'text/markov', message: 'The claim last_verified is 214 days old.', fix: 'Run the example and write the date of the run.' })],
    comparisons: [resnet, markov, digits, lora],
  }),
  trends: [
    { example: 'vision/detr', preset: 'benchmark', metric: 'latency/p95', unit: 'ms', origin: 'reported', hardware: 'cpu-8', kind: 'regression', before: 41.2, after: 44.9, change: 0.0898, builds: 3, record: '20261119T020000Z-77aa88bb', commit: '7c1e5f2a9b8d4c3e6f0a1b2c3d4e5f6071829304', previousCommit: '52d0c9b8a7f6e5d4c3b2a1908f7e6d5c4b3a2910', accepted: false, reason: 'The last 3 builds lie above 40 builds of the segment.' },
    { example: 'text/markov', preset: 'smoke', metric: 'durationMs', unit: 'ms', origin: 'observed', hardware: null, kind: 'suspect', before: 2600, after: 2810, change: 0.0808, builds: 1, record: '20261121T020000Z-12ab34cd', commit: null, previousCommit: null, reason: 'One build alone.' },
  ],
  ...more,
})
