/** How often the tests raise an alarm where there is nothing to be found (goal G5): 10,000 seeded draws each. */
import { expect, test } from 'vitest'
import { random } from '../../benchmark/testing/random.ts'
import { benjaminiHochberg } from './benjamini-hochberg.ts'
import { deltaOfU } from './cliffs-delta.ts'
import { mannWhitney } from './mann-whitney.ts'

const DRAWS = 10_000
const LEVELS = [0.1, 0.05, 0.01]
/** A pull request, and three builds against a young segment. */
const SIZES = [[7, 7], [3, 13]] as const

type Shape = (generator: ReturnType<typeof random>) => () => number
const SHAPES: Readonly<Record<string, Shape>> = {
  normal: ({ normal }) => () => 100 + normal(),
  lognormal: ({ normal }) => () => Math.exp(normal()),
  bimodal: ({ uniform, normal }) => () => (uniform() < 0.5 ? 100 : 130) + normal(),
  'bimodal, in whole steps': ({ uniform, normal }) => () => Math.round((uniform() < 0.5 ? 100 : 105) + normal()),
  'discrete, five values': ({ uniform }) => () => Math.floor(5 * uniform()),
  'discrete, mostly one value': ({ uniform }) => () => (uniform() < 0.8 ? 3 : 4),
}

test.each(Object.keys(SHAPES).flatMap((shape) => SIZES.map(([n, m]) => [shape, n, m] as const)))('%s, %d against %d: p ≤ a in at most 1.1·a of the draws, either way', (shape, n, m) => {
  for (const rates of Object.values(alarms(SHAPES[shape]!(random(20_260)), n, m))) {
    rates.forEach((rate, at) => expect(rate).toBeLessThanOrEqual(1.1 * LEVELS[at]!))
  }
})

/**
 * What the test does not promise: neighbours in time that resemble each other, here at an autocorrelation of 0.3. At a = 0.05, seven
 * builds in a row against the seven before alarm 2.1 times as often as they should (at 0.01 3.3 times), three against thirteen 1.6
 * (2.1) times: there the gates on size (delta, floor, noise) hold alarms down. Sides that take turns, as a pull request's do, alarm
 * less often than promised. Reported, not demanded; the figures are of this seed.
 */
test('AR(1) 0.3 raises more alarms than promised where the sides are blocks in time, and fewer where they take turns', () => {
  const rates = SIZES.map(([n, m]) => alarms(autoregressive(0.3), n, m).higher)
  const inTurn = alarms(autoregressive(0.3), 7, 7, inTurns).higher
  expect({ '7 v 7 in blocks': rates[0], '3 v 13 in blocks': rates[1], '7 v 7 in turns': inTurn }).toEqual({ '7 v 7 in blocks': [0.1484, 0.105, 0.0331], '3 v 13 in blocks': [0.1469, 0.081, 0.0208], '7 v 7 in turns': [0.0742, 0.043, 0.0056] })
})

test('of 24 series where nothing changed, at q = 0.10 and |delta| ≥ 0.8, a report raises a false alarm in at most one of ten', () => {
  const { normal } = random(24)
  const reports = 1500
  let alarmed = 0
  for (let report = 0; report < reports; report++) {
    const found = Array.from({ length: 24 }, () => mannWhitney(sample(7, normal), sample(7, normal)))
    const adjusted = benjaminiHochberg(found.map(({ pHigher }) => pHigher))
    if (found.some(({ u }, at) => adjusted[at]! <= 0.1 && deltaOfU(u, 7, 7) >= 0.8)) alarmed++
  }
  expect(alarmed / reports).toBeLessThanOrEqual(0.1)
})

/** Share of draws with p ≤ each level, for each direction. */
function alarms(next: () => number, n: number, m: number, split: Split = inBlocks): { readonly higher: number[]; readonly lower: number[] } {
  const [higher, lower] = [LEVELS.map(() => 0), LEVELS.map(() => 0)]
  for (let draw = 0; draw < DRAWS; draw++) {
    const { pHigher, pLower } = mannWhitney(...split(sample(n + m, next), n))
    LEVELS.forEach((level, at) => {
      if (pHigher <= level) higher[at]!++
      if (pLower <= level) lower[at]!++
    })
  }
  return { higher: higher.map((count) => count / DRAWS), lower: lower.map((count) => count / DRAWS) }
}

type Split = (series: readonly number[], n: number) => [number[], number[]]

const inBlocks: Split = (series, n) => [series.slice(0, n), series.slice(n)]

/** A B B A A B B A … */
const inTurns: Split = (series) => [series.filter((_, at) => at % 4 === 0 || at % 4 === 3), series.filter((_, at) => at % 4 === 1 || at % 4 === 2)]

const sample = (size: number, next: () => number): number[] => Array.from({ length: size }, next)

function autoregressive(rho: number): () => number {
  const { normal } = random(300)
  let last = normal()
  return () => (last = rho * last + Math.sqrt(1 - rho ** 2) * normal())
}
