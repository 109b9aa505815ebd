/** `hortus history trends`: what the builds of the default branch confirm, suspect, or show only to a second look; as a report. */
import { declarationsOf } from '../../core/compare/declarations-of.ts'
import { keyFilter } from '../../core/compare/key-filter.ts'
import { isAbout } from '../../core/compare/past.ts'
import { buildsOf } from '../../core/history/builds.ts'
import { measuredOf } from '../../core/history/index-series.ts'
import { metricsOfHistory } from '../../core/history/metrics-of-history.ts'
import type { Quarantine, Series } from '../../core/history/series.ts'
import { trendsOf, type Trend } from '../../core/history/trends.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { count } from '../../core/render/figures.ts'
import { buildReport } from '../../core/report/build-report.ts'
import { applyLevels } from '../../core/rules/apply-levels.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding, Report } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { NO_DATA, withoutDataErrors } from '../steps/data-errors.ts'
import { loadGarden, type Garden } from '../steps/load-garden.ts'
import { lastSnapshot } from '../steps/last-snapshot.ts'
import { dataOf } from '../steps/load-history.ts'
import { readHistory } from '../steps/read-history.ts'
import { selectExamples } from '../steps/select-examples.ts'

export interface TrendsOptions {
  /** Ids or directories; empty: all of the garden that are not archived. */
  readonly examples: readonly string[]
  /** Globs of metric names; with `!` in front, names left out. Empty: all. */
  readonly keys?: readonly string[]
}

/** A report holds no more. */
const MOST = 2000

/** Series in quarantine are left out. What could not be read of the branch is a warning: nobody may call that history clean. */
export async function trends(world: World, config: Config, { examples, keys = [] }: TrendsOptions): Promise<Result<Report>> {
  const data = dataOf(world, config)
  if (data === null) return fail(NO_DATA)
  const garden = await loadGarden(world, config)
  const selected = await selectExamples(world, garden, config, { named: examples })
  if (!selected.ok) return selected
  const ids = selected.value.examples.filter(({ tier }) => examples.length > 0 || tier !== 'archived').map(({ id }) => id)
  return withoutDataErrors(async () => {
    const found = await lastSnapshot(data)
    if (!found.ok) return found
    const { snapshot, problems } = found.value
    const today = world.clock.now().toISOString().slice(0, 10)
    const stored = snapshot === null ? NOTHING : await readHistory(snapshot, ids)
    const records = stored.records.map(({ record }) => record)
    const quarantined = stored.quarantined.filter(({ until }) => until >= today)
    const wanted = keyFilter(keys)
    const series = buildsOf(records.flatMap(measuredOf)).filter(({ key }) => wanted(key.metric) && !isQuarantined(key, quarantined))
    const metric = metricsOfHistory(records, (id) => optionsOf(id, garden, config))
    // What must be equal has no noise to be told from; a comparison judges it.
    const judged = series.filter((each) => metric(each)?.class !== 'exact')
    const told = trendsOf(judged, { accepted: stored.accepted, direction: (each) => directionOf(metric(each)?.direction), floor: (each) => metric(each)?.tolerance ?? config.compare.tolerance, today })
    return ok(await reportOf(world, { trends: told, left: applyLevels([...problems.map(notFetched), ...stored.problems.map(leftOut)], config.validate.levels), named: examples.length > 0, reason: reasonOf(judged, ids.length, snapshot?.commit ?? null, config) }))
  })
}

const leftOut = ({ message, next, path }: Problem): Finding => finding('HISTORY.LEFT_OUT', { path: path ?? '.', example: null }, message, { fix: next })

const notFetched = ({ message, next }: Problem): Finding => finding('HISTORY.NOT_FETCHED', { path: '.', example: null }, message, { fix: next })

const NOTHING: Awaited<ReturnType<typeof readHistory>> = { records: [], accepted: [], quarantined: [], problems: [] }

const isQuarantined = ({ example, preset, metric }: Series['key'], all: readonly Quarantine[]): boolean => all.some((each) => isAbout(each, example, preset, metric))

const directionOf = (direction: 'min' | 'max' | 'neutral' | null | undefined): 'min' | 'max' | null => (direction === 'min' || direction === 'max' ? direction : null)

function optionsOf(id: string, garden: Garden, config: Config) {
  return { tolerance: config.compare.tolerance, runner: config.compare.runner, declared: declarationsOf(garden.examples.find((each) => each.id === id), config) }
}

function reasonOf(series: readonly Series[], examples: number, commit: string | null, { history: { branch } }: Config): string {
  if (commit === null) return `There is no branch ${branch} yet, so nothing is known of the past.`
  const builds = new Set(series.flatMap(({ points }) => points.map(({ record }) => record))).size
  return `${series.length} series of ${count(examples, 'example')} with ${count(builds, 'build')} on ${branch} at ${commit.slice(0, 12)}.`
}

interface Parts {
  readonly trends: readonly Trend[]
  /** Files of the branch that say nothing. */
  readonly left: readonly Finding[]
  readonly named: boolean
  readonly reason: string
}

async function reportOf(world: World, { trends: told, left, named, reason }: Parts): Promise<Report> {
  const head = await world.git.head()
  return buildReport({
    verb: 'history',
    repository: { commit: head?.commit ?? null, dirty: head?.dirty ?? null },
    scope: { mode: named ? 'named' : 'all', reason, base: null },
    examples: [],
    cells: { planned: [], executed: [] },
    findings: left,
    comparisons: [],
    trends: told.slice(0, MOST),
    baseline: null,
    problems: [],
  })
}
