/**
 * OWNERS files: who may decide about a directory and what is below it. Tolerant of how people write them, and strict about what counts:
 * the number of an account, where it is written, decides alone; a login can be given away and taken by somebody else (A42).
 */
import type { Fault } from './owner-lines.ts'
import { ownerLines, type Owner } from './owner-lines.ts'

export interface OwnersFile {
  /** The directory it lies in; '' is the root. */
  readonly directory: string
  readonly owners: readonly Owner[]
  readonly faults: readonly Fault[]
}

export type Standing =
  /** `login`: an entry without a number. */
  | { readonly kind: 'owner'; readonly by: 'id' | 'login'; readonly file: string }
  /** No file above the path says anything. */
  | { readonly kind: 'nobody' }
  /** Nobody names this person. */
  | { readonly kind: 'unknown' }
  /** The login is there, with the number of another account. */
  | { readonly kind: 'other'; readonly file: string }

export const LARGEST_OWNERS = 64 * 1024

export function readOwners(path: string, text: string): OwnersFile {
  return { directory: path === 'OWNERS' ? '' : path.slice(0, -'/OWNERS'.length), ...ownerLines(text) }
}

/** The files that decide about a path, the nearest first. */
export function ownersPlaces(path: string): readonly string[] {
  const parts = path === '' || path === '.' ? [] : path.split('/')
  return Array.from({ length: parts.length + 1 }, (_, up) => [...parts.slice(0, parts.length - up), 'OWNERS'].join('/'))
}

/** Owners of a directory are owners of all that is below it. A number that fits anywhere on the way up is enough. */
export function standingOf(person: { readonly id: number; readonly login: string }, path: string, files: ReadonlyMap<string, OwnersFile>): Standing {
  let other: Standing | null = null
  let byLogin: Standing | null = null
  const places = ownersPlaces(path)
  if (!places.some((place) => files.has(place))) return { kind: 'nobody' }
  for (const place of places) {
    for (const owner of files.get(place)?.owners ?? []) {
      if (owner.id === person.id) return { kind: 'owner', by: 'id', file: place }
      if (owner.login?.toLowerCase() !== person.login.toLowerCase()) continue
      if (owner.id === null) byLogin ??= { kind: 'owner', by: 'login', file: place }
      else other ??= { kind: 'other', file: place }
    }
  }
  return other ?? byLogin ?? { kind: 'unknown' }
}
