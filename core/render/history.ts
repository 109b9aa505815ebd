/** What the data branch holds, as a person reads it. Structural types: what the verbs give, and nothing more. */
import type { AcceptedChange, Quarantine, Series } from '../history/series.ts'
import type { Problem } from '../problem.ts'
import { count, figure, percent } from './figures.ts'
import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { sparkline } from './sparkline.ts'
import { indented, painter } from './terminal-style.ts'
import { textTable } from './text-table.ts'

interface Shown {
  readonly branch: string
  readonly commit: string | null
  readonly examples?: readonly { readonly example: string; readonly records: number; readonly packs: number; readonly newest: string | null }[]
  readonly example?: string
  readonly records?: number
  readonly lastGreen?: { readonly date: string; readonly tree?: string | null } | null
  readonly series?: readonly (Series & { readonly segments: readonly { readonly start: number; readonly builds: number; readonly cause: 'confirmed' | 'accepted' | null }[]; readonly noise: number })[]
  readonly accepted?: readonly AcceptedChange[]
  readonly quarantined?: readonly Quarantine[]
  readonly problems: readonly Problem[]
}

export function renderHistory(shown: Shown, options: TerminalOptions): string {
  if (shown.commit === null) return `There is no branch ${plain(shown.branch)} yet: \`hortus history append\` makes it.\n`
  return lines([...(shown.examples === undefined ? oneExample(shown, options) : allExamples(shown.examples, options)), ...leftOut(shown.problems, options)])
}

function allExamples(examples: NonNullable<Shown['examples']>, { color, width }: TerminalOptions): readonly string[] {
  const [head, ...body] = textTable(['example', 'records', 'packed months', 'newest'], examples.map(({ example, records, packs, newest }) => [example, String(records), String(packs), newest ?? '–']), width)
  return examples.length === 0 ? ['The data branch holds no record yet.'] : [painter(color)(head!, 'dim'), ...body, '', count(examples.length, 'example')]
}

function oneExample({ example = '', records = 0, lastGreen, series = [], accepted = [], quarantined = [] }: Shown, { color, width }: TerminalOptions): readonly string[] {
  const paint = painter(color)
  const presets = [...Map.groupBy(series, ({ key }) => JSON.stringify([key.preset, key.hardware, key.engine, key.params, key.datasets])).values()]
  const tables = presets.flatMap((own) => {
    const { preset, hardware, engine } = own[0]!.key
    const [head, ...body] = textTable(['metric', 'last', 'median', 'noise', 'builds', 'segments', 'trend'], own.map(row), width)
    return ['', paint(plain(`${preset} on ${hardware}, ${engine}`), 'bold'), paint(head!, 'dim'), ...body]
  })
  const green = lastGreen == null ? 'never seen green' : `last green ${lastGreen.date.slice(0, 10)}`
  return [`${plain(example)}: ${count(records, 'record')}, ${green}`, ...tables, ...entries('accepted', accepted, options(width, color)), ...entries('quarantine', quarantined, options(width, color))]
}

const options = (width: number, color: boolean): TerminalOptions => ({ width, color })

function row({ key, unit, points, segments, noise }: NonNullable<Shown['series']>[number]): readonly string[] {
  const current = segments.at(-1)
  const values = points.slice(current?.start ?? 0).map(({ value }) => value).toSorted((a, b) => a - b)
  const middle = values[values.length >> 1] ?? null
  const name = key.origin === 'reported' ? `${key.metric} (reported)` : key.metric
  const cause = current?.cause == null ? '' : ` (since ${points[current.start]?.at.slice(0, 10) ?? '?'}, ${current.cause})`
  return [name, figure(points.at(-1)?.value ?? null, unit ?? undefined), figure(middle, unit ?? undefined), percent(noise).replace('+', '±'), String(points.length), `${segments.length}${cause}`, sparkline(points.slice(0, -1).map(({ value }) => value), points.at(-1)?.value ?? null, noise)]
}

function entries(title: string, all: readonly (AcceptedChange | Quarantine)[], { color, width }: TerminalOptions): readonly string[] {
  if (all.length === 0) return []
  const rows = all.map((entry) => [`${entry.preset} ${entry.metric}`, 'expired' in entry && entry.expired === true ? `${entry.until} (over)` : entry.until, 'commit' in entry ? (entry.commit ?? entry.tree ?? '–').slice(0, 12) : '–', entry.by])
  const [head, ...body] = textTable([title, 'until', 'for', 'by'], rows, width)
  // Why is what a person looks for: it is never cut.
  return ['', painter(color)(head!, 'dim'), ...body.flatMap((line, at) => [line, ...indented(plain(all[at]!.reason), 4, width)])]
}

/** `hortus accept --list` */
export function renderLedger({ branch, accepted, quarantined, problems }: { readonly branch: string; readonly accepted: readonly AcceptedChange[]; readonly quarantined: readonly Quarantine[]; readonly problems: readonly Problem[] }, terminal: TerminalOptions): string {
  const named = <T extends AcceptedChange | Quarantine>(entry: T): T => ({ ...entry, preset: `${entry.example} ${entry.preset}` })
  const all = [...entries('accepted', accepted.map(named), terminal), ...entries('quarantine', quarantined.map(named), terminal)]
  return lines([...(all.length === 0 ? [`Nothing is accepted and nothing in quarantine on the branch ${plain(branch)}.`] : all.slice(1)), ...leftOut(problems, terminal)])
}

/** What a verb of `history` did or would do. */
export function renderWritten(told: readonly string[], paths: readonly string[], problems: readonly Problem[], terminal: TerminalOptions): string {
  const few = paths.slice(0, MOST_PATHS)
  return lines([...told, ...few.map((path) => `  ${plain(path)}`), ...(paths.length > few.length ? [`  and ${paths.length - few.length} more`] : []), ...leftOut(problems, terminal)])
}

const MOST_PATHS = 20

function leftOut(problems: readonly Problem[], { color }: TerminalOptions): readonly string[] {
  const paint = painter(color)
  const few = problems.slice(0, MOST_PATHS)
  return [...(few.length === 0 ? [] : ['']), ...few.flatMap(({ code, message, next }) => [`${paint(plain(code), 'yellow')} ${plain(message)}`, `    ${plain(next)}`]), ...(problems.length > few.length ? [`and ${problems.length - few.length} more`] : [])]
}

const lines = (all: readonly string[]): string => `${all.join('\n')}\n`
