/** Every regression by name, however many there are: the one thing that no limit takes away (A31). */
import type { Comparison, Report } from '../../schema/report.ts'
import { changeWords, decisiveOf } from '../comparison-words.ts'
import { measure, percent } from '../figures.ts'
import { regressions } from '../sentences.ts'
import { fitting } from './budget.ts'
import { leftOut } from './head.ts'
import { cell, code, join, md, ours, ownWords, size, tableHead, tableRow, type Md } from './md.ts'
import { worseMetrics } from './worst.ts'

/** As a table where that fits, else a line for each comparison with the names and changes, else with shorter names. */
export function regressionList(report: Report, limit: number): Md {
  const worse = worseMetrics(report)
  if (regressions(report).length === 0) return ours('')
  for (const form of [table, lines(60), lines(30), lines(16)]) {
    // No row is shorter than this: what cannot fit is not tried.
    const text = worse.length * 20 > limit ? null : form(report)
    if (text !== null && size(text) <= limit) return text
  }
  const { kept, left } = fitting(regressions(report).map((comparison) => (room: number) => line(comparison, 16, room)), limit - 100)
  return join([join(kept, '\n'), leftOut(left, 'comparison')], '\n\n')
}

const HEAD = tableHead(['example', 'preset', 'metric', 'base → head', 'change'].map(ownWords))

function table(report: Report): Md {
  const rows = worseMetrics(report).map(({ comparison, metric }) =>
    tableRow([
      cell(nameOf(comparison)),
      cell(comparison.preset ?? '–', 40),
      cell(metric.name, 60),
      md`${cell(measure(metric.base, metric.unit), 40)} → ${cell(measure(metric.head, metric.unit), 40)}`,
      ours(changeWords(metric)),
    ]))
  return rows.length === 0 ? ours('') : join([HEAD, ...rows], '\n')
}

const lines = (max: number) => (report: Report): Md => join(regressions(report).map((comparison) => line(comparison, max)), '\n')

/** `room`: bytes; names that have none are counted. */
function line(comparison: Comparison, max: number, room = Infinity): Md {
  const of = [nameOf(comparison), comparison.preset].filter((part) => part !== null).map((part) => code(part, 2 * max))
  const { kept, left } = fitting(decisiveOf(comparison).map((metric) => () => md`${code(metric.name, max)} ${ours(percent(metric.evidence?.effect ?? metric.change))}`), room - 300)
  const names = [...kept, ...(left > 0 ? [ours(`${left} more`)] : [])]
  return md`- ${join(of, ' ')}: ${names.length === 0 ? ours('regression') : join(names, ', ')}`
}

const nameOf = ({ example, head }: Comparison): string => example ?? head
