/** What is known of the files of a dataset version: from pointers, and from hashes of what had to be read. */
import { isManifestFile, manifestHash, type Hashed } from '../integrity/manifest-hash.ts'
import type { HashOutcome } from '../world.ts'
import { hasPlainName } from './file-names.ts'
import type { Listed } from './listing.ts'
import type { DatasetVersion } from './workspace.ts'

export interface DatasetContent {
  /** Every regular file whose hash is known; paths are relative to the version. */
  readonly files: readonly Hashed[]
  /** Files that count and that nobody could hash, with the reason. */
  readonly unread: readonly { readonly file: Listed; readonly reason: string }[]
  /** `tfc-manifest-v1`; null when a file that counts is not known. */
  readonly manifest: string | null
}

/** Three rules ask: 50,000 files are put in order once. */
const known = new WeakMap<DatasetVersion['files'], { readonly hashes: ReadonlyMap<string, HashOutcome>; readonly content: DatasetContent }>()

export function datasetContent(dataset: Pick<DatasetVersion, 'path' | 'files'>, hashes: ReadonlyMap<string, HashOutcome>): DatasetContent {
  const before = known.get(dataset.files)
  if (before?.hashes === hashes) return before.content
  const content = collect(dataset, hashes)
  known.set(dataset.files, { hashes, content })
  return content
}

function collect({ path, files }: Pick<DatasetVersion, 'path' | 'files'>, hashes: ReadonlyMap<string, HashOutcome>): DatasetContent {
  const hashed: Hashed[] = []
  const unread: { file: Listed; reason: string }[] = []
  let complete = true
  for (const file of files) {
    const inner = file.path.slice(path.length + 1)
    if (file.kind !== 'file') continue
    const sha256 = file.pointer?.oid ?? digestOf(hashes.get(file.path))
    if (sha256 !== null && !file.brokenPointer && hasPlainName(inner)) hashed.push({ path: inner, sha256 })
    else if (isManifestFile(inner)) {
      complete = false
      // A broken pointer and a name that cannot be opened are findings of their own.
      if (sha256 === null && !file.brokenPointer && hasPlainName(inner)) unread.push({ file, reason: reasonOf(hashes.get(file.path)) })
    }
  }
  return { files: hashed, unread, manifest: complete ? manifestHash(hashed) : null }
}

const digestOf = (outcome: HashOutcome | undefined): string | null => (outcome?.ok === true ? (outcome.digests.sha256 ?? null) : null)

const reasonOf = (outcome: HashOutcome | undefined): string => (outcome === undefined || outcome.ok ? 'it was not hashed' : outcome.problem.message)
