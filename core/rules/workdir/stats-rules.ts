/** Check 7: the statistics have a known shape, their rows can be, and what they name is there. */
import { parseJson } from '../../json/parse-json.ts'
import { isMap, type Plain, type PlainMap } from '../../source/source-document.ts'
import type { DatabaseTable } from '../../world.ts'
import { textAt } from '../../workdir/at.ts'
import { quote } from '../../workdir/quote.ts'
import { countsOf, rowsOf, STATS_COLUMNS, type StatsRow } from '../../workdir/stats.ts'
import type { WorkDir } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import { count } from '../../render/figures.ts'
import { finding } from '../finding.ts'
import { listed } from '../tfc/shorten.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

export const statsRules: WorkDirRule = (workDir) => {
  const { stats } = workDir
  if (stats === null) return []
  const at = { path: stats.path }
  if (!stats.ok) return [finding('WORKDIR.STATS_UNREADABLE', at, `The database cannot be read: ${stats.problem.message}.`)]
  const table = stats.content.tables['stats_events']
  if (table === undefined) return [finding('WORKDIR.STATS_SCHEMA', at, 'There is no table `stats_events`.')]
  const missing = shape(table)
  if (missing.length > 0) return [finding('WORKDIR.STATS_SCHEMA', at, `The table \`stats_events\` has no column ${listed(missing)}.`)]
  const rows = rowsOf(table)
  return [
    ...(table.more ? [finding('WORKDIR.STATS_CUT', at, `The first ${rows.length} rows were read.`)] : []),
    ...first('WORKDIR.STATS_ROW', at, rows, rowMistake),
    ...first('WORKDIR.STATS_PAYLOAD', at, rows, payloadMistake),
    ...unknown('WORKDIR.STATS_RUN_UNKNOWN', at, rows, 'run_id', new Set(workDir.runs.map(({ id }) => id))),
    ...unknown('WORKDIR.STATS_MODEL_UNKNOWN', at, rows, 'model_id', modelIds(workDir)),
  ]
}

function shape({ columns }: DatabaseTable): string[] {
  const names = new Set(columns.map(({ name }) => name))
  const missing: string[] = STATS_COLUMNS.filter((name) => !names.has(name))
  return names.has('counts_by_class') || names.has('counts_by_class_json') ? missing : [...missing, 'counts_by_class_json']
}

type At = { readonly path: string }

/** The first row of a mistake, and how many there are. */
function first(code: 'WORKDIR.STATS_ROW' | 'WORKDIR.STATS_PAYLOAD', at: At, rows: readonly StatsRow[], mistakeOf: (row: StatsRow) => string | null): Finding[] {
  const bad = rows.flatMap((row) => {
    const mistake = mistakeOf(row)
    return mistake === null ? [] : [{ id: row.get('id'), mistake }]
  })
  const [one] = bad
  return one === undefined ? [] : [finding(code, at, `Row ${quote(one.id)}: ${one.mistake}.${bad.length > 1 ? ` There are ${bad.length} such rows.` : ''}`)]
}

function rowMistake(row: StatsRow): string | null {
  const [total, took] = [row.get('total_detections'), row.get('latency_ms')]
  if (!Number.isSafeInteger(total) || (total as number) < 0) return `${quote(total)} detections`
  if (typeof took !== 'number' || took < 0) return `a latency of ${quote(took)} ms`
  if (!isTime(row.get('ts_utc'))) return '`ts_utc` is no ISO time in UTC'
  if (row.get('source_id') === '' || typeof row.get('source_id') !== 'string') return 'no `source_id`'
  const counts = mapOf(countsOf(row))
  if (counts === null) return 'the counts by class are no JSON map'
  const values = Object.values(counts)
  if (values.some((value) => !Number.isSafeInteger(value) || (value as number) < 0)) return 'a count by class is no whole number from 0'
  const sum = values.reduce<number>((all, value) => all + (value as number), 0)
  return sum === total ? null : `the counts by class add up to ${sum}, and the total is ${quote(total)}`
}

const isTime = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|\+00:00)?$/.test(value) && !Number.isNaN(Date.parse(value))

/** Columns that the payload repeats. */
const REPEATED = ['source_id', 'ts_utc', 'total_detections', 'latency_ms', 'request_id', 'run_id', 'model_id', 'backend', 'transport_mode'] as const

function payloadMistake(row: StatsRow): string | null {
  const text = row.get('payload_json')
  if (text === undefined) return null
  const payload = mapOf(text)
  if (payload === null) return '`payload_json` is no JSON map'
  const differs = REPEATED.find((name) => row.has(name) && payload[name] !== undefined && payload[name] !== row.get(name))
  if (differs !== undefined) return `\`${differs}\` is ${quote(row.get(differs))}, and ${quote(payload[differs])} in the payload`
  const counts = payload['counts_by_class']
  const own = mapOf(countsOf(row))
  return isMap(counts) && own !== null && sorted(counts) !== sorted(own) ? 'the counts by class are not those of the payload' : null
}

const sorted = (map: PlainMap): string => JSON.stringify(Object.entries(map).sort(([one], [other]) => (one < other ? -1 : 1)))

function mapOf(value: string | number | null): PlainMap | null {
  const parsed = parseJson(typeof value === 'string' ? value : '', { maxLength: 64 * 1024, maxDepth: 8, maxString: 16 * 1024 })
  return parsed.ok && isMap(parsed.value as Plain) ? (parsed.value as PlainMap) : null
}

function unknown(code: 'WORKDIR.STATS_RUN_UNKNOWN' | 'WORKDIR.STATS_MODEL_UNKNOWN', at: At, rows: readonly StatsRow[], column: string, known: ReadonlySet<string>): Finding[] {
  const ids = [...new Set(rows.map((row) => row.get(column)))].filter((id): id is string => typeof id === 'string' && id !== '' && !known.has(id))
  return ids.length === 0 ? [] : [finding(code, at, `The \`${column}\` ${listed(ids.map(quote))} is not in the work-dir; ${count(rows.filter((row) => ids.includes(String(row.get(column)))).length, 'row')} of the database named it.`)]
}

const modelIds = ({ models }: WorkDir): ReadonlySet<string> => new Set(models.flatMap(({ manifest: { doc } }) => (doc.state === 'read' ? [textAt(doc.root, 'model_id') ?? ''] : [])))
