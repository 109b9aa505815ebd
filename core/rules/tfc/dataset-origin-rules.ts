/** TFC-0004: `source` and `hash` of the metadata: their form. Whether the hash is true is another rule. */
import { EMPTY_SHA256, MANIFEST_SCHEME } from '../../integrity/manifest-hash.ts'
import type { Finding } from '../../schema/report.ts'
import { isMap, type Plain, type PlainMap } from '../../source/source-document.ts'
import { isSha256 } from '../../workspace/declared-hash.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'

/** Rules 28 and 29. `manifest` is what the hash should be; null when the content is not known. */
export const datasetOriginRules = (metadata: ReadDoc, manifest: string | null): Finding[] => [...source(metadata), ...hash(metadata).map((each) => withValue(each, manifest))]

/** A hash that nobody can use: the fix is the right one. */
function withValue(each: Finding, manifest: string | null): Finding {
  const useless = each.code === 'TFC0004.HASH_INVALID' || each.code === 'TFC0004.HASH_EMPTY' || each.code === 'TFC0004.KEY_MISSING'
  return useless && manifest !== null && manifest !== EMPTY_SHA256 ? { ...each, fix: `The content has \`algorithm: sha256\`, \`value: ${manifest}\`, \`scheme: ${MANIFEST_SCHEME}\`.` } : each
}

const isBlank = (value: Plain | undefined): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '')

function source({ document, root }: ReadDoc): Finding[] {
  const value = root['source']
  if (isBlank(value)) return []
  const at = document.place('/source')
  if (typeof value === 'string') return [finding('TFC0004.LEGACY_SOURCE', at, `source is the text "${shorten(value)}".`, { fix: `Write \`source:\` with \`type: ${shorten(value)}\`, \`uri\` and \`license\` below it.` })]
  if (!isMap(value)) return [finding('TFC0004.VALUE_INVALID', at, 'source has to be a map with type, uri and license.')]
  const wrong = ['type', 'uri', 'license'].filter((key) => typeof value[key] === 'object' && value[key] !== null)
  return [...lacking({ document }, 'source', value, ['type', 'uri', 'license']), ...wrong.map((key) => finding('TFC0004.VALUE_INVALID', document.place(`/source/${key}`), `source.${key} has to be a text.`))]
}

function hash(metadata: ReadDoc): Finding[] {
  const { document, root } = metadata
  const value = root['hash']
  if (isBlank(value)) return []
  if (isMap(value)) return [...lacking(metadata, 'hash', value, ['algorithm', 'value']), ...hashMap(metadata, value)]
  const text = document.written('/hash')
  const at = document.place('/hash')
  if (text === null) return [finding('TFC0004.HASH_INVALID', at, 'hash has to be a map with algorithm and value.')]
  const hex = text.replace(/^sha256:/, '')
  if (!isSha256(hex)) return [finding('TFC0004.HASH_INVALID', at, `hash is "${shorten(text, 40)}" and no SHA-256.`)]
  if (hex === EMPTY_SHA256) return [finding('TFC0004.HASH_EMPTY', at, 'hash is the SHA-256 of nothing.')]
  return [finding('TFC0004.LEGACY_HASH', at, 'hash is a text.', { fix: `Write \`hash:\` with \`algorithm: sha256\` and \`value: ${hex}\` below it.` })]
}

function hashMap({ document }: ReadDoc, map: PlainMap): Finding[] {
  const algorithm = document.written('/hash/algorithm')
  if (!isBlank(map['algorithm']) && algorithm !== 'sha256') return [finding('TFC0004.HASH_INVALID', document.place('/hash/algorithm'), `hash.algorithm is ${algorithm === null ? 'no text' : `"${shorten(algorithm, 40)}"`} and has to be sha256.`)]
  if (isBlank(map['value'])) return []
  const at = document.place('/hash/value')
  const value = document.written('/hash/value')
  if (value === EMPTY_SHA256) return [finding('TFC0004.HASH_EMPTY', at, 'hash.value is the SHA-256 of nothing.')]
  if (value !== null && isSha256(value)) return []
  const small = value?.toLowerCase().replace(/^sha256:/, '') ?? ''
  return [finding('TFC0004.HASH_INVALID', at, `hash.value ${value === null ? 'is no text' : `"${shorten(value, 70)}" is no SHA-256 of 64 small hex digits`}.`, isSha256(small) ? { fix: `Write \`value: ${small}\`.` } : {})]
}

/** Keys that a map lacks: one finding, or one at each line where a key stands without a value. */
function lacking({ document }: Pick<ReadDoc, 'document'>, name: string, map: PlainMap, keys: readonly string[]): Finding[] {
  const absent = keys.filter((key) => map[key] === undefined)
  const empty = keys.filter((key) => map[key] !== undefined && isBlank(map[key]))
  return [
    ...(absent.length === 0 ? [] : [finding('TFC0004.KEY_MISSING', document.keyPlace(`/${name}`), `${name} has no ${listed(absent)}.`)]),
    ...empty.map((key) => finding('TFC0004.KEY_MISSING', document.keyPlace(`/${name}/${key}`), `${name}.${key} is empty.`)),
  ]
}
