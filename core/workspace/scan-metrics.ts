/**
 * metrics.json in one pass over its bytes (TFC-0002): strict JSON, then what rules and the index ask for. The document is never
 * built: a run of two metrics with 5,000 points would cost ten times its size.
 */
import { asciiText } from '../json/bytes.ts'
import { JsonBytes } from '../json/json-bytes.ts'
import { JsonPlaces } from '../json/json-places.ts'
import { refusalOf } from '../json/json-refusal.ts'
import { looksLikePointer } from '../integrity/pointer.ts'
import type { MetricsFacts, MetricsProblem } from './metrics-facts.ts'
import { MetricsWalk } from './metrics-walk.ts'

/** Total: any bytes give facts, and where they are no metrics, the first mistake. */
export function scanMetrics(bytes: Uint8Array): MetricsFacts {
  const places = new JsonPlaces(bytes)
  const foreign = noJson(bytes)
  if (foreign !== null) return refused(bytes, { ...foreign, line: 1, column: 1 })
  const json = new JsonBytes(bytes)
  const walk = new MetricsWalk(json)
  const refusal = refusalOf(() => walk.document())
  if (refusal !== null) return refused(bytes, { kind: refusal.kind, message: refusal.message, ...places.place(refusal.at) })
  return walk.isMap ? walk.facts(places) : refused(bytes, { kind: 'not_a_map', message: 'The document is no map', ...places.place(walk.startAt) })
}

/** What is told by its first bytes. */
function noJson(bytes: Uint8Array): Pick<MetricsProblem, 'kind' | 'message'> | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return { kind: 'bom', message: 'The file begins with a byte order mark' }
  if (looksLikePointer(asciiText(bytes, 0, Math.min(bytes.length, 64)))) return { kind: 'pointer', message: 'A Git LFS pointer lies in its place' }
  return new JsonBytes(bytes).next() === undefined ? { kind: 'empty', message: 'The file is empty' } : null
}

const refused = (bytes: Uint8Array, problem: MetricsProblem): MetricsFacts => ({ problem, summary: null, historyForm: 'missing', historyAt: null, series: [], otherKeys: [], faults: [], moreFaults: 0, bytes: bytes.length })
