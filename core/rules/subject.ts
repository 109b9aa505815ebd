import type { Example } from '../garden/example.ts'
import type { Finding } from '../schema/report.ts'
import type { PlainMap, SourceDocument } from '../source/source-document.ts'

/** What is at a path of the garden: nothing, a file, something else, or something that leaves the repository. */
export type FileFact = 'missing' | 'outside' | 'not_a_file' | { readonly executable: boolean }

/** One example that was read, with all that its rules may look at. */
export interface Subject {
  readonly document: SourceDocument
  readonly root: PlainMap
  readonly example: Example
  /** What is at a path relative to the directory of the example; only for paths that `pathsOf` names. */
  fact(path: string): FileFact
}

export type Rule = (subject: Subject) => readonly Finding[]
