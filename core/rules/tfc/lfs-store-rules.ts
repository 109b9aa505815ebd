/** Rule 17, second half: contents that the LFS server does not have. Only where somebody let it be asked. */
import { LFS_FOLDERS } from '../../workspace/workspace.ts'
import type { Finding } from '../../schema/report.ts'
import { byPath, eachFile } from '../../workspace/each-file.ts'
import { versionOf } from '../../workspace/versions-before.ts'
import type { Listed } from '../../workspace/listing.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const lfsStoreRules: WorkspaceRule = ({ listing, lfsStore }) => {
  if (lfsStore === undefined || lfsStore === null) return []
  const { server, absent, trouble } = lfsStore
  const gone = LFS_FOLDERS.flatMap((name) => eachFile(listing.folder(name))).filter(({ tracked, lfs, pointer }) => tracked && lfs && pointer !== null && absent.has(pointer.oid)).toSorted(byPath)
  const one = ({ path, pointerOnDisk }: Listed): Finding =>
    finding('TFC0001.LFS_OBJECT_MISSING', { path, line: pointerOnDisk ? 1 : null }, `${shorten(path.slice(path.lastIndexOf('/') + 1))} points to content that ${shorten(server ?? 'the server')} does not have.`)
  const told = [...Map.groupBy(gone, ({ path }) => versionOf(path) ?? path.split('/')[0]!).values()].flatMap((group) => atMost(5, group, one, (first, rest) => ({ ...one(first), message: `${one(first).message} The same holds for ${rest} more beside it.` })))
  return trouble === null ? told : [...told, finding('TFC0001.LFS_SERVER_SILENT', { path: '.' }, server === null ? `No LFS server was asked: ${trouble}.` : `The LFS server ${shorten(server)} gave no whole answer: ${trouble}.`)]
}
