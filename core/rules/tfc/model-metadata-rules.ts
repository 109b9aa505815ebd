/** Rules 66, 70, 71 and 77: metadata.yaml of a model version. */
import type { Finding } from '../../schema/report.ts'
import { versionNumber } from '../../workspace/discover.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { readIsoTime } from '../../workspace/iso-time.ts'
import { MODEL_STATES } from '../../workspace/model-states.ts'
import { finding, type FindingCode } from '../finding.ts'
import { isKebabCase, type ModelRule } from './model-context.ts'
import { notReadable } from './not-read.ts'
import { requiredKeys } from './required-keys.ts'
import { shorten } from './shorten.ts'

export const metadataFindings: ModelRule = ({ metadata, name, version }, { workspace }) => {
  if (metadata.state !== 'read') return notReadable(metadata, 'TFC0005.METADATA_UNREADABLE', workspace.listing)
  return [
    ...requiredKeys(metadata, REQUIRED.flatMap((key) => wholeOrPart(metadata, key)), 'TFC0005.KEY_MISSING'),
    // Where the directory itself has a wrong name, that is the mistake.
    ...(isKebabCase(name) ? same(metadata, 'name', name, 'TFC0005.NAME_MISMATCH') : []),
    ...(versionNumber(version) === null ? [] : same(metadata, 'version', version, 'TFC0005.VERSION_MISMATCH')),
    ...createdAt(metadata),
    ...state(metadata),
  ]
}

const REQUIRED = ['name', 'version', 'created_at', 'run_id', 'dataset/name', 'dataset/version', 'code/repo', 'code/commit'] as const

/** Where all of `dataset` is missing, its parts are not told one by one. */
function wholeOrPart({ root }: ReadDoc, key: (typeof REQUIRED)[number]): string[] {
  const [whole, part] = key.split('/') as [string, string?]
  if (part === undefined) return [`/${key}`]
  const value = root[whole]
  if (value !== undefined && value !== null && typeof value === 'object' && !Array.isArray(value)) return [`/${key}`]
  return part === 'name' || part === 'repo' ? [`/${whole}${typeof value === 'string' ? `/${part}` : ''}`] : []
}

function same({ document }: ReadDoc, key: string, wanted: string, code: FindingCode): Finding[] {
  const said = document.written(`/${key}`)?.trim() ?? ''
  return said === '' || said === wanted ? [] : [finding(code, document.place(`/${key}`), `The directory says ${wanted}, and ${key} says ${shorten(said)}.`, { fix: `Write \`${key}: ${wanted}\`.` })]
}

function createdAt({ document }: ReadDoc): Finding[] {
  const text = document.written('/created_at')?.trim() ?? ''
  return text === '' || readIsoTime(text) !== null ? [] : [finding('TFC0005.CREATED_AT', document.place('/created_at'), `created_at is ${shorten(text)}, which is no ISO 8601 time.`)]
}

function state({ document, root }: ReadDoc): Finding[] {
  if (root['state'] === undefined || root['state'] === null) return []
  const text = document.written('/state')?.trim() ?? ''
  return MODEL_STATES.includes(text) ? [] : [finding('TFC0005.STATE_UNKNOWN', document.place('/state'), text === '' ? 'state is no word.' : `${shorten(text)} is no state of a model.`)]
}
