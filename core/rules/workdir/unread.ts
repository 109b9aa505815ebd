/** What could not be read, told in the words of its format. */
import type { Finding } from '../../schema/report.ts'
import type { Doc } from '../../workspace/doc.ts'
import { secretKind } from '../../secrets/secret-shapes.ts'
import { finding, type FindingCode } from '../finding.ts'

export function unread(doc: Doc, syntax: FindingCode): Finding[] {
  switch (doc.state) {
    case 'broken':
      return doc.issues.slice(0, 1).map(({ message, line, column }) => finding(syntax, { path: doc.path, line, column }, secretKind(message) === null ? `${message}.` : 'The file cannot be read at this place.'))
    case 'not_a_map':
      return [finding(syntax, { path: doc.path, line: 1, column: 1 }, 'The file holds no map of keys and values.')]
    case 'unreadable':
      return [finding('WORKDIR.UNREADABLE', { path: doc.path }, `The file cannot be read: ${doc.problem.message}.`)]
    case 'pointer':
      return [finding('WORKDIR.UNREADABLE', { path: doc.path }, 'A Git LFS pointer lies here, and not the file.', { fix: 'Run `git lfs pull`; better, keep the work-dir out of git.' })]
    case 'missing':
    case 'read':
      return []
  }
}
