/** `hortus index show …` as a person reads it. */
import type { IndexedDataset, IndexedModel, IndexedRun, IndexedTime, IndexReference, WorkspaceIndex } from '../schema/index.ts'
import { bytes, count, figure } from './figures.ts'
import { inert, plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { pad, painter, wrap } from './terminal-style.ts'
import { textTable } from './text-table.ts'

type Fields = readonly (readonly [label: string, text: string | null])[]

/** Ends with a line end; empty when the document has no subject. */
export function renderIndexDetail(index: WorkspaceIndex, { color, width }: TerminalOptions): string {
  const { subject } = index
  const entity = subject === undefined ? undefined : index[subject.kind].find(({ id }) => id === subject.id)
  if (entity === undefined) return ''
  const paint = painter(color)
  const fields = [...('splits' in entity ? datasetFields(index, entity) : 'artifacts' in entity ? modelFields(entity) : runFields(index, entity)), ['errors', entity.errors === 0 ? null : `${entity.errors}: ${entity.codes.join(', ')}`] as const]
  const lines = fields.flatMap(([label, text]) => (text === null || text === '' ? [] : wrap(plain(text), width - 16).map((line, at) => `${paint(pad(at === 0 ? label : '', 14), 'dim')}  ${line}`)))
  return inert(`${[paint(plain(entity.id), 'bold'), ...lines, ...series(entity, width)].join('\n')}\n`)
}

const datasetFields = (index: WorkspaceIndex, each: IndexedDataset): Fields => [
  ['', each.description],
  ['path', each.path],
  ['created', time(each.created_at)],
  ['license', each.license],
  ['source', [each.source.type, each.source.uri].filter((part) => part !== null).join(' ')],
  ['hash', [each.hash.algorithm, each.hash.value, each.hash.scheme].filter((part) => part !== null).join(' ')],
  ['holds', `${count(each.files, 'file')}, ${bytes(each.bytes)}${each.splits.length === 0 ? '' : ` (${each.splits.map(({ name, files }) => `${name} ${files}`).join(', ')})`}`],
  ['derived from', reference(each.derived_from)],
  ['derived', ids(index.edges.filter(({ kind, from }) => kind === 'dataset_dataset' && from === each.id).map(({ to }) => to))],
  ['runs', ids(index.runs.map(({ id }) => id))],
  ['models', ids(index.models.map(({ id }) => id))],
]

const runFields = (index: WorkspaceIndex, each: IndexedRun): Fields => [
  ['path', each.path],
  ['status', each.status],
  ['experiment', each.experiment],
  ['dataset', reference(each.dataset)],
  ['model', reference(each.model)],
  ['code', code(each.code)],
  ['seed', each.seed],
  ['params', Object.entries(each.params).map(([name, value]) => `${name}=${String(value)}`).join(' ')],
  ['started', time(each.started_at)],
  ['completed', time(each.completed_at)],
  ['machine', each.system === null ? null : [each.system.os, each.system.cpu, ...each.system.gpus, each.system.ram_gb === null ? null : `${each.system.ram_gb} GB`].filter((part) => part !== null).join(', ')],
  ['metrics', Object.entries(each.metrics?.summary ?? {}).map(([name, value]) => `${name} ${figure(value)}`).join(', ')],
  ['made', ids(index.models.filter(({ run }) => run?.id === each.id).map(({ id }) => id))],
]

const modelFields = (each: IndexedModel): Fields => [
  ['path', each.path],
  ['state', each.state],
  ['created', time(each.created_at)],
  ['framework', each.framework],
  ['run', reference(each.run)],
  ['dataset', reference(each.dataset)],
  ['code', code(each.code)],
  ['metrics', Object.entries(each.metrics).map(([name, value]) => `${name} ${figure(value)}${name === each.primary_metric ? ' (primary)' : ''}`).join(', ')],
  ['artifacts', each.artifacts.map(({ path, bytes: size, sha256 }) => `${path} (${bytes(size)}${sha256 === null ? '' : `, sha256 ${sha256.slice(0, 12)}`})`).join(', ')],
  ['card', each.card],
]

const time = (each: IndexedTime): string | null => (each === null ? null : each.date === null ? `${each.written} (no date)` : `${each.date}${each.clock === null ? '' : ` ${each.clock} ${each.zone ?? '(zone unknown)'}`}`)

const reference = (each: IndexReference | null): string | null => (each === null ? null : `${each.id ?? each.written}${each.resolved ? '' : ' (not in the workspace)'}`)

const code = ({ repo, commit }: IndexedRun['code']): string | null => ([repo, commit].some((part) => part !== null) ? [repo, commit].filter((part) => part !== null).join(' @ ') : null)

/** The first ones; `--json` has all. */
const ids = (all: readonly string[]): string => (all.length <= MAX_IDS ? all.join(', ') : `${all.slice(0, MAX_IDS).join(', ')} and ${all.length - MAX_IDS} more`)

const MAX_IDS = 30

function series(entity: IndexedDataset | IndexedRun | IndexedModel, width: number): string[] {
  if (!('params' in entity) || entity.metrics === null || entity.metrics.series.length === 0) return []
  const rows = entity.metrics.series.map(({ name, points, last_step, last, min, max }) => [name, String(points), figure(last_step), figure(last), figure(min), figure(max)])
  return ['', ...textTable(['history', 'points', 'last step', 'last', 'min', 'max'], rows, width), `The points are in ${plain(entity.metrics.file)}.`]
}
