/**
 * A change to a repository as a value: decided by core, carried out in a working tree or as a commit (core/world/edits.ts), shown
 * before it is. Paths are relative to the garden's root. A move carries content and mode as they are, so that git sees a pure rename (A77).
 */
export interface RepositoryChange {
  /** A file each, never a directory; `from` is gone afterwards. */
  readonly moves: readonly Move[]
  /** Texts that become others, or files that are new. A path that is moved is named as it is afterwards. */
  readonly writes: readonly Write[]
  /** Files that go. */
  readonly removes: readonly string[]
}

export interface Move {
  readonly from: string
  readonly to: string
}

export interface Write {
  readonly path: string
  /** What was read when the change was decided: carried out only while the file still says so. null: it is new, and nothing may be there. */
  readonly before: string | null
  readonly text: string
}

export const NO_CHANGE: RepositoryChange = { moves: [], writes: [], removes: [] }
