/** `hortus history show`: what is known of the past. Without an example, which there are; with one, its series, segments and decisions. */
import { matches } from '../../core/compare/key-filter.ts'
import { lastGreenPerExample, type LastGreen } from '../../core/health/last-green.ts'
import { buildsOf } from '../../core/history/builds.ts'
import { measuredOf } from '../../core/history/index-series.ts'
import { placeOf } from '../../core/history/layout.ts'
import { noiseFloor } from '../../core/history/noise-floor.ts'
import { acceptedFor } from '../../core/history/segments-accepted.ts'
import { segmentsOf } from '../../core/history/segments.ts'
import type { AcceptedChange, Quarantine, Series } from '../../core/history/series.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { byWord } from '../../core/report/order.ts'
import type { Config } from '../../core/schema/config.ts'
import { didYouMean } from '../../core/source/did-you-mean.ts'
import type { DataSnapshot, World } from '../../core/world.ts'
import { NO_DATA, withoutDataErrors } from '../steps/data-errors.ts'
import { lastSnapshot } from '../steps/last-snapshot.ts'
import { dataOf } from '../steps/load-history.ts'
import { readHistory } from '../steps/read-history.ts'

export interface ShownSeries extends Series {
  readonly segments: readonly { readonly start: number; readonly builds: number; readonly cause: 'confirmed' | 'accepted' | null }[]
  /** Of the current segment; relative. */
  readonly noise: number
}

export interface ShownHistory {
  readonly branch: string
  /** null: there is no data branch yet. */
  readonly commit: string | null
  /** Which examples there are; only when none was asked for. */
  readonly examples?: readonly { readonly example: string; readonly records: number; readonly packs: number; readonly newest: string | null }[]
  readonly example?: string
  readonly records?: number
  readonly lastGreen?: LastGreen | null
  readonly series?: readonly ShownSeries[]
  readonly accepted?: readonly AcceptedChange[]
  readonly quarantined?: readonly Quarantine[]
  readonly problems: readonly Problem[]
}

export interface ShowOptions {
  readonly example?: string
  /** Globs of metric names. */
  readonly keys?: readonly string[]
}

export async function show(world: Pick<World, 'data'>, config: Config, { example, keys = [] }: ShowOptions): Promise<Result<ShownHistory>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  return withoutDataErrors(async (): Promise<Result<ShownHistory>> => {
    const found = await lastSnapshot(data)
    if (!found.ok) return found
    const { snapshot, problems } = found.value
    const { branch } = config.history
    if (snapshot === null) return ok({ branch, commit: null, problems })
    if (example === undefined) return ok({ branch, commit: snapshot.commit, examples: await examplesIn(snapshot), problems })
    const one = await showOne(snapshot, branch, example, keys)
    return one.ok ? ok({ ...one.value, problems: [...problems, ...one.value.problems] }) : one
  })
}

async function showOne(snapshot: DataSnapshot, branch: string, example: string, keys: readonly string[]): Promise<Result<ShownHistory>> {
  const { records, accepted, quarantined, problems } = await readHistory(snapshot, [example])
  if (records.length + accepted.length + quarantined.length + problems.length === 0) {
    const near = didYouMean(example, (await examplesIn(snapshot)).map((each) => each.example))
    return fail({ code: 'HISTORY.NO_EXAMPLE', message: `Nothing is known of ${JSON.stringify(example)} on the branch ${branch}.`, next: near === null ? '`hortus history show` lists the examples that it knows.' : `Did you mean ${near}?` })
  }
  const all = buildsOf(records.flatMap(({ record }) => measuredOf(record)))
  const series = all.filter(({ key }) => keys.length === 0 || keys.some((glob) => matches(glob, key.metric))).map((each) => withSegments(each, accepted))
  return ok({ branch, commit: snapshot.commit, example, records: records.length, lastGreen: lastGreenPerExample(records.map(({ record }) => record)).get(example) ?? null, series, accepted, quarantined, problems })
}

function withSegments(series: Series, accepted: readonly AcceptedChange[]): ShownSeries {
  const segments = segmentsOf(series.points, acceptedFor(series.key, accepted))
  return { ...series, segments: segments.map(({ start, points, cause }) => ({ start, builds: points.length, cause })), noise: noiseFloor((segments.at(-1)?.points ?? []).map(({ value }) => value)).value }
}

async function examplesIn(snapshot: DataSnapshot): Promise<NonNullable<ShownHistory['examples']>> {
  const places = (await snapshot.list('records', 'packs')).flatMap((path) => placeOf(path) ?? []).filter((place) => place.kind === 'record' || place.kind === 'pack')
  return [...Map.groupBy(places, ({ example }) => example)].sort(([a], [b]) => byWord(a, b)).map(([example, own]) => {
    const months = own.map(({ month }) => month)
    return { example, records: own.filter(({ kind }) => kind === 'record').length, packs: own.filter(({ kind }) => kind === 'pack').length, newest: months.sort(byWord).at(-1) ?? null }
  })
}
