/** `summary` of a metrics.json: one number for each metric. */
import { isDigit, OPEN_LIST, OPEN_MAP, QUOTE } from '../json/bytes.ts'
import type { JsonBytes } from '../json/json-bytes.ts'
import { MAX_NAME, MAX_SERIES, quote, type MetricsFaults } from './metrics-faults.ts'
import type { MetricsFacts } from './metrics-facts.ts'

type Summary = NonNullable<MetricsFacts['summary']>

/** null when it is no map. Whatever it is, the cursor stands behind it. */
export function readSummary(json: JsonBytes, faults: MetricsFaults): Summary | null {
  if (json.next() !== OPEN_MAP) {
    faults.tell('summary', '/summary', 'summary is no map of metrics', json.at)
    json.value(1)
    return null
  }
  const summary = Object.create(null) as Record<string, Summary[string]>
  let kept = 0
  json.members(1, (name, keyAt) => {
    const at = json.at
    const value = scalar(json)
    if (typeof value !== 'number') faults.tell(`summary ${name}`, ['summary', name], `The value of ${quote(name)} is ${WORDS[value]}, not a number`, at)
    if (kept++ < MAX_SERIES && name.length <= MAX_NAME) summary[name] = value
    else faults.tell('summary names', '/summary', `summary has more than ${MAX_SERIES} metrics, or one whose name has more than ${MAX_NAME} characters`, keyAt)
  })
  return summary
}

const WORDS = { string: 'a text', boolean: 'true or false', null: 'null', map: 'a map', list: 'a list' } as const

function scalar(json: JsonBytes): Summary[string] {
  const byte = json.next()
  if (byte === OPEN_MAP || byte === OPEN_LIST) {
    json.value(2)
    return byte === OPEN_MAP ? 'map' : 'list'
  }
  if (byte === QUOTE) {
    json.string()
    return 'string'
  }
  if (!isDigit(byte) && byte !== MINUS) return json.word() === null ? 'null' : 'boolean'
  json.number()
  return json.exactNumber()
}

const MINUS = 0x2d
