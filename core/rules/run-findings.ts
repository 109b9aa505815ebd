/** What can be found about what a check, its plan and its runs came to: a part of the one table in finding.ts. */
export const RUN_FINDINGS = {
  'PLAN.CELL_NOT_EXECUTED': {
    level: 'error',
    title: 'A planned cell was never executed',
    means: 'The plan promised a run and no result came back. Counting it as fine would be a check that tests nothing.',
    fix: 'Look at the job of this cell: it was cancelled, failed before it started, or its result was not handed over. Then run it again.',
  },
  'PLAN.TOO_LONG': {
    level: 'warning',
    title: 'The plan may take longer than a job may last',
    means: 'More cells share a job than fit into it if each takes all the time it is allowed. A cell that is not reached is an error of the report.',
    fix: 'Raise `plan.max_cells` (up to 256), lower `plan.minutes` or the `timeout_seconds` of the presets, or plan fewer examples at once.',
  },
  'PLAN.NOTHING_RAN': {
    level: 'warning',
    title: 'Every example was skipped',
    means: 'The check ended without running any example, so it proves at most that they can be built.',
    fix: 'Give the reason shown what it asks for, for instance an engine or a machine with a GPU (`hortus doctor` says what is missing).',
  },
  'SMOKE.PRESET_INVALID': {
    level: 'error',
    title: 'The preset that a run asks for cannot be read',
    means: 'The example says it can be run this way, and nothing can run it.',
    fix: 'Give the preset a `command:` or the name of a script that is there.',
  },
  'SMOKE.FILE_OUTSIDE': {
    level: 'error',
    title: 'A file of the example is a symlink that leaves the repository',
    means: 'A run would read what is not in the repository, and nobody else could repeat it (A11).',
    fix: 'Replace the symlink by the file, or point it inside the repository.',
  },
  'SMOKE.BUILD_FAILED': {
    level: 'error',
    title: 'The image does not build',
    means: 'Nobody can run the example in a container any more.',
    fix: 'Read the build log named in the message; run `hortus smoke EXAMPLE` again after the change.',
  },
  'SMOKE.BUILD_TIMEOUT': {
    level: 'error',
    title: 'The image did not build in time',
    means: 'A build that takes this long, or hangs, holds up every check.',
    fix: 'Make the build smaller, or raise `build.timeout_minutes` in .github/hortus.yml.',
  },
  'SMOKE.EXIT_CODE': {
    level: 'error',
    title: 'The smoke ended with an error',
    means: 'The example does not run as its preset says.',
    fix: 'Read the last lines of the log; run `hortus run EXAMPLE --preset PRESET` until it ends with code 0.',
  },
  'SMOKE.COMMAND_NOT_FOUND': {
    level: 'error',
    title: 'The command of the preset is not there, or cannot be executed',
    means: 'The file was moved, is not executable, or the image does not hold the program.',
    fix: 'Correct the `command:` of the preset, `chmod +x` the script and commit the mode, or install the program in the Dockerfile.',
  },
  'SMOKE.SIGNAL': {
    level: 'error',
    title: 'The smoke was ended by a signal',
    means: 'The program crashed (SIGSEGV, SIGABRT) or was killed from outside.',
    fix: 'Look for the crash in the log; SIGKILL often means that the machine ran out of memory.',
  },
  'SMOKE.TIMEOUT': {
    level: 'error',
    title: 'The smoke did not end in time',
    means: 'A smoke is a short proof that the example runs; one that hangs proves nothing.',
    fix: 'Make the smoke smaller, or give the preset `timeout_seconds:` of its own.',
  },
  'SMOKE.OUT_OF_MEMORY': {
    level: 'error',
    title: 'The smoke needed more memory than it was given',
    means: 'The kernel ended it. On a machine of this size the example cannot be tried.',
    fix: 'Use smaller data in the smoke, or raise `smoke.memory_gb` in .github/hortus.yml.',
  },
  'SMOKE.NO_METRICS': {
    level: 'warning',
    title: 'The descriptor declares metrics, and the run reported none of them',
    means: 'Without numbers the run cannot be compared with others: only that it ended is known.',
    fix: 'Append JSON lines to the file named by HORTUS_METRICS (docs/metrics.md), or remove the metrics from the descriptor.',
  },
  'SMOKE.METRIC_LINES': {
    level: 'warning',
    title: 'Some reported lines could not be read',
    means: 'What they said is missing in the run record.',
    fix: 'Write one JSON object a line, as docs/metrics.md shows.',
  },
} as const
