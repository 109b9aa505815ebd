/** What metadata say, taken as text: an id, a version, a hash or a commit is never a number (TFC catalogue A6, 28). */
import { cut } from '../../render/plain.ts'
import { isList, isMap, type Plain, type PlainMap } from '../../source/source-document.ts'
import type { Doc, ReadDoc } from '../doc.ts'

export const asRead = (doc: Doc): ReadDoc | null => (doc.state === 'read' ? doc : null)

/** The scalar at a JSON pointer as it is written; null when there is none. */
export function writtenAt(doc: Doc, pointer: string): string | null {
  const text = asRead(doc)?.document.written(pointer) ?? null
  return text === null || text === '' ? null : cut(text, MAX_TEXT)
}

const MAX_TEXT = 2000

/** A URI or path without what must not travel: passwords, and absolute paths of the machine it was made on. */
export function portable(text: string | null): string | null {
  if (text === null || /^(file:|[a-z]:[\\/]|[\\/~])/i.test(text.trimStart())) return null
  return text.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^\s/@]*(?:@[^\s/@]*)*@/i, '$1')
}

/** The number at a path of keys; a number written as text counts too, since PyYAML reads `1e-4` as one. */
export function numberAt(root: PlainMap | null, ...keys: readonly string[]): number | null {
  const value = valueAt(root, keys)
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number : null
}

const NUMBER = /^[+-]?(\d{1,30}(\.\d{0,30})?|\.\d{1,30})(e[+-]?\d{1,3})?$/i

export function valueAt(root: PlainMap | null, keys: readonly string[]): Plain | undefined {
  return keys.reduce<Plain | undefined>((value, key) => (isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined), root ?? undefined)
}

/** Scalars below a map, their keys joined by dots; at most 64, in the order they stand. An absolute path becomes null. */
export function scalars(value: Plain | undefined, prefix = ''): Record<string, string | number | boolean | null> {
  const found: [string, string | number | boolean | null][] = []
  const walk = (each: Plain | undefined, name: string): void => {
    if (found.length >= MAX_SCALARS) return
    if (isMap(each)) for (const [key, inner] of Object.entries(each)) walk(inner, name === '' ? key : `${name}.${key}`)
    else if (each !== undefined && !isList(each) && name.length <= MAX_NAME) found.push([name, typeof each === 'string' ? portable(cut(each, MAX_TEXT)) : typeof each === 'number' && !Number.isFinite(each) ? null : each])
  }
  walk(value, prefix)
  return Object.fromEntries(found)
}

const MAX_SCALARS = 64
const MAX_NAME = 200
