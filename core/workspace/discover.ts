/** From what lies in the repository to the versions and runs it holds, and the files that have to be read for them. */
import { eachFile } from './each-file.ts'
import { filesBelow, type Folder, type Listed, type Listing } from './listing.ts'
import { namesWorkspace } from './names-workspace.ts'

export interface FoundVersion {
  readonly name: string
  readonly version: string
  readonly path: string
  readonly files: readonly Listed[]
}

export interface FoundRun {
  readonly id: string
  readonly path: string
  readonly files: readonly Listed[]
}

/** Whether a repository keeps a TFC workspace. */
export const looksLikeWorkspace = (listing: Listing): boolean => namesWorkspace(eachFile(listing.root).map(({ path }) => path))

/** Directories two below `datasets/` or `models/`, by name and then by version number. */
export function findVersions(listing: Listing, kind: 'datasets' | 'models'): readonly FoundVersion[] {
  const names = [...(listing.folder(kind)?.folders ?? [])]
  return names.flatMap(([name, folder]) => [...folder.folders].map(([version, inner]) => ({ name, version, path: inner.path, files: filesBelow(inner) })).sort((a, b) => byVersion(a.version, b.version)))
}

/** Directories below `runs/`. */
export function findRuns(listing: Listing): readonly FoundRun[] {
  return [...(listing.folder('runs')?.folders ?? [])].map(([id, folder]: [string, Folder]) => ({ id, path: folder.path, files: filesBelow(folder) }))
}

/** `v9` before `v10`; what is no version comes last, by its letters. */
export function byVersion(a: string, b: string): number {
  const [left, right] = [versionNumber(a), versionNumber(b)]
  if (left !== null && right !== null && left !== right) return left - right
  if ((left === null) !== (right === null)) return left === null ? 1 : -1
  return a < b ? -1 : a > b ? 1 : 0
}

/** `v12` → 12; null for what is no version (`v0`, `v01`, `vfoo`). */
export const versionNumber = (version: string): number | null => (/^v[1-9][0-9]{0,8}$/.test(version) ? Number(version.slice(1)) : null)

/** Other files that rules read: layout, LFS, configurations, experiments, releases. */
export function repositoryTexts(listing: Listing): readonly string[] {
  const single = ['.gitattributes', '.lfsconfig', '.gitignore', 'README.md', 'RELEASE.yaml', '.commit-meta.yaml', 'environments/system.yaml'].filter((path) => listing.file(path) !== null)
  const requirements = [...listing.root.files.keys()].filter((name) => /^requirements.*\.txt$/.test(name))
  const folders = ['configs', 'experiments', 'environments', 'tools'].flatMap((name) => filesBelow(listing.folder(name) ?? NOTHING)).map(({ path }) => path)
  return [...new Set([...single, ...requirements, ...folders.filter((path) => /\.ya?ml$/.test(path))])].sort()
}

const NOTHING: Folder = { path: '', folders: new Map(), files: new Map() }

/** `model.<ext>`, or a shard of it as large models are saved: `model-00001-of-00004.safetensors`. */
export function isArtifact(name: string, extensions: readonly string[]): boolean {
  const rest = /^model(?:-[0-9]{1,6}-of-[0-9]{1,6})?\.(.+)$/.exec(name)?.[1]
  return rest !== undefined && extensions.includes(rest)
}
