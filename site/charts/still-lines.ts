/** A still picture of several lines over one axis. */
import { measure } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { drawable, range, rounded } from '../../core/render/sparkline.ts'
import type { LinesValue } from './chart-values.ts'
import { dayOf } from './still.ts'

const [WIDTH, HEIGHT, BOTTOM, LEFT] = [640, 160, 22, 4]

/** Nothing where no line has two points. A point that is no number parts its line. */
export function stillLines({ unit, x: axis, lines }: LinesValue, label: string): Html {
  const xs = lines.flatMap((line) => line.x)
  const ys = lines.flatMap((line) => line.y.filter((value): value is number => value !== null && drawable(value)))
  if (lines.every((line) => line.y.length < 2) || ys.length === 0) return NOTHING
  const [from, to] = [least(xs), -least(xs.map((value) => -value))]
  const [low, high] = range([least(ys), -least(ys.map((value) => -value))], 0.001)
  const x = (at: number): number => rounded(LEFT + (to === from ? 0.5 : (at - from) / (to - from)) * (WIDTH - 2 * LEFT))
  const y = (value: number): number => rounded(14 + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (HEIGHT - 14 - BOTTOM))
  const said = (at: number): Html => text(axis === 'day' ? dayOf(at) : measure(at))
  const path = (line: LinesValue['lines'][number]): string => {
    let open = false
    return line.y.map((value, at) => {
      if (value === null || !drawable(value)) return ((open = false), '')
      const step = `${open ? 'L' : 'M'}${x(line.x[at]!)} ${y(value)}`
      open = true
      return step
    }).join('')
  }
  return html`<svg class="still" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(label, 400)}">${join(lines.map((line) => html`<path class="line ${line.look as Html}" d="${path(line) as Html}"/>`))}<text x="${LEFT}" y="10">${text(measure(high, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - BOTTOM - 2}">${text(measure(low, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - 5}">${said(from)}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${said(to)}</text></svg>`
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
