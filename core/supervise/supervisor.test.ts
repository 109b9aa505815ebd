import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mount, type Action, type Handler } from './handler.ts'
import { handlersOf } from './handlers-of.ts'
import { readStreamLine } from './read-stream-line.ts'
import type { Moment } from './stream-event.ts'
import { compose, type Supervision, type Supervisor } from './supervisor.ts'

/** Asks to stop at every event, and says its name. */
const eager = (name: string, priority: number): Handler<number> => ({
  name,
  priority,
  start: 0,
  step: (count) => [count + 1, [{ kind: 'show', line: name }, { kind: 'stop', verdict: 'enough', reason: name }]],
})

function run(supervisor: Supervisor, moments: readonly Moment[]): { state: Supervision; actions: Action[] } {
  let state = supervisor.start
  const actions: Action[] = []
  for (const moment of moments) {
    const [next, done] = supervisor.step(state, moment)
    state = next
    actions.push(...done)
  }
  return { state, actions }
}

const anyLine = fc.oneof(
  fc.string(),
  fc.json(),
  fc.record({ metric: fc.constantFrom('loss', 'acc', '__proto__'), value: fc.oneof(fc.double(), fc.constant('NaN')), step: fc.integer({ min: 0, max: 9 }) }, { requiredKeys: ['metric', 'value'] }).map((line) => JSON.stringify(line)),
  fc.record({ event: fc.constantFrom('epoch_completed', 'EPOCH_COMPLETED', 'iteration_completed', 'checkpoint', 'started', 'mine'), epoch: fc.integer({ min: 0, max: 9 }), path: fc.constantFrom('a', 'b', 'c', '../d'), metrics: fc.dictionary(fc.constantFrom('loss', 'acc'), fc.double()) }).map((line) => JSON.stringify(line)),
)
const anyMoment: fc.Arbitrary<Moment> = fc.oneof(
  anyLine.map((line) => readStreamLine(line, 1)).filter((event) => event !== null),
  fc.nat(5000).map((atMs) => ({ kind: 'tick' as const, atMs })),
)
const all = (): Supervisor =>
  compose(
    handlersOf(
      {
        earlyStop: { metric: 'loss', patience: 3, minDelta: 0.1, mode: 'min' },
        stopOnNan: true,
        maxSeconds: 4,
        maxEpochs: 6,
        maxIterations: 6,
        maxGpuMinutes: 1,
        keepCheckpoints: { n: 1, metric: 'acc', mode: 'max' },
        log: { on: null, every: 2, once: 1 },
        graceSeconds: null,
      },
      { metrics: {}, gpus: 1, stopOnNan: false },
    ).map((each) => each.handler),
  )

test('the higher priority comes first, equals in the order they were given, and only the first stop counts', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 8 }), (priorities) => {
      const supervisor = compose(priorities.map((priority, at) => mount(eager(String(at), priority))))
      const { state, actions } = run(supervisor, [{ kind: 'tick', atMs: 1 }, { kind: 'tick', atMs: 2 }])
      const order = priorities.map((priority, at) => ({ priority, name: String(at) })).sort((a, b) => b.priority - a.priority)
      expect(supervisor.handlers.map((each) => each.name)).toEqual(order.map((each) => each.name))
      expect(actions.filter((each) => each.kind === 'stop')).toEqual([{ kind: 'stop', verdict: 'enough', reason: order[0]!.name }])
      expect(state.stop).toMatchObject({ handler: order[0]!.name, atMs: 1 })
      expect(actions.filter((each) => each.kind === 'show').map((each) => each.line)).toEqual([...order, ...order].map((each) => each.name))
    }),
  )
})

test('the same moments leave the same bytes, however often they are told', () => {
  fc.assert(
    fc.property(fc.array(anyMoment, { maxLength: 40 }), (moments) => {
      const first = run(all(), moments)
      const second = run(all(), structuredClone(moments))
      expect(JSON.stringify(second)).toBe(JSON.stringify(first))
    }),
  )
})

test('once it has ended, nothing that comes changes anything', () => {
  fc.assert(
    fc.property(fc.array(anyMoment, { maxLength: 20 }), fc.array(anyMoment, { maxLength: 20 }), (before, after) => {
      const supervisor = all()
      const end: Moment = { kind: 'ended', atMs: 9 }
      const { state } = run(supervisor, [...before, end])
      let later = state
      for (const moment of [end, ...after, end]) {
        const [next, actions] = supervisor.step(later, moment)
        expect(actions).toEqual([])
        later = next
      }
      expect(later).toBe(state)
    }),
  )
})

test('a handler sees the same whether others watch beside it or not', () => {
  fc.assert(
    fc.property(fc.array(anyMoment, { maxLength: 40 }), (moments) => {
      const supervisor = all()
      const together = run(supervisor, moments).state
      for (const [at, handler] of supervisor.handlers.entries()) expect(run(compose([handler]), moments).state.states[0]).toEqual(together.states[at])
    }),
  )
})

test('a state is never changed in place', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze)
    return value
  }
  fc.assert(
    fc.property(fc.array(anyMoment, { maxLength: 20 }), (moments) => {
      const supervisor = all()
      let state = freeze(supervisor.start)
      for (const moment of moments) state = freeze(supervisor.step(state, freeze(moment))[0])
      expect(state.ended).toBe(false)
    }),
  )
})

test('of a million actions the first fifty are kept and all are counted', () => {
  const dropping: Handler<null> = { name: 'd', priority: 0, start: null, step: () => [null, [{ kind: 'drop', paths: ['x'] }]] }
  const { state } = run(compose([mount(dropping)]), Array.from({ length: 1000 }, (_, atMs) => ({ kind: 'tick' as const, atMs })))
  expect([state.fired.length, state.firedCount]).toEqual([50, 1000])
})
