/** What lies in the repository, with what git and Git LFS know of each file. */
import { looksLikePointer, POINTER_MAX_BYTES, readPointer } from '../../core/integrity/pointer.ts'
import { NEVER } from '../../core/garden/discover.ts'
import { makeListing, type Listed, type Listing } from '../../core/workspace/listing.ts'
import type { GitFile, World } from '../../core/world.ts'

const latin1 = new TextDecoder('latin1')

/** Below these a file may be a pointer; elsewhere it does not matter. */
const LFS_FOLDERS = /^(data|datasets|models|runs)\//

export async function listRepository(world: Pick<World, 'files' | 'git'>): Promise<Listing> {
  const known = await world.git.listing()
  if (known === null) return makeListing(await walk(world), false)
  // Deleted and not committed yet: it is not there. What a sparse checkout leaves out is clean, and is there.
  const listed = known.filter(({ size, clean }) => size !== null || clean)
  const inside = listed.filter(({ path }) => LFS_FOLDERS.test(path))
  const filters = await world.git.attributes('filter', inside.map(({ path }) => path))
  // What git holds is the pointer where the attributes say so; what lies on disk is one only when it is small.
  const pointed = inside.filter((file) => file.clean && file.blob !== null && (filters.get(file.path) === 'lfs' || (file.size ?? 0) <= POINTER_MAX_BYTES))
  const blobs = await world.git.blobs([...new Set(pointed.map(({ blob }) => blob as string))], { maxBytes: POINTER_MAX_BYTES })
  const files = await Promise.all(listed.map((file) => toListed(world, file, filters.get(file.path) === 'lfs', blobs)))
  return makeListing(files, true)
}

async function toListed(world: Pick<World, 'files'>, file: GitFile, lfs: boolean, blobs: ReadonlyMap<string, Uint8Array | null>): Promise<Listed> {
  const size = file.size ?? 0
  const content = file.clean && file.blob !== null ? blobs.get(file.blob) : undefined
  const loose = content === undefined && !file.clean && size > 0 && size <= POINTER_MAX_BYTES && LFS_FOLDERS.test(file.path) && file.mode !== '120000' && file.mode !== '160000'
  const read = loose ? await world.files.readText(file.path, { maxBytes: POINTER_MAX_BYTES }) : null
  const text = content !== undefined && content !== null ? latin1.decode(content) : read?.ok === true ? read.value.text : ''
  const means = looksLikePointer(text)
  const pointer = means ? readPointer(text) : null
  return {
    path: file.path,
    kind: file.mode === '120000' ? 'symlink' : file.mode === '160000' ? 'submodule' : 'file',
    size,
    executable: file.mode === '100755',
    tracked: file.blob !== null,
    blob: file.clean ? file.blob : null,
    lfs,
    pointer,
    pointerOnDisk: means && size === text.length,
    brokenPointer: means && pointer === null,
  }
}

async function walk({ files }: Pick<World, 'files'>): Promise<Listed[]> {
  const entries = (await files.walk('.', { skip: NEVER })).filter(({ kind }) => kind !== 'directory')
  return Promise.all(
    entries.map(async ({ path, kind }): Promise<Listed> => {
      const found = await files.stat(path)
      const size = found?.size ?? 0
      const small = kind === 'file' && size <= POINTER_MAX_BYTES && LFS_FOLDERS.test(path) ? await files.readText(path, { maxBytes: POINTER_MAX_BYTES }) : null
      const text = small?.ok === true ? small.value.text : ''
      const means = looksLikePointer(text)
      const pointer = means ? readPointer(text) : null
      return { path, kind: kind === 'directory' ? 'other' : kind, size, executable: found?.executable ?? false, tracked: false, blob: null, lfs: false, pointer, pointerOnDisk: means, brokenPointer: means && pointer === null }
    }),
  )
}
