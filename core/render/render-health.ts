/** `hortus health` as a person reads it in a terminal. */
import type { ExampleHealth, Health } from '../schema/health.ts'
import { byNeed, claimWords, evidenceWords, greenDay, kpiValue, metWord, PROPOSALS, RUNGS_LEGEND, rungsWord, summaryWords, targetWords } from './health-words.ts'
import { count } from './figures.ts'
import { inert, plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { indented, painter, wrap } from './terminal-style.ts'
import { textTable } from './text-table.ts'

const COLORS = { red: 'red', yellow: 'yellow', green: 'green' } as const

export function renderHealth(health: Health, options: TerminalOptions): string {
  const sections = [summaryWords(health).flatMap((line) => wrap(plain(line), options.width)), table(health, options), incidents(health, options), ...PROPOSALS.map(([kind, title]) => proposals(title, health.proposals[kind], health, options)), kpis(health, options), unknown(health, options), leftOut(health, options)]
  return inert(`${sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

function table({ examples }: Health, { color, width }: TerminalOptions): readonly string[] {
  if (examples.length === 0) return []
  const paint = painter(color)
  const rows = byNeed(examples)
  const [head, ...body] = textTable(['example', 'tier', 'health', 'rungs', 'last green', 'why'], rows.map((row) => [row.id, row.tier, row.health ?? '–', rungsWord(row), greenDay(row), whyOf(row)]), width)
  return [paint(head!, 'dim'), ...body.map((line, at) => colored(line, rows[at]!, color)), ...wrap(RUNGS_LEGEND, width).map((line) => paint(line, 'dim'))]
}

const whyOf = (row: ExampleHealth): string => [row.why, claimWords(row), row.owners.length === 0 ? '' : `owners: ${row.owners.join(', ')}`].filter((part) => part !== '').join('; ')

function colored(line: string, { health }: ExampleHealth, color: boolean): string {
  return health === null ? painter(color)(line, 'dim') : health === 'green' ? line : painter(color)(line, COLORS[health])
}

function incidents({ incidents: all }: Health, { color, width }: TerminalOptions): readonly string[] {
  return all.flatMap(({ since, cause, examples, threshold, trigger }) => [
    painter(color)(`Incident since ${since.slice(0, 10)}: ${count(examples.length, 'example')} still fail that began to fail in the same check (${trigger})`, 'yellow'),
    ...indented(plain(`${cause}. Their failures do not count until fewer than ${threshold} of them fail: ${some(examples, 10)}.`), 4, width),
  ])
}

const some = (ids: readonly string[], most: number): string => `${ids.slice(0, most).join(', ')}${ids.length > most ? ` and ${ids.length - most} more` : ''}`

function proposals(title: string, all: Health['proposals']['archive'], { examples }: Health, { color, width }: TerminalOptions): readonly string[] {
  if (all.length === 0) return []
  const paint = painter(color)
  const owners = new Map(examples.map((row) => [row.id, row.owners]))
  const lines = all.slice(0, MOST).flatMap((proposal) => {
    const own = owners.get(proposal.example) ?? []
    return [`  ${plain(proposal.example)}${own.length === 0 ? '' : paint(plain(` (${own.join(', ')})`), 'dim')}`, ...[proposal.why, ...evidenceWords(proposal)].flatMap((line) => indented(plain(line), 4, width)), `    ${plain(proposal.command)}`]
  })
  return [paint(title, 'bold'), ...lines, ...(all.length > MOST ? [`  and ${all.length - MOST} more (--json lists them)`] : [])]
}

const MOST = 20

function kpis({ kpis: all }: Health, { color, width }: TerminalOptions): readonly string[] {
  const [head, ...body] = textTable(['figure', 'value', 'target', '', 'from'], all.map((kpi) => [kpi.title, kpiValue(kpi), targetWords(kpi), metWord(kpi), kpi.detail]), width)
  return [painter(color)(head!, 'dim'), ...body]
}

const unknown = ({ unknown: all }: Health, { color, width }: TerminalOptions): readonly string[] => all.flatMap((line) => wrap(plain(line), width)).map((line) => painter(color)(line, 'dim'))

function leftOut({ problems }: Health, { color, width }: TerminalOptions): readonly string[] {
  const paint = painter(color)
  return [...problems.slice(0, MOST).flatMap(({ code, message, next }) => [paint(plain(code), 'yellow'), ...indented(plain(message), 4, width), ...indented(plain(next), 4, width)]), ...(problems.length > MOST ? [`and ${problems.length - MOST} more`] : [])]
}
