/** How one entity names another: `name:v1` (TFC-0004 section 12), or `name/v1` as the reference tool writes it. */
import type { IndexReference } from '../../schema/index.ts'
import { portable } from './written.ts'

/** The normal form of a written reference to a version; null when it is none. */
export function versionId(written: string): string | null {
  const match = written.length > MAX_LENGTH ? null : /^([^\s:/\\]+)[:/](v[0-9]+)$/.exec(written)
  return match === null ? null : `${match[1]}:${match[2]}`
}

/** null when nothing is written. */
export function versionReference(written: string | null, known: ReadonlySet<string>): IndexReference | null {
  if (written === null || written === '') return null
  const id = versionId(written)
  return { id, written: portable(written.slice(0, MAX_LENGTH)) ?? '', resolved: id !== null && known.has(id) }
}

/** A run is named by its id as it is. */
export function runReference(written: string | null, known: ReadonlySet<string>): IndexReference | null {
  if (written === null || written === '') return null
  const id = /^[^\s/\\]+$/.test(written) && written.length <= MAX_LENGTH ? written : null
  return { id, written: portable(written.slice(0, MAX_LENGTH)) ?? '', resolved: id !== null && known.has(id) }
}

const MAX_LENGTH = 200
