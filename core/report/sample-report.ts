/** A report as a real check gives it: for tests and for looking at renderings. Not used by the product. */
import type { Comparison, ExampleResult, Finding, Report } from '../schema/report.ts'
import { buildReport } from './build-report.ts'
import type { ReportParts } from './build-report.ts'

/** Parts of a check of nothing; override what a test is about. */
export const emptyParts: ReportParts = {
  verb: 'check',
  repository: { commit: '3f9c2d1a7b5e4c8d9f0a1b2c3d4e5f6071829304', dirty: false },
  scope: { mode: 'all', reason: 'No base was given, so every example was looked at.', base: null },
  examples: [],
  cells: { planned: [], executed: [] },
  findings: [],
  comparisons: [],
  baseline: null,
  problems: [],
}

export const sampleExample = (id: string, more: Partial<ExampleResult> = {}): ExampleResult => ({
  id,
  path: `examples/${id}`,
  name: id,
  tier: 'stable',
  outcome: 'passed',
  reason: null,
  rungs: [{ rung: 'parsed', state: 'passed', reason: null }, { rung: 'built', state: 'passed', reason: null, durationMs: 1810, engine: 'docker' }, { rung: 'smoked', state: 'passed', reason: null, durationMs: 812.4, engine: 'docker' }],
  records: [],
  ...more,
})

export const sampleFinding = (more: Partial<Finding> = {}): Finding => ({
  code: 'GARDEN.PRESET_UNRESOLVED',
  level: 'error',
  path: 'examples/vision/resnet/example.yaml',
  line: 14,
  column: 7,
  message: 'The preset `train` names the script train.sh, which does not exist.',
  fix: 'Add the script, or correct the name.',
  example: 'vision/resnet',
  status: 'new',
  ...more,
})

const regression: Comparison = {
  example: 'tabular/digits',
  preset: 'smoke',
  base: '20261120T081500Z-1f2e3d4c',
  head: '20261121T092700Z-5a6b7c8d',
  verdict: 'regression',
  reason: 'One run a side: a single difference cannot be told from noise unless it is large.',
  metrics: [
    { name: 'accuracy', origin: 'reported', base: 0.953, head: 0.871, change: -0.08604, tolerance: 0.02, direction: 'max', verdict: 'regression', reason: 'Fell by 8.6 %, more than the tolerance of 2 %.' },
    { name: 'durationMs', origin: 'observed', base: 412, head: 455, unit: 'ms', change: 0.1044, tolerance: 0.5, direction: 'min', verdict: 'inconclusive', reason: 'One run a side.' },
    { name: 'peakMemoryBytes', origin: 'observed', base: 125_829_120, head: null, unit: 'bytes', change: null, tolerance: 0.1, direction: 'min', verdict: 'incomparable', reason: 'Missing at the head: no cgroup was given.' },
  ],
}

/** Something of everything: passed, failed, skipped, known and new findings, a regression. */
export const sampleReport = (more: Partial<ReportParts> = {}): Report =>
  buildReport({
    ...emptyParts,
    scope: { mode: 'affected', reason: '4 of 236 examples are affected by the change.', base: 'a1b2c3d4e5f60718293a4b5c6d7e8f9001122334' },
    examples: [
      sampleExample('text/markov', { tier: 'stable', metrics: { perplexity: 12.4071, tokens: 20_000 } }),
      sampleExample('tabular/digits', { tier: 'stable', metrics: { accuracy: 0.871 }, records: ['records/tabular%2Fdigits/20261121T092700Z-5a6b7c8d.json'] }),
      sampleExample('vision/resnet', {
        tier: 'beta',
        outcome: 'failed',
        reason: 'The command ended with exit code 1 after 2.1 s; the end of its log: ModuleNotFoundError: No module named \'torchvision\'',
        rungs: [{ rung: 'parsed', state: 'passed', reason: null }, { rung: 'built', state: 'passed', reason: null, durationMs: 65_300 }, { rung: 'smoked', state: 'failed', reason: 'exit code 1', durationMs: 2100 }],
      }),
      sampleExample('llm/finetune-with-a-long-name', {
        tier: 'experimental',
        outcome: 'skipped',
        reason: 'Needs 1 GPU with 24 GB; this machine has none.',
        rungs: [{ rung: 'parsed', state: 'passed', reason: null }, { rung: 'built', state: 'not_run', reason: null }, { rung: 'smoked', state: 'skipped', reason: 'needs a GPU' }],
      }),
    ],
    cells: { planned: ['text/markov:smoke', 'tabular/digits:smoke', 'vision/resnet:smoke', 'llm/finetune-with-a-long-name:smoke'], executed: ['text/markov:smoke', 'tabular/digits:smoke', 'vision/resnet:smoke', 'llm/finetune-with-a-long-name:smoke'] },
    findings: [
      sampleFinding(),
      sampleFinding({ code: 'GARDEN.UNKNOWN_KEY', level: 'notice', line: 3, column: 1, message: 'The key `resorces` is not known. Did you mean `resources`?', fix: 'Correct the key, or leave it: it is kept.' }),
      sampleFinding({ code: 'GARDEN.VERIFICATION_STALE', level: 'warning', path: 'examples/text/markov/example.yaml', line: 21, column: 3, example: 'text/markov', message: 'The claim last_verified is 214 days old.', fix: 'Run the example and write the date of the run.' }),
      sampleFinding({ status: 'known', line: 40, message: 'An old error.' }),
    ],
    comparisons: [regression],
    baseline: { path: '.github/hortus-baseline.json', known: 1, new: 3, fixed: 2 },
    ...more,
  })
