/** The trials of a sweep, the best first. */
import type { Report } from '../../schema/report.ts'
import { sweepRows, sweepSentence } from '../sweep-rows.ts'
import { fit } from './budget.ts'
import { leftOut } from './head.ts'
import { cell, code, join, md, ours, tableRow, type Md } from './md.ts'

export function sweepTables(report: Report, limit: number): Md {
  const tables = (report.sweeps ?? []).map((sweep): Md => {
    const { titles, rows, left } = sweepRows(sweep)
    const line = titles.map(() => ours('---'))
    const table = join([tableRow(titles.map((title) => cell(title))), tableRow(line), ...rows.map((cells) => tableRow(cells.map((each) => (each === '' ? ours('') : cell(each)))))], '\n')
    const head = md`**Sweep ${code(sweep.name)}** of ${code(sweep.example)}: ${ours(sweepSentence(sweep))}.`
    return join([head, table, leftOut(left, 'trial')], '\n\n')
  })
  const { kept, left } = fit(tables.map((each) => ({ md: each })), limit)
  return join([...kept.map((part) => part.md), leftOut(left, 'sweep')], '\n\n')
}
