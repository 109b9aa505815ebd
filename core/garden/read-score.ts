/** `score:` of a preset: where the predictions of a run lie, and how quality is recomputed from them. */
import { SCORE_NAMES } from '../score/score-names.ts'
import { isMap, pointer, type Plain, type PlainMap, type SourceDocument } from '../source/source-document.ts'
import type { Scoring } from './example.ts'
import { isOutputPath } from './read-expect.ts'
import { entry, mapOr, textOr, texts } from './read-values.ts'

/** null: the preset asks for none. `at` is the pointer of the preset. */
export function readScore(document: SourceDocument, at: string, preset: PlainMap | null): Scoring | null {
  const value = entry(preset ?? undefined, 'score')
  if (value === undefined || value === null) return null
  const place = document.keyPlace(`${at}${pointer('score')}`)
  const read = isMap(value) ? readMap(value) : 'it is not a map'
  return typeof read === 'string' ? { kind: 'invalid', reason: read, place } : { ...read, place }
}

type Read = Omit<Exclude<Scoring, { kind: 'invalid' }>, 'place'>

/** A text says why it cannot be read. */
function readMap(value: PlainMap): Read | string {
  const unknown = Object.keys(value).find((key) => !KEYS.has(key))
  if (unknown !== undefined) return `it has the key "${unknown.slice(0, 40)}"; known are ${[...KEYS].join(', ')}`
  const file = entry(value, 'file')
  if (typeof file !== 'string' || !isOutputPath(file)) return '`file` is not a plain relative path below HORTUS_OUTPUTS'
  if (!/\.(csv|jsonl|json)$/i.test(file)) return '`file` is neither .csv nor .jsonl nor .json'
  const kind = entry(value, 'kind') ?? 'classification'
  if (kind !== 'classification' && kind !== 'regression') return '`kind` is neither classification nor regression'
  const truth = entry(value, 'truth') ?? null
  if (truth !== null && (typeof truth !== 'string' || !isOutputPath(truth))) return '`truth` is not a plain path below the directory of the example'
  if (truth !== null && !/\.(csv|jsonl|json)$/i.test(truth)) return '`truth` is neither .csv nor .jsonl nor .json'
  const positive = entry(value, 'positive')
  const average = entry(value, 'average') ?? (positive === undefined ? 'macro' : 'binary')
  if (average !== 'macro' && average !== 'micro' && average !== 'binary') return '`average` is none of macro, micro, binary'
  if (average === 'binary' && positive === undefined) return '`average: binary` needs `positive`'
  const tolerance = entry(value, 'tolerance') ?? null
  if (tolerance !== null && (typeof tolerance !== 'number' || !(tolerance >= 0 && Number.isFinite(tolerance)))) return '`tolerance` is not a number of at least zero'
  if (positive !== undefined && (positive === null || typeof positive === 'object')) return '`positive` is not the name of a class'
  const columns = mapOr(entry(value, 'columns'))
  const column = Object.keys(columns).find((key) => !COLUMNS.has(key))
  if (column !== undefined) return `\`columns\` has the key "${column.slice(0, 40)}"; known are ${[...COLUMNS].join(', ')}`
  for (const key of ['columns', 'claims']) if (value[key] !== undefined && value[key] !== null && !isMap(value[key])) return `\`${key}\` is not a map`
  const claims = texts(entry(value, 'claims'))
  const names: readonly string[] = SCORE_NAMES[kind]
  const stray = Object.keys(claims).find((name) => !names.includes(name))
  if (stray !== undefined) return `\`claims\` names "${stray.slice(0, 40)}"; scores are ${names.join(', ')}`
  return { kind, file, truth, columns: columnsOf(columns), average, positive: positive === undefined ? null : String(positive), claims, tolerance }
}

const COLUMNS: ReadonlySet<string> = new Set(['id', 'truth', 'prediction'])
const KEYS: ReadonlySet<string> = new Set(['file', 'kind', 'truth', 'columns', 'average', 'positive', 'claims', 'tolerance'])

function columnsOf(value: Plain | undefined): Read['columns'] {
  const name = (key: string): string => textOr(entry(value, key)) || key
  return { id: name('id'), truth: name('truth'), prediction: name('prediction') }
}
