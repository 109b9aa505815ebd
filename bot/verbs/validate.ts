/** `/hortus validate [example]`: the commit is read again by the bot itself, so that no workflow of a pull request can say it in its place. */
import { join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import { renderMarkdown } from '../../core/render/render-markdown.ts'
import { problemText } from '../worker/words.ts'
import { judgeCommit } from './validate/judge-commit.ts'
import { VALIDATE_CHECK } from './validate/check.ts'
import type { CommandContext, VerbHandler } from './verb.ts'

export const validateVerb: VerbHandler = {
  name: 'validate',
  async run(context) {
    const { commit, base, pull, command, world } = context
    const report = await judgeCommit(context, {
      place: { pull: pull?.number ?? null, head: commit, base: pull === null ? null : base },
      refs: pull === null ? null : { base: pull.base.ref, head: pull.head.ref },
      named: command.target === null ? [] : [command.target],
      dryRun: isDry(context),
      world,
    })
    if (!report.ok) return { outcome: 'failed', text: problemText(report.problem) }
    return { outcome: 'done', text: join([said(context), renderMarkdown(report.value, { limit: MOST }) as Md], '\n\n') }
  },
}

const isDry = ({ command }: CommandContext): boolean => command.options['dry-run'] === 'true'

const MOST = 20_000

const said = (context: CommandContext): Md => (isDry(context) ? ours('A dry run: no check run was written.') : md`The check run ${ours(`\`${VALIDATE_CHECK}\``)} at ${ours(`\`${context.commit.slice(0, 12)}\``)} says the same.`)
