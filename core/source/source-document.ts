import type { Place } from '../garden/example.ts'

/** What a YAML or JSON file can hold. Maps have no prototype, so no key can mean anything but itself (A04). */
export type Plain = null | boolean | number | string | readonly Plain[] | PlainMap
export interface PlainMap {
  readonly [key: string]: Plain
}

/** A text that was read: its value, and where everything in it stands. */
export interface SourceDocument {
  readonly path: string
  readonly value: Plain
  /** Where the value at a JSON pointer stands (`''` is the whole); of the nearest thing around it when it is not there. */
  place(pointer: string): Place
  /** Where its key stands; for an item of a list, the item. */
  keyPlace(pointer: string): Place
  /**
   * The text of the scalar at a JSON pointer, as it was written and without quotes: an id, a hash, a version or a commit is never
   * a number (`1234e567` would become Infinity, `007` lose its zeros). null for a map, a list, an empty value, or nothing.
   */
  written(pointer: string): string | null
}

/** Why a text cannot be read. Places count from 1; null when it is about the whole file. */
export interface SourceIssue {
  readonly kind: 'too_large' | 'too_deep' | 'syntax' | 'documents' | 'directive' | 'tag' | 'alias' | 'duplicate_key' | 'forbidden_key' | 'merge_key' | 'key' | 'number'
  readonly message: string
  readonly line: number | null
  readonly column: number | null
}

/** Where a value, its key and everything below it begin, as offsets in the text. */
export interface Spot {
  readonly at: number
  readonly key: number
  readonly inner: ReadonlyMap<string, Spot> | null
  /** The scalar as it was written. */
  readonly text?: string
}

export const isMap = (value: Plain | undefined): value is PlainMap => value !== null && typeof value === 'object' && !Array.isArray(value)
export const isList = (value: Plain | undefined): value is readonly Plain[] => Array.isArray(value)

/** `pointer('presets', 'a/b')` → `/presets/a~1b` */
export function pointer(...keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** Puts a value and its spots together. `position` turns an offset into line and column. */
export function sourceDocument(path: string, value: Plain, root: Spot, position: (offset: number) => { line: number; col: number }): SourceDocument {
  const toPlace = (offset: number): Place => {
    const { line, col } = position(offset)
    return { path, line, column: col }
  }
  return {
    path,
    value,
    place: (to) => toPlace(nearest(root, to).at),
    keyPlace: (to) => toPlace(nearest(root, to).key),
    written: (to) => exact(root, to)?.text ?? null,
  }
}

function nearest(root: Spot, to: string): Spot {
  let spot = root
  for (const key of keysOf(to)) {
    const next = spot.inner?.get(key)
    if (next === undefined) return spot
    spot = next
  }
  return spot
}

function exact(root: Spot, to: string): Spot | undefined {
  return keysOf(to).reduce<Spot | undefined>((spot, key) => spot?.inner?.get(key), root)
}

const keysOf = (to: string): string[] => to.split('/').slice(1).map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
