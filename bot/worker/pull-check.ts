/** A pull request was opened, pushed to, or its base changed: our check says what its head is worth, whatever its own workflows say. */
import { isValidateCheck, placeOf, type CheckPlace } from '../verbs/validate/check.ts'
import { judgeCommit } from '../verbs/validate/judge-commit.ts'
import type { Handler, Outcome, TaskContext } from './handler.ts'
import { checkInput, pullInput } from './task-input.ts'
import { openWorlds } from './worlds.ts'

const CHECKS = { metadata: 'read', contents: 'read', pull_requests: 'read', checks: 'write' } as const
const LIMIT_MS = 10 * 60_000

export const pullCheckHandler: Handler = {
  kind: 'pull-check',
  permissions: CHECKS,
  limitMs: LIMIT_MS,
  run: async (context) => {
    const { issue, head, base } = pullInput(context.task)
    return checkPull(context, { pull: issue, head, base })
  },
}

/** The button "Re-run" of our check. */
export const checkAgainHandler: Handler = {
  kind: 'check-again',
  permissions: CHECKS,
  limitMs: LIMIT_MS,
  run: async (context) => {
    const { name, externalId } = checkInput(context.task)
    const place = isValidateCheck(name) ? placeOf(externalId) : null
    return place === null || place.pull === null ? { kind: 'done', outcome: 'nothing' } : checkPull(context, { ...place, pull: place.pull })
  },
}

async function checkPull(context: TaskContext, place: Omit<CheckPlace, 'into'> & { readonly pull: number }): Promise<Outcome> {
  const { github, effects } = context
  if (github.facts.archived) return { kind: 'done', outcome: 'archived' }
  const pull = await effects.need(github.pullDetails(place.pull))
  // A newer push has a task of its own.
  if (pull === null || !pull.open || pull.head.sha !== place.head || pull.base.sha !== place.base) return { kind: 'done', outcome: 'passed over' }
  await using worlds = openWorlds(context, { issue: place.pull, isPull: true })
  const report = await judgeCommit(context, { place: { ...place, into: pull.base.ref }, refs: { base: pull.base.ref, head: pull.head.ref }, named: [], dryRun: false, world: worlds.at })
  return { kind: 'done', outcome: report.ok ? report.value.verdict : 'failed' }
}
