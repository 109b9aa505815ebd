/** A file that was meant to be read: what came of it. */
import type { Pointer } from '../integrity/pointer.ts'
import type { PlainMap, SourceDocument, SourceIssue } from '../source/source-document.ts'
import type { ReadProblem } from '../world.ts'

export type Doc =
  | { readonly state: 'missing'; readonly path: string }
  /** A Git LFS pointer lies there: the content was not fetched, and should not be in LFS (TFC-0004 section 11). */
  | { readonly state: 'pointer'; readonly path: string; readonly pointer: Pointer | null }
  | { readonly state: 'unreadable'; readonly path: string; readonly problem: ReadProblem }
  | { readonly state: 'broken'; readonly path: string; readonly issues: readonly SourceIssue[] }
  | { readonly state: 'not_a_map'; readonly path: string; readonly document: SourceDocument }
  | ReadDoc

export interface ReadDoc {
  readonly state: 'read'
  readonly path: string
  readonly document: SourceDocument
  readonly root: PlainMap
}

export type TextDoc = Extract<Doc, { state: 'missing' | 'pointer' | 'unreadable' }> | { readonly state: 'read'; readonly path: string; readonly text: string }
