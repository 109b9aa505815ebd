/** What a decision to archive, or to bring back, rests on. Gathered by app/steps/archive-garden.ts. */
import type { CapturedContract } from '../contract/captured.ts'
import type { Example, Unreadable } from '../garden/example.ts'
import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import { directoryOfPath } from './paths.ts'

export interface ArchiveGarden {
  /** The folder of the examples, and the one of the archive. */
  readonly folder: string
  readonly archive: string
  /** Files that Hortus itself keeps in the repository. */
  readonly baseline: string
  readonly contracts: string
  readonly examples: readonly Example[]
  readonly unreadable: readonly Unreadable[]
  /** What git tracks or would track. */
  readonly files: readonly ArchiveFile[]
  /** What is text and not too large, by path; untrusted. */
  readonly texts: ReadonlyMap<string, string>
  /** What scripts ask of the engine, besides the stored contracts. Left out: nobody looked. */
  readonly captured?: readonly CapturedContract[]
  /** `owner/name` on GitHub; left out or null: not known. */
  readonly repository?: string | null
  /** Of the paths that the example would be moved to, those where something lies that git does not list. */
  readonly taken: readonly string[]
}

export interface ArchiveFile {
  readonly path: string
  readonly kind: 'file' | 'symlink' | 'submodule'
  readonly tracked: boolean
  /** What lies on disk is what git holds. */
  readonly clean: boolean
  /** Of a symlink: where it leads within the repository. */
  readonly leadsTo: string | null
  /** Git LFS has its content here, and would not at the place where it would go. */
  readonly losesLfs: boolean
}

/** The folder that the configuration names, one that is there already, or the usual one. */
export function archiveFolderOf(configured: string | null, files: readonly string[]): string {
  if (configured !== null) return withoutTrailingSlashes(configured.replace(/^(?:\.\/)+/, ''))
  return ARCHIVES.find((folder) => files.some((file) => file.startsWith(`${folder}/`))) ?? ARCHIVES[0]
}

const ARCHIVES = ['archived_examples', 'archived-examples'] as const

/** Where an example goes: the path below the folder of the examples is kept, and so is its depth. */
export function archivePlaceOf(path: string, { folder, archive }: Pick<ArchiveGarden, 'folder' | 'archive'>): string {
  const prefix = `${folder}/`
  return `${archive}/${path.startsWith(prefix) ? path.slice(prefix.length) : path}`
}

/** Where it most likely came from. */
export const homeOf = (path: string, { folder, archive }: Pick<ArchiveGarden, 'folder' | 'archive'>): string => `${folder}/${path.slice(archive.length + 1)}`

/** The example that a file belongs to: the innermost one; null: none. */
export function holderOf({ examples, unreadable }: Pick<ArchiveGarden, 'examples' | 'unreadable'>): (file: string) => Unreadable | null {
  const byPath = new Map<string, Unreadable>([...unreadable, ...examples].map((each) => [each.path, each]))
  const known = new Map<string, Unreadable | null>()
  const at = (directory: string): Unreadable | null => {
    const found = known.get(directory)
    if (found !== undefined) return found
    const holder = byPath.get(directory) ?? (directory === '.' ? null : at(directoryOfPath(directory)))
    known.set(directory, holder)
    return holder
  }
  return (file) => at(directoryOfPath(file))
}

export const isArchived = (example: Unreadable): boolean => 'archivedBy' in example && (example as Example).archivedBy.length > 0
