import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCurves } from './read-curves.ts'

test('points are read in both forms', () => {
  expect(readCurves('{"history":{"loss":[{"step":0,"value":1},{"step":5,"value":0.5}]}}')).toEqual([{ name: 'loss', steps: [0, 5], values: [1, 0.5], points: 2 }])
  expect(readCurves('{"history":[{"step":0,"timestamp":9,"loss":1},{"loss":0.5,"text":"x"},{"step":2}]}')).toEqual([{ name: 'loss', steps: [0, 1], values: [1, 0.5], points: 2 }])
})

test('of 100,000 points each peak stays', () => {
  const points = Array.from({ length: 100_000 }, (_, step) => ({ step, value: step === 77_777 ? 99 : step === 5 ? -99 : Math.sin(step) }))
  const [curve] = readCurves(JSON.stringify({ history: { loss: points } }))
  expect(curve!.values.length).toBeLessThanOrEqual(302)
  expect([Math.max(...curve!.values), Math.min(...curve!.values), curve!.points]).toEqual([99, -99, 100_000])
  expect(curve!.steps[curve!.values.indexOf(99)]).toBe(77_777)
})

test('A06 whatever the text is, there are as many steps as values, all numbers, and never more series than fit', () => {
  const history = fc.oneof(fc.jsonValue(), fc.dictionary(fc.oneof(fc.string(), fc.constant('__proto__')), fc.array(fc.oneof(fc.record({ step: fc.jsonValue(), value: fc.jsonValue() }), fc.jsonValue()))))
  fc.assert(fc.property(fc.oneof(fc.string(), fc.record({ history }).map((value) => JSON.stringify(value))), (text) => {
    for (const { steps, values } of readCurves(text)) {
      expect(steps.length).toBe(values.length)
      expect([...steps, ...values].every(Number.isFinite)).toBe(true)
    }
  }))
})
