/** What lies in the repository, as git and the disk have it. Paths are relative to the root. */
import type { Pointer } from '../integrity/pointer.ts'

export interface Listed {
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'submodule' | 'other'
  /** Bytes on disk; 0 when the file is gone from the disk. */
  readonly size: number
  readonly executable: boolean
  readonly tracked: boolean
  /** Blob of the index, when the disk holds it unchanged. */
  readonly blob: string | null
  /** The attributes say `filter=lfs`. */
  readonly lfs: boolean
  /** The pointer that git holds, or that lies on disk; null for a file whose content git holds itself. */
  readonly pointer: Pointer | null
  /** What lies on disk is the pointer and not the content. */
  readonly pointerOnDisk: boolean
  /** It means to be a pointer and is none (a wrong oid, a missing size). */
  readonly brokenPointer: boolean
}

/** A directory: what it holds, by name, sorted. */
export interface Folder {
  readonly path: string
  readonly folders: ReadonlyMap<string, Folder>
  readonly files: ReadonlyMap<string, Listed>
}

export interface Listing {
  /** False outside a git repository: nothing is known of tracking and LFS then. */
  readonly git: boolean
  readonly root: Folder
  file(path: string): Listed | null
  folder(path: string): Folder | null
}

export function makeListing(files: readonly Listed[], git: boolean): Listing {
  const root: MutableFolder = { path: '', folders: new Map(), files: new Map() }
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const parts = file.path.split('/')
    const name = parts.pop() as string
    let folder = root
    for (const part of parts) {
      const known = folder.folders.get(part)
      const next: MutableFolder = known ?? { path: folder.path === '' ? part : `${folder.path}/${part}`, folders: new Map(), files: new Map() }
      if (known === undefined) folder.folders.set(part, next)
      folder = next
    }
    folder.files.set(name, file)
  }
  const folderAt = (path: string): Folder | null => (path === '' ? root : path.split('/').reduce<Folder | null>((folder, part) => folder?.folders.get(part) ?? null, root))
  return {
    git,
    root,
    folder: folderAt,
    file(path) {
      const at = path.lastIndexOf('/')
      return folderAt(at === -1 ? '' : path.slice(0, at))?.files.get(path.slice(at + 1)) ?? null
    },
  }
}

interface MutableFolder {
  readonly path: string
  readonly folders: Map<string, MutableFolder>
  readonly files: Map<string, Listed>
}

/** Every file below a folder, in the order of their paths as git sorts them. */
export function filesBelow(folder: Folder): readonly Listed[] {
  return [...folder.files.values(), ...[...folder.folders.values()].flatMap(filesBelow)].sort((a, b) => (a.path < b.path ? -1 : 1))
}
