import * as fc from 'fast-check'
import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import type { Comparison, Report } from '../../schema/report.ts'
import { sampleCompared, sampleComparison, sampleMetric } from '../../report/sample-compared.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../../report/sample-report.ts'
import { buildReport } from '../../report/build-report.ts'
import { HOSTILE } from '../hostile-strings.ts'
import { renderMarkdown } from '../render-markdown.ts'
import { renderSummary } from '../render-summary.ts'

/** A text made of hostile pieces, plain words and anything. */
const pieces = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 10 }), fc.constant('word')), { maxLength: 5 })
const hostile = fc.oneof(pieces.map((parts) => parts.join(' ')), pieces.map((parts) => parts.join('')))

/** A report with the given text wherever a report can hold text that is not ours; short, so that no limit leaves a line out. */
function reportOf(text: string): Report {
  const line = text.slice(0, 60)
  const trend = { example: line, preset: line, metric: line, unit: line.slice(0, 40), kind: 'regression' as const, before: 1, after: 2, change: 1, builds: 3, record: line, commit: line, previousCommit: line, reason: line }
  return { ...partsOf(line), trends: [trend, { ...trend, kind: 'suspect', accepted: true, previousCommit: null }] }
}

const hostileComparison = (line: string): Comparison => ({
  ...sampleComparison(),
  example: line,
  preset: line,
  base: line,
  head: line,
  reason: line,
  mode: 'contrast',
  across: ['image'],
  records: { base: [line, line], head: [line] },
  baseAt: line,
  differences: [{ name: line, base: line, head: null }],
  metrics: [
    sampleMetric({ name: line, base: line, head: null, unit: line, reason: line }),
    sampleMetric({ name: line, unit: line, reason: `1 ${line}`, accepted: { by: line, reason: line, until: line } }),
    sampleMetric({ name: line, base: line, reason: line, quarantined: { reason: line, until: line } }),
  ],
})

function partsOf(line: string): Report {
  return buildReport({
    ...emptyParts,
    scope: { mode: 'all', reason: line, base: line },
    examples: [sampleExample(line, { path: line, name: line, outcome: 'failed', reason: line, records: [line], metrics: Object.fromEntries([[line, line]]), rungs: [{ rung: 'built', state: 'failed', reason: line, engine: line }] })],
    findings: [sampleFinding({ path: line, message: line, fix: line === '' ? 'x' : line, example: line }), sampleFinding({ path: line, message: line, fix: 'x', example: null, level: 'warning' }), sampleFinding({ path: `datasets/d${line}/v1/metadata.yaml`, message: line, fix: 'x', example: null })],
    baseline: { path: line, known: 1, new: 1, fixed: 1, gone: [{ code: 'A.B', path: line, count: 2 }] },
    comparisons: [hostileComparison(line)],
    problems: [{ code: 'A.B', message: line, next: line, path: line }],
    contracts: [{ example: line, preset: line, state: 'changed', changes: [{ kind: 'power', danger: 'high', before: null, after: line }, { kind: 'mount', danger: 'medium', before: line, after: null }, { kind: 'command', danger: 'low', before: line, after: line }] }],
  })
}

const parse = (text: string): Root => fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
const walk = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(walk) : [])]

/** The tree of blocks, without what is inside paragraphs and cells. */
const skeleton = (node: Nodes): unknown => ('children' in node && !['paragraph', 'tableCell', 'heading'].includes(node.type) ? [node.type, ...node.children.map(skeleton)] : node.type)

