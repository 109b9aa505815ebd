/** What an example takes along from outside of its directory, and how texts change because the place is another one. Types only. */
import type { Finding } from '../schema/report.ts'

export interface Standalone {
  /** Files of the garden outside of the example that it really uses, and where they go. */
  readonly copies: readonly Copy[]
  /** Texts that change, by their path in the new repository: files of the example and copies alike. */
  readonly rewritten: ReadonlyMap<string, Rewritten>
  /** Files that neither the example nor the garden has, for instance a `build.sh`; left out: none. */
  readonly added?: readonly Added[]
  /** Errors among them: nothing is exported. */
  readonly findings: readonly Finding[]
}

export interface Copy {
  /** Relative to the garden's root. */
  readonly from: string
  /** Relative to the new repository. Where a symlink of the example leads out to this file, the place of that link: the copy goes there instead of it. */
  readonly to: string
  readonly executable: boolean
  /** Who needs it, for the report: a path of the example, or the mount of a preset. */
  readonly because: string
}

export interface Added {
  /** Relative to the new repository. */
  readonly path: string
  readonly text: string
  readonly executable: boolean
  /** For the report. */
  readonly because: string
}

export interface Rewritten {
  readonly text: string
  /** Each line that is another one, in order. */
  readonly edits: readonly { readonly line: number; readonly before: string; readonly after: string }[]
}
