/** A pull request was opened, pushed to, or its base changed: our check says what its head is worth, whatever its own workflows say. */
import { sha256Text } from '../../core/integrity/sha256-text.ts'
import { CONFIG_CHECK } from '../config/config-check.ts'
import { checkPulledConfig, placeOfConfig } from '../config/pull-config-check.ts'
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

/** The button "Re-run" of a check of ours. */
export const checkAgainHandler: Handler = {
  kind: 'check-again',
  permissions: CHECKS,
  limitMs: LIMIT_MS,
  run: async (context) => {
    const { name, externalId } = checkInput(context.task)
    if (name === CONFIG_CHECK) return checkConfigAgain(context, externalId)
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
  // Only the default branch has a configuration that counts.
  if (pull.base.ref === github.facts.defaultBranch) await checkPulledConfig(context, { pull: place.pull, head: place.head, base: pull.base.sha, world: worlds.at })
  return { kind: 'done', outcome: report.ok ? report.value.verdict : 'failed' }
}

async function checkConfigAgain(context: TaskContext, externalId: string): Promise<Outcome> {
  const { github, effects } = context
  const place = placeOfConfig(externalId)
  if (place === null || github.facts.archived) return { kind: 'done', outcome: 'nothing' }
  const pull = await effects.need(github.pullDetails(place.pull))
  if (pull === null || !pull.open || pull.head.sha !== place.head) return { kind: 'done', outcome: 'passed over' }
  await using worlds = openWorlds(context, { issue: place.pull, isPull: true })
  const again = sha256Text(context.task.key).slice(0, 16)
  return { kind: 'done', outcome: (await checkPulledConfig(context, { ...place, base: pull.base.sha, world: worlds.at, again })) ? 'done' : 'nothing' }
}
