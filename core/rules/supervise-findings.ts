/** What can be found about a run that was supervised (docs/events.md): a part of the one table in finding.ts. */
export const SUPERVISE_FINDINGS = {
  'SUPERVISE.BROKEN': {
    level: 'error',
    title: 'The run was stopped: what it reported cannot lead anywhere',
    means: 'A metric became NaN or infinite. Every further minute would have been lost, and a result with it means nothing.',
    fix: 'Look at the step named in the message: a learning rate that is too high, a division by zero, a logarithm of zero. `stop_on_nan: false` under `supervise:` lets it go on.',
    source: 'docs/events.md',
  },
  'SUPERVISE.SPENT': {
    level: 'error',
    title: 'The run used up the time or the GPU minutes it was given',
    means: 'It was stopped at `max_seconds` or `max_gpu_minutes` of its preset and did not come to its end.',
    fix: 'Make the run smaller, raise the limit under `supervise:` of the preset, or bound it by `max_epochs`, which is an end and no failure.',
    source: 'docs/events.md',
  },
  'SUPERVISE.NO_EXIT': {
    level: 'error',
    title: 'The run was stopped early and did not exit with 0',
    means: 'It had done enough and was asked to end (SIGTERM). It died of the signal, failed, or had to be killed: whether it saved its results, nobody knows.',
    fix: 'Handle SIGTERM in the example: save, report, exit with 0. docs/events.md shows the lines for Python, Node and the shell; `grace_seconds` gives it more time.',
    source: 'docs/events.md',
  },
  'SUPERVISE.SILENT': {
    level: 'warning',
    title: 'A handler waits for a metric that the run never reported',
    means: 'The early stop or the choice of checkpoints named under `supervise:` of the preset did nothing.',
    fix: 'Report the metric (docs/metrics.md), or correct its name under `supervise:`.',
    source: 'docs/events.md',
  },
} as const
