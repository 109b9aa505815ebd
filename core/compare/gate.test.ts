import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Comparison } from '../schema/report.ts'
import type { RunRecord } from '../schema/run-record.ts'
import { compareAll, type Dimension } from './compare-all.ts'
import { around, sampleBenchmark } from './sample-benchmark.ts'
import { sampleObserved, sampleRecord } from './sample-record.ts'

type More = Partial<RunRecord>
const print = (more: Partial<NonNullable<RunRecord['fingerprint']>>): More => ({ fingerprint: { ...sampleRecord({}).fingerprint!, ...more } })
const compare = (base: More, head: More, across: readonly Dimension[] = [], values: readonly [number, number] = [0.9, 0.5]): Comparison =>
  compareAll([{ base: [sampleRecord({ accuracy: values[0], latency_ms: 1 }, { id: 'a', ...base })], head: [sampleRecord({ accuracy: values[1], latency_ms: 2 }, { id: 'b', ...head })], declared: {} }], { tolerance: 0.05, across })[0]!
const metric = (comparison: Comparison, name: string) => comparison.metrics.find((each) => each.name === name)

test('a contrast across params gives quality a verdict and names what differs, key by key', () => {
  const comparison = compare({ params: { lr: 0.1, lora: false, same: 1 } }, { params: { lr: 0.2, lora: true, same: 1 } }, ['params'])
  expect(comparison).toMatchObject({ mode: 'contrast', across: ['params'], verdict: 'regression' })
  expect(comparison.differences).toEqual([{ name: 'params.lora', base: 'false', head: 'true' }, { name: 'params.lr', base: '0.1', head: '0.2' }])
})

test('a contrast across hardware judges quality, and shows times side by side without a ratio', () => {
  const comparison = compare({}, print({ hardwareClass: 'gpu:H100' }), ['hardware'])
  expect(comparison.verdict).toBe('regression')
  expect(metric(comparison, 'latency_ms')).toMatchObject({ base: 1, head: 2, change: null, verdict: 'incomparable', reason: 'Measured on different hardware: cpu:X/2 and gpu:H100.' })
  expect(metric(comparison, 'accuracy')).toMatchObject({ verdict: 'regression' })
  expect(comparison.differences).toEqual([{ name: 'hardware', base: 'cpu:X/2', head: 'gpu:H100' }])
})

test('a contrast across presets sets two presets beside each other', () => {
  const head = { preset: 'train', ...print({ preset: 'train' }) }
  expect(compare({}, head).verdict).toBe('incomparable')
  expect(compare({}, head, ['preset']).differences).toEqual([{ name: 'preset', base: 'smoke', head: 'train' }])
})

test.each([
  ['params that were not named', { params: { lr: 1 } }, 'The params differ: lr.'],
  ['an image that was not named', print({ image: 'sha256:1' }), 'The image differs: none and sha256:1.'],
  ['other data', print({ datasets: ['d@2'] }), 'The datasets differ: [] and ["d@2"].'],
  ['another example', { example: { id: 'x', path: 'x' } }, 'The example differs: tabular/digits and x.'],
])('a contrast with %s is incomparable', (_name, head, reason) => {
  expect(compare({}, head, ['hardware'])).toMatchObject({ verdict: 'incomparable', reason })
})

test('the image is the change in a regression and never its obstacle; named in a contrast, it is a difference', () => {
  const head = print({ image: 'sha256:1' })
  expect(compare({}, head, [], [1, 1]).verdict).toBe('equivalent')
  expect(compare({}, head, ['image', 'params'], [1, 1])).toMatchObject({ verdict: 'equivalent', across: ['params', 'image'], differences: [{ name: 'image', base: null, head: 'sha256:1' }] })
})

test('a profile that differs is shown and judges nothing', () => {
  const profile = (total: number): More => ({ ext: { oxidized: { parameters: { total, trainable: 1 }, estimated_size_mb: total / 1e6, layers: [{ name: 'conv1', type: 'Conv2d', output_shape: [1, total], params: 3 }] } } })
  const comparison = compare(profile(1), profile(2), [], [1, 1])
  expect(comparison.verdict).toBe('equivalent')
  expect(comparison.differences).toEqual([
    { name: 'estimated_size_mb', base: '0.000001', head: '0.000002' },
    { name: 'layer conv1', base: 'Conv2d [1, 1] 3', head: 'Conv2d [1, 2] 3' },
    { name: 'parameters.total', base: '1', head: '2' },
  ])
})

test('differences are capped in number and in length', () => {
  const params = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`k${at}${'x'.repeat(300)}`, 'y'.repeat(1000)]))
  const { differences } = compare({ params: {} }, { params }, ['params'])
  expect(differences).toHaveLength(100)
  expect(differences!.every(({ name, head }) => name.length <= 200 && head!.length <= 400)).toBe(true)
})

const dimension = fc.constantFrom('a', 'b')
const anyPrint = fc.record({ preset: dimension, image: fc.constantFrom('a', 'b', null), hardwareClass: dimension, tree: dimension, datasets: fc.constantFrom([], ['d@1'], ['d@2']) })
const anyRun = fc.record({ print: anyPrint, engine: fc.constantFrom('docker', 'process'), params: fc.constantFrom({}, { lr: 1 }), observed: fc.boolean() })

test('G8: over any fingerprints, times and memory of different machines never get a ratio or a verdict, and nothing that differs unnamed gets one', () => {
  fc.assert(fc.property(anyRun, anyRun, fc.subarray(['preset', 'params', 'image', 'hardware'] as const), (a, b, across) => {
    const of = (side: 'base' | 'head', run: typeof a): RunRecord => sampleBenchmark(side, { durationMs: around(side === 'base' ? 1 : 2), memory: around(1), accuracy: [1, 1, 1, 1, 1, 1, 1] }, {
      preset: run.print.preset, params: run.params, fingerprint: { ...run.print, datasets: [...run.print.datasets], params: JSON.stringify(run.params) }, observed: run.observed ? sampleObserved({ engine: { name: run.engine as 'docker', version: null } }) : null,
    })
    const comparison = compareAll([{ base: [of('base', a)], head: [of('head', b)], declared: {} }], { tolerance: 0.05, across })[0]!
    const sameMachine = a.print.hardwareClass === b.print.hardwareClass && a.engine === b.engine && a.observed && b.observed
    const measured = comparison.metrics.filter((each) => each.class === 'time' || each.class === 'near')
    expect(measured.length).toBe(2)
    expect(sameMachine || measured.every((each) => each.change === null && each.verdict === 'incomparable' && each.evidence === undefined && each.detectable === undefined)).toBe(true)
    const named = (name: Dimension): boolean => across.includes(name)
    const differs = (!named('preset') && a.print.preset !== b.print.preset) || (!named('params') && a.params !== b.params) || String(a.print.datasets) !== String(b.print.datasets)
    expect(!differs || (comparison.verdict === 'incomparable' && comparison.metrics.every((each) => each.change === null))).toBe(true)
  }), { numRuns: 300 })
})
