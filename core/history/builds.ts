import { median } from '../benchmark/percentile.ts'
import { seriesOf, type Measured } from './index-series.ts'
import type { BuildPoint, Series } from './series.ts'

/**
 * Series whose points are builds. Runs of one commit on one day are one build, and their median its value: three of them would otherwise
 * confirm what one bad machine measured three times. On another day the machine is another, and that is what the noise between builds
 * is learned from. An index keeps every run: a build is not known before its day is over.
 */
export const buildsOf = (measured: readonly Measured[]): readonly Series[] => seriesOf(measured).map((series) => ({ ...series, points: mergeRuns(series.points) }))

function mergeRuns(points: readonly BuildPoint[]): readonly BuildPoint[] {
  const builds: BuildPoint[][] = []
  for (const point of points) {
    const open = builds.at(-1)
    if (open !== undefined && isSameBuild(open[0]!, point)) open.push(point)
    else builds.push([point])
  }
  return builds.map((runs) => (runs.length === 1 ? runs[0]! : { ...runs.at(-1)!, value: median(runs.map(({ value }) => value)), starts: runs.reduce((sum, { starts }) => sum + starts, 0) }))
}

const isSameBuild = (a: BuildPoint, b: BuildPoint): boolean => a.commit !== null && a.commit === b.commit && a.tree === b.tree && a.at.slice(0, 10) === b.at.slice(0, 10)
