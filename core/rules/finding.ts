/**
 * The one table of what Hortus can find. Messages, docs, SARIF rules and `hortus explain` all come from it.
 * A code never changes its meaning; a retired code is never reused.
 */
import type { Finding } from '../schema/report.ts'
import { GARDEN_FINDINGS } from './garden-findings.ts'

export type Level = 'error' | 'warning' | 'notice'

export interface FindingKind {
  readonly level: Level
  readonly title: string
  /** Why it matters, for the docs. */
  readonly means: string
  /** The default next step; a finding may give a more exact one. */
  readonly fix: string
}

export const FINDINGS = {
  ...GARDEN_FINDINGS,
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
    means: 'The check ended without running anything, so it proves nothing about the examples.',
    fix: 'Give the reason shown what it asks for, for instance an engine (`hortus doctor` says what is missing).',
  },
  'WORKFLOW.UNREADABLE': {
    level: 'error',
    title: 'The workflow cannot be read',
    means: 'What no tool can read, no tool can judge: it counts as unsafe.',
    fix: 'Correct the YAML at the place shown.',
  },
  'WORKFLOW.UNPINNED_USES': {
    level: 'error',
    title: 'An action is not pinned to a commit',
    means: 'Tags move: in 2025 and 2026 moved tags carried attacks into tens of thousands of repositories (A54).',
    fix: 'Write the full commit of 40 characters and the version behind it: `uses: owner/action@<commit> # v1.2.3`.',
  },
  'WORKFLOW.UNKNOWN_PIN': {
    level: 'error',
    title: 'The pinned commit is not on the list of known ones',
    means: 'A commit may come from a fork of the action and still look like a pin (A54).',
    fix: 'Take a commit from the list of pins, or check the new one against its tag and add it there.',
  },
  'WORKFLOW.PERMISSIONS_MISSING': {
    level: 'error',
    title: 'The token has more rights than it needs',
    means: 'Without `permissions: {}` at the top and a block in each job, the token has whatever the repository gives by default.',
    fix: 'Write `permissions: {}` at the top, and in each job only what it needs, for instance `contents: read`.',
  },
  'WORKFLOW.EXPRESSION_IN_RUN': {
    level: 'error',
    title: 'An expression stands inside a script',
    means: 'Its value becomes part of the script before the shell reads it: a pull request title can run commands (A48).',
    fix: 'Give the value to the step through `env:` and write "$NAME" in the script.',
  },
  'WORKFLOW.DANGEROUS_TRIGGER': {
    level: 'error',
    title: 'A trigger gives strangers a privileged run',
    means: '`pull_request_target`, `issue_comment` and a `workflow_run` that checks out code run with secrets on what a stranger wrote (A44).',
    fix: 'Use `pull_request`; let the bot answer comments; let a `workflow_run` job only read a report.',
  },
  'WORKFLOW.SELF_HOSTED': {
    level: 'error',
    title: 'A public workflow names a self-hosted runner',
    means: 'A fork can change the workflow and run anything on that machine (A43).',
    fix: 'Use a hosted runner; run GPU work from a private repository that the bot starts for an approved commit.',
  },
  'WORKFLOW.CONDITION_ALWAYS_TRUE': {
    level: 'error',
    title: 'The condition is always true',
    means: 'Text around `${{ }}`, also the line end of a block, makes the whole a non-empty text, and that is true (A53).',
    fix: 'Write the condition on one line, without `${{ }}`, or with everything inside it.',
  },
  'WORKFLOW.CREDENTIALS_PERSIST': {
    level: 'error',
    title: 'The checkout leaves the token in the work tree',
    means: 'Every later step can read it, and an artifact of the work tree publishes it (A51).',
    fix: 'Give actions/checkout `persist-credentials: false`.',
  },
  'WORKFLOW.NO_TIMEOUT': {
    level: 'warning',
    title: 'A job has no time limit',
    means: 'A hanging job is stopped by GitHub after six hours, and costs them.',
    fix: 'Give the job `timeout-minutes`.',
  },
  'SMOKE.PRESET_INVALID': {
    level: 'error',
    title: 'The preset cannot be read',
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
  'EXPORT.SYMLINK_LEAVES': {
    level: 'error',
    title: 'A symlink leads out of the example',
    means: 'The exported repository would lack what it points to, or carry a file that nobody meant to publish (A11).',
    fix: 'Replace the link by the file, or move what it points to into the example.',
  },
  'EXPORT.NOT_A_FILE': {
    level: 'error',
    title: 'Something in the example is neither file nor link',
    means: 'Submodules and special files cannot be carried into another repository as they are (A12).',
    fix: 'Remove it from the example, or replace it by files.',
  },
  'EXPORT.FILE_TOO_LARGE': {
    level: 'error',
    title: 'A file is too large to export',
    means: 'Git keeps every version forever; large files belong into Git LFS or a download with a checksum (A09).',
    fix: 'Keep the file out of git, or put it under Git LFS.',
  },
  'EXPORT.TOO_LARGE': {
    level: 'error',
    title: 'The example is too large to export',
    means: 'So many files or bytes are rarely meant to be in a repository of their own (A09).',
    fix: 'Ignore generated files and data, then export again.',
  },
  'EXPORT.NAME_COLLISION': {
    level: 'error',
    title: 'Two names are one on some systems',
    means: 'Windows and macOS do not tell them apart: a clone there loses one of the two (A17).',
    fix: 'Rename one of them.',
  },
  'EXPORT.LIVE_FILE_DROPPED': {
    level: 'notice',
    title: 'A file that would come alive was left out',
    means: 'Workflows, hooks, editor tasks and instructions to tools do nothing inside a garden, but run at the root of a repository (A72, A75).',
    fix: 'Add it to the exported repository by hand after reading it, if it is wanted.',
  },
  'EXPORT.REPLACED': {
    level: 'notice',
    title: 'A file of the example was replaced by one of the template',
    means: 'The exported repository needs its own file under that name.',
    fix: 'Rename the file in the example, if it is still wanted.',
  },
  'EXPORT.SECRET': {
    level: 'error',
    title: 'A file holds a secret',
    means: 'What is pushed to another repository cannot be taken back (A73).',
    fix: 'Revoke the secret first, then take it out of the file, and read it from the environment.',
  },
  'EXPORT.NO_LICENSE': {
    level: 'warning',
    title: 'No licence to carry along',
    means: 'Without a licence nobody may use the exported repository.',
    fix: 'Put a LICENSE into the example or into the root of the garden.',
  },
  'EXPORT.NO_SMOKE': {
    level: 'warning',
    title: 'No smoke test to carry along',
    means: 'The exported repository gets no workflow: nothing would notice when it breaks.',
    fix: 'Give the example a Dockerfile and a smoke preset with a `command`.',
  },
  'EXPORT.NEEDS_OUTSIDE': {
    level: 'warning',
    title: 'The example depends on files outside of it',
    means: 'They are not exported, so the exported repository may not work.',
    fix: 'Copy what is needed into the example, and take it out of `shared_paths`.',
  },
  'CONFIG.UNKNOWN_KEY': {
    level: 'error',
    title: 'The configuration has a key that nobody reads',
    means: 'A misspelt key changes nothing, and its author believes it does.',
    fix: 'Write the key as `hortus config --explain` lists it, or remove it.',
  },
  'CONFIG.NOT_READ': {
    level: 'warning',
    title: 'A file looks like the configuration and is not read',
    means: 'Only .github/hortus.yml is read; what another file says is ignored.',
    fix: 'Move it to .github/hortus.yml.',
  },
  'COMPARE.NOTHING_COMPARED': {
    level: 'warning',
    title: 'No metric could be compared',
    means: 'A comparison that compares nothing shows no difference, and proves nothing.',
    fix: 'Name two runs of the same example and preset that report the metric. `hortus compare` without --key shows what there is.',
  },
  'COMPARE.NO_BASE': {
    level: 'notice',
    title: 'A run has no counterpart at the base',
    means: 'It is new, or it was run with another preset. It was not compared.',
    fix: 'Nothing, when the example is new. Else give a base that holds a run of it.',
  },
  'COMPARE.NO_HEAD': {
    level: 'warning',
    title: 'A run of the base has no counterpart at the head',
    means: 'What was measured before was not measured now, so nothing says whether it still works as well.',
    fix: 'Run the example with that preset, or take its record out of the base.',
  },
} as const satisfies Record<string, FindingKind>

export type FindingCode = keyof typeof FINDINGS

/** Makes a finding of a known kind. `level` may be changed by configuration, `fix` may be more exact than the table's. */
export function finding(
  code: FindingCode,
  at: { readonly path: string; readonly line?: number | null; readonly column?: number | null; readonly example?: string | null },
  message: string,
  more: { readonly fix?: string; readonly level?: Level } = {},
): Finding {
  const kind: FindingKind = FINDINGS[code]
  return {
    code,
    level: more.level ?? kind.level,
    path: at.path,
    line: at.line ?? null,
    column: at.column ?? null,
    message,
    fix: more.fix ?? kind.fix,
    example: at.example ?? null,
    status: 'new',
  }
}
