import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Num } from '../../schema/run-record.ts'
import { filtered, passes } from '../filter.ts'
import type { Action, Handler } from '../handler.ts'
import type { Moment, StreamEvent } from '../stream-event.ts'
import { earlyStop } from './early-stop.ts'
import { keepBest } from './keep-best.ts'
import { maxEpochs, maxGpuMinutes, maxSeconds } from './limits.ts'
import { eventLine, show } from './show.ts'
import { stopOnNan } from './stop-on-nan.ts'

const event = (more: Partial<StreamEvent>): StreamEvent => ({ kind: 'metric', name: 'metric', step: null, metrics: [], path: null, atMs: 0, ...more })
const metric = (value: Num, step: number | null = null): StreamEvent => event({ metrics: [['m', value]], step })
const epoch = (step: number | null): StreamEvent => event({ kind: 'epoch_completed', name: 'epoch_completed', step })

/** Indexes of the moments at which it asked to stop, and all it asked for. */
function run<S>(handler: Handler<S>, moments: readonly Moment[]): { state: S; stops: number[]; actions: Action[] } {
  let state = handler.start
  const stops: number[] = []
  const all: Action[] = []
  for (const [at, moment] of moments.entries()) {
    const [next, actions] = handler.step(state, moment)
    state = next
    all.push(...actions)
    if (actions.some((action) => action.kind === 'stop')) stops.push(at)
  }
  return { state, stops, actions: all }
}

// ---------------------------------------------------------------- early stop

const settings = { metric: 'm', patience: 2, minDelta: 0.1, mode: 'min' } as const
const values = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { maxLength: 60 })
const options = fc.record({ metric: fc.constant('m'), patience: fc.integer({ min: 1, max: 6 }), minDelta: fc.double({ min: 0, max: 5, noNaN: true }), mode: fc.constantFrom('min' as const, 'max' as const) })
const stopAt = (given: Parameters<typeof earlyStop>[0], numbers: readonly Num[]): number => run(earlyStop(given), numbers.map((value) => metric(value))).stops[0] ?? Infinity

test('improvement is more than min_delta below the best; the second report without it stops a patience of two', () => {
  expect(run(earlyStop(settings), [1, 0.95, 0.8, 0.75, 0.71].map((value) => metric(value))).stops).toEqual([4])
  expect(run(earlyStop({ ...settings, mode: 'max' }), [1, 1.05, 1.2, 1.25, 1.29].map((value) => metric(value))).stops).toEqual([4])
})

test('it stops where the rule as it is written stops', () => {
  fc.assert(
    fc.property(options, values, (given, numbers) => {
      let [best, counter, expected] = [numbers[0] ?? 0, 0, Infinity]
      for (const [at, value] of numbers.entries()) {
        if (at === 0) continue
        if (given.mode === 'min' ? value < best - given.minDelta : value > best + given.minDelta) [best, counter] = [value, 0]
        else counter += 1
        if (counter >= given.patience) expected = Math.min(expected, at)
      }
      expect(stopAt(given, numbers)).toBe(expected)
    }),
  )
})

test('more patience never stops earlier, and none stops before it has run out', () => {
  fc.assert(
    fc.property(options, values, (given, numbers) => {
      const at = stopAt(given, numbers)
      expect(at).toBeGreaterThanOrEqual(given.patience)
      expect(stopAt({ ...given, patience: given.patience + 1 }, numbers)).toBeGreaterThan(Math.min(at, 1e9))
    }),
  )
})

test('min and max are mirrors of each other', () => {
  fc.assert(
    fc.property(options, values, (given, numbers) => {
      expect(stopAt({ ...given, mode: 'min' }, numbers)).toBe(stopAt({ ...given, mode: 'max' }, numbers.map((value) => -value)))
    }),
  )
})

test('what always gets better by more than min_delta is never stopped; what stands still is stopped after its patience', () => {
  fc.assert(
    fc.property(options, fc.integer({ min: 1, max: 40 }), (given, length) => {
      const sign = given.mode === 'min' ? -1 : 1
      expect(stopAt(given, Array.from({ length }, (_, at) => sign * at * (given.minDelta + 1)))).toBe(Infinity)
      expect(stopAt(given, Array.from({ length: length + given.patience }, () => 1))).toBe(given.patience)
    }),
  )
})

test('NaN is never an improvement and never the best', () => {
  expect(run(earlyStop(settings), ['NaN', 5, 'NaN', 4, 'NaN', 'NaN'].map((value) => metric(value as Num))).stops).toEqual([5])
  expect(run(earlyStop(settings), ['NaN', 'NaN'].map((value) => metric(value as Num))).actions).toEqual([{ kind: 'stop', verdict: 'enough', reason: '"m" did not get better than NaN in 2 reports' }])
})

test('a step that was seen is no report, whoever writes it again', () => {
  const again = [1, 1, 1, 2, 1, 2, 2].map((step) => metric(1, step))
  expect(run(earlyStop(settings), again)).toMatchObject({ stops: [], state: { reports: 2, counter: 1 } })
})

test('another metric is none of its business', () => {
  expect(earlyStop({ ...settings, metric: 'other' }).idle?.(run(earlyStop({ ...settings, metric: 'other' }), [metric(1), metric(1), metric(1)]).state)).toBe('other')
})

// ---------------------------------------------------------------- NaN, limits

