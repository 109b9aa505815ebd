import { expect, test } from 'vitest'
import { buildReport } from '../../report/build-report.ts'
import { sampleComparison, sampleMetric } from '../../report/sample-compared.ts'
import { emptyParts } from '../../report/sample-report.ts'
import { renderMarkdown } from '../render-markdown.ts'

const markdown = (more: Parameters<typeof sampleMetric>[0]): string => renderMarkdown(buildReport({ ...emptyParts, comparisons: [sampleComparison({ verdict: 'equivalent', metrics: [sampleMetric(more)] })] }))
const { evidence } = sampleMetric({})

test('how wide "equivalent" is stands beside it where the machine is noisy', () => {
  const noisy = { verdict: 'equivalent', reason: 'Between −16.2 % and +40.6 %, inside of ±61.3 %.', evidence: { ...evidence!, effect: 0.198, gate: 0.613 } } as const
  expect(markdown(noisy)).toContain('inside of ±61.3 %')
  expect(markdown({ ...noisy, reason: 'Between −0.1 % and +0.2 %, inside of ±3.0 %.', evidence: { ...evidence!, gate: 0.03 } })).not.toContain('inside of')
})

test('a change that was seen is not said to be smaller than what could have been seen', () => {
  const seen = { verdict: 'improvement', detectable: 0.479, evidence: { ...evidence!, effect: -0.362, low: -0.484, high: -0.176 } } as const
  expect(markdown(seen)).not.toContain('47.9 %')
  expect(markdown({ ...seen, detectable: 0.041 })).toContain('4.1 %')
  expect(markdown({ ...seen, verdict: 'inconclusive' })).toContain('47.9 %')
})
