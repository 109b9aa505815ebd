/** The page as Markdown: the weekly report is this text. Under GitHub's 65,000 characters; what does not fit goes from the least important end, and is counted. */
import type { ExampleHealth, Health, Proposal } from '../schema/health.ts'
import { count } from './figures.ts'
import { byNeed, claimWords, evidenceWords, greenDay, kpiValue, metWord, PROPOSALS, RUNGS_LEGEND, rungsWord, summaryWords, targetWords, titleWords } from './health-words.ts'
import { fit, fitting } from './markdown/budget.ts'
import { cell, code, details, join, md, ours, ownWords, size, tableHead, tableRow, type Md } from './markdown/md.ts'
import { prose, proseCell } from './markdown/prose.ts'

export const HEALTH_LIMIT = 65_000

/** Ends with a line end. */
export function healthMarkdown(health: Health, limit: number = HEALTH_LIMIT): string {
  const head = join([md`## Garden: ${ours(titleWords(health))}`, ...summaryWords(health).map((line) => prose(line))], '\n\n')
  const untold = neverTold(health.examples)
  const makers: readonly ((room: number) => Md)[] = [
    (room) => incidents(health, room),
    ...PROPOSALS.map(([kind, title]) => (room: number) => proposals(title, health.proposals[kind], health, Math.min(room, 12_000))),
    (room) => rows('Needs somebody', byNeed(health.examples).filter((row) => (row.health === 'red' || row.health === 'yellow') && !untold.has(row)), room * 0.7, 'open'),
    (room) => neverChecked([...untold], Math.min(room, 4000)),
    () => kpis(health),
    (room) => claims(health, Math.min(room, 8000)),
    (room) => told('What is not known', health.unknown, room),
    (room) => told('What was left out', health.problems.map(({ code: of, message, next }) => `${of}: ${message} ${next}`), Math.min(room, 4000)),
    (room) => rows('Green, archived and graduated', byNeed(health.examples).filter(({ health: each }) => each === 'green' || each === null), room, 'closed'),
  ]
  const { kept } = fitting(makers, limit - size(head) - size(RUNGS_LEGEND) - 400)
  return `${join([head, ...kept, prose(RUNGS_LEGEND), ours(`Hortus ${health.tool.version}, ${health.today}. The rules and where to change them: docs/health.md.`)], '\n\n')}\n`
}

const heading = (title: string): Md => md`### ${ours(title)}`
const more = (left: number, what: string): Md => (left === 0 ? ours('') : ours(`… and ${left} more ${what}${left === 1 ? '' : 's'} (\`hortus health --json\` lists all).`))

function incidents({ incidents: all }: Health, room: number): Md {
  if (all.length === 0) return ours('')
  const parts = all.map(({ since, cause, examples, threshold }) => ({ md: md`- Since ${ours(since.slice(0, 10))} ${ours(count(examples.length, 'example'))} fail that began to fail in the same check (${prose(cause, 300)}). Their failures do not count, and nothing is proposed for them, until fewer than ${threshold} of them fail: ${join(examples.slice(0, 10).map((id) => code(id, 100)), ', ')}${ours(examples.length > 10 ? ` and ${examples.length - 10} more` : '')}.` }))
  const { kept, left } = fit(parts, room - 200)
  return join([heading('Incidents'), join(kept.map((each) => each.md), '\n'), more(left, 'incident')], '\n\n')
}

function proposals(title: string, all: readonly Proposal[], { examples }: Health, room: number): Md {
  if (all.length === 0) return ours('')
  const owners = new Map(examples.map((row) => [row.id, row.owners]))
  const { kept, left } = fit(all.map((proposal) => ({ md: proposalItem(proposal, owners.get(proposal.example) ?? []) })), room - 300)
  return join([heading(title), join(kept.map((each) => each.md), '\n'), more(left, 'proposal')], '\n\n')
}

/** Owners stand as code: nobody is called by a page that is written every week (A28). */
function proposalItem(proposal: Proposal, owners: readonly string[]): Md {
  const whom = owners.length === 0 ? ours('') : md` (${join(owners.map((owner) => code(owner, 60)), ', ')})`
  const numbers = evidenceWords(proposal).map((line) => md`  - ${prose(line, 400)}`)
  return join([md`- ${code(proposal.example, 200)}${whom}: ${prose(proposal.why, 300)}`, ...numbers, md`  - ${code(proposal.command.replaceAll('`', '"'), 600)}`], '\n')
}

const HEAD = tableHead(['example', 'tier', 'health', 'rungs', 'last green', 'why'].map(ownWords))

function rows(title: string, all: readonly ExampleHealth[], room: number, state: 'open' | 'closed'): Md {
  if (all.length === 0) return ours('')
  const { kept, left } = fit(all.map((row) => ({ md: rowOf(row) })), room - size(HEAD) - 400)
  const table = kept.length === 0 ? ours('') : join([HEAD, ...kept.map((each) => each.md)], '\n')
  const body = join([table, more(left, 'example')], '\n\n')
  return state === 'open' ? join([heading(title), body], '\n\n') : details(ownWords(`${title}: ${count(all.length, 'example')}`), body)
}

/** On the first day a garden has nothing but these, and a row each would say the same some hundred times. */
function neverTold(examples: readonly ExampleHealth[]): ReadonlySet<ExampleHealth> {
  const all = examples.filter(isUntold)
  return new Set(all.length > FEW ? all : [])
}

const isUntold = ({ health, checked, lastGreen, failing, why }: ExampleHealth): boolean => health === 'yellow' && checked === null && lastGreen === null && failing === null && why === 'never checked'
const FEW = 10

function neverChecked(all: readonly ExampleHealth[], room: number): Md {
  if (all.length === 0) return ours('')
  const { kept, left } = fit(all.map(({ id }) => ({ md: code(id, 200) })), room - 300)
  return details(ownWords(`Never checked: ${count(all.length, 'example')}`), join([join(kept.map((each) => each.md), ', '), more(left, 'example')], '\n\n'))
}

const rowOf = (row: ExampleHealth): Md => tableRow([cell(row.id), ours(row.tier), ours(row.health ?? '–'), ours(rungsWord(row)), ours(greenDay(row)), proseCell(row.why)])

function kpis({ kpis: all }: Health): Md {
  const head = tableHead(['figure', 'value', 'target', 'met', 'from'].map(ownWords))
  return join([heading('Figures'), join([head, ...all.map((kpi) => tableRow([ours(kpi.title), ours(kpiValue(kpi)), ours(targetWords(kpi)), ours(metWord(kpi)), proseCell(kpi.detail)]))], '\n')], '\n\n')
}

function claims({ examples }: Health, room: number): Md {
  const stale = examples.filter(({ claim }) => claim !== null)
  if (stale.length === 0) return ours('')
  const { kept, left } = fit(stale.map((row) => ({ md: md`- ${code(row.id, 200)}: ${prose(claimWords(row))}, the newest on ${ours(row.claim!.newest)}: ${join(row.claim!.files.slice(0, 3).map((file) => code(file, 120)), ', ')}` })), room - 400)
  return details(ownWords(`Claims that are older than their files: ${stale.length}`), join([join(kept.map((each) => each.md), '\n'), more(left, 'claim')], '\n\n'))
}

function told(title: string, lines: readonly string[], room: number): Md {
  if (lines.length === 0) return ours('')
  const { kept, left } = fit(lines.map((line) => ({ md: md`- ${prose(line)}` })), room - 300)
  return details(ownWords(title), join([join(kept.map((each) => each.md), '\n'), more(left, 'line')], '\n\n'))
}
