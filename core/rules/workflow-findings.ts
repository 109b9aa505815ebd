/** What can be found about workflows and actions: a part of the one table in finding.ts. */
export const WORKFLOW_FINDINGS = {
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
  'WORKFLOW.CHANGED': {
    level: 'notice',
    title: 'Unverified: workflow modified',
    means: 'The change touches `.github/` or an action of the repository, so it had a say in how it was checked: a job that it wrote itself may report whatever it likes (A46).',
    fix: 'Read the change of the workflow before the results. What must hold is judged by the workflow of the base branch, or by an app that reads the report and checks out nothing.',
    source: 'docs/runners.md',
  },
  'WORKFLOW.NO_TIMEOUT': {
    level: 'warning',
    title: 'A job has no time limit',
    means: 'A hanging job is stopped by GitHub after six hours, and costs them.',
    fix: 'Give the job `timeout-minutes`.',
  },
} as const
