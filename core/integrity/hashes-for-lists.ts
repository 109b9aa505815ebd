/** Which files must be read to verify the lists: what a Git LFS pointer tells needs no reading (A15). */
import type { Listed } from '../workspace/listing.ts'
import type { HashName, HashOutcome, HashRequest, ReadProblem } from '../world.ts'
import type { ChecksumFile } from './integrity.ts'

export function hashesForLists(lists: readonly Pick<ChecksumFile, 'list' | 'files'>[]): readonly HashRequest[] {
  const needed = new Map<string, { file: Listed; algorithms: Set<HashName> }>()
  for (const { list, files } of lists) {
    if (list === null || list.entries.length === 0) continue
    const byPath = new Map(files.map((file) => [file.path, file]))
    for (const { path, algorithm } of list.entries) {
      const file = byPath.get(path)
      if (file === undefined || file.kind !== 'file' || hashOf(file, algorithm, undefined).from !== 'unread') continue
      const known = needed.get(path)
      if (known === undefined) needed.set(path, { file, algorithms: new Set([algorithm]) })
      else known.algorithms.add(algorithm)
    }
  }
  return [...needed.values()].map(({ file, algorithms }) => hashRequest(file, [...algorithms]))
}

/** Of a file in LFS the blob is a pointer, and the disk may hold the content or the pointer: no key for either. */
export const hashRequest = ({ path, blob, size, lfs }: Pick<Listed, 'path' | 'blob' | 'size' | 'lfs'>, algorithms: readonly HashName[]): HashRequest => ({ path, blob: lfs ? null : blob, size, algorithms })

/** Two requests for one file become one, so that it is read once. */
export function mergeRequests(requests: readonly HashRequest[]): readonly HashRequest[] {
  const merged = new Map<string, HashRequest>()
  for (const request of requests) {
    const known = merged.get(request.path)
    merged.set(request.path, known === undefined ? request : { ...known, algorithms: [...new Set([...known.algorithms, ...request.algorithms])] })
  }
  return [...merged.values()]
}

export type FileHash =
  | { readonly from: 'content' | 'cache' | 'pointer'; readonly hex: string }
  /** Only the content has it, and the content is not here: SHA-512 of a pointer. */
  | { readonly from: 'unchecked' }
  | { readonly from: 'unread' }
  | { readonly from: 'missing' }
  /** The disk has a link there, or the file lies behind one, whatever git holds. */
  | { readonly from: 'link' }
  | { readonly from: 'failed'; readonly message: string }

/** The hash of a file, and where it is known from. `outcome` is what came of reading it. */
export function hashOf(file: Pick<Listed, 'pointer' | 'pointerOnDisk'>, algorithm: HashName, outcome: HashOutcome | undefined): FileHash {
  if (file.pointer !== null && algorithm === 'sha256') return { from: 'pointer', hex: file.pointer.oid }
  if (file.pointer !== null && file.pointerOnDisk) return { from: 'unchecked' }
  if (outcome === undefined) return { from: 'unread' }
  if (!outcome.ok) return failed(outcome.problem)
  const hex = outcome.digests[algorithm]
  return hex === undefined ? { from: 'unread' } : { from: outcome.from, hex }
}

function failed({ kind, message }: ReadProblem): FileHash {
  if (kind === 'missing') return { from: 'missing' }
  return kind === 'outside' || kind === 'not_a_file' ? { from: 'link' } : { from: 'failed', message }
}
