/** TFC-0004: the hash of a dataset version is that of its content. */
import { EMPTY_SHA256, MANIFEST_SCHEME, otherSchemes } from '../../integrity/manifest-hash.ts'
import type { Finding } from '../../schema/report.ts'
import { datasetContent } from '../../workspace/dataset-content.ts'
import { declaredHash } from '../../workspace/declared-hash.ts'
import type { DatasetVersion, Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'

/** Rule 30. */
export function datasetHashRules({ hashes, joined }: Pick<Workspace, 'hashes' | 'joined'>, dataset: DatasetVersion): Finding[] {
  const content = datasetContent(dataset, hashes)
  const unread = atMost(5, content.unread, unreadable, (first, rest) => ({ ...unreadable(first), message: `${rest + 1} more files of ${dataset.path} cannot be read.` }))
  const { metadata } = dataset
  const declared = metadata.state === 'read' ? declaredHash(metadata.document) : null
  if (metadata.state !== 'read' || declared === null || declared.value === EMPTY_SHA256 || content.manifest === null || content.manifest === declared.value) return unread
  const at = metadata.document.place(declared.pointer)
  const fix = `Write \`value: ${content.manifest}\` and \`scheme: ${MANIFEST_SCHEME}\`.`
  const other = otherSchemes(content.files).find(({ value }) => value === declared.value) ?? (joined?.get(dataset.path) === declared.value ? { name: 'the SHA-256 of all contents one after another' } : undefined)
  if (other !== undefined) return [...unread, finding('TFC0004.HASH_SCHEME', at, `The hash agrees with the content as ${other.name}; ${MANIFEST_SCHEME} gives ${content.manifest}.`, { fix })]
  return [...unread, finding('TFC0004.HASH_MISMATCH', at, `The hash does not agree with the content: ${MANIFEST_SCHEME} gives ${content.manifest}.`)]
}

const unreadable = ({ file, reason }: ReturnType<typeof datasetContent>['unread'][number]): Finding => finding('TFC0004.FILE_UNREADABLE', { path: file.path }, `${shorten(file.path)} cannot be hashed: ${reason}.`)
