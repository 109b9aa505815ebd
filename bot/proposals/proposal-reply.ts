/** What is said to whoever asked for a proposal. */
import { count } from '../../core/render/figures.ts'
import { code, join, link, md, ours, ownWords, type Md } from '../../core/render/markdown/md.ts'
import { prose } from '../../core/render/markdown/prose.ts'
import { proposalTitle } from '../../core/proposal/proposal-texts.ts'
import type { Finding } from '../../core/schema/report.ts'
import { unreachable } from '../../core/problem.ts'
import type { Reply } from '../verbs/verb.ts'
import type { Proposed } from './propose-change.ts'

export function proposalReply(proposed: Proposed): Reply {
  switch (proposed.state) {
    case 'opened':
      return done(md`${linked(proposed)} proposes it. Merging it is the confirmation, closing it undoes it.`, proposed)
    case 'renewed':
      return done(md`${linked(proposed)} proposes it: it was there, and was brought up to date.`, proposed)
    case 'there':
      return done(md`${linked(proposed)} proposes it already; nothing had to be changed.`, proposed)
    case 'planned':
      return { outcome: 'done', text: join([md`This would ${ours(proposed.number === null ? 'open a pull request' : 'bring a pull request up to date')}: ${code(proposalTitle(proposed.request))}. Nothing was written.`, changes(proposed.change), notes(proposed.findings)], '\n\n') }
    case 'theirs':
      return { outcome: 'refused', text: md`${linked(proposed)} is about the same, and somebody else has pushed to its branch or changed where it goes. It is theirs: nothing was changed. Close it to have a new one made.` }
    case 'respected':
      return { outcome: 'refused', text: md`${linked(proposed)} was about the same, and was closed.` }
    case 'nothing':
      return { outcome: 'done', text: ours('All is as it should be already: there is nothing to propose.') }
    case 'refused':
      return { outcome: 'refused', text: join([ours('Nothing was proposed.'), proposed.problem === null ? ours('') : join([md`${prose(proposed.problem.message)}`, prose(proposed.problem.next)], '\n\n'), notes(proposed.findings)], '\n\n') }
    default:
      return unreachable(proposed)
  }
}

const done = (said: Md, { findings }: { readonly findings: readonly Finding[] }): Reply => ({ outcome: 'done', text: join([said, notes(findings)], '\n\n') })

/** An address of GitHub's own answer, and so held to what an address is. */
const linked = ({ number, url }: { readonly number: number; readonly url: string }): Md => {
  const shown = link(ownWords(`Pull request ${number}`), url)
  return shown === '' ? ours(`Pull request ${number}`) : shown
}

function changes({ moves, writes, removes }: Extract<Proposed, { state: 'planned' }>['change']): Md {
  const lines = [...moves.map(({ from, to }) => md`- moves ${code(from, 160)} to ${code(to, 160)}`), ...writes.map(({ path, before }) => md`- ${ours(before === null ? 'makes' : 'edits')} ${code(path, 160)}`), ...removes.map((path) => md`- removes ${code(path, 160)}`)]
  return join([...lines.slice(0, MOST), ours(lines.length > MOST ? `- and ${count(lines.length - MOST, 'more file')}` : '')], '\n')
}

function notes(findings: readonly Finding[]): Md {
  if (findings.length === 0) return ours('')
  const lines = findings.slice(0, MOST).map(({ code: of, message, fix }) => md`- ${code(of, 60)} ${prose(message, 300)} ${prose(fix, 200)}`)
  return join([...lines, ours(findings.length > MOST ? `- and ${findings.length - MOST} more` : '')], '\n')
}

const MOST = 20
