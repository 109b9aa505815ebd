/**
 * What follows from a weekly run: the health of the garden, its one report, the READMEs, the proposals of its rules (one at a time, none
 * while many fail together) and the dates of claims. Every part looks at what is there first, so the whole may be done again at any point.
 */
import { createHash } from 'node:crypto'
import { health } from '../../app/health.ts'
import { HortusError } from '../../core/problem.ts'
import { dueProposals } from '../../core/proposal/due-proposals.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health } from '../../core/schema/health.ts'
import type { World } from '../../core/world.ts'
import { makeReadme } from '../proposals/make-readme.ts'
import { makeVerification } from '../proposals/make-verification.ts'
import { proposeChange, type Standing } from '../proposals/propose-change.ts'
import { standOn } from '../proposals/stand-on.ts'
import type { Handler, TaskContext } from '../worker/handler.ts'
import { LIFECYCLE } from './permissions.ts'
import { proposeNext } from './propose-next.ts'
import { reportIssue } from './report-issue.ts'

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
  const page = await healthOf(on.world, config)
  const report = await reportIssue(context, page)
  await sayInReadmes(context, config, page, on)
  const proposed = await proposeNext(context, page, dueProposals(page), on)
  await dateClaims(context, config, page, on)
  context.log.info('The week was looked at.', { report, proposed, red: page.summary.red, incidents: page.incidents.length })
}

async function healthOf(world: World, config: Config): Promise<Health> {
  const page = await health(world, config, { today: world.clock.now().toISOString().slice(0, 10) })
  if (page.ok) return page.value
  throw new HortusError(page.problem)
}

const POLICY = { kind: 'policy' } as const

/** News while they say something else than what a person closed. */
async function sayInReadmes(context: TaskContext, config: Config, page: Health, on: Standing): Promise<void> {
  const words = page.examples.map(({ id, tier, health: each }) => `${id} ${tier} ${each ?? ''}`)
  await proposeChange(context, { on, request: { kind: 'readme' }, by: POLICY, draft: false, isNews: true, evidence: [`What is said of ${words.length} examples is ${digest(words)}.`], make: (world) => makeReadme(world, config, page) })
}

async function dateClaims(context: TaskContext, config: Config, page: Health, on: Standing): Promise<void> {
  const green = page.examples.filter(({ health: each }) => each === 'green').map(({ id }) => id)
  await proposeChange(context, { on, request: { kind: 'verification' }, by: POLICY, draft: false, isNews: true, evidence: [`The ${green.length} green examples are ${digest(green)}.`], make: (world) => makeVerification(world, config, page) })
}

const digest = (words: readonly string[]): string => createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12)
