/** `hortus audit` as a person reads it. */
import { FRAGILE_KINDS } from '../audit/build-audit.ts'
import type { Audit, Candidate, Fragile, Stale } from '../schema/audit.ts'
import { claimSentence, examplesSentence, FRAGILE_WORDS, helperSentence, shareText, staleSentence } from './audit-words.ts'
import { count } from './figures.ts'
import { inert, plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { indented, painter, wrap, type Paint } from './terminal-style.ts'
import { textTable } from './text-table.ts'

export interface AuditOptions extends TerminalOptions {
  /** Everything that was found, not the first of each kind. */
  readonly all: boolean
}

/** Ends with a line end. */
export function renderAudit(audit: Audit, options: AuditOptions): string {
  const paint = painter(options.color)
  const width = Math.max(40, options.width)
  const blocks = [[paint(examplesSentence(audit), 'bold')], table(audit, options, width, paint), bases(audit, options, width, paint), fragile(audit, options, width, paint), claims(audit, options, width, paint), helpers(audit, options, width, paint)]
  return inert(`${blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n')).join('\n\n')}\n`)
}

/** How many are named where not all are asked for. */
const FIRST = { lacking: 3, bases: 5, fragile: 10, stale: 10, helpers: 5, places: 3 } as const
const most = (key: keyof typeof FIRST, { all }: AuditOptions): number => (all ? Infinity : FIRST[key])

function table({ table: rows }: Audit, options: AuditOptions, width: number, paint: Paint): readonly string[] {
  const cells = rows.map(({ what, of, count: has, share, lacking }) => [what, String(has), `of ${of}`, shareText(share), first(lacking, most('lacking', options))])
  const [head, ...body] = textTable(['what', 'have it', '', 'share', 'lack it'], cells, options.all ? Number.MAX_SAFE_INTEGER : width)
  const column = head!.indexOf('lack it')
  return [paint(head!, 'dim'), ...body.flatMap((line) => underneath(line, column, width))]
}

/** All names of a row, in lines below each other in their column. */
function underneath(line: string, column: number, width: number): readonly string[] {
  if (line.length <= width) return [line]
  const [first = '', ...rest] = wrap(line.slice(column), Math.max(30, width - column))
  return [line.slice(0, column) + first, ...rest.map((each) => ' '.repeat(column) + each)]
}

const first = (names: readonly string[], max: number): string => `${names.slice(0, max).join(', ')}${names.length > max ? ` and ${names.length - max} more` : ''}`

function bases({ bases: all }: Audit, options: AuditOptions, width: number, paint: Paint): readonly string[] {
  const shown = all.slice(0, most('bases', options))
  const [head, ...body] = textTable(['base image', 'examples'], shown.map(({ image, examples }) => [image, String(examples)]), width)
  return all.length === 0 ? [] : [paint(head!, 'dim'), ...body, ...more(all.length - shown.length, 'base image', paint)]
}

const more = (left: number, word: string, paint: Paint): readonly string[] => (left > 0 ? [paint(`and ${count(left, word)} more (--verbose or --json lists all)`, 'dim')] : [])

function fragile({ fragile: all }: Audit, options: AuditOptions, width: number, paint: Paint): readonly string[] {
  if (all.length === 0) return ['No fragile paths.']
  return FRAGILE_KINDS.flatMap((kind) => {
    const own = all.filter((each) => each.kind === kind)
    // What works is counted: it would be hundreds of lines.
    const shown = own.slice(0, FRAGILE_WORDS[kind].quiet ? most('fragile', options) === Infinity ? Infinity : 0 : most('fragile', options))
    return own.length === 0 ? [] : [`${paint(count(own.length, 'place'), FRAGILE_WORDS[kind].quiet ? 'bold' : 'yellow')}: ${FRAGILE_WORDS[kind].words}`, ...shown.flatMap((each) => placeLines(each, width)), ...(FRAGILE_WORDS[kind].quiet && shown.length === 0 ? [paint('(--verbose or --json lists them)', 'dim')] : more(own.length - shown.length, 'place', paint)).map((line) => `  ${line}`)]
  })
}

const placeLines = ({ path, line, message }: Fragile, width: number): readonly string[] => indented(`${plain(path)}:${line} ${plain(message)}`, 2, width)

function claims({ claims: { history, dated, stale } }: Audit, options: AuditOptions, width: number, paint: Paint): readonly string[] {
  const surely = stale.filter(isStale)
  const shown = surely.slice(0, most('stale', options))
  return [...wrap(claimSentence({ history, dated, stale }), width), ...shown.flatMap((each) => indented(plain(staleSentence(each)), 2, width)), ...more(surely.length - shown.length, 'claim', paint).map((line) => `  ${line}`)]
}

const isStale = ({ environment, code }: Stale): boolean => environment + code > 0

function helpers({ helpers: found }: Audit, options: AuditOptions, width: number, paint: Paint): readonly string[] {
  const shown = found.candidates.slice(0, most('helpers', options))
  return [...wrap(helperSentence(found), width), ...shown.flatMap((each) => candidate(each, options, width, paint)), ...more(found.found - shown.length, 'candidate', paint)]
}

const ANSWERS = { yes: 'green', no: 'red', unknown: 'yellow' } as const

function candidate({ name, kind, language, lines, examples, saved_lines: saved, places, questions }: Candidate, options: AuditOptions, width: number, paint: Paint): readonly string[] {
  const told = places.slice(0, most('places', options))
  return [
    paint(`${plain(name)}`, 'bold') + ` (${language} ${kind}): ${count(lines, 'line')} in ${count(examples, 'example')}, ${count(saved, 'line')} saved`,
    ...questions.flatMap(({ question, answer, evidence }, index) => wrap(`${index + 1}. ${answer}: ${question} ${plain(evidence)}`, width - 2).map((line, at) => `  ${at === 0 ? line.replace(`${answer}:`, `${paint(answer, ANSWERS[answer])}:`) : `   ${line}`}`)),
    ...told.map(({ path, line }) => `  ${paint(`${plain(path)}:${line}`, 'dim')}`),
    ...(places.length > told.length ? [`  ${paint(`and ${count(places.length - told.length, 'place')} more`, 'dim')}`] : []),
  ]
}
