import { axisY, dot, gridY, line, pointer, text, tip, type Markish } from '@observablehq/plot'
import { measure } from '../../../core/render/figures.ts'
import type { LinesValue } from '../../charts/chart-values.ts'
import { COLOR, momentOf, picture } from './plot.ts'

/** Several lines over one axis; each has its name at its end and a dash of its own, so that color says nothing alone. */
export function drawLines({ unit, x: axis, lines }: LinesValue, width: number, label: string): Element {
  const many = lines.length > 1
  const shown = (value: number): string => measure(value, unit ?? undefined)
  const own = lines.map(({ name, look, x, y }, index) => ({ name, color: colorAt(look, index, lines), dash: DASHES[index % DASHES.length]!, points: x.map((at, step) => ({ at: axis === 'day' ? momentOf(at) : at, value: y[step] ?? Number.NaN, name, said: `${name}, ${axis === 'day' ? momentOf(at).toISOString().slice(0, 10) : `step ${at}`}: ${y[step] == null ? 'no number' : shown(y[step])}` })) }))
  const moved = apart(own.map(({ name, points }) => ({ name, value: points.findLast(({ value }) => Number.isFinite(value))?.value ?? 0 })), own.flatMap(({ points }) => points.map(({ value }) => value)))
  const layers: Markish[] = [
    gridY({ stroke: COLOR.line, strokeOpacity: 1 }),
    axisY({ label: null, ticks: 4, tickSize: 0, tickFormat: shown, fill: COLOR.muted }),
    ...own.flatMap(({ name, color, dash, points }): Markish[] => [
      line(points, { x: 'at', y: 'value', stroke: color, strokeWidth: 1.75, strokeDasharray: dash }),
      ...(points.length <= 60 ? [dot(points, { x: 'at', y: 'value', r: 2, fill: color })] : []),
      ...(many ? [text(points.filter(({ value }) => Number.isFinite(value)).slice(-1), { x: 'at', y: 'value', text: () => name, dx: 8, dy: moved.get(name) ?? 0, textAnchor: 'start', fill: color, fontWeight: 600 })] : []),
    ]),
    tip(own.flatMap(({ points }) => points), pointer({ x: 'at', y: 'value', title: 'said', fill: 'var(--raised)', stroke: COLOR.none })),
  ]
  return picture({ marginRight: many ? 24 + 7 * Math.max(...lines.map(({ name }) => Math.min(12, name.length))) : 16, x: { ...(axis === 'day' ? { type: 'utc' } : {}), label: null }, y: { label: null, nice: true }, marks: layers }, width, label)
}

/** Names of lines that end at one place stand one below another: how far each is moved, about, in pixels. */
function apart(ends: readonly { readonly name: string; readonly value: number }[], values: readonly number[]): ReadonlyMap<string, number> {
  const finite = values.filter(Number.isFinite)
  const [least, most] = [finite.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY), finite.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)]
  const moved = new Map<string, number>()
  let last = Number.NEGATIVE_INFINITY
  for (const { name, value } of ends.toSorted((a, b) => b.value - a.value)) {
    const wanted = most === least ? 0 : ((most - value) / (most - least)) * HEIGHT
    const y = Math.max(wanted, last + LINE)
    moved.set(name, y - wanted)
    last = y
  }
  return moved
}

/** Of the field of a picture, and of a line of words. */
const [HEIGHT, LINE] = [168, 13]

/** Runs have no color of their own: those that both schemes show well, each with a contrast of at least 3 to 1. */
const SERIES = ['--line-1', '--line-2', '--line-3', '--line-4', '--line-5', '--line-6', '--line-7', '--line-8']
const colorAt = (look: LinesValue['lines'][number]['look'], index: number, lines: LinesValue['lines']): string => (lines.length > 1 && lines.every((each) => each.look === 'accent') ? `var(${SERIES[index % SERIES.length]!})` : COLOR[look])
const DASHES = ['none', '6 3', '2 2', '8 3 2 3', '12 3', '4 2 1 2', '1 3', '10 2 2 2']