const ALLOWED = new Set(['root', 'heading', 'paragraph', 'strong', 'emphasis', 'text', 'inlineCode', 'code', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'html'])
/** In a fold's title a name stands as code by its tag, without a character of markup. */
const OUR_HTML = /^<details(?: open)?><summary>(?:[\w ,:]|<code>(?:[^<>&"'`\n]|&#\d\d;)*<\/code>)+<\/summary>$|^<\/details>$/
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

const benign = { markdown: skeleton(parse(renderMarkdown(reportOf('word')))), summary: skeleton(parse(renderSummary(reportOf('word')))) }

test.each([['comment', renderMarkdown, benign.markdown], ['job summary', renderSummary, benign.summary]] as const)('A27: no text changes the blocks of the %s, and none becomes more than text or code', (_name, render, shape) => {
  fc.assert(fc.property(hostile, (text) => {
    const output = render(reportOf(text))
    const nodes = walk(parse(output))
    expect(nodes.filter((node) => !ALLOWED.has(node.type))).toEqual([])
    expect(nodes.filter((node) => node.type === 'html' && !OUR_HTML.test(node.value))).toEqual([])
    expect(skeleton(parse(output))).toEqual(shape)
    expect(HIDDEN.test(output.replaceAll('\n', ''))).toBe(false)
  }), { numRuns: 120 })
})

test('A28, A29: outside code stand no mentions, references, addresses or hashes', () => {
  fc.assert(fc.property(hostile, (text) => {
    const texts = walk(parse(renderMarkdown(reportOf(text)))).filter((node) => node.type === 'text').map((node) => node.value)
    expect(texts.filter((value) => /@|#|:\/\/|www\.|GH-\d|\[skip|\$|\b(?=[a-f\d]*\d)[a-f\d]{7,}\b/i.test(value))).toEqual([])
  }), { numRuns: 120 })
})

test('every hostile string of the list by itself', () => {
  const shapes = HOSTILE.map((text) => JSON.stringify(skeleton(parse(renderMarkdown(reportOf(text))))))
  expect(HOSTILE.filter((_text, index) => shapes[index] !== JSON.stringify(benign.markdown))).toEqual([])
})

test('a table cell shows the text it was given, pipes included', () => {
  const report = buildReport({ ...emptyParts, examples: [sampleExample('a|b||c `d`')] })
  const cells = walk(parse(renderMarkdown(report))).filter((node) => node.type === 'tableCell').flatMap(walk)
  expect(cells.filter((node) => node.type === 'inlineCode').map((node) => node.value)).toContain('a|b||c `d`')
})

/** What a reader sees before opening anything. */
function visibleLines(markdown: string): readonly string[] {
  let depth = 0
  return markdown.split('\n').filter((line) => {
    const seen = depth === 0 && line !== '' && line !== '</details>'
    depth += line.startsWith('<details') ? 1 : line === '</details>' ? -1 : 0
    return seen
  })
}

/** Every table has as many cells a row as it has titles, every fold is closed, every fence ends. */
function expectWhole(output: string): void {
  const nodes = walk(parse(output))
  const html = nodes.filter((node) => node.type === 'html').map((node) => node.value.slice(0, 3))
  expect(html.filter((tag) => tag === '<de').length).toBe(html.filter((tag) => tag === '</d').length)
  expect(visibleLines(output).length).toBeLessThanOrEqual(15)
  expect(nodes.filter((node) => node.type === 'table').every((table) => table.children.every((row) => row.children.length === table.children[0]!.children.length))).toBe(true)
  expect(nodes.filter((node) => node.type === 'paragraph' && node.children.some((child) => child.type === 'text' && child.value.startsWith('|')))).toEqual([])
  expect(bytes(output)).toBeLessThanOrEqual(65_000)
  expect(output.isWellFormed()).toBe(true)
}

const bytes = (text: string) => new TextEncoder().encode(text).length

test('A31, G9: 5,000 rows of any text stay under the limit, with every fence, table and fold closed', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 5000 }), hostile, (n, text) => {
    const many = Array.from({ length: n }, (_, i) => sampleFinding({ line: i + 1, message: `${text} ${i}`, example: `e/${i % 50}`, level: i % 3 === 0 ? 'error' : 'warning' }))
    const contracts = Array.from({ length: n % 300 }, (_, i) => ({ example: `e/${i}`, preset: 'train', state: 'changed' as const, changes: Array.from({ length: 50 }, () => ({ kind: 'command' as const, danger: 'low' as const, before: text.slice(0, 400), after: 'x' })) }))
    const output = renderMarkdown(buildReport({ ...emptyParts, contracts, findings: many, examples: Array.from({ length: n % 400 }, (_, i) => sampleExample(`e/${i}`, { outcome: 'skipped', reason: text })) }))
    expectWhole(output)
  }), { numRuns: 10 })
})

test('A31, G9: of 5,000 rows with 200 regressions all 200 are named, and every table, fence and fold is closed', () => {
  const rows = (text: string, names: number): Comparison[] => Array.from({ length: 100 }, (_, i) => sampleComparison({ example: `group/example-${i}`, verdict: 'regression', metrics: Array.from({ length: 50 }, (_each, j) => sampleMetric({ name: `m${i}-${j}${j < 2 ? '-worse' : ''}${text.slice(0, names)}`, reason: text, verdict: j < 2 ? 'regression' : 'equivalent' })) }))
  const plainOutput = renderMarkdown(buildReport({ ...emptyParts, comparisons: rows('', 0) }))
  expectWhole(plainOutput)
  const named = new Set(plainOutput.match(/m\d+-\d+-worse/g))
  expect(named.size).toBe(200)
  fc.assert(fc.property(hostile, fc.integer({ min: 0, max: 300 }), (text, length) => {
    const output = renderMarkdown(buildReport({ ...emptyParts, comparisons: rows(text, length), findings: Array.from({ length: 500 }, (_, i) => sampleFinding({ line: i + 1, message: text })) }))
    expectWhole(output)
    expect(new Set(output.match(/m\d+-\d+-worse/g)).size).toBe(200)
  }), { numRuns: 10 })
})

test('A31: one comparison of 10,000 metrics, all worse, is whole and counts what it leaves out', () => {
  const metrics = Array.from({ length: 10_000 }, (_, i) => sampleMetric({ name: `metric/${i}` }))
  const output = renderMarkdown(buildReport({ ...emptyParts, comparisons: [sampleComparison({ metrics })] }))
  expectWhole(output)
  expect(output).toContain('### ✗ Hortus check: 10000 regressions')
  const named = new Set(output.match(/metric\/\d+/g)).size
  expect(named).toBeGreaterThan(1000)
  expect(output).toContain(`, ${10_000 - named} more\n`)
})

