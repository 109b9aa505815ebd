/** The account of a new repository, for the report. */
import type { Provenance } from './templates/provenance.ts'
import type { Report } from '../schema/report.ts'
import type { Committed } from '../world/edits.ts'
import type { Pins } from './pins/pins.ts'
import { LOCK_PATH } from './pins/pins.ts'
import { proofWord, type Proof } from './proof.ts'
import type { Standalone } from './standalone.ts'

export type Exported = NonNullable<Report['exported']>

export interface ExportedParts {
  readonly path: string
  readonly from: Provenance
  readonly committed: Committed
  readonly proof: Proof
  readonly standalone: Standalone
  readonly pins: Pins
  /** Of every file. */
  readonly sizes: readonly number[]
  readonly commits: number
  readonly dropped: readonly string[]
}

export const BRANCH = 'main'

/** `directory` is null until it is written. */
export function exportedOf({ path, from, committed, proof, standalone, pins, sizes, commits, dropped }: ExportedParts): Exported {
  return {
    directory: null,
    commit: committed.commit,
    tree: committed.tree,
    branch: BRANCH,
    source: { repository: from.repository, path, commit: from.commit, tree: from.tree },
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    commits,
    proof: proofWord(proof),
    vendored: standalone.copies.map((copy) => ({ from: copy.from, to: copy.to, because: copy.because.slice(0, 4096) })).sort(by(({ to }) => to)).slice(0, MOST),
    rewritten: [...standalone.rewritten].map(([file, { edits }]) => ({ path: file, lines: edits.length })).sort(by((each) => each.path)).slice(0, MOST),
    pinned: [...[...pins.images].map(([name, to]) => ({ name: name.slice(0, 1024), to: to.slice(0, 1024) })), ...(pins.lock === null ? [] : [{ name: LOCK_PATH, to: `${pins.lock.packages} packages of Python ${pins.lock.python}` }])].sort(by(({ name }) => name)).slice(0, MOST),
    dropped: dropped.toSorted().slice(0, MOST),
  }
}

/** As the schema has it. */
const MOST = 2000

const by = <T>(key: (item: T) => string) => (a: T, b: T): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
