import { axisY, gridY, rectY, ruleY, tip, pointerX } from '@observablehq/plot'
import type { WeeksValue } from '../../charts/chart-values.ts'
import { COLOR, picture } from './plot.ts'

const WEEK_MS = 7 * 86_400_000

/** A bar a week, its parts one upon another in their order. */
export function drawWeeks({ weeks, parts }: WeeksValue, width: number, label: string): Element {
  const bars = parts.flatMap(({ name, look, values }) => weeks.map((week, at) => ({ week: new Date(week), end: new Date(Date.parse(week) + WEEK_MS), name, look, value: values[at]! })))
  const sums = weeks.map((week, at) => ({ day: new Date(Date.parse(week) + WEEK_MS / 2), week, sum: parts.reduce((sum, { values }) => sum + values[at]!, 0), said: [`week of ${week}`, ...parts.map(({ name, values }) => `${name} ${values[at]!}`)].join('\n') }))
  // Examples are whole ones.
  const ticks = Math.min(4, sums.reduce((most, { sum }) => Math.max(most, sum), 1))
  return picture({
    height: 200,
    x: { type: 'utc', label: null },
    y: { label: null, nice: true },
    color: { type: 'identity' },
    marks: [
      gridY({ stroke: COLOR.line, strokeOpacity: 1, ticks }),
      axisY({ label: null, ticks, tickSize: 0, fill: COLOR.muted, tickFormat: (value: number) => (Number.isInteger(value) ? String(value) : '') }),
      rectY(bars, { x1: 'week', x2: 'end', y: 'value', fill: ({ look }: (typeof bars)[number]) => COLOR[look], insetLeft: 1, insetRight: 1 }),
      ruleY([0], { stroke: COLOR.none }),
      tip(sums, pointerX({ x: 'day', y: 'sum', title: 'said', fill: 'var(--raised)', stroke: COLOR.none })),
    ],
  }, width, label)
}
