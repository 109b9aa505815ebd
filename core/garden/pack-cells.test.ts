import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadOf, lowerBound, packCells, type Work } from './pack-cells.ts'

const work = (minutes: number, base: string | null = null): Work => ({ minutes, base })
const spanOf = (packed: readonly (readonly Work[])[], pull: number): number => Math.max(0, ...packed.map((items) => loadOf(items, pull)))

test('longest first alone would end after 7 minutes; 6 can be had', () => {
  const items = [3, 3, 2, 2, 2].map((minutes) => work(minutes))
  expect(spanOf(packCells(items, 2, 0), 0)).toBe(6)
})

test('work on one base stays together when fetching the base costs more than an uneven end', () => {
  const items = ['a', 'b', 'a', 'b', 'a', 'b'].map((base) => work(2, base))
  const packed = packCells(items, 2, 5)
  expect(packed.map((own) => new Set(own.map(({ base }) => base)).size)).toEqual([1, 1])
  expect(spanOf(packed, 5)).toBe(11)
})

test('no job is empty, nothing is lost or doubled, no bound is broken, and the same input gives the same jobs', () => {
  const one = fc.record({ minutes: fc.integer({ min: 1, max: 60 }), base: fc.constantFrom(null, 'a', 'b', 'c') })
  fc.assert(fc.property(fc.array(one, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 20 }), (items, jobs, pull) => {
    const packed = packCells(items, jobs, pull)
    expect(packed.length).toBeLessThanOrEqual(jobs)
    expect(packed.every((own) => own.length > 0)).toBe(true)
    expect(packed.flat().toSorted(byText)).toEqual(items.toSorted(byText))
    expect(spanOf(packed, pull)).toBeGreaterThanOrEqual(lowerBound(items, jobs, pull) - 1e-9)
    expect(packed).toEqual(packCells(items, jobs, pull))
  }))
})

test('with few items no packing at all is much better', () => {
  const one = fc.record({ minutes: fc.integer({ min: 1, max: 30 }), base: fc.constantFrom('a', 'b') })
  fc.assert(fc.property(fc.array(one, { minLength: 1, maxLength: 7 }), fc.integer({ min: 2, max: 3 }), fc.integer({ min: 0, max: 10 }), (items, jobs, pull) => {
    expect(spanOf(packCells(items, jobs, pull), pull)).toBeLessThanOrEqual(best(items, jobs, pull) * 1.25)
  }), { numRuns: 60 })
})

/** Every way there is. */
function best(items: readonly Work[], jobs: number, pull: number): number {
  let found = Infinity
  for (let way = 0; way < jobs ** items.length; way++) {
    const packed: Work[][] = Array.from({ length: jobs }, () => [])
    for (let at = 0, rest = way; at < items.length; at++, rest = Math.floor(rest / jobs)) packed[rest % jobs]!.push(items[at]!)
    found = Math.min(found, spanOf(packed, pull))
  }
  return found
}

const byText = (a: Work, b: Work): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
