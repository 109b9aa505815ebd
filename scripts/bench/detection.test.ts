import { describe, expect, test } from 'vitest'
import { changePoints } from '../../core/history/change-points.ts'
import { corporaPresent } from '../../test/require.ts'
import { medianOf, sapSeries, tigerBeetle } from './detection-data.ts'
import { confirmations, OURS, PEERS } from './detection-rules.ts'
import { score } from './detection-score.ts'

// SAP HANA small_2021 (CC-BY-4.0, SAP SE) and TigerBeetle from Apache Otava (Apache-2.0); neither is part of this repository.
describe.skipIf(!corporaPresent())('series that people labelled (skipped where ../shared/corpora is not there)', () => {
  test('SAP HANA: T2 finds 5 of 5 regressions within 3 builds, with at most 3 false episodes', () => {
    const { found, of, delays, falseEpisodes } = score(OURS[0]!, sapSeries())
    expect([found, of]).toEqual([5, 5])
    expect(Math.max(...delays)).toBeLessThanOrEqual(3)
    expect(falseEpisodes).toBeLessThanOrEqual(3)
  })

  test('SAP HANA: T3 places each regression at its first bad build or next to it, and reports at most 3 others', () => {
    const seen = sapSeries().map(({ builds, firstBad }) => ({ firstBad, worse: changePoints(builds.map(medianOf), { floor: 0.03 }).filter(({ change }) => (change ?? 0) > 0) }))
    expect(seen.filter(({ firstBad, worse }) => firstBad !== null && worse.some(({ at }) => Math.abs(at - firstBad) <= 1))).toHaveLength(5)
    expect(seen.reduce((sum, { worse }) => sum + worse.length, 0)).toBeLessThanOrEqual(8)
  })

  test('SAP HANA: the re-implemented rule of github-action-benchmark finds none at its default, as was measured before', () => {
    expect(score(PEERS[0]!, sapSeries())).toMatchObject({ found: 0, of: 5, falseEpisodes: 2 })
  })

  test.each(['T2', 'T3'] as const)('TigerBeetle: %s reports 15, 61, 70 and 95 (± 2), never the outlier at 10, and at most 4 others', (method) => {
    const { values, accepted_changes: known, outliers_never_reported: never, tolerance } = tigerBeetle()
    const found = method === 'T2' ? confirmations(values, { family: 1 }).map(({ start }) => start) : changePoints(values, { floor: 0.03 }).map(({ at }) => at)
    for (const change of known) expect(found.some((at) => Math.abs(at - change) <= tolerance)).toBe(true)
    expect(found.filter((at) => never.includes(at))).toEqual([])
    expect(found.length).toBeLessThanOrEqual(known.length + 4)
  })
})
