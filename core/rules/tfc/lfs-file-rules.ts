/** Files of data, datasets, models and runs: what is large is a pointer, what is a document is none. */
import { isAside, isDocument, isReadme } from '../../lfs/lfs-documents.ts'
import type { Finding } from '../../schema/report.ts'
import { byPath, eachFile } from '../../workspace/each-file.ts'
import type { Listed } from '../../workspace/listing.ts'
import { versionOf } from '../../workspace/versions-before.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding, type FindingCode } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

type Judged = readonly [FindingCode, string] | null

/** Rules 15 to 19. A file has one finding at most, and many of one kind in one place are told together. */
export const lfsFileRules: WorkspaceRule = (workspace) => {
  const judged = ['data', 'datasets', 'models', 'runs'].flatMap((name) => eachFile(workspace.listing.folder(name)).flatMap((file) => {
    const found = file.kind === 'file' ? judge(workspace, file) : null
    return found === null ? [] : [{ path: file.path, code: found[0], message: found[1], place: `${found[0]} ${versionOf(file.path) ?? file.path.split('/')[0]!}` }]
  })).toSorted(byPath)
  const one = ({ code, path, message }: (typeof judged)[number]): Finding => finding(code, { path, line: AT_LINE.has(code) ? 1 : null }, message)
  return [...Map.groupBy(judged, ({ place }) => place).values()].flatMap((group) => atMost(5, group, one, (first, rest) => ({ ...one(first), message: `${first.message} The same holds for ${rest} more beside it.` })))
}

/** A pointer is a text that can be shown; the others are content. */
const AT_LINE: ReadonlySet<FindingCode> = new Set<FindingCode>(['TFC0001.LFS_POINTER_METADATA', 'TFC0001.LFS_POINTER_README', 'TFC0001.LFS_POINTER_INVALID', 'TFC0001.LFS_POINTER_STRAY'])

function judge({ listing, config }: Workspace, file: Listed): Judged {
  const { path, pointer, brokenPointer, size } = file
  if (pointer !== null && file.lfs && !path.endsWith('.md') && !isDocument(path)) return null
  const name = shorten(path.slice(path.lastIndexOf('/') + 1))
  if (pointer !== null || brokenPointer) {
    if (isDocument(path)) return ['TFC0001.LFS_POINTER_METADATA', `${name} is kept as a Git LFS pointer and cannot be read without git-lfs.`]
    if (isReadme(path)) return ['TFC0001.LFS_POINTER_README', `${name} is kept as a Git LFS pointer.`]
    if (brokenPointer) return ['TFC0001.LFS_POINTER_INVALID', `${name} begins like a Git LFS pointer and is none.`]
    return listing.git && file.tracked && !file.lfs ? ['TFC0001.LFS_POINTER_STRAY', `${name} is a Git LFS pointer, and no pattern says that it is in LFS.`] : null
  }
  // Empty files are never pointers; documents are told by their pattern.
  if (!listing.git || size === 0 || isDocument(path)) return null
  if (file.lfs) return file.tracked && file.blob !== null && !isAside(path) ? ['TFC0001.LFS_RAW', `${name} was committed as itself, and the attributes say LFS.`] : null
  if (size > config.large_file_mb * MIB) return ['TFC0001.LFS_LARGE_FILE', `${name} has ${(size / MIB).toFixed(1)} MiB and is not in Git LFS.`]
  return path.startsWith('datasets/') && versionOf(path) !== null && !isAside(path) ? ['TFC0004.NOT_IN_LFS', `${name} is content of a dataset and not in Git LFS.`] : null
}

const MIB = 1024 * 1024
