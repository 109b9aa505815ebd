/** `hortus index` as a person reads it: a table for each kind, or one entity with what it hangs together with. */
import type { IndexedDataset, IndexedModel, IndexedRun, WorkspaceIndex } from '../schema/index.ts'
import { bytes, count, figure } from './figures.ts'
import { inert, plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter, wrap, type Paint } from './terminal-style.ts'
import { textTable } from './text-table.ts'

const KINDS = ['datasets', 'runs', 'models'] as const
type Kind = (typeof KINDS)[number]

/** Ends with a line end. `kinds`: which tables are wanted, empty ones too. */
export function renderIndex(index: WorkspaceIndex, { color, width }: TerminalOptions, kinds: readonly Kind[] = KINDS): string {
  const paint = painter(color)
  const tables = kinds.map((kind) => [paint(heading(index, kind), 'bold'), ...table(index, kind, width, paint), ''])
  return inert(`${[...tables.flat(), ...notes(index, paint)].join('\n').trimEnd()}\n`)
}

/** A refused repository: what kept it from being listed, and what to do. */
export function renderRefusal({ validation }: WorkspaceIndex, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const codes = Object.entries(validation.codes).sort(([, a], [, b]) => b - a)
  const places = validation.first.map(({ code, path, line, message }) => `${paint(plain(code), 'red')} ${plain(line === null ? path : `${path}:${line}`)}\n${wrap(plain(message), width - 4).map((part) => `    ${part}`).join('\n')}`)
  return inert(
    [
      `${paint('refused', 'red')} The workspace has ${count(validation.errors, 'error')} (${codes.slice(0, 5).map(([code, times]) => `${plain(code)} ${times}`).join(', ')}${codes.length > 5 ? ', …' : ''}), so nothing is listed (TFC-0007 section 7.1).`,
      ...places,
      validation.errors > validation.first.length ? `… and ${validation.errors - validation.first.length} more.` : '',
      'next: `hortus validate` shows them all and how to fix them; --allow-errors lists the workspace with marks instead.',
      '',
    ]
      .filter((line, at, all) => line !== '' || at === all.length - 1)
      .join('\n'),
  )
}

const NOUN = { datasets: 'dataset version', runs: 'run', models: 'model version' } as const

function heading(index: WorkspaceIndex, kind: Kind): string {
  const [shown, total] = [index[kind].length, index.totals[kind]]
  return shown === total ? count(total, NOUN[kind]) : `${shown} of ${count(total, NOUN[kind])}`
}

function table(index: WorkspaceIndex, kind: Kind, width: number, paint: Paint): string[] {
  if (index[kind].length === 0) return []
  const marked = index.state === 'marked'
  const [titles, rows] = kind === 'datasets' ? datasets(index.datasets) : kind === 'runs' ? runs(index.runs) : models(index.models)
  const last = index[kind].map(({ errors, codes }) => (errors === 0 ? '' : `${errors} ${codes.join(' ')}`))
  const [head, ...body] = textTable(marked ? [...titles, 'errors'] : titles, marked ? rows.map((row, at) => [...row, last[at]!]) : rows, width)
  return [paint(head!, 'dim'), ...body.map((line, at) => (last[at] === '' ? line : paint(line, 'red')))]
}

type Table = readonly [readonly string[], readonly (readonly string[])[]]

const NONE = '–'

const datasets = (all: readonly IndexedDataset[]): Table => [
  ['dataset', 'created', 'files', 'size', 'license', 'derived from'],
  all.map((each) => [named(each), each.created_at?.date ?? NONE, String(each.files), bytes(each.bytes), each.license ?? NONE, each.derived_from === null ? '' : (each.derived_from.id ?? each.derived_from.written)]),
]

const runs = (all: readonly IndexedRun[]): Table => [
  ['run', 'status', 'dataset', 'started', 'metrics'],
  all.map((each) => [each.id, each.status ?? NONE, each.dataset?.id ?? each.dataset?.written ?? NONE, each.started_at?.date ?? each.date ?? NONE, metricsLine(each.metrics?.summary ?? {})]),
]

const models = (all: readonly IndexedModel[]): Table => [
  ['model', 'state', 'run', 'dataset', 'created', 'metrics'],
  all.map((each) => [named(each), each.state ?? NONE, each.run?.id ?? NONE, each.dataset?.id ?? NONE, each.created_at?.date ?? NONE, metricsLine(each.metrics)]),
]

const named = ({ id, latest }: { readonly id: string; readonly latest: boolean }): string => (latest ? `${id} (latest)` : id)

const metricsLine = (metrics: Readonly<Record<string, number>>): string => Object.entries(metrics).map(([name, value]) => `${name} ${figure(value)}`).join(', ')

function notes({ state, validation }: WorkspaceIndex, paint: Paint): string[] {
  if (state !== 'marked') return []
  return [paint(`${count(validation.errors, 'error')} in the workspace${validation.elsewhere === 0 ? '' : `, ${validation.elsewhere} of them outside of what is listed`}; \`hortus validate\` shows them.`, 'red')]
}
