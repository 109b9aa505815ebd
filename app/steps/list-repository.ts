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
  // A name that is no UTF-8 cannot be asked for, and is told as such.
  const listed = known.filter(({ path, size, clean }) => size !== null || clean || path.includes('\uFFFD'))
  const inside = listed.filter(({ path }) => LFS_FOLDERS.test(path))
  // What git holds is the pointer where the attributes say so; what lies on disk is one only when it is small.
  const [filters, small] = await Promise.all([world.git.attributes('filter', inside.map(({ path }) => path)), readPointers(world, inside.filter(isSmall))])
  const isLfs = (file: GitFile): boolean => filters.get(file.path) === 'lfs'
  const plain = inside.filter((file) => !isLfs(file) && file.clean && file.blob !== null).map(({ path }) => path)
  const [held, loose, rewritten] = await Promise.all([readPointers(world, inside.filter((file) => isLfs(file) && (!file.clean || !isSmall(file)))), readLoose(world, inside), world.git.rewritten(plain)])
  const textOf = (file: GitFile): string => (file.clean && file.blob !== null ? (small.get(file.blob) ?? held.get(file.blob) ?? '') : (loose.get(file.path) ?? ''))
  // Committed as itself: to git with its filter such a file is always modified, whatever lies on disk.
  const isRaw = (file: GitFile): boolean => isLfs(file) && !file.clean && file.blob !== null && !looksLikePointer(held.get(file.blob) ?? '')
  // Their bytes on disk are not those of the blob, and may be others of the same size: UTF-16 of one order or the other, any text after `$Id:`.
  const isRewritten = (file: GitFile): boolean => !isLfs(file) && rewritten?.has(file.path) !== false
  return makeListing(listed.map((file) => toListed(isRaw(file) ? { ...file, clean: true } : file, filters.get(file.path), textOf(file), isRewritten(file))), true)
}

const isSmall = ({ size }: GitFile): boolean => (size ?? 0) <= POINTER_MAX_BYTES

/** What git holds, by blob. */
async function readPointers({ git }: Pick<World, 'git'>, files: readonly GitFile[]): Promise<ReadonlyMap<string, string>> {
  const ids = files.flatMap(({ blob }) => (blob === null ? [] : [blob]))
  const found = await git.blobs([...new Set(ids)], { maxBytes: POINTER_MAX_BYTES })
  return new Map([...found].flatMap(([id, bytes]) => (bytes === null ? [] : [[id, latin1.decode(bytes)] as const])))
}

/** What lies on disk of files that git does not know, or knows otherwise. */
async function readLoose({ files }: Pick<World, 'files'>, listed: readonly GitFile[]): Promise<ReadonlyMap<string, string>> {
  const loose = listed.filter((file) => !file.clean && file.size !== 0 && isSmall(file) && file.mode !== '120000' && file.mode !== '160000')
  const read = await Promise.all(loose.map(async ({ path }) => [path, await files.readText(path, { maxBytes: POINTER_MAX_BYTES })] as const))
  return new Map(read.flatMap(([path, each]) => (each.ok ? [[path, each.value.text] as const] : [])))
}

function toListed({ path, mode, size, blob, clean }: GitFile, filter: string | undefined, text: string, rewritten: boolean): Listed {
  const means = looksLikePointer(text)
  const pointer = means ? readPointer(text) : null
  return {
    path,
    kind: mode === '120000' ? 'symlink' : mode === '160000' ? 'submodule' : 'file',
    size: size ?? 0,
    executable: mode === '100755',
    tracked: blob !== null,
    // Another filter than that of LFS writes other bytes to the disk than git holds.
    blob: clean && !rewritten && (filter === undefined || filter === 'lfs' || filter === 'unset') ? blob : null,
    lfs: filter === 'lfs',
    pointer,
    pointerOnDisk: means && size === text.length,
    brokenPointer: means && pointer === null,
  }
}

async function walk({ files }: Pick<World, 'files'>): Promise<Listed[]> {
  const around = (await files.walk('.', { skip: NEVER })).filter(({ path }) => !LFS_FOLDERS.test(path))
  // What a list has to cover is looked into, whatever its name (A13).
  const inside = await Promise.all(['data', 'datasets', 'models', 'runs'].filter((folder) => around.some(({ path, kind }) => path === folder && kind === 'directory')).map((folder) => files.walk(folder, { skip: [] })))
  const entries = [...around, ...inside.flat()].filter(({ kind }) => kind !== 'directory')
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
