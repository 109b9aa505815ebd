/** TFC-0004: what the metadata tells of the content, held to the files. */
import { isManifestFile } from '../../integrity/manifest-hash.ts'
import type { Finding } from '../../schema/report.ts'
import { isMap, type Plain } from '../../source/source-document.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import type { Listed } from '../../workspace/listing.ts'
import type { DatasetVersion } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed } from './shorten.ts'

const OPTIONAL = ['splits', 'schema', 'statistics'] as const

/** Rule 34. */
export function optionalKeys({ metadata }: DatasetVersion): Finding[] {
  if (metadata.state !== 'read') return []
  const absent = OPTIONAL.filter((key) => metadata.root[key] === undefined || metadata.root[key] === null)
  return absent.length === 0 ? [] : [finding('TFC0004.OPTIONAL_MISSING', { path: metadata.path, line: 1 }, `The metadata has no ${listed(absent)}.`)]
}

/** Rule 35. */
export const datasetStatisticsRules = (dataset: DatasetVersion): Finding[] => (dataset.metadata.state === 'read' ? [...size(dataset.metadata, dataset), ...samples(dataset.metadata, dataset)] : [])

function size({ document, root }: ReadDoc, { path, files }: DatasetVersion): Finding[] {
  const stated = statistic(root['statistics'], 'size_bytes')
  if (stated === undefined || files.some(({ brokenPointer }) => brokenPointer)) return []
  const plain = files.filter(({ kind }) => kind === 'file')
  const counted = total(plain.filter((file) => isManifestFile(file.path.slice(path.length + 1))))
  // Some count README.md and the lists as well; the metadata itself changes with the number, and is left out.
  if (stated === counted || stated === total(plain.filter((file) => file.path !== `${path}/metadata.yaml`))) return []
  return [finding('TFC0004.STATISTICS', document.place('/statistics/size_bytes'), `size_bytes is ${shown(stated)}; the files have ${counted} bytes.`, { fix: `Write \`size_bytes: ${counted}\`.` })]
}

const total = (files: readonly Listed[]): number => files.reduce((sum, { pointer, size: onDisk }) => sum + (pointer?.size ?? onDisk), 0)

/** Formats of which each file is one sample. What lies in tables or archives cannot be counted from outside. */
const SAMPLE = /\.(png|jpe?g|gif|webp|bmp|tiff?|wav|flac|mp3|ogg|mp4|avi)$/i

function samples({ document, root }: ReadDoc, { path, files }: DatasetVersion): Finding[] {
  const stated = statistic(root['statistics'], 'num_samples')
  const content = files.filter((file) => isManifestFile(file.path.slice(path.length + 1)))
  if (stated === undefined || (stated !== null && (content.length === 0 || !content.every((file) => SAMPLE.test(file.path)) || stated === content.length))) return []
  return [finding('TFC0004.STATISTICS', document.place('/statistics/num_samples'), stated === null ? 'num_samples is no whole number.' : `num_samples is ${stated}; there are ${content.length} files, each of one sample.`)]
}

/** undefined: not stated · null: no whole number. A map of numbers (one for each split) is their sum. */
function statistic(statistics: Plain | undefined, key: string): number | null | undefined {
  const value = isMap(statistics) ? statistics[key] : undefined
  if (value === undefined || value === null) return undefined
  const parts = isMap(value) ? Object.values(value) : [value]
  const numbers = parts.map((part) => (typeof part === 'string' && /^\d{1,15}$/.test(part) ? Number(part) : part))
  return numbers.every((part): part is number => Number.isSafeInteger(part) && (part as number) >= 0) ? numbers.reduce((sum, part) => sum + part, 0) : null
}

const shown = (value: number | null): string => (value === null ? 'no whole number' : String(value))
