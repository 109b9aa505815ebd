/** TFC-0004: names of datasets, versions and files. */
import { isAside } from '../../lfs/lfs-documents.ts'
import type { Finding } from '../../schema/report.ts'
import { versionNumber } from '../../workspace/discover.ts'
import { folded, hasPlainName, spelled } from '../../workspace/file-names.ts'
import { byPath, eachFile } from '../../workspace/each-file.ts'
import type { Folder, Listed, Listing } from '../../workspace/listing.ts'
import type { DatasetVersion, Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { isKebab } from './dataset-metadata-rules.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const datasetDirectoryRules: WorkspaceRule = (workspace) => [...names(workspace), ...versions(workspace), ...fileNames(workspace.listing)]

/** Rule 21: once for a dataset, at its first version that says who it is. */
function names({ datasets }: Workspace): Finding[] {
  return [...Map.groupBy(datasets, ({ name }) => name)].flatMap(([name, same]) => {
    if (isKebab(name)) return []
    const at = (same.find(({ metadata }) => metadata.state === 'read') ?? same[0]!).metadata
    const place = at.state === 'read' ? at.document.keyPlace('/name') : { path: at.state === 'missing' ? same[0]!.path : at.path }
    return [finding('TFC0004.NAME', place, `The dataset is named "${shorten(name)}", which is not kebab-case.`)]
  })
}

/** Rule 22. Directories without a metadata.yaml are told together: they are most likely the content of a dataset without versions. */
function versions({ listing, datasets }: Workspace): Finding[] {
  const wrong = datasets.filter(({ version }) => versionNumber(version) === null)
  const [bare, meant] = [wrong.filter(({ metadata }) => metadata.state === 'missing'), wrong.filter(({ metadata }) => metadata.state !== 'missing')]
  return [
    ...meant.map(({ metadata, version }) => finding('TFC0004.VERSION_NAME', { path: metadata.path, line: 1 }, `${shorten(version)} is no version; versions are v1, v2, and so on.`)),
    ...[...Map.groupBy(bare, ({ name }) => name).values()].map(noVersions),
    ...unversioned(listing),
  ]
}

const noVersions = (group: readonly DatasetVersion[]): Finding => finding('TFC0004.VERSION_NAME', { path: group[0]!.path }, `${listed(group.map(({ version }) => version))} of the dataset ${shorten(group[0]!.name)} ${group.length === 1 ? 'is no version' : 'are no versions'}; versions are v1, v2, and so on.`)

/** A dataset whose files lie beside the place for versions. */
function unversioned(listing: Listing): Finding[] {
  return [...(listing.folder('datasets')?.folders ?? [])].flatMap(([name, folder]) => {
    const content = folder.folders.size > 0 ? [] : [...folder.files.values()].filter(({ kind, path }) => kind === 'file' && !isAside(path))
    return content.length === 0 ? [] : [finding('TFC0004.VERSION_NAME', { path: content[0]!.path }, `The dataset ${shorten(name)} has files and no version.`, { fix: `Move them into ${shorten(folder.path)}/v1/.` })]
  })
}

/** Rule 40. */
function fileNames(listing: Listing): Finding[] {
  const folder = listing.folder('datasets')
  if (folder === null) return []
  const files = eachFile(folder)
  const links = files.filter(({ kind }) => kind !== 'file').toSorted(byPath)
  const odd = files.filter(({ path }) => !hasPlainName(path)).toSorted(byPath)
  return [
    ...atMost(10, links, link, (first, rest) => ({ ...link(first), message: `${rest + 1} more links lie below datasets/.` })),
    ...atMost(10, odd, oddName, (first, rest) => ({ ...oddName(first), message: `${rest + 1} more names below datasets/ are not UTF-8, or have a control character or a backslash.` })),
    ...atMost(10, collisions(folder), collision, (first, rest) => ({ ...collision(first), message: `${rest + 1} more names below datasets/ are the same as another one on macOS or Windows.` })),
  ]
}

const link = ({ path, kind }: Listed): Finding => finding('TFC0004.SYMLINK', { path }, `${shorten(path)} is ${kind === 'submodule' ? 'a submodule' : kind === 'symlink' ? 'a symbolic link' : 'no plain file'}.`)

const oddName = ({ path }: Listed): Finding => finding('TFC0004.FILE_NAME', { path }, `The name "${shorten(spelled(path))}" is not UTF-8, or has a control character or a backslash.`)

interface Collision {
  readonly path: string
  readonly name: string
  readonly other: string
}

const collision = ({ path, name, other }: Collision): Finding => finding('TFC0004.NAME_COLLISION', { path }, `"${shorten(spelled(name))}" and "${shorten(spelled(other))}" are one name on macOS or Windows.`)

/** Names of one directory that are equal once folded. */
function collisions(folder: Folder): Collision[] {
  const first = new Map<string, string>()
  const own = [...folder.folders.keys(), ...folder.files.keys()].flatMap((name): Collision[] => {
    const other = first.get(folded(name))
    if (other === undefined) first.set(folded(name), name)
    return other === undefined || other === name ? [] : [{ path: folder.files.get(name)?.path ?? folder.folders.get(name)!.path, name, other }]
  })
  return [...own, ...[...folder.folders.values()].flatMap(collisions)]
}
