import { axisY, dot, gridY, lineY, rect, text, tip, pointerX, type Markish } from '@observablehq/plot'
import { measure } from '../../../core/render/figures.ts'
import { CHANGES } from '../../charts/changes.ts'
import type { Mark, TrendValue } from '../../charts/chart-values.ts'
import { COLOR, momentOf, picture } from './plot.ts'

/** Builds as a line and points, the noise around each level, and every change of level. A click on a build opens its commit. */
export function drawTrend({ unit, at, values, commits, commitUrl, levels, marks }: TrendValue, width: number, label: string): Element {
  const of = commits.split(' ')
  const builds = at.map((seconds, index) => ({ day: momentOf(seconds), value: values[index]!, commit: of[index] ?? '-' }))
  const shown = (value: number): string => measure(value, unit ?? undefined)
  const layers: Markish[] = [
    gridY({ stroke: COLOR.line, strokeOpacity: 1 }),
    axisY({ label: null, tickFormat: shown, ticks: 4, tickSize: 0, fill: COLOR.muted }),
    rect(levels, { x1: ({ from }) => momentOf(from), x2: ({ to }) => momentOf(to), y1: 'low', y2: 'high', fill: COLOR.band }),
    lineY(builds, { x: 'day', y: 'value', stroke: COLOR.accent, strokeWidth: 1.5 }),
    ...(builds.length <= 120 ? [dot(builds, { x: 'day', y: 'value', r: 2, fill: COLOR.accent, ...(commitUrl === null ? {} : { href: ({ commit }: (typeof builds)[number]) => (commit === '-' ? null : `${commitUrl}${commit}`) }) })] : []),
    text(marks, { x: (mark) => momentOf(mark.at), y: 'value', dy: -10, text: ({ word }: Mark) => CHANGES[word].glyph, fill: ({ word }: Mark) => COLOR[CHANGES[word].look === 'none' ? 'muted' : CHANGES[word].look], stroke: 'var(--page)', strokeWidth: 3, fontSize: 15, fontWeight: 700 }),
    tip(builds, pointerX({ x: 'day', y: 'value', title: ({ day, value, commit }: (typeof builds)[number]) => [`${day.toISOString().slice(0, 10)}: ${shown(value)}`, ...(commit === '-' ? [] : [`commit ${commit}`]), ...marks.filter((mark) => mark.at * 1000 === day.getTime()).map(({ said }) => said)].join('\n'), fill: 'var(--raised)', stroke: COLOR.none })),
  ]
  return picture({ x: { type: 'utc', label: null }, y: { label: null, nice: true }, color: { type: 'identity' }, marks: layers }, width, label)
}
