import { expect, test } from 'vitest'
import { normalAbove, normalBelow, normalQuantile } from './normal.ts'

/** scipy 1.17.1: scipy.special.ndtr(z). */
test.each([[-37, 5.7255712225239266e-300], [-20, 2.7536241186061556e-89], [-8, 6.22096057427174e-16], [-7.1, 6.237844463331586e-13], [-7, 1.279812543885835e-12], [-3.5, 0.00023262907903552502], [-1.96, 0.024997895148220435], [-0.1, 0.460172162722971], [0, 0.5], [0.5, 0.6914624612740131], [2, 0.9772498680518208], [6, 0.9999999990134123]])('Φ(%d) is that of SciPy', (z, expected) => {
  // Far out the two are right to fewer digits: 3e-9 of a p of 1e-12, and 1e-7 beyond 7.07 standard deviations.
  const within = z < -7.07 ? 1e-7 : z < -6 ? 1e-8 : 1e-12
  expect(Math.abs(normalBelow(z) / expected - 1)).toBeLessThan(within)
  expect(normalAbove(-z)).toBe(normalBelow(z))
})

/** scipy 1.17.1: scipy.special.ndtri(p). */
test.each([[1e-300, -37.0470962993612], [1e-20, -9.262340089798409], [1e-5, -4.264890793922825], [0.025, -1.9599639845400545], [0.3, -0.5244005127080409], [0.5, 0], [0.6, 0.2533471031357997], [0.975, 1.959963984540054], [0.99999, 4.264890793923841]])('Φ⁻¹(%d) is that of SciPy', (p, expected) => {
  expect(Math.abs(normalQuantile(p) - expected)).toBeLessThan(1e-12)
})

test('neither comes to NaN', () => {
  expect([Number.NEGATIVE_INFINITY, Number.NaN, Number.POSITIVE_INFINITY].map(normalBelow)).toEqual([0, 0.5, 1])
  expect([-1, 0, Number.NaN, 1, 2].map(normalQuantile)).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY])
})
