import { describe, expect, test } from 'vitest'
import { changePoints } from '../../core/history/change-points.ts'
import { noise } from '../../core/history/testing/noise.ts'
import type { LabelledSeries } from './detection-data.ts'
import { power } from './detection-power.ts'
import { confirmations, OURS, PEERS } from './detection-rules.ts'
import { score } from './detection-score.ts'

/** The shapes of the labelled corpora, made with a seed: quiet, with spikes, of two levels, with a regression. Seven measurements a build. */
function made(type: string, builds: number, shift: number): LabelledSeries {
  const [draw, spikes] = [noise('normal', `fixture ${type} ${shift}`), noise('bimodal', `fixture spikes ${type} ${shift}`)]
  const firstBad = shift === 0 ? null : 60
  const level = (at: number): number => (firstBad !== null && at >= firstBad ? 100 * (1 + shift) : 100) * (type === 'Spike' && at % 17 === 9 ? 1.6 : 1) * (type === 'Build-dependent' ? 1 + 0.02 * spikes() : 1)
  return { name: type, type, firstBad, builds: Array.from({ length: builds }, (_, at) => Array.from({ length: 7 }, () => level(at) * (1 + 0.01 * draw()))) }
}

const FIXTURE = [...['Stable', 'Spike', 'Build-dependent'].map((type) => made(type, 120, 0)), ...[0.08, 0.15, 0.25, 0.6].map((shift) => made('regression', 90, shift))]

describe('a fixture of our own, with a seed', () => {
  test('T2 finds 4 of 4 regressions within 3 builds, with no false episode', () => {
    const { delays, ...rest } = score(OURS[0]!, FIXTURE)
    expect(rest).toMatchObject({ found: 4, of: 4, falseEpisodes: 0 })
    expect(Math.max(...delays)).toBeLessThanOrEqual(3)
  })

  test('T3 finds the same, and nothing where nothing changed', () => {
    expect(FIXTURE.map(({ builds }) => changePoints(builds.map((values) => values.toSorted((a, b) => a - b)[3]!), { floor: 0.03 }).map(({ at }) => at))).toEqual([[], [], [], [60], [60], [60], [60]])
  })

  test('a rule of one build raises a false alarm at every spike', () => {
    expect(score(PEERS[3]!, FIXTURE).falseEpisodes).toBeGreaterThanOrEqual(6)
  })

  test('T2 finds a shift of 10 % nearly always, and alerts nowhere without one', () => {
    const { shares } = power(OURS[0]!, FIXTURE.filter(({ type }) => type === 'Stable'))
    expect(shares[0]).toBe(0)
    expect(shares[3]).toBeGreaterThanOrEqual(0.9)
  })

  test('steps in a row are told apart, the outlier before them is not one', () => {
    const draw = noise('normal', 'fixture steps')
    const values = [100, 88, 91, 105, 102].flatMap((level, step) => Array.from({ length: 30 }, (_, at) => (step === 0 && at === 12 ? 55 : level * (1 + 0.004 * draw()))))
    expect(confirmations(values, { floor: 0.02, family: 1 }).map(({ start }) => start)).toEqual([30, 60, 90, 120])
    expect(changePoints(values, { floor: 0.02 }).map(({ at }) => at)).toEqual([30, 60, 90, 120])
  })
})
