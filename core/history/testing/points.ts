/** Builds for tests: record r0, tree t0, commit c0 and so on. */
import type { BuildPoint, Series } from '../series.ts'

export const pointsOf = (values: readonly number[]): readonly BuildPoint[] =>
  values.map((value, at) => {
    // The metrics of one record share its names, in a history as here.
    const { record, commit, tree } = (NAMES[at] ??= { record: `r${at}`, commit: `c${at}`, tree: `t${at}` })
    return { record, commit, tree, at: '2026-01-01T00:00:00Z', value, starts: 7 }
  })

export const seriesOf = (metric: string, values: readonly number[]): Series => ({
  key: { example: 'vision/resnet', preset: 'train', params: '', datasets: [], hardware: 'gpu', engine: 'docker', metric, origin: 'observed' },
  unit: 'ms',
  points: pointsOf(values),
})

/** Level after level, each for so many builds; `relative`: noise of each build. */
export const levels = (of: readonly (readonly [level: number, builds: number])[], relative: () => number): readonly number[] =>
  of.flatMap(([level, builds]) => Array.from({ length: builds }, () => level * (1 + relative())))

const NAMES: Pick<BuildPoint, 'record' | 'commit' | 'tree'>[] = []
