import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { sampleGarden, sampleRun, sampleSite } from '../testing/sample-site.ts'
import { readChosen, writeChosen } from './chosen.ts'
import { compareRuns } from './compare-runs.ts'
import { comparisonHtml } from './comparison-html.ts'
import { runPages } from './run-pages.ts'
import { runShown, type RunShown } from './run-shown.ts'

const ID = 'vision/resnet'
const run = (at: number, more: Partial<RunRecord> = {}): RunShown => runShown(sampleRun(ID, at, more))
const withCurve = (points: unknown[][], n = points.length): RunShown => run(1, { reported: { metrics: { summary: {}, series: { loss: { n, points } } } } })

test('a run is shown with its parameters, its metrics by origin and its curves', () => {
  const shown = run(3)
  expect(shown).toMatchObject({ example: ID, preset: 'smoke', good: true, machine: 'cpu:X/2', params: [['lr', '0.01'], ['epochs', '3']], curves: [{ name: 'loss', n: 5, steps: [0, 1, 2, 3, 4] }], cut: [] })
  expect(shown.metrics.map(({ origin, name }) => `${origin} ${name}`)).toEqual(['observed cpuTimeMs', 'observed durationMs', 'observed peakMemoryBytes', 'reported loss', 'reported accuracy'])
})

test('of a curve of 100,000 points some hundreds are kept, the extremes among them, and it says how many there were', () => {
  const { curves: [curve] } = withCurve(Array.from({ length: 100_000 }, (_, step) => [step, step === 55_555 ? 99 : step === 44_444 ? -99 : 1]))
  expect(curve!.n).toBe(100_000)
  expect(curve!.values.length).toBeLessThanOrEqual(302)
  expect([curve!.values[curve!.steps.indexOf(55_555)], curve!.values[curve!.steps.indexOf(44_444)]]).toEqual([99, -99])
})

test('what is no number leaves a gap, and what is no point is left out', () => {
  expect(withCurve([[0, 1], [1, 'NaN'], [2, 'NaN'], [3, 2], ['x', 1], [], [4, 3]] as unknown[][]).curves[0]).toMatchObject({ steps: [0, 1, 3, 4], values: [1, null, 2, 3] })
})

test('parameters are flat, and too many of anything are cut and told', () => {
  const shown = run(1, { params: { optimizer: { name: 'sgd', lr: 0.1 }, layers: [1, 2], none: null, ...Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`p${at}`, at])) } })
  expect(shown.params.slice(0, 4)).toEqual([['optimizer.name', 'sgd'], ['optimizer.lr', '0.1'], ['layers', '[1,2]'], ['none', 'null']])
  expect([shown.params.length, shown.cut]).toEqual([200, ['200 of 304 parameters']])
})

test('what differs is told from what is equal', () => {
  const { params, facts } = compareRuns([run(0), run(1)])
  expect(params.map(({ name, values, differs }) => [name, values, differs])).toEqual([['lr', ['0.1', '0.01'], true], ['epochs', ['3', '3'], false]])
  expect(facts.filter(({ differs }) => differs)).toEqual([])
})

test('metrics stand against the first run, the best of them marked where somebody said what is better', () => {
  const { metrics } = compareRuns([run(0), run(10), run(5)])
  const duration = metrics.find(({ name }) => name === 'durationMs')!
  expect([duration.shifts, duration.best]).toEqual([[null, 0.05, 0.025], [0]])
  expect(metrics.find(({ name }) => name === 'loss')).toMatchObject({ direction: null, best: [] })
})

test('times of machines of different classes are shown and not compared', () => {
  const other = { ...run(1), machine: 'gpu:A100/1' }
  const { metrics, warnings } = compareRuns([run(0), other])
  expect(metrics.find(({ name }) => name === 'durationMs')).toMatchObject({ closed: 'The machines differ.', shifts: [null, null], best: [] })
  expect(metrics.find(({ name }) => name === 'loss')).toMatchObject({ closed: null })
  expect(warnings.join()).toContain('machines of different classes')
  const rate = (each: RunShown, value: number): RunShown => ({ ...each, metrics: [{ origin: 'reported', name: 'tokens_per_s', unit: null, direction: 'max', value, starts: 1 }] })
  expect(compareRuns([rate(run(0), 10), rate(other, 1000)]).metrics).toMatchObject([{ closed: 'The machines differ.', shifts: [null, null], best: [] }])
})

test('units that differ close a metric, and numbers that JSON cannot hold are shown', () => {
  const metric = (unit: string, value: number | string): RunShown => ({ ...run(0), metrics: [{ origin: 'reported', name: 'm', unit, direction: 'max', value, starts: 1 }] })
  expect(compareRuns([metric('s', 1), metric('m', 2)]).metrics[0]).toMatchObject({ closed: 'The units differ: s, m.', shifts: [null, null], best: [] })
  const { metrics: [row] } = compareRuns([metric('s', 'NaN'), metric('s', 2)])
  expect([row!.shifts, comparisonHtml(compareRuns([metric('s', 'NaN'), metric('s', 2)])).includes('NaN')]).toEqual([[null, null], true])
})

test('A27 words of records are text in a comparison', () => {
  const hostile = '<img src=x onerror=alert(1)>"'
  const made = comparisonHtml(compareRuns([run(0), { ...run(1), id: hostile, example: hostile, preset: hostile, machine: hostile, params: [[hostile, hostile]], metrics: [{ origin: 'reported', name: hostile, unit: hostile, direction: null, value: 1, starts: 1 }], curves: [{ name: hostile, n: 2, steps: [0, 1], values: [1, 2] }] }]))
  expect(made).not.toContain('<img')
})

test('whatever was chosen comes back from the address', () => {
  fc.assert(fc.property(fc.uniqueArray(fc.record({ example: fc.string({ unit: 'grapheme' }), record: fc.string({ unit: 'grapheme', minLength: 1 }) }), { selector: (each) => JSON.stringify(each) }), (chosen) => {
    expect(readChosen(writeChosen(chosen))).toEqual(chosen)
  }))
})

test('an address that nobody wrote chooses nothing', () => {
  expect(['', ',,', 'a', 'a:', '%:b', 'a:b:c'].flatMap(readChosen)).toEqual([])
  expect(readChosen('a:b,a:b')).toHaveLength(1)
})

test('the page names the file of each example that has records, and works as a table without a script', () => {
  const site = sampleSite()
  const files = new Map([...runPages(site, site.gardens[0])].map(({ path, make }) => [path, String(make())]))
  expect([...files.keys()]).toEqual(['runs.html', 'data/runs.js', 'data/runs%2Faudio%2Fkeywords.js', 'data/runs%2Fnlp%2Ftagger.js', 'data/runs%2Ftabular%2Fdigits.js', 'data/runs%2Fvision%2Fresnet.js'])
  expect(files.get('runs.html')).toContain('<script defer src="data/runs.js"></script>')
  expect(files.get('data/runs.js')).toContain('["vision/resnet","vision/resnet: 24 records",24,"data/runs%252Fvision%252Fresnet.js"]')
  expect(files.get('runs.html')).toContain('href="examples/vision/resnet/index.html#records"')
})

test('a garden without records says how they come', () => {
  const site = sampleSite({ gardens: [sampleGarden({ examples: [] })] })
  expect([...runPages(site, site.gardens[0])].map(({ make }) => String(make())).join()).toContain('There are no records yet')
})
