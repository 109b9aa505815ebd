/** Some of them, drawn by the seed of the day (FC_SEED): the same on every machine, and others for whoever searches. */
import { createHash } from 'node:crypto'

export function some<T>(all: readonly T[], most: number): readonly T[] {
  const seed = process.env['FC_SEED'] ?? '1'
  const rank = (index: number): string => createHash('sha256').update(`${seed} ${all.length} ${index}`).digest('hex')
  const drawn = all.map((_, index) => index).toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, most)
  return drawn.toSorted((a, b) => a - b).map((index) => all[index]!)
}
