/** A report of 5,000 rows, rendered in this process: the comment, and the page. */
import { renderHtml } from '../../core/render/render-html.ts'
import { stickyBody, stickyMarker } from '../../core/render/sticky.ts'
import { buildReport } from '../../core/report/build-report.ts'
import { sampleComparison, sampleMetric } from '../../core/report/sample-compared.ts'
import { emptyParts, sampleExample } from '../../core/report/sample-report.ts'
import { median, type Bench } from './measure.ts'

/** 100 comparisons of 50 metrics with every field, 200 of them regressions. */
const REPORT = () => {
  const comparisons = Array.from({ length: 100 }, (_, i) => sampleComparison({ example: `group/example-${i}`, metrics: Array.from({ length: 50 }, (_each, j) => sampleMetric({ name: `metric/${i}/${j}`, verdict: j < 2 ? 'regression' : 'equivalent', reason: `Row ${j}: seven starts a side.` })) }))
  return buildReport({ ...emptyParts, comparisons, examples: comparisons.map(({ example }) => sampleExample(example!)) })
}

const report = (title: string, render: (of: ReturnType<typeof REPORT>) => string): Bench => async (runs) => {
  const of = REPORT()
  const started = performance.now()
  const { length } = render(of)
  const first = performance.now() - started
  const times = Array.from({ length: runs }, () => {
    const start = performance.now()
    render(of)
    return performance.now() - start
  })
  // Who renders a report renders one: the first, before the engine has compiled anything, is what counts.
  return { title, value: first, limit: 300, unit: 'ms', detail: `the first in a process; again: ${median(times).toFixed(0)} ms; ${(length / 1024).toFixed(0)} KiB` }
}

export const reportBenches: Record<string, Bench> = {
  'report-markdown': report('The comment of a report of 5,000 rows', (of) => stickyBody(of, { marker: stickyMarker('compare') })),
  'report-html': report('The page of a report of 5,000 rows', renderHtml),
}
