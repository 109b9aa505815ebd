/** Seeded noise of several shapes, about 0 with a spread about 1: histories in which nothing changes. */
import { seeded } from '../../compare/statistics/testing/seeded.ts'

export type Shape = 'normal' | 'lognormal' | 'bimodal' | 'autoregressive'

export function noise(shape: Shape, seed: string): () => number {
  const uniform = seeded(seed)
  // Box & Muller, Annals of Mathematical Statistics 29, 1958.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform())
  let last = 0
  const draws: Readonly<Record<Shape, () => number>> = {
    normal,
    lognormal: () => (Math.exp(0.6 * normal()) - 1.2) / 0.8,
    bimodal: () => normal() * 0.2 + (uniform() < 0.5 ? -1 : 1),
    autoregressive: () => (last = 0.3 * last + normal()),
  }
  return draws[shape]
}