test('errors and regressions are kept before any warning', () => {
  const many = Array.from({ length: 3000 }, (_, i) => sampleFinding({ line: i + 1, path: `a/${i}`, example: `e/${i}`, level: i % 300 === 0 ? 'error' : 'warning' }))
  const output = renderMarkdown(buildReport({ ...emptyParts, findings: many, comparisons: reportOf('word').comparisons }))
  const json = JSON.parse(walk(parse(output)).find((node) => node.type === 'code')?.value ?? '[]') as { level: string; code: string }[]
  expect(json.filter((item) => item.level === 'error')).toHaveLength(11)
  expect(json.findIndex((item) => item.level === 'warning')).toBe(11)
  expect(json.at(-1)).toMatchObject({ code: 'REPORT.MORE' })
})

test('a coding agent gets the figures of what got worse as figures', () => {
  const json = JSON.parse(walk(parse(renderMarkdown(sampleCompared()))).find((node) => node.type === 'code')?.value ?? '[]') as { code: string; metrics?: unknown[] }[]
  expect(json.map(({ code }) => code)).toEqual(['COMPARE.REGRESSION', 'HISTORY.REGRESSION', 'GARDEN.VERIFICATION_STALE', 'COMPARE.INCONCLUSIVE', 'COMPARE.IMPROVEMENT'])
  expect(json[0]!.metrics).toMatchObject([{ name: 'latency/p50', base: 12.08, head: 13.27, unit: 'ms', runs: { base: 7, head: 7 }, evidence: { adjusted: 0.00349, family: 12, low: 0.0791, high: 0.1143 } }, { name: 'throughput' }, { name: 'imageBytes', accepted: true }])
})

test('the order is: regressions, confirmed trends, errors, warnings', () => {
  const report = { ...sampleCompared(), findings: [sampleFinding(), ...sampleCompared().findings] }
  expect(renderMarkdown(report).split('\n').filter((line) => line.startsWith('- **')).slice(0, 4).map((line) => /\*\*(.*?)\*\*/.exec(line)![1])).toEqual(['regression', 'confirmed regression', 'error', 'warning'])
})

test('at most 15 lines are seen before anything is opened', () => {
  const many = Array.from({ length: 100 }, (_, i) => sampleFinding({ line: i + 1 }))
  const output = renderMarkdown(buildReport({ ...emptyParts, findings: many, examples: [sampleExample('a')], baseline: { path: 'b', known: 0, new: 100, fixed: 1, gone: [{ code: 'A.B', path: 'x', count: 1 }] }, workspace: { datasets: 1, runs: 1, models: 1, verified: { content: 1, cache: 1, pointers: 1, unchecked: 1 }, signatures: [] } }))
  const visible = visibleLines(output)
  expect(visible.length).toBeLessThanOrEqual(15)
  expect(visible[0]).toMatch(/^### ✗/)
})

test('a report as a person sees it', async () => {
  await expect(renderMarkdown(sampleReport())).toMatchFileSnapshot('../snapshots/report.md')
  await expect(renderSummary(sampleReport())).toMatchFileSnapshot('../snapshots/summary.md')
  await expect(renderMarkdown(sampleCompared(), { links: { report: 'https://github.com/acme/garden/actions/runs/17/artifacts/4', run: 'https://github.com/acme/garden/actions/runs/17' } })).toMatchFileSnapshot('../snapshots/compared.md')
})

test('a report of validate has no empty column, and counts the examples that it has nothing to say of', () => {
  const read = (id: string, more: Parameters<typeof sampleExample>[1] = {}) => sampleExample(id, { rungs: [{ rung: 'parsed', state: 'passed', reason: null }], ...more })
  const findings = [sampleFinding({ example: 'e/1', message: 'No.', level: 'error' }), sampleFinding({ example: 'e/1', level: 'notice', line: 9 })]
  const output = renderSummary(buildReport({ ...emptyParts, verb: 'validate', findings, examples: [read('e/1', { outcome: 'failed', reason: 'No.' }), ...[2, 3, 4].map((n) => read(`e/${n}`))] }))
  expect(output.split('\n').filter((line) => line.startsWith('|'))).toEqual(['| example | tier | outcome | found |', '| --- | --- | --- | --- |', expect.stringMatching(/^\| `e\/1` \| \w+ \| ✗ failed \| 1 error, 1 notice \|$/)])
  expect(output).toContain('\n3 other examples without a finding.\n')
})

test('the job summary says nothing twice', () => {
  const lines = renderSummary(sampleReport()).split('\n').filter((line) => line.startsWith('- '))
  expect(lines.length).toBeGreaterThan(4)
  expect(new Set(lines).size).toBe(lines.length)
  expect(lines.filter((line) => line.includes('GARDEN.PRESET_UNRESOLVED'))).toHaveLength(1)
})
