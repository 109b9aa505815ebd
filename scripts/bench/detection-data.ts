/**
 * Series that people labelled, from ../shared/corpora/perf, never copied into the project:
 * SAP HANA small_2021, https://github.com/SAP/performance-regression-data-set, © SAP SE, CC-BY-4.0 (CITATION.cff lies beside it);
 * TigerBeetle, https://github.com/apache/otava tests/tigerbeetle_test.py, Apache-2.0.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { middle } from '../../core/history/noise-floor.ts'
import { ascending } from '../../core/compare/statistics/ascending.ts'
import type { BuildPoint } from '../../core/history/series.ts'

export interface LabelledSeries {
  readonly name: string
  /** As the authors class it: Stable, Spike, regression, High deviation, Build-dependent. */
  readonly type: string
  /** One list of measurements a build, oldest first; more is worse. */
  readonly builds: readonly (readonly number[])[]
  /** Index of the first bad build; null: no regression. */
  readonly firstBad: number | null
}

const PERF = new URL('../../../shared/corpora/perf/', import.meta.url).pathname
const SAP = join(PERF, 'sap_small_2021/hana/small_2021')

export const detectionDataPresent = (): boolean => existsSync(SAP)

export function sapSeries(): readonly LabelledSeries[] {
  const labels = new Map(rows(join(SAP, 'metadata/dataset_details.csv'), ';').map(([type, file, index]) => [file!, { type: type!.trim(), changePoint: Number(index) }]))
  return readdirSync(join(SAP, 'data')).sort().map((file) => seriesOf(file, labels.get(file) ?? { type: 'unlabelled', changePoint: 0 }))
}

/** `Index` counts measurements, `GHC` builds; the first bad measurement is Change Point + 1, and its build the first bad one. */
function seriesOf(file: string, { type, changePoint }: { readonly type: string; readonly changePoint: number }): LabelledSeries {
  const builds: number[][] = []
  let last = ''
  let firstBad: number | null = null
  for (const [index, build, value] of rows(join(SAP, 'data', file), ',')) {
    if (build !== last) builds.push([])
    last = build!
    builds.at(-1)!.push(Number(value))
    if (type === 'regression' && Number(index) === changePoint + 1) firstBad = builds.length - 1
  }
  return { name: file.replace('.csv', ''), type, builds, firstBad }
}

export interface TigerBeetle {
  readonly values: readonly number[]
  readonly accepted_changes: readonly number[]
  readonly outliers_never_reported: readonly number[]
  readonly tolerance: number
}

export const tigerBeetle = (): TigerBeetle => JSON.parse(readFileSync(join(PERF, 'tigerbeetle.json'), 'utf8')) as TigerBeetle

export const medianOf = (values: readonly number[]): number => middle(ascending(values))

export const pointsOf = (values: readonly number[]): readonly BuildPoint[] =>
  values.map((value, at) => ({ record: `${at}`, commit: `c${at}`, tree: `t${at}`, at: '2021-01-01T00:00:00Z', value, starts: 1 }))

function rows(path: string, separator: string): string[][] {
  return readFileSync(path, 'utf8').trim().split(/\r?\n/).slice(1).map((line) => line.split(separator))
}
