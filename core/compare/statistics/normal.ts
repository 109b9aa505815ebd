/** The standard normal distribution, without a library: two published approximations, held to SciPy in the test. */

/**
 * Φ(z) = P(Z ≤ z), right to 1e-15, and to 1e-7 of itself however far below: Hart 1968 as given by West, "Better approximations to
 * cumulative normal functions", Wilmott 2005. NaN counts as 0 standard deviations.
 */
export function normalBelow(z: number): number {
  if (z > 0) return 1 - normalBelow(-z)
  const x = Number.isNaN(z) ? 0 : -z
  if (x > 38) return 0
  const density = Math.exp((-x * x) / 2)
  if (x < 7.07106781186547) return (density * polynomial(HART_ABOVE, x)) / polynomial(HART_BELOW, x)
  return density / (x + 1 / (x + 2 / (x + 3 / (x + 4 / (x + 0.65))))) / Math.sqrt(2 * Math.PI)
}

/** P(Z ≥ z), without the cancellation of 1 − Φ. */
export const normalAbove = (z: number): number => normalBelow(-z)

/** Φ⁻¹(p): Wichura, algorithm AS 241 (PPND16), Applied Statistics 37, 1988; about 1e-16. 0 and 1 give −∞ and ∞. */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  const q = p - 0.5
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q
    return (q * polynomial(CENTRE_ABOVE, r)) / polynomial(CENTRE_BELOW, r)
  }
  const r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p))
  const away = r <= 5 ? polynomial(SIDE_ABOVE, r - 1.6) / polynomial(SIDE_BELOW, r - 1.6) : polynomial(TAIL_ABOVE, r - 5) / polynomial(TAIL_BELOW, r - 5)
  return q < 0 ? -away : away
}

/** Coefficients from the highest power down. */
const polynomial = (coefficients: readonly number[], x: number): number => coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0)

const HART_ABOVE = [0.0352624965998911, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871, 221.213596169931, 220.206867912376]
const HART_BELOW = [0.0883883476483184, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674, 637.333633378831, 793.826512519948, 440.413735824752]

const CENTRE_ABOVE = [2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665]
const CENTRE_BELOW = [5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751, 687.1870074920579, 42.31333070160091, 1]
const SIDE_ABOVE = [7.745450142783414e-4, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835]
const SIDE_BELOW = [1.0507500716444169e-9, 5.475938084995345e-4, 0.015198666563616457, 0.14810397642748008, 0.6897673349851, 1.6763848301838038, 2.053191626637759, 1]
const TAIL_ABOVE = [2.0103343992922881e-7, 2.7115555687434876e-5, 1.2426609473880784e-3, 0.026532189526576124, 0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103]
const TAIL_BELOW = [2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 7.868691311456133e-4, 0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1]
