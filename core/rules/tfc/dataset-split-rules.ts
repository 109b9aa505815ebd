/** TFC-0004: how a dataset is split. */
import type { Finding } from '../../schema/report.ts'
import { isMap, pointer, type Plain, type PlainMap } from '../../source/source-document.ts'
import { versionNumber } from '../../workspace/discover.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import type { DatasetVersion } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'

const SPLITS: readonly string[] = ['train', 'val', 'test']

/** Rules 31 to 33. Silent about a version whose metadata cannot be read: that is told already. */
export function datasetSplitRules({ path, files, metadata, version }: DatasetVersion): Finding[] {
  if (metadata.state !== 'read' || versionNumber(version) === null) return []
  const inner = files.map((file) => file.path.slice(path.length + 1))
  const folders = new Set(inner.flatMap((each) => (each.includes('/') ? [each.slice(0, each.indexOf('/'))] : [])))
  const splits = metadata.root['splits']
  const there = SPLITS.filter((name) => folders.has(name))
  const shares = isMap(splits) ? sharesOf(splits, folders) : []
  if (there.length > 0) return [...undocumented(metadata, there, splits, shares), ...(isMap(splits) ? [...absent(metadata, splits, folders), ...invalid(metadata, splits, there, shares)] : [])]
  const described = splits !== undefined && splits !== null && splits !== '' && (!isMap(splits) || Object.keys(splits).length > 0)
  if (described && folders.has('data')) return isMap(splits) ? invalid(metadata, splits, [], shares) : []
  return [finding('TFC0004.SPLITS_MISSING', metadata.document.keyPlace('/splits'), `${path} has neither train/, val/ and test/ nor data/ with a described strategy.`)]
}

interface Share {
  readonly key: string
  /** null for what is no number. */
  readonly value: number | null
}

/** Entries that are shares: named after a split or a directory. Others may describe how the split was made (`seed: 42`). */
function sharesOf(splits: PlainMap, folders: ReadonlySet<string>): readonly Share[] {
  return Object.keys(splits).flatMap((key) => (SPLITS.includes(key) || folders.has(key) ? [{ key, value: toNumber(splits[key]) }] : []))
}

/** A number, or a text that is one: PyYAML writes `1e-4` as a text. */
function toNumber(value: Plain | undefined): number | null {
  if (typeof value === 'number') return value
  return typeof value === 'string' && /^-?\d+(\.\d+)?(e-?\d{1,3})?$/i.test(value.trim()) ? Number(value) : null
}

const sum = (shares: readonly Share[]): number => shares.reduce((total, { value }) => total + (value ?? 0), 0)
const isWhole = (total: number): boolean => Math.abs(total - 1) <= 0.01 + 1e-9

/** Rule 32: left out, and neither named nor made up for by the shares of the others. */
function undocumented({ document }: ReadDoc, there: readonly string[], splits: Plain | undefined, shares: readonly Share[]): Finding[] {
  const omitted = SPLITS.filter((name) => !there.includes(name) && !(isMap(splits) && Object.hasOwn(splits, name)))
  const explained = typeof splits === 'string' || (shares.length > 0 && isWhole(sum(shares)))
  return omitted.length === 0 || explained ? [] : [finding('TFC0004.SPLIT_UNDOCUMENTED', document.keyPlace('/splits'), `${listed(omitted.map((name) => `${name}/`))} ${omitted.length === 1 ? 'is' : 'are'} left out, and the metadata does not say so.`)]
}

/** Rule 33, the names. */
function absent({ document }: ReadDoc, splits: PlainMap, folders: ReadonlySet<string>): Finding[] {
  return Object.keys(splits).flatMap((key) => {
    const share = toNumber(splits[key])
    if (folders.has(key) || share === null || share === 0 || !(SPLITS.includes(key) || (share > 0 && share < 1))) return []
    return [finding('TFC0004.SPLIT_MISSING', document.keyPlace(pointer('splits', key)), `splits gives ${shorten(key)} a share of ${share}, and ${shorten(key)}/ is not there.`)]
  })
}

/** Rule 33, the numbers: one finding, at the first that is wrong. */
function invalid({ document }: ReadDoc, splits: PlainMap, there: readonly string[], shares: readonly Share[]): Finding[] {
  const at = (key: string): ReturnType<typeof document.place> => document.place(pointer('splits', key))
  const wrong = shares.filter(({ key, value }) => (value === null ? there.includes(key) : value < 0 || value > 1))
  if (wrong.length > 0) return [finding('TFC0004.SPLITS_INVALID', at(wrong[0]!.key), `${listed(wrong.map(({ key }) => key))} ${wrong.length === 1 ? 'is' : 'are'} no share between 0 and 1.`)]
  const unnamed = there.filter((key) => !Object.hasOwn(splits, key))
  if (shares.length > 0 && unnamed.length > 0) return [finding('TFC0004.SPLITS_INVALID', document.keyPlace('/splits'), `${listed(unnamed.map((key) => `${key}/`))} ${unnamed.length === 1 ? 'has' : 'have'} no share.`)]
  const all = Object.values(splits).reduce<number>((total, value) => total + (toNumber(value) ?? 0), 0)
  if (shares.length === 0 || isWhole(sum(shares)) || isWhole(all)) return []
  return [finding('TFC0004.SPLITS_INVALID', document.keyPlace('/splits'), `The shares have a sum of ${Number(sum(shares).toFixed(4))} and not 1.`)]
}
