/** TFC-0004: names, versions, and the metadata.yaml of a dataset version. Hash and source have files of their own. */
import { isMap } from '../../source/source-document.ts'
import type { Finding } from '../../schema/report.ts'
import { readIsoTime } from '../../workspace/iso-time.ts'
import { versionNumber } from '../../workspace/discover.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import type { DatasetVersion } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { datasetOriginRules } from './dataset-origin-rules.ts'
import { listed, shorten } from './shorten.ts'

/** Rules 23 to 29 of one version. `manifest` is the hash of its content, null when that is not known. */
export function datasetMetadataRules(dataset: DatasetVersion, manifest: string | null): Finding[] {
  const { metadata } = dataset
  switch (metadata.state) {
    case 'missing':
      return versionNumber(dataset.version) === null ? [] : [missing(dataset)]
    // A document in Git LFS is told by the rules of LFS.
    case 'pointer':
      return []
    case 'unreadable':
      return [finding('TFC0004.METADATA_UNREADABLE', { path: metadata.path }, `It cannot be read: ${metadata.problem.message}.`)]
    case 'broken':
      return metadata.issues.slice(0, 3).map(({ message, line, column }) => finding('TFC0004.METADATA_UNREADABLE', { path: metadata.path, line, column }, `${message}.`))
    case 'not_a_map':
      return [finding('TFC0004.METADATA_UNREADABLE', { path: metadata.path, line: 1 }, metadata.document.value === null ? 'The file is empty.' : 'It holds no map.')]
    case 'read':
      return [...required(metadata, manifest), ...identity(dataset, metadata), ...created(metadata), ...datasetOriginRules(metadata, manifest)]
  }
}

function missing({ files, path }: DatasetVersion): Finding {
  const twin = files.map((file) => file.path.slice(path.length + 1)).find((name) => /^metadata\.(ya?ml|json)$/i.test(name))
  return finding('TFC0004.METADATA_MISSING', { path: files[0]?.path ?? path }, `${path} has no metadata.yaml${twin === undefined ? '' : `; ${shorten(twin)} is not read`}.`, twin === undefined ? {} : { fix: `Rename ${shorten(twin)} to metadata.yaml.` })
}

const REQUIRED = ['name', 'version', 'created_at', 'description', 'source', 'hash'] as const
const TEXTS = ['name', 'version', 'description'] as const

/** Rule 25. What is not there at all is one finding; what is there and empty has a line of its own. */
function required({ document, root }: ReadDoc, manifest: string | null): Finding[] {
  const absent = REQUIRED.filter((key) => root[key] === undefined)
  const empty = REQUIRED.filter((key) => root[key] === null || (typeof root[key] === 'string' && root[key].trim() === ''))
  const wrong = TEXTS.filter((key) => root[key] !== undefined && root[key] !== null && typeof root[key] !== 'string' && !(key === 'name' && typeof root[key] === 'number'))
  return [
    ...(absent.length === 0 ? [] : [finding('TFC0004.KEY_MISSING', document.place(''), `The metadata has no ${listed(absent, 6)}.`, absent.includes('hash') && manifest !== null ? { fix: `Add ${listed(absent, 6)}; the hash is \`algorithm: sha256\`, \`value: ${manifest}\`.` } : {})]),
    ...empty.map((key) => finding('TFC0004.KEY_MISSING', document.keyPlace(`/${key}`), `${key} is empty.`)),
    ...wrong.map((key) => finding('TFC0004.VALUE_INVALID', document.place(`/${key}`), `${key} is ${kindOf(root[key])} and has to be a text.`, key === 'version' ? { fix: 'Write the version as the directory has it, for instance `version: v1`.' } : {})),
  ]
}

const kindOf = (value: unknown): string => (Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'a map' : `the ${typeof value} ${shorten(String(value), 20)}`)

/** Rule 26. A directory with a wrong name is told once, by rules 21 and 22. */
function identity({ name, version }: DatasetVersion, { document, root }: ReadDoc): Finding[] {
  const own = document.written('/name')
  const ownVersion = typeof root['version'] === 'string' ? root['version'] : null
  return [
    ...(own === null || own.trim() === '' || own === name || !isKebab(name) ? [] : [finding('TFC0004.NAME_MISMATCH', document.place('/name'), `name is "${shorten(own)}", the directory is ${shorten(name)}.`, { fix: `Write \`name: ${shorten(name)}\`.` })]),
    ...(ownVersion === null || ownVersion.trim() === '' || ownVersion === version || versionNumber(version) === null ? [] : [finding('TFC0004.VERSION_MISMATCH', document.place('/version'), `version is "${shorten(ownVersion)}", the directory is ${version}.`, { fix: `Write \`version: ${version}\`.` })]),
  ]
}

export const isKebab = (name: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)

/** Rule 27. */
function created({ document, root }: ReadDoc): Finding[] {
  const value = root['created_at']
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) return []
  const text = isMap(value) ? null : document.written('/created_at')
  const time = text === null ? null : readIsoTime(text)
  const at = document.place('/created_at')
  if (time === null) return [finding('TFC0004.CREATED_AT', at, `created_at is ${text === null ? kindOf(value) : `"${shorten(text, 40)}"`}, which is no time of ISO 8601.`)]
  if (time.dateOnly) return [finding('TFC0004.CREATED_AT_DATE', at, 'created_at has a date and no time.')]
  return text?.[10] === ' ' ? [finding('TFC0004.CREATED_AT_DATE', at, 'created_at has a blank where ISO 8601 has a T.')] : []
}
