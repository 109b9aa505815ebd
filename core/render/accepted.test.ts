import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { sampleComparison, sampleMetric } from '../report/sample-compared.ts'
import { emptyParts } from '../report/sample-report.ts'
import { renderAnnotations } from './render-annotations.ts'
import { renderJunit } from './render-junit.ts'
import { renderHtml } from './render-html.ts'
import { renderMarkdown } from './render-markdown.ts'
import { renderTerminal } from './render-terminal.ts'
import { renderSarif } from './render-sarif.ts'

const accepted = sampleMetric({ name: 'accepted-one', accepted: { by: 'mlange', reason: 'Known.', until: '2027-02-01' } })
const quarantined = sampleMetric({ name: 'flaky-one', quarantined: { reason: 'Flaky.', until: '2027-02-01' } })
const aside = buildReport({ ...emptyParts, comparisons: [sampleComparison({ verdict: 'equivalent', metrics: [accepted, quarantined] })] })
const beside = buildReport({ ...emptyParts, comparisons: [sampleComparison({ metrics: [accepted, quarantined, sampleMetric({ name: 'new-one' })] })] })

test('what a person accepted or set aside is no annotation, no result and no failure', () => {
  expect(renderAnnotations(aside)).toBe('')
  expect(renderSarif(aside)).not.toContain('COMPARE.REGRESSION')
  expect(renderJunit(aside)).not.toContain('<failure')
})

test('beside a new regression it is not named as one', () => {
  for (const text of [renderAnnotations(beside), renderSarif(beside), renderJunit(beside)]) {
    expect(text).toContain('new-one (reported) 12.08 ms → 13.27 ms, +9.7 %')
    expect(text).not.toMatch(/accepted-one|flaky-one/)
  }
})

test('who accepted it is named without an address', () => {
  const by = 'Ada <ada@example.org>'
  const report = buildReport({ ...emptyParts, verb: 'compare', comparisons: [sampleComparison({ metrics: [sampleMetric({ accepted: { by, reason: 'Known.', until: '2027-02-01' } })] })] })
  for (const text of [renderMarkdown(report), renderHtml(report), renderTerminal(report, { color: false, width: 100 })]) {
    expect(text).toContain('Ada')
    expect(text).not.toContain('example.org')
  }
})

test('the comment names it with the person, the reason and the day it ends, and counts it apart', () => {
  const text = renderMarkdown(beside)
  expect(text).toContain('### ✗ Hortus check: 1 regression\n')
  expect(text).toContain('3 metrics in 1 comparison: 1 regression, 1 accepted, 1 in quarantine.')
  expect(text).toContain('- `accepted-one`: **accepted** by `mlange` until 2027-02-01: Known.')
})
