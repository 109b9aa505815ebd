/** A line of figures as a small picture. What it is about stands beside it in words; it says only how it went. */
import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { drawable, range, rounded } from '../../core/render/sparkline.ts'

export interface Spark {
  /** Oldest first. */
  readonly values: readonly number[]
  /** What a screen reader says for it. */
  readonly label: string
  /** Relative spread that is noise: so much of the height stays quiet. */
  readonly noise?: number
  readonly width?: number
  readonly height?: number
}

/** Nothing for fewer than three figures. Of more than fit, each column keeps its smallest and its largest: a peak is never lost. */
export function spark({ values, label, noise = 0.01, width = 160, height = 32 }: Spark): Html {
  const all = values.filter((value) => Number.isFinite(value) && drawable(value))
  if (all.length < 3) return NOTHING
  const shown = extremes(all, Math.floor(width / 2))
  const [low, high] = range(bounds(all), noise)
  const x = (at: number): number => rounded(2 + (at / (all.length - 1)) * (width - 8))
  const y = (value: number): number => rounded(height - 4 - ((value - low) / (high - low)) * (height - 8))
  const path = shown.map(({ at, value }) => `${x(at)} ${y(value)}`).join('L')
  const last = all.at(-1)!
  return html`<svg class="spark" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${text(label, 300)}"><path class="line" d="M${path as Html}"/><circle class="dot" cx="${x(all.length - 1)}" cy="${y(last)}" r="3"/></svg>`
}

/** At most two of each of `columns`, the first and the last always among them. */
export function extremes(values: readonly number[], columns: number): readonly { readonly at: number; readonly value: number }[] {
  if (values.length <= columns * 2) return values.map((value, at) => ({ at, value }))
  const kept = new Set([0, values.length - 1])
  for (let column = 0; column < columns; column++) {
    const [from, to] = [Math.floor((column * values.length) / columns), Math.floor(((column + 1) * values.length) / columns)]
    let [least, most] = [from, from]
    for (let at = from; at < to; at++) {
      if (values[at]! < values[least]!) least = at
      if (values[at]! > values[most]!) most = at
    }
    kept.add(least)
    kept.add(most)
  }
  return [...kept].sort((a, b) => a - b).map((at) => ({ at, value: values[at]! }))
}

/** Too many for the arguments of `Math.min`. */
export function bounds(values: readonly number[]): readonly [number, number] {
  let [least, most] = [values[0]!, values[0]!]
  for (const value of values) {
    if (value < least) least = value
    if (value > most) most = value
  }
  return [least, most]
}
