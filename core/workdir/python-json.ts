/** What Python's `json.dumps(value, sort_keys=True, separators=(',', ':'))` writes: the text that a class map's hash is made of. */
import { createHash } from 'node:crypto'
import { isList, isMap, type Plain } from '../source/source-document.ts'

export const classMapHash = (names: Plain, idMap: Plain): string => createHash('sha256').update(pythonJson({ names, id_map: idMap })).digest('hex')

export function pythonJson(value: Plain): string {
  if (isList(value)) return `[${value.map(pythonJson).join(',')}]`
  if (isMap(value)) {
    const pairs = Object.entries(value).sort(([one], [other]) => byCodePoint(one, other))
    return `{${pairs.map(([key, item]) => `${ascii(key)}:${pythonJson(item)}`).join(',')}}`
  }
  return typeof value === 'string' ? ascii(value) : JSON.stringify(value)
}

/** `ensure_ascii`: every other UTF-16 unit is escaped, DEL too. */
function ascii(text: string): string {
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Python sorts by code points; JavaScript by UTF-16 units, which differs above U+FFFF. */
function byCodePoint(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const step = a[at]!.codePointAt(0)! - b[at]!.codePointAt(0)!
    if (step !== 0) return step
  }
  return a.length - b.length
}
