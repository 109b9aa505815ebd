/** The verbs that end in a pull request. */
import type { Request } from '../../core/proposal/request.ts'
import { md, ours } from '../../core/render/markdown/md.ts'
import { orAgain } from '../worker/or-again.ts'
import type { CommandContext, Reply, VerbHandler } from '../verbs/verb.ts'
import { graduateVerb } from './graduate-verb.ts'
import { exampleOfPull } from './example-of-pull.ts'
import { proposalReply } from './proposal-reply.ts'
import { proposeChange } from './propose-change.ts'

/** What a command asks for; a reply: why it asks for nothing. */
type Asked = Request | { readonly reply: Reply }

const verb = (name: VerbHandler['name'], ask: (context: CommandContext) => Asked | Promise<Asked>): VerbHandler => ({
  name,
  run: async (context) => {
    const asked = await ask(context)
    if ('reply' in asked) return asked.reply
    const { by, issue, comment, command, pull, base } = context
    // In an issue the rules were read at the head of the default branch, this very moment.
    const tip = pull === null && asked.kind !== 'accept' ? { tip: base } : {}
    return proposalReply(await proposeChange(context, { ...tip, askedAt: comment.createdAt, request: asked, by: { kind: 'person', id: by.id, login: by.login, issue, comment: comment.id }, draft: false, dryRun: command.options['dry-run'] === 'true' }))
  },
})

export const PROPOSAL_VERBS: readonly VerbHandler[] = [
  verb('archive', ({ command }) => {
    const reason = reasonOf(command.options)
    return command.target === null || reason === null ? missing() : { kind: 'archive', example: command.target, reason, successor: command.options['successor'] ?? null, mode: null }
  }),
  verb('unarchive', ({ command }) => (command.target === null ? missing() : { kind: 'unarchive', example: command.target, reason: reasonOf(command.options) })),
  verb('tier', async (context) => {
    const { target, second, options } = context.command
    const reason = reasonOf(options)
    const tier = (['stable', 'beta', 'experimental'] as const).find((each) => each === target)
    if (tier === undefined || reason === null) return missing()
    const example = second ?? (await exampleOfPull(context))
    return typeof example === 'string' ? { kind: 'tier', example, tier, reason } : { reply: example }
  }),
  verb('baseline', ({ command }) => {
    const reason = reasonOf(command.options)
    return reason === null ? missing() : { kind: 'baseline', path: command.target, reason }
  }),
  verb('accept', async (context) => {
    const { command, by, commit } = context
    const reason = reasonOf(command.options)
    if (command.target === null || reason === null) return missing()
    // Brings the commit here: of a fork it comes by the number of its pull request.
    const there = await context.world(commit)
    if (!there.ok) orAgain(there.problem)
    if (!there.ok) return { reply: { outcome: 'failed', text: md`The commit that this is about is not to be had.` } }
    return { kind: 'accept', example: command.target, preset: null, metric: command.options['metric'] ?? null, until: command.options['until'] ?? null, commit, reason, who: `${by.login} (GitHub user ${by.id})` }
  }),
  graduateVerb,
]

/** Whitespace is no reason. */
const reasonOf = (options: Readonly<Record<string, string>>): string | null => options['reason']?.trim().slice(0, 500) || null

/** The grammar asks for it before anything comes here. */
const missing = (): { readonly reply: Reply } => ({ reply: { outcome: 'refused', text: ours('Something is missing: `/hortus help` shows how it is written.') } })
