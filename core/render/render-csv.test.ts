import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildReport } from '../report/build-report.ts'
import { sampleCompared, sampleComparison, sampleMetric } from '../report/sample-compared.ts'
import { emptyParts } from '../report/sample-report.ts'
import { HOSTILE } from './hostile-strings.ts'
import { renderCsv } from './render-csv.ts'

/** As RFC 4180 has it. */
function parse(csv: string): string[][] {
  return csv.split('\r\n').slice(0, -1).map((line) => [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''))
}

const csvOf = (...comparisons: Parameters<typeof sampleComparison>): string => renderCsv(buildReport({ ...emptyParts, comparisons: comparisons.map((each) => sampleComparison(each)) }))

test('one row a metric, under one row of names', () => {
  const [head, ...rows] = parse(renderCsv(sampleCompared()))
  expect(rows).toHaveLength(12)
  const first = Object.fromEntries(head!.map((name, at) => [name, rows.find((row) => row.includes('latency/p50'))![at]]))
  expect(first).toMatchObject({ example: 'vision/resnet', metric: 'latency/p50', unit: 'ms', base: '12.08', head: '13.27', low: '0.0791', high: '0.1143', verdict: 'regression', p_adjusted: '0.00349', family: '12', detectable: '0.031' })
})

test('a comparison without metrics is not silent', () => {
  expect(parse(csvOf({ verdict: 'incomparable', metrics: [], reason: 'The datasets differ, and so do the params.' }))[1]).toEqual(expect.arrayContaining(['incomparable', 'The datasets differ, and so do the params.']))
})

test('a negative number stays a number, a formula becomes text', () => {
  const [head, row] = parse(csvOf({ metrics: [sampleMetric({ name: '=HYPERLINK("https://evil.example","x")', base: -1.5, head: '-Infinity', change: -0.25 })] }))
  const at = (name: string) => row![head!.indexOf(name)]
  expect([at('metric'), at('base'), at('head'), at('change')]).toEqual(['\'=HYPERLINK("https://evil.example","x")', '-1.5', "'-Infinity", '-0.25'])
})

test('A27: whatever the text, the table keeps its shape and no cell is a formula', () => {
  const text = fc.array(fc.oneof(fc.constantFrom(...HOSTILE, '\t=1', '\r=1', ' =1', '\uFF1D1', '"=1'), fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 4 }).map((parts) => parts.join(''))
  fc.assert(fc.property(text, (t) => {
    const csv = csvOf({ example: t, preset: t, base: t, head: t, reason: t, baseAt: t, metrics: [sampleMetric({ name: t, unit: t, base: t, head: t, reason: t })] })
    const rows = parse(csv)
    expect(rows.map((row) => row.length)).toEqual([36, 36])
    expect(rows[1]!.filter((cell) => /^\s*[=+\-@\uFF1D]/.test(cell) && !/^-?[\d.e+-]+$/.test(cell))).toEqual([])
    expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(csv.replaceAll('\r\n', ''))).toBe(false)
  }))
})
