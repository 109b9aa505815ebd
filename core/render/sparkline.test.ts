import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sparkline } from './sparkline.ts'

test('a head that is worse stands out from the builds before', () => {
  expect(sparkline([100, 101, 99, 100, 100], 120, 0.03)).toBe('▁▁▁▁▁ █')
})

test('noise within what is quiet does not look like mountains', () => {
  expect(sparkline([100, 101, 99, 100, 101], 100, 0.03)).toMatch(/^[▄▅]+ [▄▅]$/)
})

test('fewer than three builds show nothing', () => {
  expect(sparkline([1, 2], 3, 0.01)).toBe('')
})

test('whatever the numbers, a block each', () => {
  fc.assert(fc.property(fc.array(fc.double(), { maxLength: 60 }), fc.option(fc.double()), fc.double({ min: 0, max: 1, noNaN: true }), (history, head, quiet) => {
    expect(sparkline(history, head, quiet)).toMatch(/^[▁▂▃▄▅▆▇█]{0,10}(?: [▁▂▃▄▅▆▇█])?$/)
  }))
})
