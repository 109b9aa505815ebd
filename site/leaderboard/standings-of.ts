import type { SeriesShown } from '../site-data.ts'

/** What an example's own code reports of itself, newest build. */
export interface Reported {
  readonly metric: string
  readonly unit: string | null
  readonly direction: 'min' | 'max'
  /** Names with digests, as in the fingerprint. */
  readonly datasets: readonly string[]
  readonly preset: string
  readonly value: number
  /** ISO 8601. */
  readonly at: string
  readonly builds: number
  readonly hardware: string
  /** Of the same preset on the same hardware; null: not known. */
  readonly durationMs: number | null
  readonly memoryBytes: number | null
}

/** One a preset, metric and data: of the hardware and parameters that have most builds, since one run elsewhere is an exception. Only what is better one way. */
export function standingsOf(series: readonly SeriesShown[]): readonly Reported[] {
  const ranked = series.filter(({ key, direction, points }) => key.origin === 'reported' && direction !== null && points.length > 0)
  const groups = Map.groupBy(ranked, ({ key, unit }) => JSON.stringify([key.preset, key.metric, unit, key.datasets]))
  return [...groups.values()].map((same): Reported => {
    const one = same.reduce((a, b) => (b.points.length > a.points.length || (b.points.length === a.points.length && b.points.at(-1)!.at > a.points.at(-1)!.at) ? b : a))
    const { preset, metric, datasets, hardware, params, engine } = one.key
    const last = one.points.at(-1)!
    const observed = (of: string): number | null => series.find(({ key }) => key.origin === 'observed' && key.metric === of && key.preset === preset && key.hardware === hardware && key.params === params && key.engine === engine)?.points.at(-1)?.value ?? null
    return { metric, unit: one.unit, direction: one.direction!, datasets, preset, value: last.value, at: last.at, builds: one.points.length, hardware, durationMs: observed('durationMs'), memoryBytes: observed('peakMemoryBytes') }
  })
}
