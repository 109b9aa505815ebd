/**
 * Title, body and commit message of a proposal. Titles and messages are templates with names whose letters mean nothing to GitHub; in
 * bodies text of a person or a garden stands as code only (A27, A28).
 */
import { commitName } from '../archive/commit-name.ts'
import type { RepositoryChange } from '../change/repository-change.ts'
import { count } from '../render/figures.ts'
import { fitting } from '../render/markdown/budget.ts'
import { cell, code, details, fence, join, link, md, ours, ownWords, size, tableHead, tableRow, type Md } from '../render/markdown/md.ts'
import { prose } from '../render/markdown/prose.ts'
import type { Finding } from '../schema/report.ts'
import { unreachable } from '../problem.ts'
import type { Mark } from './mark.ts'
import type { Request } from './request.ts'

/** GitHub takes 65,536 characters. */
const LIMIT = 60_000

export interface Told {
  readonly mark: Mark
  readonly change: RepositoryChange
  readonly findings: readonly Finding[]
  /** What is known of it, in our words and its value. */
  readonly facts: readonly Fact[]
  /** Page of the repository, for links to comments. */
  readonly webUrl: string
  /** Why it could not be decided anew on the newest state; left out: it was. */
  readonly outdated?: readonly string[]
}

export interface Fact {
  readonly what: string
  /** Untrusted. */
  readonly value: string
}

export function proposalTitle(request: Request): string {
  switch (request.kind) {
    case 'archive':
      return `Archive ${nameOf(request.example)}`
    case 'unarchive':
      return `Bring ${nameOf(request.example)} back from the archive`
    case 'tier':
      return `Change the tier of ${nameOf(request.example)} to ${request.tier}`
    case 'baseline':
      return 'Freeze the findings of today in the baseline'
    case 'accept':
      return `Accept what changed in ${nameOf(request.example)}`
    case 'readme':
      return 'Say in the READMEs how the examples are'
    case 'verification':
      return 'Date the verification of examples that were seen green'
    default:
      return unreachable(request)
  }
}

/** GitHub takes titles of 256 characters, and reads `GH-1` as a reference. */
function nameOf(id: string): string {
  const name = commitName(id).replace(/GH-(?=\d)/gi, 'GH%2D')
  return name.length <= 150 ? name : `${name.slice(0, 150).replace(/%[0-9A-F]?$/, '')}...`
}

/** Nothing of a person's words: whoever merges it writes what they like. */
export const proposalMessage = (request: Request): string => `${proposalTitle(request)}\n\nProposed by Hortus: the pull request says why.\n`

/** `mark`: the hidden first line. Under GitHub's limit: what does not fit goes from the end. */
export function proposalBody(mark: string, told: Told): string {
  const { request } = told.mark
  const head = [outdated(told), intro(request), 'reason' in request && request.reason !== null ? fence(request.reason, 'text', 600) : ours(''), askedBy(told), evidence(told.mark), facts(told)]
  const tail = [howTo(told.mark)]
  const room = LIMIT - size(mark) - size(join([...head, ...tail], '\n\n')) - 200
  const { kept } = fitting([(left: number) => notes(told.findings, Math.min(left, 20_000)), (left: number) => written(told.change, Math.min(left, 30_000))], room)
  return `${mark}\n${join([...head, ...kept, ...tail], '\n\n')}\n`
}

function intro(request: Request): Md {
  switch (request.kind) {
    case 'archive':
      return md`This takes the example ${code(request.example)} out of the way, because:`
    case 'unarchive':
      return md`This brings the example ${code(request.example)} back from the archive${ours(request.reason === null ? '.' : ', because:')}`
    case 'tier':
      return md`This makes the tier of the example ${code(request.example)} **${ours(request.tier)}**, because:`
    case 'baseline':
      return md`This freezes the findings that there are today${request.path === null ? ours('') : md` below ${code(request.path)}`}, so that only new ones fail from here on, because:`
    case 'accept':
      return md`This writes down that a change in what ${code(request.example)} measures is right, because:`
    case 'readme':
      return ours('The tier or the health of an example changed. This writes it between the markers that the READMEs have for it, and nowhere else.')
    case 'verification':
      return ours('These examples were seen to reach the rung of their tier, with the files that they have now, after the day that their descriptor claims. This writes that day into the claim. A claim is its author’s own word: nobody but a person merges this.')
    default:
      return unreachable(request)
  }
}

