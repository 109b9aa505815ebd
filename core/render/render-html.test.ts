import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sampleCompared, sampleComparison, sampleMetric } from '../report/sample-compared.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../report/sample-report.ts'
import { buildReport } from '../report/build-report.ts'
import type { Report } from '../schema/report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderHtml } from './render-html.ts'

/** A text wherever a report can hold one that is not ours. */
function reportOf(text: string): Report {
  const line = text.slice(0, 80)
  const trend = { example: line, preset: line, metric: line, unit: line, hardware: line, kind: 'regression' as const, before: 1, after: 2, change: 1, builds: 3, record: line, commit: line, previousCommit: line, reason: line }
  return {
    ...buildReport({
      ...emptyParts,
      repository: { commit: line, dirty: true },
      scope: { mode: 'all', reason: line, base: line },
      examples: [sampleExample(line, { path: line, name: line, outcome: 'failed', reason: line, metrics: Object.fromEntries([[line, line]]) }), sampleExample(`b${line}`, { outcome: 'skipped', reason: line })],
      findings: [sampleFinding({ code: line, path: line, message: `x\n│ ${line}\n│ ${line}`, fix: `x${line}`, example: line })],
      comparisons: [sampleComparison({ example: line, preset: line, base: line, head: line, reason: `x${line}`, baseAt: line, mode: 'contrast', records: { base: [line, line], head: [line] }, differences: [{ name: line, base: line, head: null }], metrics: [sampleMetric({ name: line, base: line, unit: line, reason: line }), sampleMetric({ name: line, accepted: { by: line, reason: line, until: line } }), sampleMetric({ name: line, quarantined: { reason: line, until: line } })] })],
      problems: [{ code: line, message: line, next: line, path: line }],
      contracts: [{ example: line, preset: line, state: 'changed', changes: [{ kind: 'power', danger: 'high', before: line, after: line }] }],
      baseline: { path: line, known: 1, new: 1, fixed: 1, gone: [{ code: line, path: line, count: 2 }] },
    }),
    trends: [trend],
  }
}

/** The tags with their attributes, but for the texts in labels; `<code>` aside, since a sentence may quote names. */
const tags = (page: string): string[] => (page.match(/<[^>]*>/g) ?? []).map((tag) => tag.replace(/aria-label="[^"<>]*"/, '')).filter((tag) => !/^<\/?code>$/.test(tag))
const benign = tags(renderHtml(reportOf('word')))

const hostile = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 10 }), fc.constant('word')), { minLength: 1, maxLength: 5 }).map((parts) => `a${parts.join(' ')}`)

test('A27: no text adds a tag, an attribute or an address to the page', () => {
  fc.assert(fc.property(hostile, (text) => {
    const page = renderHtml(reportOf(text))
    expect(tags(page)).toEqual(benign)
    expect(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u.test(page.replaceAll('\n', ''))).toBe(false)
  }), { numRuns: 100 })
})

test('every hostile string of the list by itself', () => {
  expect(HOSTILE.filter((text) => JSON.stringify(tags(renderHtml(reportOf(`a${text}`)))) !== JSON.stringify(benign))).toEqual([])
})

test('A29: the page reaches nothing outside of itself, and says so to the browser', () => {
  const page = renderHtml(reportOf('https://evil.example <img src=x>'))
  expect(page).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:;`)
  const addresses = tags(page).flatMap((tag) => [...tag.matchAll(/\s(href|src|action|on\w+|style|xlink:href)="?([^"\s>]*)/g)].map(([, name, value]) => `${name} ${value}`))
  expect(addresses.length).toBeGreaterThan(4)
  expect(addresses.filter((each) => !each.startsWith('href #'))).toEqual([])
  expect(/<(script|iframe|img|link|object|embed|form)|url\(|@import/i.test(page)).toBe(false)
})

test('every tag that opens closes, in order', () => {
  for (const report of [sampleCompared(), sampleReport(), reportOf('word')]) {
    const open: string[] = []
    const wrong: string[] = []
    for (const [, close, name, self] of renderHtml(report).matchAll(/<(\/?)([a-z0-9]+)[^>]*?(\/?)>/g)) {
      if (close === '/') wrong.push(...(open.pop() === name ? [] : [name!]))
      else if (self !== '/' && name !== 'meta') open.push(name!)
    }
    expect({ open, wrong }).toEqual({ open: [], wrong: [] })
  }
})

test('every heading cell says whether it heads a column or a row, and every picture says what it shows', () => {
  const page = renderHtml(sampleCompared())
  expect(page.match(/<th(?! scope="(?:col|row)")[ >]/g)).toBeNull()
  expect(page.match(/<svg(?![^>]*role="img" aria-label="[^"]+")/g)).toBeNull()
  expect(page).toContain('aria-label="change +9.7 % (7.9 to 11.4); less than 3 % counts as none"')
})

test('a report says what the comment says: regressions first, then the history', () => {
  const page = renderHtml(sampleCompared())
  const places = ['id="regressions"', 'id="history"', 'id="findings"', 'id="comparisons"', 'id="examples"'].map((id) => page.indexOf(id))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(places.every((place) => place > 0)).toBe(true)
  expect(page).toContain('if nothing changed, the chance of any false regression is at most 10 %')
})

test('of thousands of metrics only those that moved have pictures, and all have their figures', () => {
  const metrics = Array.from({ length: 3000 }, (_, i) => sampleMetric({ name: `m${i}`, verdict: i < 2 ? 'regression' : 'equivalent' }))
  const page = renderHtml(buildReport({ ...emptyParts, comparisons: [sampleComparison({ metrics })] }))
  expect(page.match(/<svg/g)).toHaveLength(8)
  expect(page.match(/<code>m\d+<\/code>/g)).toHaveLength(3002)
})

test('equal reports give equal pages, and a report of nothing is a page', () => {
  expect(renderHtml(structuredClone(sampleCompared()))).toBe(renderHtml(sampleCompared()))
  expect(renderHtml(buildReport(emptyParts))).toMatch(/^<!doctype html>\n[^]*<\/html>\n$/)
})
