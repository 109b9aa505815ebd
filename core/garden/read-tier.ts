import type { PlainMap } from '../source/source-document.ts'
import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import type { Example, Tier } from './example.ts'
import { isTrue, textOr } from './read-values.ts'

/** Folders that real gardens use, when the configuration names none. */
export const ARCHIVE_FOLDERS: readonly string[] = ['archived_examples', 'archived-examples']

/** What the file and its place say about how alive the example is. Words outside the vocabulary are experimental. */
export function readTier(root: PlainMap, path: string, archiveFolder: string | null): Pick<Example, 'tier' | 'stabilityRaw' | 'archivedBy'> {
  const stabilityRaw = textOr(root['stability'])
  const word = stabilityRaw?.toLowerCase() ?? ''
  const archivedBy: Example['archivedBy'][number][] = []
  if (inArchive(path, archiveFolder)) archivedBy.push('folder')
  if (word === 'archived') archivedBy.push('stability')
  if (isTrue(root['archived'])) archivedBy.push('flag')
  const tier: Tier = archivedBy.length > 0 ? 'archived' : word === 'stable' || word === 'beta' ? word : 'experimental'
  return { tier, stabilityRaw, archivedBy }
}

const inArchive = (path: string, archiveFolder: string | null): boolean =>
  (archiveFolder === null ? ARCHIVE_FOLDERS : [withoutTrailingSlashes(archiveFolder)]).some((folder) => path === folder || path.startsWith(`${folder}/`))
