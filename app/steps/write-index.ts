/** The index of an example, as it must be after a change: the old one and what is new, or made from the records where the old one does not fit. */
import { INDEX_MAX_BYTES, readIndex, renderIndex } from '../../core/history/index-document.ts'
import { measuredOf, type Measured } from '../../core/history/index-series.ts'
import type { StoredRecord } from '../../core/history/layout-records.ts'
import { pathOf, placeOf } from '../../core/history/layout.ts'
import type { Problem } from '../../core/problem.ts'
import { byWord } from '../../core/report/order.ts'
import type { DataSnapshot } from '../../core/world.ts'
import { listOf, readHistory } from './read-history.ts'

export interface IndexChange {
  readonly example: string
  readonly added?: readonly StoredRecord[]
  /** Paths of files that come and go with this change besides the added records. */
  readonly packs?: readonly string[]
  readonly removed?: ReadonlySet<string>
}

/** Path and text. */
export async function indexAfter(snapshot: DataSnapshot | null, { example, added = [], packs = [], removed = new Set() }: IndexChange): Promise<readonly [string, string]> {
  const path = pathOf({ kind: 'index', example })
  const sources = snapshot === null ? [] : await sourcesOf(snapshot, example)
  const old = snapshot === null ? null : (await snapshot.read([path], { maxBytes: INDEX_MAX_BYTES })).get(path)
  const index = old?.ok === true ? readIndex(old.value.text) : null
  const fits = index !== null && index.example === example && JSON.stringify(index.sources) === JSON.stringify(sources)
  const known = fits ? index.measured : snapshot === null ? [] : (await measuredIn(snapshot, example)).measured
  const after = [...sources, ...added.map(({ place }) => pathOf(place)), ...packs].filter((each) => !removed.has(each))
  return [path, renderIndex({ example, sources: [...new Set(after)].sort(byWord), measured: [...known, ...added.flatMap(({ record }) => measuredOf(record))] })]
}

/** As if there had never been one; and what of its records could not be read. */
export async function indexAnew(snapshot: DataSnapshot, example: string): Promise<{ readonly path: string; readonly text: string; readonly problems: readonly Problem[] }> {
  const { measured, problems } = await measuredIn(snapshot, example)
  return { path: pathOf({ kind: 'index', example }), text: renderIndex({ example, sources: await sourcesOf(snapshot, example), measured }), problems }
}

async function sourcesOf(snapshot: DataSnapshot, example: string): Promise<readonly string[]> {
  return (await listOf(snapshot, [example], ['records', 'packs'])).filter((path) => placeOf(path) !== null).toSorted(byWord)
}

async function measuredIn(snapshot: DataSnapshot, example: string): Promise<{ readonly measured: readonly Measured[]; readonly problems: readonly Problem[] }> {
  const { records, problems } = await readHistory(snapshot, [example], { recordsPerExample: Number.POSITIVE_INFINITY })
  return { measured: records.flatMap(({ record }) => measuredOf(record)), problems }
}
