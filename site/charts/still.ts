/** Still pictures of charts, drawn by hand: axes are words, everything scales with the page. */
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { measure } from '../../core/render/figures.ts'
import { drawable, range, rounded } from '../../core/render/sparkline.ts'
import { bounds, extremes } from '../shell/spark.ts'
import { CHANGES } from './changes.ts'
import type { TrendValue, WeeksValue } from './chart-values.ts'

const [WIDTH, HEIGHT, BOTTOM, LEFT] = [640, 180, 22, 4]

/** One series of builds with the noise around its levels. Nothing for fewer than two builds. */
export function stillTrend({ unit, at, values, levels, marks }: TrendValue, label: string): Html {
  if (values.length < 2 || !values.every((value) => Number.isFinite(value) && drawable(value))) return NOTHING
  const [from, to] = [at[0]!, at.at(-1)!]
  const [low, high] = range([...bounds(values), ...levels.flatMap((level) => [level.low, level.high]).filter(drawable)], 0)
  const x = (moment: number): number => rounded(LEFT + (to === from ? 0.5 : (moment - from) / (to - from)) * (WIDTH - 2 * LEFT - 6))
  const y = (value: number): number => rounded(14 + (1 - (Math.min(high, Math.max(low, value)) - low) / (high - low)) * (HEIGHT - 14 - BOTTOM))
  const bands = levels.map((level) => html`<rect class="band" x="${x(level.from)}" y="${y(level.high)}" width="${Math.max(1, rounded(x(level.to) - x(level.from)))}" height="${Math.max(1, rounded(y(level.low) - y(level.high)))}"/>`)
  const path = extremes(values, WIDTH / 2).map(({ at: index, value }) => `${x(at[index]!)} ${y(value)}`).join('L')
  const ends = html`<text x="${LEFT}" y="10">${text(measure(high, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - BOTTOM - 2}">${text(measure(low, unit ?? undefined), 40)}</text><text x="${LEFT}" y="${HEIGHT - 5}">${text(dayOf(from))}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${text(dayOf(to))}</text>`
  return svg(label, html`${join(bands)}<path class="line" d="M${path as Html}"/>${join(marks.map((mark) => html`<text class="mark ${CHANGES[mark.word].look as Html}" x="${x(mark.at)}" y="${rounded(y(mark.value) - 6)}" text-anchor="middle">${CHANGES[mark.word].glyph as Html}</text>`))}<circle class="dot" cx="${x(to)}" cy="${y(values.at(-1)!)}" r="3"/>${ends}`)
}

/** A bar a week, its parts one upon another in their order. */
export function stillWeeks({ weeks, parts }: WeeksValue, label: string): Html {
  const most = Math.max(0, ...weeks.map((_week, at) => parts.reduce((sum, { values }) => sum + values[at]!, 0)))
  if (most === 0) return NOTHING
  const step = (WIDTH - 2 * LEFT) / weeks.length
  const bar = (at: number): Html => {
    let top = HEIGHT - BOTTOM
    return join(parts.map(({ look, values }) => {
      const height = (values[at]! / most) * (HEIGHT - BOTTOM - 14)
      top -= height
      return height === 0 ? NOTHING : html`<rect class="part ${look as Html}" x="${rounded(LEFT + at * step + step * 0.08)}" y="${rounded(top)}" width="${rounded(step * 0.84)}" height="${rounded(height)}"/>`
    }))
  }
  return svg(label, html`${join(weeks.map((_week, at) => bar(at)))}<text x="${LEFT}" y="10">${most}</text><text x="${LEFT}" y="${HEIGHT - 5}">${text(weeks[0]!)}</text><text x="${WIDTH - LEFT}" y="${HEIGHT - 5}" text-anchor="end">${text(weeks.at(-1)!)}</text>`)
}

const svg = (label: string, body: Html): Html => html`<svg class="still" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${text(label, 400)}">${body}</svg>`

/** Of seconds since 1970. */
export const dayOf = (seconds: number): string => new Date(seconds * 1000).toISOString().slice(0, 10)
