import { expect, test } from 'vitest'
import { median } from './percentile.ts'
import { runnerQuality } from './runner-quality.ts'
import { random } from './testing/random.ts'

const group = (n: number, cv: number, normal: () => number): number[] => Array.from({ length: n }, () => 100 * (1 + cv * normal()))

test('a runner that repeats itself has a noise floor of 1 % and a score of 100', () => {
  expect(runnerQuality([100, 100.1, 99.9, 100], [100, 100.1, 99.9, 100.05])).toMatchObject({ noiseFloor: 0.01, score: 100, outliers: 0, n: 4, means: expect.stringMatching(/^This runner is quiet: with 4 starts a side, differences of up to 1\.0 % are noise\.$/) })
})

test('two equal groups that differ by 14 % make a floor of at least that, and a word that says so', () => {
  const quality = runnerQuality([100, 101, 99, 100, 100, 101, 99], [114, 115, 113, 114, 114, 115, 113])
  expect(quality?.noiseFloor).toBeCloseTo(Math.log(1.14), 3)
  expect(quality?.means).toContain('not fit for benchmarks')
})

test('one start that took ten times as long is counted as an outlier and moves the floor little', () => {
  const quiet = runnerQuality([100, 101, 99, 100, 102, 98, 100], [100, 101, 99, 100, 102, 98, 100])!
  const once = runnerQuality([100, 101, 99, 100, 102, 98, 1000], [100, 101, 99, 100, 102, 98, 100])!
  expect(once.outliers).toBe(1)
  expect(once.noiseFloor).toBeLessThan(2 * quiet.noiseFloor)
})

test('the floor of one A/A run is exceeded by the next about once in 20, over normal noise of 5 %', () => {
  const { normal } = random(7)
  let above = 0
  const trials = 2000
  for (let trial = 0; trial < trials; trial++) {
    const quality = runnerQuality(group(10, 0.05, normal), group(10, 0.05, normal))!
    if (Math.abs(Math.log(median(group(10, 0.05, normal)) / median(group(10, 0.05, normal)))) > quality.noiseFloor) above += 1
  }
  expect(above / trials).toBeLessThan(0.1)
  expect(above / trials).toBeGreaterThan(0.005)
})

test('too few starts, or times that are none, say nothing', () => {
  expect(runnerQuality([1, 2], [1, 2, 3])).toBeNull()
  expect(runnerQuality([1, 2, 0], [1, 2, 3])).toBeNull()
  expect(runnerQuality([1, 2, Number.NaN], [1, 2, 3])).toBeNull()
})
