/** What a new history holds, for who looks for secrets, sizes and content that is elsewhere (A73). */
import { looksLikePointer, POINTER_MAX_BYTES } from '../../core/integrity/pointer.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { HistoryBlob } from '../../core/world.ts'
import { blobs } from '../git-blobs.ts'
import { ownGit } from '../own-git.ts'

/** A file at a path, with the first commit that holds it. */
export interface Held {
  readonly blob: string
  readonly path: string
  readonly mode: string
  readonly commit: string
  readonly from: string
}

export async function historyBlobs(targetAbs: string, held: readonly Held[]): Promise<Result<readonly HistoryBlob[]>> {
  const files = held.filter(({ mode }) => mode !== SUBMODULE)
  const ids = [...new Set(files.map(({ blob }) => blob))]
  const asked = await ownGit(targetAbs, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], { stdin: ids.map((id) => `${id}\n`) })
  const lines = asked.stdout.split('\n')
  const sizes = new Map(ids.map((id, at) => [id, Number(/^blob (\d+)$/.exec(lines[at] ?? '')?.[1] ?? Number.NaN)]))
  if (asked.code !== 0 || [...sizes.values()].some(Number.isNaN)) return fail({ code: 'EXPORT.HISTORY', message: 'The files of the new history cannot be listed.', next: 'Export again, or without history.' })
  const small = ids.filter((id) => sizes.get(id)! <= POINTER_MAX_BYTES)
  const contents = await blobs(targetAbs, small, POINTER_MAX_BYTES)
  const pointers = new Set(small.filter((id) => looksLikePointer(Buffer.from(contents.get(id) ?? []).toString('latin1'))))
  return ok(held.map(({ blob, path, mode, commit, from }) => ({ blob, path, kind: mode === SUBMODULE ? 'submodule' : mode === '120000' ? 'symlink' : pointers.has(blob) ? 'lfs_pointer' : 'file', size: sizes.get(blob) ?? 0, commit, from })))
}

const SUBMODULE = '160000'
