/** Small total readers: whatever stands in the file, they give a value of the kind asked for. What was wrong is told by the rules. */
import { isList, isMap, type Plain, type PlainMap } from '../source/source-document.ts'

/** Own entry of a map; undefined when the thing is no map or has no such key. */
export const entry = (value: Plain | undefined, key: string): Plain | undefined => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined)

export const mapOr = (value: Plain | undefined): PlainMap => (isMap(value) ? value : EMPTY)

export const textOr = (value: Plain | undefined): string | null => (typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : null)

export const numberOr = (value: Plain | undefined): number | null => (typeof value === 'number' ? value : typeof value === 'string' && /^\d{1,9}(\.\d{1,3})?$/.test(value.trim()) ? Number(value) : null)

/** Also the words that Python's YAML reads as true: real gardens are written for it. */
export const isTrue = (value: Plain | undefined): boolean => value === true || (typeof value === 'string' && /^(yes|on|true)$/i.test(value.trim()))

/** A list of words; one word alone counts as a list of one, a map by its `name`. */
export function words(value: Plain | undefined): readonly string[] {
  const items = isList(value) ? value : value === undefined || value === null ? [] : [value]
  return items.map((item) => textOr(item) ?? textOr(entry(item, 'name'))).filter((word) => word !== null && word !== '') as string[]
}

export function scalars(value: Plain | undefined): Record<string, string | number | boolean> {
  const read: Record<string, string | number | boolean> = {}
  for (const [key, each] of Object.entries(mapOr(value))) if (typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean') read[key] = each
  return read
}

/** Environment variables are text: 8050 is "8050", true is "true", nothing is "". */
export function texts(value: Plain | undefined): Record<string, string> {
  const read: Record<string, string> = {}
  for (const [key, each] of Object.entries(mapOr(value))) if (each === null || typeof each !== 'object') read[key] = each === null ? '' : String(each)
  return read
}

const EMPTY: PlainMap = Object.freeze(Object.create(null) as PlainMap)
