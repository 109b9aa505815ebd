import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AcceptedChange, Series } from './series.ts'
import { noise } from './testing/noise.ts'
import { levels, seriesOf } from './testing/points.ts'
import { trendsOf, type TrendOptions } from './trends.ts'

const draw = noise('normal', 'trends')
const quiet = (): number => 0.01 * draw()
const options: TrendOptions = { accepted: [], direction: () => 'min' }
const flat = (metric: string): Series => seriesOf(metric, levels([[100, 50]], quiet))
const slower = seriesOf('time/step', levels([[100, 40], [110, 5]], quiet))
const accepted: AcceptedChange = { example: 'vision/resnet', preset: 'train', metric: 'time/*', tree: 't40', commit: null, by: 'ada', reason: 'larger batch', at: '2026-01-01T00:00:00Z', until: '2026-02-01' }

describe('the trends of a default branch', () => {
  test('tell a confirmed regression, with the commits it lies between', () => {
    const [trend, ...others] = trendsOf([flat('a'), slower, flat('b')], options)
    expect(others).toEqual([])
    expect(trend).toMatchObject({ metric: 'time/step', kind: 'regression', builds: 5, record: 'r40', commit: 'c40', previousCommit: 'c39', accepted: false, hardware: 'gpu', origin: 'observed' })
    expect(trend!.change).toBeCloseTo(0.1, 2)
    expect(trend!.reason).toMatchInlineSnapshot(`"5 builds after 40; less than 3.0 % would not count; p below 0.001 over all series. A second look over the history finds the change at the same build."`)
  })

  test('keep the unit, without which a figure cannot be read', () => {
    expect(trendsOf([{ ...slower, unit: 'ms' }], options)).toMatchObject([{ unit: 'ms' }])
    expect(trendsOf([{ ...slower, unit: null }], options)[0]).not.toHaveProperty('unit')
  })

  test('a revert that was accepted is an accepted change, although its state was there before', () => {
    const back = seriesOf('time/step', levels([[110, 15], [100, 15], [110, 5]], quiet))
    const reverted = { ...back, points: back.points.map((point, at) => ({ ...point, tree: at < 15 || at >= 30 ? 'slow' : 'fast' })) }
    expect(trendsOf([reverted], { ...options, today: '2026-01-20', accepted: [{ ...accepted, tree: 'slow' }] })).toMatchObject([{ kind: 'regression', builds: 5, accepted: true }])
  })

  test('say that the second look needs more builds, where three have just confirmed it', () => {
    expect(trendsOf([seriesOf('time/step', levels([[100, 40], [110, 3]], quiet))], options)[0]?.reason).toContain('needs more builds')
  })

  test('call the same an improvement where more is better, and a change point where nobody said', () => {
    expect(trendsOf([slower], { ...options, direction: () => 'max' }).map(({ kind }) => kind)).toEqual(['improvement'])
    expect(trendsOf([slower], { ...options, direction: () => null }).map(({ kind }) => kind)).toEqual(['change_point'])
  })

  test('mark what a person accepted, until the day it runs out', () => {
    expect(trendsOf([slower], { ...options, accepted: [accepted], today: '2026-02-01' }).map((each) => each.accepted)).toEqual([true])
    expect(trendsOf([slower], { ...options, accepted: [accepted], today: '2026-02-02' }).map((each) => each.accepted)).toEqual([false])
    expect(trendsOf([slower], { ...options, accepted: [accepted] }).map((each) => each.accepted)).toEqual([false])
  })

  test('say nothing of an accepted change that changed nothing', () => {
    expect(trendsOf([flat('time/step')], { ...options, accepted: [accepted], today: '2026-01-01' })).toEqual([])
  })

  test('call one build alone a suspect', () => {
    expect(trendsOf([seriesOf('time/step', levels([[100, 40], [120, 1]], quiet))], options)).toMatchObject([{ kind: 'suspect', builds: 1, previousCommit: 'c39' }])
  })

  test('tell what only many builds show as a change point', () => {
    const drift = noise('normal', 'drift')
    expect(trendsOf([seriesOf('time/step', levels([[100, 60], [105, 30]], () => 0.03 * drift()))], options)).toMatchObject([{ kind: 'change_point' }])
  })

  test('forget three unlucky builds when the next ones are as before', () => {
    expect(trendsOf([seriesOf('time/step', levels([[100, 40], [110, 3], [100, 8]], quiet))], options).filter(({ kind }) => kind === 'regression')).toEqual([])
  })

  test('say nothing of a change that is older than forty builds', () => {
    expect(trendsOf([seriesOf('time/step', levels([[100, 40], [110, 41]], quiet))], options)).toEqual([])
  })

  test('are the same in any order, regressions first', () => {
    const all = [flat('a'), slower, seriesOf('loss', levels([[100, 40], [80, 5]], quiet)), seriesOf('z', levels([[100, 40], [120, 1]], quiet))]
    const said = trendsOf(all, options)
    expect(said.map(({ kind }) => kind)).toEqual(['regression', 'suspect', 'improvement'])
    expect(JSON.stringify(trendsOf(all.toReversed(), options))).toBe(JSON.stringify(said))
  })

  test('are finite and the same over and over, in any order, whatever the values', () => {
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -3, max: 3 }), fc.double())
    const history = fc.array(value, { maxLength: 80 })
    fc.assert(fc.property(fc.array(history, { maxLength: 6 }), fc.constantFrom('min' as const, 'max' as const, null), (histories, direction) => {
      const all = histories.map((values, at) => seriesOf(`m${at}`, values))
      const said = trendsOf(all, { ...options, direction: () => direction })
      expect(trendsOf(all.toReversed(), { ...options, direction: () => direction })).toEqual(said)
      expect(said.every(({ before, after, change }) => [before, after, change ?? 0].every(Number.isFinite))).toBe(true)
      expect(new Set(said.map(({ metric }) => metric)).size).toBe(said.length)
    }), { numRuns: 300 })
  })

  test('of no series, of empty ones and of hostile names are trends that the schema knows', () => {
    expect(trendsOf([], options)).toEqual([])
    expect(trendsOf([seriesOf('__proto__', [])], options)).toEqual([])
    expect(trendsOf([{ ...slower, key: { ...slower.key, metric: '__proto__' } }], options)).toMatchObject([{ metric: '__proto__' }])
  })
})

