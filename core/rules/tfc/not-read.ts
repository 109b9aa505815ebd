/** A document that is there and cannot be read: one code says it, with the place of the mistake. */
import type { Finding } from '../../schema/report.ts'
import type { Doc } from '../../workspace/doc.ts'
import type { Listing } from '../../workspace/listing.ts'
import { finding, type FindingCode } from '../finding.ts'
import { shorten } from './shorten.ts'

/** Nothing for a document that was read, or is missing (that has a code of its own). */
export function notReadable(doc: Doc, code: FindingCode, listing: Listing): Finding[] {
  const { path } = doc
  switch (doc.state) {
    case 'read':
    case 'missing':
      return []
    case 'pointer':
      return isToldAsPointer(listing, path) ? [] : [finding(code, { path, line: 1 }, 'A Git LFS pointer lies in its place.')]
    case 'unreadable':
      return [finding(code, { path }, `It cannot be read: ${shorten(doc.problem.message.replace(/\.$/, ''), 300)}.`)]
    case 'broken':
      return doc.issues.slice(0, MAX_ISSUES).map(({ message, line, column }) => finding(code, { path, line, column }, `${shorten(message.replace(/\.$/, ''), 300)}.`))
    case 'not_a_map': {
      const { value } = doc.document
      return [finding(code, { ...doc.document.place('') }, value === null ? 'The file is empty.' : `It holds ${Array.isArray(value) ? 'a list' : 'a single value'}, not a map.`)]
    }
  }
}

/** The rules of Git LFS name every document that lies there as a pointer. */
export function isToldAsPointer(listing: Listing, path: string): boolean {
  const file = listing.file(path)
  return file !== null && (file.pointer !== null || file.brokenPointer)
}

/** After a first mistake the others are often its consequence. */
const MAX_ISSUES = 3
