/** The same values give the same bytes, in whatever order a directory listing or a job matrix brought them (goal G7). */
import { expect, test } from 'vitest'
import { cliffsDelta } from './cliffs-delta.ts'
import { smallestDetectable } from './detectable.ts'
import { hodgesLehmann, ratioShift } from './hodges-lehmann.ts'
import { mannWhitney } from './mann-whitney.ts'
import { seeded } from './testing/seeded.ts'
import { shuffled } from './testing/brute-force.ts'

test('every statistic comes to the same bytes in a hundred orders, of decimals, of ties and of signed zeros', () => {
  const random = seeded('determinism')
  const decimals = (size: number): number[] => Array.from({ length: size }, () => 1 + random() / 3)
  const samples = [[decimals(7), decimals(9)], [decimals(3), decimals(40)], [[1, 1, 2, 3, 3, 0.1], [2, 2, 3, 3, 0.3, 0.2, 4]], [[0, -0, 1, -0], [-0, 0, 0, 2, -3]], [decimals(70), decimals(65)]] as const
  for (const [base, head] of samples) {
    const first = all(base, head)
    for (let order = 0; order < 100 / samples.length; order++) expect(all(shuffled(base, random), shuffled(head, random))).toEqual(first)
  }
})

function all(base: readonly number[], head: readonly number[]): unknown {
  const options = { confidence: 0.9 }
  return [
    mannWhitney(base, head),
    cliffsDelta(base, head),
    hodgesLehmann(base, head, options),
    ratioShift(base, head, options),
    smallestDetectable(base, head, { alpha: 0.05, delta: 0.5, floor: 0.01 }),
  ]
}
