/** `/hortus validate [example]`: the commit is read again by the bot itself, so that no workflow of a pull request can say it in its place. */
import { code, join, md, ours, type Md } from '../../core/render/markdown/md.ts'
import { renderMarkdown } from '../../core/render/render-markdown.ts'
import { problemText } from '../worker/words.ts'
import { judgeCommit } from './validate/judge-commit.ts'
import { checkName } from './validate/check.ts'
import type { CommandContext, VerbHandler } from './verb.ts'

export const validateVerb: VerbHandler = {
  name: 'validate',
  async run(context) {
    const { commit, base, pull, command, world } = context
    const report = await judgeCommit(context, {
      place: { pull: pull?.number ?? null, head: commit, base: pull === null ? null : base, into: pull === null ? null : pull.base.ref },
      refs: pull === null ? null : { base: pull.base.ref, head: pull.head.ref },
      named: command.target === null ? [] : [command.target],
      // The check run is of all that a change affects: of one example it would be a green that others hide behind.
      dryRun: isDry(context) || command.target !== null,
      world,
    })
    if (!report.ok) return { outcome: 'failed', text: problemText(report.problem) }
    return { outcome: 'done', text: join([said(context), renderMarkdown(report.value, { limit: MOST }) as Md], '\n\n') }
  },
}

const isDry = ({ command }: CommandContext): boolean => command.options['dry-run'] === 'true'

const MOST = 20_000

function said(context: CommandContext): Md {
  const { command, commit, pull, github } = context
  if (isDry(context)) return ours('A dry run: no check run was written.')
  if (command.target !== null) return ours('No check run was written: it is of everything that is affected, and this is of one example.')
  return md`The check run ${code(checkName(github.facts.defaultBranch, pull?.base.ref ?? null))} at ${code(commit.slice(0, 12))} says the same.`
}
