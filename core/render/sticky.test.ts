import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { sampleCompared, sampleComparison, sampleMetric } from '../report/sample-compared.ts'
import { emptyParts, sampleExample, sampleFinding } from '../report/sample-report.ts'
import type { Report } from '../schema/report.ts'
import { isQuiet, stickyBody, stickyMarker } from './sticky.ts'

const marker = stickyMarker('compare')
const quiet = (more: Partial<Report> = {}): Report => ({
  ...buildReport({ ...emptyParts, examples: [sampleExample('a')], comparisons: [sampleComparison({ verdict: 'equivalent', metrics: [sampleMetric({ verdict: 'equivalent' })] })], findings: [sampleFinding({ status: 'known' })] }),
  ...more,
})
const compared = (...comparisons: Report['comparisons']): Report => buildReport({ ...emptyParts, comparisons })

test('the comment begins with its hidden mark', () => {
  expect(stickyBody(sampleCompared(), { marker })).toMatch(/^<!-- hortus:report:compare -->\n### ✗ /)
})

test('A30: a key that could end the comment is refused', () => {
  for (const key of ['', '-->', 'a b', 'A', '-a', 'a\n', 'a'.repeat(101), '__proto__']) expect(() => stickyMarker(key)).toThrow('not a key')
})

test('equal reports give equal bytes', () => {
  expect(stickyBody(structuredClone(sampleCompared()), { marker })).toBe(stickyBody(sampleCompared(), { marker }))
})

test('A31: mark and body together stay under the limit', () => {
  const many = Array.from({ length: 5000 }, (_, i) => sampleFinding({ line: i + 1, message: '\u{1F468}\u{1F469} '.repeat(60) }))
  expect(new TextEncoder().encode(stickyBody(buildReport({ ...emptyParts, findings: many }), { marker: stickyMarker('a'.repeat(100)) })).length).toBeLessThanOrEqual(65_000)
})

test('A29: only a plain http address becomes a link', () => {
  const link = (address: string): boolean => stickyBody(quiet(), { marker, links: { report: address } }).includes('[The whole report](')
  expect(link('https://github.com/acme/garden/actions/runs/17/artifacts/4')).toBe(true)
  expect(['javascript:alert(1)', 'https://x', 'https://x/)[y](https://z/', 'https://x/ "t"', 'https://x/\n# y', 'data:text/html,x', 'https://a@b/c'].filter(link)).toEqual([])
})

test('nothing is said when all is as before', () => {
  expect(isQuiet(quiet())).toBe(true)
})

test.each<[string, Report]>([
  ['a regression', sampleCompared()],
  ['an improvement', compared(sampleComparison({ verdict: 'improvement' }))],
  ['what could not be decided', compared(sampleComparison({ verdict: 'inconclusive' }))],
  ['what could not be compared', compared(sampleComparison({ verdict: 'incomparable', metrics: [] }))],
  ['a regression that a person accepted', compared(sampleComparison({ verdict: 'equivalent', metrics: [sampleMetric({ accepted: { by: 'a', reason: 'b', until: '2026-12-01' } })] }))],
  ['a new notice', buildReport({ ...emptyParts, findings: [sampleFinding({ level: 'notice' })] })],
  ['an example that could not be run', buildReport({ ...emptyParts, examples: [sampleExample('a', { outcome: 'skipped', reason: 'no GPU' })] })],
  ['a problem', buildReport({ ...emptyParts, problems: [{ code: 'A.B', message: 'x', next: 'y' }] })],
  ['a suspected change of the history', quiet({ trends: sampleCompared().trends!.slice(1) })],
  ['a script that asks for more', quiet({ contracts: [{ example: 'a', preset: 'b', state: 'changed', changes: [] }] })],
])('%s is said', (_what, report) => {
  expect(isQuiet(report)).toBe(false)
})

test('a quarantined metric may flap without a word, and an accepted trend is no news', () => {
  expect(isQuiet(compared(sampleComparison({ verdict: 'equivalent', metrics: [sampleMetric({ quarantined: { reason: 'x', until: '2026-12-01' } })] })))).toBe(true)
  expect(isQuiet(quiet({ trends: sampleCompared().trends!.slice(0, 1).map((trend) => ({ ...trend, accepted: true })) }))).toBe(true)
})
