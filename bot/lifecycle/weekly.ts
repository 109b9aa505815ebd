/**
 * What follows from a weekly run: the health of the garden, its one report, the READMEs, the proposals of its rules (one at a time, none
 * while many fail together) and the dates of claims. Every part looks at what is there first, so the whole may be done again at any point.
 */
import { createHash } from 'node:crypto'
import { HortusError } from '../../core/problem.ts'
import { dueProposals } from '../../core/proposal/due-proposals.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import { proposeChange, type Proposed, type Standing } from '../proposals/propose-change.ts'
import { standOn } from '../proposals/stand-on.ts'
import { isRequestOff, SWITCHED_OFF } from '../config/switched-off.ts'
import { detailsOf, markedPulls } from '../proposals/known-proposals.ts'
import { healthOf } from '../health/health-of.ts'
import { STOPPED } from '../threads/in-thread.ts'
import { Stopped, type Handler, type TaskContext } from '../worker/handler.ts'
import { graduateNext } from './graduate-next.ts'
import { LIFECYCLE } from './permissions.ts'
import { proposeNext } from './propose-next.ts'
import { reportIssue } from './report-issue.ts'
import { withdraw } from './withdraw.ts'
import { withdrawGraduations } from './withdraw-graduations.ts'

export const weekly: Handler = {
  kind: 'weekly',
  permissions: LIFECYCLE,
  limitMs: 10 * 60_000,
  run: async (context) => {
    if (context.github.facts.archived) return { kind: 'done', outcome: 'archived' }
    const on = await standOn(context, 'weekly')
    if (!on.ok) return { kind: 'done', outcome: 'nothing' }
    try {
      await lookAfter(context, on.value)
      return { kind: 'done', outcome: 'done' }
    } finally {
      await on.value.end()
    }
  },
}

async function lookAfter(context: TaskContext, on: Standing): Promise<void> {
  const config = await context.config()
  const page = await pageOf(context, on.world, config)
  const { report: isReported, proposals } = config.bot
  const report = isReported ? await reportIssue(context, page) : 'off'
  await withdrawOff(context, config)
  await withdrawGraduations(context, config, page)
  if (proposals.readme) await sayInReadmes(context, page, on)
  const asked = await proposeNext(context, page, dueProposals(page, proposals), on)
  const proposed = asked === 'nothing' ? await graduateNext(context, config, page, on.ground.commit) : asked
  if (proposals.verification) await dateClaims(context, page, on)
  context.log.info('The week was looked at.', { report, proposed, red: page.summary.red, incidents: page.incidents.length })
}

/** What stands on GitHub of what is not wanted any more. */
async function withdrawOff(context: TaskContext, config: Config): Promise<void> {
  if (Object.values(config.bot.proposals).every(Boolean)) return
  const open = (await markedPulls(context)).filter(({ issue, mark }) => issue.open && !mark.withdrawn && mark.by.kind === 'policy' && isRequestOff(config, mark.request))
  for (const marked of open) {
    const known = await detailsOf(context, marked)
    if (known !== null) await withdraw(context, known, [SWITCHED_OFF])
  }
}

async function pageOf(context: TaskContext, world: World, config: Config): Promise<Health> {
  const page = await healthOf({ world, config, at: world.clock.now().getTime(), wants: 'page' }, context.signal)
  if (page.ok) return page.value.page
  if (page.problem.code === STOPPED) throw new Stopped('lost')
  throw new HortusError(page.problem)
}

const POLICY = { kind: 'policy' } as const

/** News while they say something else than what a person closed. */
async function sayInReadmes(context: TaskContext, page: Health, on: Standing): Promise<void> {
  const words = page.examples.map(({ id, tier, health: each }) => `${id} ${tier} ${each ?? ''}`)
  await orWithdraw(context, await proposeChange(context, { on, request: { kind: 'readme' }, by: POLICY, draft: false, isNews: true, evidence: [`What is said of ${words.length} examples is ${digest(words)}.`], page }))
}

async function dateClaims(context: TaskContext, page: Health, on: Standing): Promise<void> {
  const green = page.examples.filter(({ health: each }) => each === 'green').map(({ id }) => id)
  await orWithdraw(context, await proposeChange(context, { on, request: { kind: 'verification' }, by: POLICY, draft: false, isNews: true, evidence: [`The ${green.length} green examples are ${digest(green)}.`], page }))
}

async function orWithdraw(context: TaskContext, proposed: Proposed): Promise<void> {
  if (proposed.state === 'nothing' && proposed.open !== null) await withdraw(context, proposed.open, ['There is nothing left to change.'])
}

const digest = (words: readonly string[]): string => createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12)
