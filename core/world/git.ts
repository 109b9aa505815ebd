/** What a repository says about itself. A part of `World` (core/world.ts). */
import type { Result } from '../problem.ts'
import type { FileText, ReadProblem } from './files.ts'

export interface Git {
  /** null outside a repository, or before the first commit. */
  head(): Promise<{ readonly commit: string; readonly dirty: boolean } | null>
  /** Git tree hash of a directory as it lies on disk (uncommitted changes in, ignored files out). Writes nothing into the repository. */
  treeHash(path: string): Promise<string | null>
  /** The files of a directory as `listFiles` tells them, and its tree hash, at the cost of one of them; null outside a repository. */
  contents(path: string): Promise<{ readonly files: readonly string[]; readonly tree: string | null } | null>
  /** Files that differ between the merge base with `base` and the working tree; a rename is both names. */
  changedSince(base: string): Promise<Result<{ readonly mergeBase: string; readonly files: readonly string[] }>>
  /** Those of `paths` that git ignores. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** The files of a directory that git tracks or would track (no ignored ones); null outside a repository. */
  listFiles(path: string): Promise<readonly string[] | null>
  /** The same with what git knows of each, for the whole root; null outside a repository. Costs one look at every file, and reads none. */
  listing(): Promise<readonly GitFile[] | null>
  /** Value of an attribute per path; paths without one are left out. */
  attributes(attribute: 'filter', paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Those of `paths` (tracked files) that a checkout may write with other bytes than git holds: `ident`, `working-tree-encoding`. null when git does not say. */
  rewritten(paths: readonly string[]): Promise<ReadonlySet<string> | null>
  /** Contents of blobs by id; null for one that is not here or has more than `maxBytes`. */
  blobs(ids: readonly string[], options: { readonly maxBytes: number }): Promise<ReadonlyMap<string, Uint8Array | null>>
  /** What differs between the merge base with `base` and the working tree, renames found (untracked files count as added). */
  changes(base: string): Promise<Result<Changes>>
  /**
   * Files of the whole repository, also above the root, that lie at one of `places` (git's pathspecs) and differ between a commit and the
   * working tree; as the repository's root names them. null when git cannot say.
   */
  changedAnywhere(commit: string, places: readonly string[]): Promise<readonly string[] | null>
  /** A file as it is at a commit. */
  readAt(commit: string, path: string, options: { readonly maxBytes: number }): Promise<Result<FileText, ReadProblem>>
  /** Renames between a commit and the working tree, `to` → `from`; null when that commit is not here. */
  renamesSince(commit: string): Promise<ReadonlyMap<string, string> | null>
  /** Git's ids of directories at a commit, by one call however many; one that is not there is left out. */
  trees(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** The last commit that changed `path`; null when none is known here (never committed, or a shallow clone). */
  lastCommitOf(path: string): Promise<string | null>
  /** Those of `commits` that are in the history of HEAD; null when the history is not here (a shallow clone). */
  inHistory(commits: readonly string[]): Promise<ReadonlySet<string> | null>
  /**
   * A word for the exact state of the repository: equal words mean equal content of HEAD, index and every file that git sees.
   * null when that cannot be said (no repository, or git failed).
   */
  state(): Promise<string | null>
  /** The same in parts, for who depends on some of them only; left out: nobody can say. */
  stateParts?(): Promise<StateParts | null>
  /** The id of the commit that a name means now; null when there is none. */
  commitOf(name: string): Promise<string | null>
  /** About how many files git tracks, found out at no cost; null outside a repository. */
  entries(): Promise<number | null>
  /** Commits, tags and branches, by a handful of calls whatever their number; null outside a repository or before the first commit. */
  history(options: { readonly base: string | null; readonly limit: number }): Promise<GitHistory | null>
  /**
   * What the commits of HEAD's first parents changed below `paths`, newest first, exact renames found (`-M100%`: no blob is read). One call
   * of git. null when the history is not here (a shallow clone) or there is none.
   */
  log(options: { readonly paths: readonly string[]; readonly sinceMs: number | null; readonly limit: number }): Promise<readonly LogCommit[] | null>
}

/** Equal words mean that this part is equal. */
export interface StateParts {
  /** The commit that is checked out. */
  readonly head: string
  /** With `head`: which commits lead to it. */
  readonly history: string
  /** What decides which files git sees and how, beside files of the repository: its settings and those of the machine. */
  readonly settings: string
  /** Paths, modes and blobs of the index. */
  readonly index: string
  /**
   * Every file that git sees, in the order of paths, with what lies there now: `none`, `closed`, or its mode (decimal), a colon, and what else of it
   * changes with its content; `racy` in the place of that: it is so young that it may change once more and look the same.
   */
  readonly files: ReadonlyMap<string, string>
}

export interface LogCommit {
  readonly sha: string
  /** When it was committed, milliseconds since 1970: the committer's clock, a hint (A38). */
  readonly at: number
  /** The day of it in the committer's own time zone, `YYYY-MM-DD`; left out: that of UTC. */
  readonly day?: string
  /** Untrusted. */
  readonly subject: string
  readonly files: readonly LogChange[]
  /** There is more below this one that was not read: a limit was reached. */
  readonly cut?: true
}

export interface LogChange {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed'
  readonly path: string
  /** Of a rename the old path; else null. */
  readonly from: string | null
}

export interface GitHistory {
  /** What is checked out; null for a commit without a branch, as on a pull request in CI. */
  readonly branch: string | null
  /** `base..HEAD`, or what HEAD reaches when there is no base; newest first, at most `limit`. null when the base is not here. */
  readonly commits: readonly GitCommit[] | null
  /** At most 1,000, those that were made last. */
  readonly tags: readonly GitTag[]
  /** Branches of here and of remotes (without the remote's name) that HEAD does not hold; at most 1,000. */
  readonly unmerged: readonly { readonly name: string; readonly changedAt: number }[]
}

export interface GitCommit {
  readonly sha: string
  readonly parents: readonly string[]
  readonly subject: string
  /** As git itself finds them, unfolded, keys in lower case. Untrusted. */
  readonly trailers: readonly { readonly key: string; readonly value: string }[]
  /** Seconds since 1970 as the committer's clock had it: anyone can write any time there, so nothing but a hint rests on it (A38). */
  readonly committedAt: number
}

export interface GitTag {
  readonly name: string
  readonly commit: string
  /** A tag object, with a message of its own. */
  readonly annotated: boolean
  /** It carries a signature; whether that is good nobody has looked. */
  readonly signed: boolean
  /** A RELEASE.yaml lies at the root of what it names; asked only of tags that begin with v and a digit. */
  readonly release: boolean
}

export interface GitFile {
  readonly path: string
  /** As in the index; of a changed or untracked file, as it lies on disk. */
  readonly mode: '100644' | '100755' | '120000' | '160000'
  /** Id of the blob in the index; null when untracked. Says what lies on disk only when `clean`. */
  readonly blob: string | null
  /** Bytes on disk; null when the file is gone from the disk. */
  readonly size: number | null
  /** What lies on disk is what the index says (git's own judgement: size, times, inode). Never of an untracked file. */
  readonly clean: boolean
}

export interface Changes {
  readonly mergeBase: string
  readonly files: readonly FileChange[]
}

export interface FileChange {
  readonly status: 'added' | 'modified' | 'deleted' | 'renamed'
  readonly path: string
  /** The path at the merge base; of a rename another one. null when added. */
  readonly from: string | null
  /** Of a rename: content and mode are the same. */
  readonly exact?: boolean
}