test('NaN and both infinities stop, in a metric or in an epoch', () => {
  expect((['NaN', 'Infinity', '-Infinity', 1] as const).map((value) => run(stopOnNan(), [metric(value)]).stops.length)).toEqual([1, 1, 1, 0])
  expect(run(stopOnNan(), [event({ kind: 'epoch_completed', metrics: [['a', 1], ['b', 'NaN']], step: 3 })]).actions).toEqual([{ kind: 'stop', verdict: 'broken', reason: 'it reported NaN for "b" at step 3' }])
})

test('time is up at the limit, by the clock of the harness, with or without an event', () => {
  const tick = (atMs: number): Moment => ({ kind: 'tick', atMs })
  expect(run(maxSeconds(2), [tick(1999), tick(2000)]).stops).toEqual([1])
  expect(run(maxSeconds(2), [event({ atMs: 5000 }), { kind: 'ended', atMs: 9000 }]).stops).toEqual([0])
})

test('GPU minutes are wall minutes times the GPUs; without a GPU nothing is spent', () => {
  const tick = (minutes: number): Moment => ({ kind: 'tick', atMs: minutes * 60_000 })
  expect(run(maxGpuMinutes(8, 4), [tick(1.9), tick(2)]).stops).toEqual([1])
  expect(run(maxGpuMinutes(8, 0), [tick(1e9)]).stops).toEqual([])
})

test('epochs are counted once each, with or without a number', () => {
  expect(run(maxEpochs(3), [1, 1, 2, 2, 1, 3].map(epoch)).stops).toEqual([5])
  expect(run(maxEpochs(3), [null, null, null].map(epoch)).stops).toEqual([2])
})

// ---------------------------------------------------------------- keep best

const checkpoint = (path: string, score?: Num): StreamEvent => event({ kind: 'checkpoint', path, metrics: score === undefined ? [] : [['m', score]] })
const best = { n: 2, metric: 'm', mode: 'max' } as const

test('the n best are kept, of equals the older, and NaN is the worst', () => {
  const { state, actions } = run(keepBest(best), [checkpoint('a', 1), checkpoint('b', 'NaN'), checkpoint('c', 1), checkpoint('d', 1), checkpoint('e', 2)])
  expect(keepBest(best).kept?.(state)).toEqual(['e', 'a'])
  expect(actions).toEqual([{ kind: 'drop', paths: ['b'] }, { kind: 'drop', paths: ['d'] }, { kind: 'drop', paths: ['c'] }])
})

test('a checkpoint without a score has that of the metric last reported', () => {
  const { state } = run(keepBest({ ...best, n: 1 }), [metric(1), checkpoint('a'), metric(3), checkpoint('b'), metric(2), checkpoint('c')])
  expect(state.kept).toEqual([{ path: 'b', score: 3 }])
})

test('without a metric the newest are kept', () => {
  expect(run(keepBest({ n: 2, metric: null, mode: 'min' }), ['a', 'b', 'c'].map((path) => checkpoint(path))).actions).toEqual([{ kind: 'drop', paths: ['a'] }])
})

test('one that is written again under its name takes its new score and is never dropped for its old one', () => {
  const { state, actions } = run(keepBest(best), [checkpoint('a', 9), checkpoint('a', 1), checkpoint('b', 2), checkpoint('a', 3)])
  expect([state.kept.map((each) => each.path), actions]).toEqual([['a', 'b'], []])
})

test('whatever comes, the kept are the best of what is there, and nothing kept is dropped', () => {
  const scored = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.integer({ min: 0, max: 5 })), { maxLength: 30 })
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.constantFrom('min' as const, 'max' as const), scored, (n, mode, given) => {
      const handler = keepBest({ n, metric: 'm', mode })
      const there = new Map<string, number>()
      let state = handler.start
      for (const [path, score] of given) {
        there.set(path, score)
        const [next, actions] = handler.step(state, checkpoint(path, score))
        state = next
        const dropped = actions.flatMap((action) => (action.kind === 'drop' ? action.paths : []))
        expect(dropped.every((each) => there.delete(each))).toBe(true)
        expect([...there.keys()].sort()).toEqual([...(handler.kept?.(state) ?? [])].sort())
        expect(there.size).toBeLessThanOrEqual(n)
      }
    }),
  )
})

// ---------------------------------------------------------------- filters and lines

test('every=N lets each Nth pass, once=N the Nth, both either, and neither all', () => {
  const passing = (every: number | null, once: number | null) => Array.from({ length: 9 }, (_, at) => at + 1).filter((count) => passes({ on: null, every, once }, count))
  expect([passing(3, null), passing(null, 4), passing(4, 1), passing(null, null).length]).toEqual([[3, 6, 9], [4], [1, 4, 8], 9])
})

test('a filter counts its own kind only, known or custom, and lets time pass', () => {
  const mine = event({ kind: 'custom', name: 'mine' })
  expect(run(filtered({ on: 'mine', every: 2, once: null }, show()), [mine, epoch(1), mine, metric(1), mine, mine]).actions).toEqual([{ kind: 'show', line: 'mine' }, { kind: 'show', line: 'mine' }])
  expect(run(filtered({ on: 'epoch_completed', every: 5, once: null }, maxSeconds(1)), [{ kind: 'tick', atMs: 1000 }]).stops).toEqual([0])
})

test('a line says what was reported, short', () => {
  expect(eventLine(event({ kind: 'epoch_completed', step: 3, metrics: [['loss', 0.123456789], ['acc', 'NaN']] }))).toBe('epoch 3 · loss 0.12346 · acc NaN')
  expect(eventLine(metric(0.5, 4))).toBe('m 0.5 at 4')
  expect(eventLine(checkpoint('a.pt'))).toBe('checkpoint · a.pt')
  expect(eventLine(event({ kind: 'custom', name: 'x'.repeat(200) })).length).toBe(160)
})
