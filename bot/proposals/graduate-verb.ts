/** `/hortus graduate`: an example gets a repository of its own, in which the person who asks may write too. */
import { code, join, link, md, ours, ownWords, type Md } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import type { Report } from '../../core/schema/report.ts'
import type { Reply, VerbHandler } from '../verbs/verb.ts'
import { graduateTo } from './graduate-to.ts'
import { openTargetClient, writer } from './open-target.ts'

export const graduateVerb: VerbHandler = {
  name: 'graduate',
  run: async (context) => {
    const { command, github, effects, config, settings, by } = context
    const to = command.options['to'] ?? ''
    if (command.target === null || !/^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(to)) return { outcome: 'refused', text: ours('It takes an example, and `--to=owner/name`.') }
    const opened = await openTargetClient(context, to, writer(by))
    if (!opened.ok) return { outcome: 'refused', text: join([prose(opened.problem.message), prose(opened.problem.next)], '\n\n') }
    await using target = opened.value
    const tip = await effects.need(github.branch(github.facts.defaultBranch))
    if (tip === null) return { outcome: 'refused', text: ours('There is no commit on the default branch.') }
    const report = await graduateTo(context, { example: command.target, target, tip, planOnly: command.options['dry-run'] === 'true' })
    return replyOf(report, { id: command.target, asksForProof: (await config()).export.prove, webUrl: settings.webUrl })
  },
}

function replyOf({ proposals = [], problems, findings }: Report, { id, asksForProof, webUrl }: { readonly id: string; readonly asksForProof: boolean; readonly webUrl: string }): Reply {
  const pulls = proposals.filter(({ kind }) => kind === 'pull_request')
  const lines = pulls.map(({ repository, number, state, title }) => md`- ${ours(SAID[state])} ${link(ownWords(`pull request ${number ?? ''}`), `${webUrl}/${repository}/pull/${number ?? ''}`) || ours('a pull request')} of ${code(repository, 150)}: ${code(title ?? '', 200)}`)
  const notes = findings.filter(({ level }) => level !== 'notice').slice(0, 10).map(({ code: of, message }) => md`- ${code(of, 60)} ${prose(message, 300)}`)
  const wrong = problems.map((problem) => join([prose(problem.message), prose(problem.next)], ' '))
  const proof: Md = pulls.length > 0 ? md`**Not proven**: the bot runs nothing, so nobody has built or run the export, and both are drafts. ${code(`/hortus export ${id}`)} proves it${ours(asksForProof ? ', and the garden asks for that proof' : '')}; mark them as ready when that is green.` : ours('')
  const failed = problems.length > 0 || pulls.length === 0
  return { outcome: failed ? 'refused' : 'done', text: join([...(failed ? [ours('It was not proposed as a whole.')] : [ours('Merge the first, then the second; closing either undoes it.')]), join(lines, '\n'), proof, join(notes, '\n'), ...wrong], '\n\n') }
}

/** Of a pull request that is open one word, whoever opened it: carried out again after a crash, the reply is the same (G2). */
const SAID = { planned: 'would open', outdated: 'would edit', written: 'there is', edited: 'there is', there: 'there is', merged: 'merged already:' } as const satisfies Readonly<Record<NonNullable<Report['proposals']>[number]['state'], string>>