describe('a report of 24 series', () => {
  const report = (seed: string, shift: number): readonly Series[] => {
    const own = noise('normal', seed)
    return Array.from({ length: 24 }, (_, at) => seriesOf(`m${at}`, levels([[100, 57], [at === 0 ? 100 * (1 + shift) : 100, 3]], () => 0.03 * own())))
  }

  test('in which nothing changed tells of a change in at most 10 % of 200', () => {
    const said = Array.from({ length: 200 }, (_, at) => trendsOf(report(`null ${at}`, 0), options).filter(({ kind }) => kind === 'regression' || kind === 'improvement'))
    expect(said.filter((trends) => trends.length > 0).length / 200).toBeLessThanOrEqual(0.1)
  })

  test('in which one became 10 % slower three builds ago, with 3 % of noise, tells of it in at least 80 % of 200', () => {
    const said = Array.from({ length: 200 }, (_, at) => trendsOf(report(`shift ${at}`, 0.1), options))
    expect(said.filter((trends) => trends.some(({ metric, kind }) => metric === 'm0' && kind === 'regression')).length / 200).toBeGreaterThanOrEqual(0.8)
  })
})

test('a report of 1,000 series, of which three builds can show nothing alone, tells of one that is slower for eight', () => {
  const own = noise('normal', 'thousand')
  const flats = Array.from({ length: 999 }, (_, at) => seriesOf(`m${at}`, levels([[100, 48]], () => 0.01 * own())))
  const said = (builds: number): readonly string[] => trendsOf([...flats, seriesOf('slow', levels([[100, 40], [110, builds]], () => 0.01 * own()))], options).map(({ kind, metric }) => `${kind} ${metric}`)
  expect(said(3)).toEqual([])
  expect(said(8)).toEqual(['regression slow'])
})
