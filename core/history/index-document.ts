/**
 * The index of an example: every series of it in one small file, for those who show it (a site, a badge, a person). It is made from the
 * records and nothing else and can be made again at any time, byte by byte; no verdict rests on it.
 */
import { isObject } from '../json/is-object.ts'
import { parseJson } from '../json/parse-json.ts'
import { canonicalJson } from '../record/canonical-json.ts'
import { byWord } from '../report/order.ts'
import { byTime, rememberWords, type Measured } from './index-series.ts'
import type { BuildPoint, SeriesKey } from './series.ts'

export const INDEX_MAX_BYTES = 32 * 1024 * 1024
const SCHEMA = 'hortus-index/1'

export interface ExampleIndex {
  readonly example: string
  /** Paths of the records and packs that it was made from, sorted. Others than those on the branch: it is old. */
  readonly sources: readonly string[]
  readonly measured: readonly Measured[]
}

/** Equal content gives equal bytes, in whatever order it came together. */
export function renderIndex({ example, sources, measured }: ExampleIndex): string {
  const wordOfKey = rememberWords()
  const once = [...new Map(measured.toSorted(byTime).map((each) => [`${wordOfKey(each.key)} ${each.point.record}`, each])).values()]
  const builds = [...new Map(once.map(({ point }) => [point.record, point])).values()].sort((a, b) => byWord(a.at, b.at) || byWord(a.record, b.record))
  const numbers = new Map(builds.map(({ record }, at) => [record, at]))
  const bySeries = [...Map.groupBy(once, ({ key, unit }) => `[${wordOfKey(key)},${canonicalJson(unit)}]`)].sort(([a], [b]) => byWord(a, b))
  const lines = bySeries.map(([, own]) => canonicalJson({ key: own[0]!.key, unit: own[0]!.unit, points: own.map(({ point }) => [numbers.get(point.record), point.value, point.starts]) }))
  // A line a series: git keeps what did not change, and a person can read a difference.
  return [
    `{"schema":"${SCHEMA}","example":${JSON.stringify(example)},`,
    `"sources":[${[...new Set(sources)].sort(byWord).map((path) => `\n${JSON.stringify(path)}`).join(',')}],`,
    `"builds":[${builds.map(({ record, commit, tree, at }) => `\n${JSON.stringify([record, commit, tree, at])}`).join(',')}],`,
    `"series":[${lines.map((line) => `\n${line}`).join(',')}]}\n`,
  ].join('\n')
}

/** Total: null for what is not exactly such a document, and then it is made anew from the records. */
export function readIndex(text: string): ExampleIndex | null {
  const index = fromValue(parsed(text))
  // What does not come out as it went in was not written by this Hortus.
  return index !== null && renderIndex(index) === text ? index : null
}

/** A key that is there twice, or a number that cannot be held, would not come out as it went in: the platform's parser may have what is short. */
function parsed(text: string): unknown {
  if (text.length > QUICK) {
    const strict = parseJson(text, { maxLength: INDEX_MAX_BYTES, maxDepth: 8, maxString: 10_000 })
    return strict.ok ? strict.value : null
  }
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const QUICK = 1 << 20

function fromValue(value: unknown): ExampleIndex | null {
  if (!isObject(value) || value['schema'] !== SCHEMA || typeof value['example'] !== 'string') return null
  const { example, sources, builds, series } = value
  if (!isList(sources, isText) || !isList(builds, isBuild) || !isList(series, isSeries)) return null
  const measured = series.flatMap(({ key, unit, points }) => points.map(([number, one, starts]) => ({ key, unit, point: pointOf(builds[number], one, starts) })))
  if (!measured.every((each): each is Measured => each.point !== null && each.key.example === example)) return null
  return { example, sources, measured }
}

type Build = readonly [string, string | null, string | null, string]
type Point = readonly [number, number, number]

function pointOf(build: Build | undefined, value: number, starts: number): BuildPoint | null {
  return build === undefined ? null : { record: build[0], commit: build[1], tree: build[2], at: build[3], value, starts }
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTextOrNull = (value: unknown): value is string | null => value === null || typeof value === 'string'
const isList = <T>(value: unknown, is: (each: unknown) => each is T): value is readonly T[] => Array.isArray(value) && value.every(is)
const isBuild = (value: unknown): value is Build => Array.isArray(value) && value.length === 4 && isText(value[0]) && isTextOrNull(value[1]) && isTextOrNull(value[2]) && isText(value[3])
const isPoint = (value: unknown): value is Point => Array.isArray(value) && value.length === 3 && value.every((each) => typeof each === 'number' && Number.isFinite(each)) && Number.isInteger(value[0])

function isSeries(value: unknown): value is { readonly key: SeriesKey; readonly unit: string | null; readonly points: readonly Point[] } {
  return isObject(value) && Object.keys(value).length === 3 && isKey(value['key']) && isTextOrNull(value['unit']) && isList(value['points'], isPoint)
}

function isKey(value: unknown): value is SeriesKey {
  if (!isObject(value) || Object.keys(value).length !== 8) return false
  const texts = ['example', 'preset', 'params', 'hardware', 'engine', 'metric'].every((name) => isText(value[name]))
  return texts && isList(value['datasets'], isText) && (value['origin'] === 'observed' || value['origin'] === 'reported')
}
