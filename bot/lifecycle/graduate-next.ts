/**
 * What has outgrown the garden goes to a repository of the account that the configuration names, as two drafts with the evidence; one at a
 * time. What has no such repository stays in the report, with the command to type. Closing the draft says no, for good.
 */
import { pointerBranch } from '../../core/graduate/names.ts'
import { isWithdrawnHalf } from '../../core/graduate/half-text.ts'
import { isOurs } from '../../core/posting/identity.ts'
import { evidenceWords } from '../../core/render/health-words.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Health, Proposal } from '../../core/schema/health.ts'
import { graduateTo } from '../proposals/graduate-to.ts'
import { awaits, openTargetClient } from '../proposals/open-target.ts'
import type { TaskContext } from '../worker/handler.ts'

const MOST_TRIES = 10

/** In words for the log. */
export async function graduateNext(context: TaskContext, { bot }: Config, { incidents, data, proposals, examples }: Health, tip: string): Promise<string> {
  const { owner } = bot.graduate
  if (owner === null || !bot.proposals.graduate || incidents.length > 0 || data.source !== 'branch') return 'nothing'
  const frozen = new Set(examples.filter((row) => row.frozen).map(({ id }) => id))
  for (const proposal of proposals.graduate.filter(({ example }) => !frozen.has(example)).slice(0, MOST_TRIES)) {
    const stands = await standing(context, proposal)
    if (stands === 'closed') continue
    const written = await ask(context, { proposal, owner, tip })
    if (written || stands === 'open') return 'a graduation'
  }
  return 'nothing'
}

/** A no stands on GitHub, whoever asked for what was closed. That we took one back is none. */
async function standing({ github, effects }: TaskContext, { example }: Proposal): Promise<'open' | 'closed' | 'nothing'> {
  const ours = (await effects.need(github.pullsOfBranch(pointerBranch(example)))).filter(({ author }) => isOurs(author, { app: github.app }))
  if (ours.some(({ open }) => open)) return 'open'
  return ours.some(({ merged, body }) => !merged && !isWithdrawnHalf(body)) ? 'closed' : 'nothing'
}

/** false: there is no such repository, it waits for no example of this garden, or it cannot be done now. */
async function ask(context: TaskContext, { proposal, owner, tip }: { readonly proposal: Proposal; readonly owner: string; readonly tip: string }): Promise<boolean> {
  const { example, why } = proposal
  const { facts } = context.github
  const name = example.split('/').at(-1) ?? ''
  if (!/^[\w.-]{1,100}$/.test(name)) return false
  const opened = await openTargetClient(context, `${owner}/${name}`, awaits(`${facts.owner}/${facts.name}`))
  if (!opened.ok) return false
  await using target = opened.value
  const report = await graduateTo(context, { example, target, tip, planOnly: false, evidence: [`${why}.`, ...evidenceWords(proposal)].slice(0, 8) })
  for (const { code, message } of report.problems) context.log.warn('A graduation that the rules ask for was not proposed as a whole.', { code, why: message })
  return (report.proposals ?? []).some(({ kind }) => kind === 'pull_request')
}
