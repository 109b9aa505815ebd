import fc from 'fast-check'
import { expect, test } from 'vitest'
import { handlersOf } from '../supervise/handlers-of.ts'
import { compose } from '../supervise/supervisor.ts'
import { readSupervise } from './read-supervise.ts'

const none = { earlyStop: null, stopOnNan: null, maxSeconds: null, maxEpochs: null, maxIterations: null, maxGpuMinutes: null, keepCheckpoints: null, log: null, graceSeconds: null }

test('short forms: the name of a metric alone, a number of checkpoints alone', () => {
  expect(readSupervise({ early_stop: 'val_loss', keep_checkpoints: 3 })).toEqual({
    ...none,
    earlyStop: { metric: 'val_loss', patience: 10, minDelta: 0, mode: null },
    keepCheckpoints: { n: 3, metric: null, mode: null },
  })
})

test('figures may be written as texts; what is no figure, not above zero or too many is as if it were not there, or the most there is', () => {
  expect(readSupervise({ max_seconds: '60', max_epochs: 0, max_iterations: -3, max_gpu_minutes: 'much', keep_checkpoints: { n: 1e9 }, early_stop: { metric: 'a', patience: 2.9, min_delta: -1, mode: 'up' } })).toEqual({
    ...none,
    maxSeconds: 60,
    keepCheckpoints: { n: 100, metric: null, mode: null },
    earlyStop: { metric: 'a', patience: 2, minDelta: 0, mode: null },
  })
})

test('no map, no supervision; an empty map is one that asks for nothing', () => {
  expect([undefined, null, true, 'x', 3, []].map((value) => readSupervise(value))).toEqual([null, null, null, null, null, null])
  expect(readSupervise({})).toEqual(none)
})

test('the direction of the descriptor is the mode that nobody gave, and a name like a prototype has none', () => {
  const settled = (metric: string) =>
    handlersOf(readSupervise({ early_stop: metric }) ?? undefined, { metrics: { accuracy: { direction: 'max', unit: null, tolerance: null } }, gpus: 0, stopOnNan: false })[0]?.settings['mode']
  expect(['accuracy', 'loss', 'constructor'].map(settled)).toEqual(['max', 'min', 'min'])
})

test('whatever stands there, it is read, and handlers can be made of it', () => {
  const keys = fc.constantFrom('early_stop', 'stop_on_nan', 'max_seconds', 'max_epochs', 'keep_checkpoints', 'log', 'grace_seconds', 'metric', 'n', 'every', 'once', 'on', 'mode', '__proto__')
  const value = fc.letrec((tie) => ({ any: fc.oneof({ maxDepth: 3 }, fc.string(), fc.double(), fc.boolean(), fc.constant(null), fc.array(tie('any')), fc.dictionary(keys, tie('any'))) })).any
  fc.assert(
    fc.property(value, (any) => {
      const read = readSupervise(any as Parameters<typeof readSupervise>[0])
      expect(compose(handlersOf(read ?? undefined, { metrics: {}, gpus: 1, stopOnNan: false }).map((each) => each.handler)).handlers.at(-1)?.name).toBe('log')
    }),
  )
})
