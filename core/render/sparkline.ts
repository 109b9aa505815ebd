/** A row of numbers as Unicode blocks, for text where no picture can stand. */

/**
 * The builds of the base, oldest first, and after a space the head: `▃▃▂▃▃ ▇`. What lies within `quiet` (relative) of the
 * middle never fills more than half of the height, so that noise does not look like mountains. Empty for fewer than three numbers.
 */
export function sparkline(history: readonly number[], head: number | null, quiet: number): string {
  const base = history.filter(drawable).slice(-MAX)
  const all = head === null || !drawable(head) ? base : [...base, head]
  if (base.length < 3) return ''
  const [low, high] = range(all, quiet)
  const block = (value: number): string => BLOCKS[Math.min(7, Math.max(0, Math.floor(((value - low) / (high - low)) * 8)))]!
  return `${base.map(block).join('')}${all.length === base.length ? '' : ` ${block(head!)}`}`
}

/** The ends of an axis that holds all of them, at least four times `quiet` high. */
export function range(values: readonly number[], quiet: number): readonly [number, number] {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const middle = least + (most - least) / 2
  const reach = Math.max((most - least) / 2, 2 * Math.abs(middle) * quiet, Math.abs(middle) * 1e-12, 1e-300)
  return [middle - reach, middle + reach]
}

/** Sums and differences of larger ones would be infinite. */
export const drawable = (value: number): boolean => Math.abs(value) < 1e300

/** To a tenth of a pixel, for pictures: nobody sees less. */
export const rounded = (value: number): number => Math.round(value * 10) / 10

const MAX = 10
const BLOCKS = '▁▂▃▄▅▆▇█'
