/** What can be found about a probe, what a run was expected to come to, and scores: a part of the one table in finding.ts. */
export const EXPECTATION_FINDINGS = {
  'GARDEN.EXPECTATION_INVALID': {
    level: 'error',
    title: 'An expectation cannot be read',
    means: 'The descriptor says what a run must come to, or how it is probed or scored, and nobody can judge it: a check that tests nothing.',
    fix: 'Write it as docs/metrics.md shows: `accuracy: { min: 0.6 }`.',
    example: 'presets:\n  smoke:\n    expect:\n      accuracy: { min: 0.9, max: 0.6 }',
  },
  'SMOKE.PROBE_FAILED': {
    level: 'error',
    title: 'The program does not come as far as reading its arguments',
    means: 'Started with --help in its own image, on the CPU, it ends with an error: a module is missing or does not compile, so no run of it can work.',
    fix: 'Install the module in the Dockerfile, or correct the import; `probe: false` or a `probe:` command in the preset says otherwise.',
    source: 'garden 2.4',
  },
  'SMOKE.METRIC_NOT_FINITE': {
    level: 'error',
    title: 'A metric ended as NaN or Infinity',
    means: 'The training diverged, or something was divided by zero; the exit code does not show it.',
    fix: 'Look where it begins in the series of the record; if it is meant, write `expect: { METRIC: { finite: false } }`.',
  },
  'SMOKE.METRIC_OUT_OF_RANGE': {
    level: 'error',
    title: 'A metric is not in the range that its descriptor promises',
    means: 'The example still runs, and no longer does what it did when the range was written.',
    fix: 'Find what changed (`hortus compare`), or correct the range in `expect:`.',
    example: 'presets:\n  smoke:\n    expect:\n      accuracy: { min: 0.6 }',
  },
  'SMOKE.METRIC_MISSING': {
    level: 'error',
    title: 'A metric that is expected was not reported',
    means: 'Nothing can be said about it: a range over nothing would be green for ever.',
    fix: 'Report it (docs/metrics.md), correct its name, or write `required: false`.',
  },
  'SMOKE.ARTIFACT_MISSING': {
    level: 'error',
    title: 'A file that is expected was not left by the run',
    means: 'Whoever runs the example for its result does not get it.',
    fix: 'Write it below the directory named by HORTUS_OUTPUTS, or correct its path in `expect: { artifacts: … }`.',
  },
  'SMOKE.ARTIFACT_DIFFERS': {
    level: 'error',
    title: 'A file that the run left is not the expected one',
    means: 'Its digest or its size is another than the descriptor promises.',
    fix: 'Find what changed, or write the new digest or size.',
  },
  'SMOKE.SCORE_IMPOSSIBLE': {
    level: 'error',
    title: 'The predictions of the run cannot be scored',
    means: 'The preset promises predictions from which quality is recomputed, and they are not there, not whole or not readable.',
    fix: 'Write one row for each row of the truth, with an id, as docs/metrics.md shows.',
  },
  'SMOKE.CLAIM_DIFFERS': {
    level: 'error',
    title: 'What the run reports is not what its predictions say',
    means: 'The reported figure cannot be had from the predictions beside it: it was computed on other data, in another way, or made up (A62).',
    fix: 'Report what the predictions say; when both mean something else, name it under `score: { claims: … }` or give a `tolerance:`.',
    source: 'security A62',
  },
} as const
