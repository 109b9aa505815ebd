/** What a benchmark can find: a part of the one table in finding.ts. */
export const BENCHMARK_FINDINGS = {
  'BENCH.NO_BASE': {
    level: 'warning',
    title: 'The base of a paired benchmark could not be measured',
    means: 'Only the head was measured, so nothing is known about whether it became slower or faster.',
    fix: 'Look at the reason. An example or a preset that is new has no base; a base that does not build is repaired by this very change.',
    source: 'specs: compare 5, T1',
  },
  'BENCH.TOO_FEW': {
    level: 'notice',
    title: 'Too few starts for a verdict',
    means: 'Of fewer than 7 starts a side no exact test can tell a change from chance once several metrics are looked at.',
    fix: 'Use `--runs 7` or more, or raise `benchmark.runs` of the preset.',
    source: 'specs: compare 5, T1',
  },
  'BENCH.UNCHANGED': {
    level: 'notice',
    title: 'Base and head of a paired benchmark are the same',
    means: 'Nothing that the example depends on differs from the merge base. Whatever the two sides differ by is noise of this machine.',
    fix: 'Change something first, or name an older reference with --base. To learn how noisy this machine is: `--against-itself`.',
    source: 'docs/benchmarks.md',
  },
  'BENCH.RUNNER_QUALITY': {
    level: 'notice',
    title: 'What an A/A run says about the runner',
    means: 'Both sides ran the same, so every difference between them is noise. Changes below this floor cannot be seen on this runner.',
    fix: 'Nothing is wrong. For a lower floor use a quieter machine, a longer preset, or more starts.',
    source: 'specs: compare 5, noise floor',
  },
  'BENCH.NOISY_RUNNER': {
    level: 'warning',
    title: 'The runner is too noisy for benchmarks',
    means: 'Two groups of starts of the same tree differ by more than 10 %: a comparison on this runner would find what is not there.',
    fix: 'Use a machine of its own, fix its clock frequency, and run nothing beside the benchmark.',
    source: 'specs: compare 5, noise floor',
  },
  'BENCH.METRIC_UNKNOWN': {
    level: 'warning',
    title: 'A metric that the benchmark asks for was never reported',
    means: '`benchmark.metrics` of the preset names it, and no start reported it: it is not measured.',
    fix: 'Correct the name under `benchmark.metrics`, or report the metric (docs/metrics.md).',
  },
  'BENCH.PARITY': {
    level: 'error',
    title: 'Two presets that must agree do not',
    means: 'Their outputs differ by more than the descriptor allows: one format of the model computes something else.',
    fix: 'Compare the two outputs named in the record; correct the conversion, or the thresholds under `parity:` when the difference is meant.',
    source: 'issue 4, parity',
  },
  'BENCH.PARITY_UNKNOWN': {
    level: 'error',
    title: 'Two presets that must agree could not be compared',
    means: 'An output is missing, cannot be read, or has another shape. What nobody compared does not count as agreeing.',
    fix: 'Make both presets write the file that `parity.output` names below HORTUS_OUTPUTS, with the same shape.',
    source: 'issue 4, parity',
  },
  'BENCH.PARITY_INVALID': {
    level: 'error',
    title: 'The parity of an example cannot be read',
    means: 'Nothing can be compared.',
    fix: 'Give `parity:` two presets or more, an `output` that ends in .npy or .json, and at least one threshold.',
  },
} as const
