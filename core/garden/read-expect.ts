/** `expect:` of a preset, and of the example below it: ranges of metrics and artifacts. What cannot be read is a fault, never passed over. */
import { isList, isMap, pointer, type Plain, type PlainMap, type SourceDocument } from '../source/source-document.ts'
import type { ArtifactExpectation, Expectations, MetricExpectation, Place } from './example.ts'
import { entry } from './read-values.ts'

/** `at` is the pointer of the preset. The example's own expectations hold where the preset has none of that name, and for what is reported. */
export function readExpect(document: SourceDocument, at: string, preset: PlainMap | null): Expectations {
  const own = readOne(document, `${at}${EXPECT}`, entry(preset ?? undefined, 'expect'))
  const shared = readOne(document, EXPECT, entry(document.value, 'expect'))
  const named = new Set(own.metrics.map(({ metric }) => metric))
  return {
    metrics: [...own.metrics, ...shared.metrics.filter(({ metric }) => !named.has(metric)).map((each) => ({ ...each, required: false }))],
    artifacts: own.artifacts,
    finite: own.finite ?? shared.finite ?? true,
    faults: [...own.faults, ...shared.faults],
  }
}

const EXPECT = pointer('expect')
/** More than this is no description of a run any more. */
const MAX = 200

interface One {
  readonly metrics: MetricExpectation[]
  readonly artifacts: ArtifactExpectation[]
  finite: boolean | null
  readonly faults: { reason: string; place: Place }[]
}

function readOne(document: SourceDocument, at: string, value: Plain | undefined): One {
  const read: One = { metrics: [], artifacts: [], finite: null, faults: [] }
  if (value === undefined || value === null) return read
  if (!isMap(value)) return { ...read, faults: [{ reason: '`expect` is not a map of metrics', place: document.keyPlace(at) }] }
  for (const [name, each] of Object.entries(value).slice(0, MAX)) {
    const own = `${at}${pointer(name)}`
    const place = document.keyPlace(own)
    if (name === 'finite' && typeof each === 'boolean') read.finite = each
    else if (name === 'artifacts' && isList(each)) readArtifacts(document, own, each, read)
    else keep(readMetric(name, each, place), read.metrics, read.faults, place)
  }
  if (Object.keys(value).length > MAX) read.faults.push({ reason: `\`expect\` has more than ${MAX} entries`, place: document.keyPlace(at) })
  return read
}

function readArtifacts(document: SourceDocument, at: string, items: readonly Plain[], read: One): void {
  for (const [index, item] of items.slice(0, MAX).entries()) {
    const place = document.keyPlace(`${at}${pointer(index)}`)
    keep(readArtifact(item, place), read.artifacts, read.faults, place)
  }
}

function keep<T>(read: T | string, into: T[], faults: One['faults'], place: Place): void {
  if (typeof read === 'string') faults.push({ reason: read, place })
  else into.push(read)
}

/** A text says why it is none. */
function readMetric(metric: string, value: Plain, place: Place): MetricExpectation | string {
  const none = { metric, min: null, max: null, equals: null, tolerance: 0, finite: true, required: true, place }
  if (typeof value === 'number') return Number.isFinite(value) ? { ...none, equals: value } : `the number expected of "${metric}" is not finite`
  if (!isMap(value)) return `what is expected of "${metric}" is neither a map nor a number`
  const unknown = Object.keys(value).find((key) => !METRIC_KEYS.has(key))
  if (unknown !== undefined) return `"${metric}" expects "${unknown.slice(0, 40)}"; known are ${[...METRIC_KEYS].join(', ')}`
  for (const key of ['min', 'max', 'equals', 'tolerance']) if (value[key] !== undefined && !isFiniteNumber(value[key])) return `\`${key}\` of "${metric}" is not a finite number`
  for (const key of ['finite', 'required']) if (value[key] !== undefined && typeof value[key] !== 'boolean') return `\`${key}\` of "${metric}" is neither true nor false`
  const [min, max, equals] = [numberOf(value['min']), numberOf(value['max']), numberOf(value['equals'])]
  const tolerance = numberOf(value['tolerance']) ?? 0
  if (min !== null && max !== null && min > max) return `no value of "${metric}" is at least ${min} and at most ${max}`
  if (tolerance < 0) return `\`tolerance\` of "${metric}" is below zero`
  if (tolerance > 0 && equals === null) return `\`tolerance\` of "${metric}" is given without \`equals\``
  return { ...none, min, max, equals, tolerance, finite: value['finite'] !== false, required: value['required'] !== false }
}

const METRIC_KEYS: ReadonlySet<string> = new Set(['min', 'max', 'equals', 'tolerance', 'finite', 'required'])

function readArtifact(value: Plain, place: Place): ArtifactExpectation | string {
  const path = typeof value === 'string' ? value : entry(value, 'path')
  if (typeof path !== 'string' || !isOutputPath(path)) return 'the `path` of an expected artifact is not a plain relative path below HORTUS_OUTPUTS'
  const unknown = isMap(value) ? Object.keys(value).find((key) => !ARTIFACT_KEYS.has(key)) : undefined
  if (unknown !== undefined) return `the artifact "${path}" expects "${unknown.slice(0, 40)}"; known are ${[...ARTIFACT_KEYS].join(', ')}`
  const [sha256, minBytes, maxBytes] = ['sha256', 'min_bytes', 'max_bytes'].map((key) => entry(value, key) ?? null)
  if (sha256 !== null && (typeof sha256 !== 'string' || !/^[0-9a-f]{64}$/i.test(sha256))) return `\`sha256\` of "${path}" is not 64 hexadecimal digits`
  if ([minBytes, maxBytes].some((bytes) => bytes !== null && !(Number.isSafeInteger(bytes) && (bytes as number) >= 0))) return `\`min_bytes\` and \`max_bytes\` of "${path}" are whole numbers`
  return { path, sha256: (sha256 as string | null | undefined)?.toLowerCase() ?? null, minBytes: numberOf(minBytes), maxBytes: numberOf(maxBytes), place }
}

const ARTIFACT_KEYS: ReadonlySet<string> = new Set(['path', 'sha256', 'min_bytes', 'max_bytes'])

/** No absolute path, no `..`, no backslash (A10). */
export function isOutputPath(path: string): boolean {
  return path.length <= 500 && !/[\\\p{Cc}]/u.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}

const isFiniteNumber = (value: Plain | undefined): boolean => typeof value === 'number' && Number.isFinite(value)
const numberOf = (value: Plain | undefined): number | null => (typeof value === 'number' ? value : null)