function askedBy({ mark: { by }, webUrl }: Told): Md {
  if (by.kind === 'policy') return ours('Proposed by the rules of the garden (`health` in its configuration): nobody asked for it, and nothing happens unless a person merges it.')
  const page = `${webUrl}/issues/${by.issue}${by.comment === 0 ? '' : `#issuecomment-${by.comment}`}`
  return md`Asked for by ${code(by.login, 60)} (user number ${by.id}) ${link(ownWords('in a comment'), page)}.`
}

const evidence = ({ evidence: lines }: Mark): Md => (lines.length === 0 ? ours('') : join(lines.map((line) => md`- ${prose(line, 400)}`), '\n'))

function facts({ facts: all }: Told): Md {
  return all.length === 0 ? ours('') : join([tableHead([ownWords('what'), ownWords('value')]), ...all.slice(0, 60).map(({ what, value }) => tableRow([ours(what), cell(value)])), ...(all.length > 60 ? [tableRow([ours('…'), ours(`${all.length - 60} more`)])] : [])], '\n')
}

function outdated({ outdated: why }: Told): Md {
  return why === undefined ? ours('') : join([ours('**The branch that this goes to has moved, and this could not be decided anew on it:**'), ...why.slice(0, 10).map((line) => md`- ${prose(line, 400)}`)], '\n')
}

function notes(findings: readonly Finding[], room: number): Md {
  if (findings.length === 0) return ours('')
  const lines = findings.map(({ code: of, path, line, message, fix }) => md`- ${code(of, 60)} ${code(`${path}${line === null ? '' : `:${line}`}`, 200)} ${prose(message, 300)} ${prose(fix, 200)}`)
  return join([ours(`**To be looked at by hand** (${count(findings.length, 'note')}):`), listed(lines, room - 200)], '\n\n')
}

function written({ moves, writes, removes }: RepositoryChange, room: number): Md {
  const lines = [
    ...moves.map(({ from, to }) => md`- moved ${code(from, 200)} to ${code(to, 200)}`),
    ...writes.map(({ path, before }) => md`- ${ours(before === null ? 'new' : 'edited')} ${code(path, 200)}`),
    ...removes.map((path) => md`- removed ${code(path, 200)}`),
  ]
  return details(ownWords(`What changes: ${count(moves.length, 'file')} moved, ${writes.length} written, ${removes.length} removed`), listed(lines, room - 300))
}

function listed(lines: readonly Md[], room: number): Md {
  const kept: Md[] = []
  let used = 0
  for (const line of lines) {
    used += size(line) + 1
    if (used > room) break
    kept.push(line)
  }
  return join([join(kept, '\n'), kept.length < lines.length ? ours(`… and ${lines.length - kept.length} more: the diff shows them.`) : ours('')], '\n\n')
}

const howTo = ({ by, request }: Mark): Md =>
  md`---\n\n${ours(by.kind === 'policy' ? 'Closing it says no: it is not proposed again for the same trouble, until a person asks for it.' : 'Merging it is the confirmation, closing it undoes it.')} ${ours(UNDO[request.kind])} ${ours('While nobody else pushes to its branch, it is made anew when the branch that it goes to moves.')}`

const UNDO: Readonly<Record<Request['kind'], string>> = {
  archive: 'After the merge `hortus unarchive` brings it back, and so does reverting the commit: every moved file keeps its bytes.',
  unarchive: 'After the merge `hortus archive` takes it away again.',
  tier: 'One word of the descriptor changes, and nothing else.',
  baseline: 'Deleting a line of the file makes its finding fail again.',
  accept: 'One file is added to the data branch; nothing there is edited.',
  readme: 'Without the markers a README is never touched.',
  verification: 'Take out what you do not want to claim.',
}
