import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../config/resolve.ts'
import { findSweep } from '../sweep/find-sweep.ts'
import { trialsOf } from '../sweep/trials.ts'
import type { Plan } from './plan.ts'
import { planMatrix } from './plan.ts'
import { planSweep } from './plan-sweep.ts'
import { exampleOf } from './testing/example.ts'
import { toInclude } from './to-include.ts'

const { config } = resolve([])
const scope = { mode: 'named', reason: 'x', base: null } as const
const example = (values: number, more = '') => exampleOf(`{presets: {smoke: {command: a}, train: {command: a${more}}}, sweeps: {width: {preset: train, params: {hidden: [${Array.from({ length: values }, (_, n) => n).join(', ')}]}}}}`, 'examples/a b/example.yaml')

function planned(values: number, settings: Partial<typeof config.plan> = {}, more = ''): Plan {
  const one = example(values, more)
  const sweep = findSweep(one, 'width')
  const trials = sweep.ok ? trialsOf(sweep.value) : sweep
  if (!sweep.ok || !trials.ok) throw new Error('no such sweep')
  return planSweep({ example: one, preset: one.presets.find(({ name }) => name === 'train')!, sweep: sweep.value, trials: trials.value }, { ...config, plan: { ...config.plan, ...settings } }, { scope })
}

test('a sweep has a cell for each trial, each with the time of a build and of a run', () => {
  expect(planned(2).cells).toMatchObject([{ id: 'a b:train#1', preset: 'train', minutes: 30, trial: { sweep: 'width', number: 1 } }, { id: 'a b:train#2', trial: { number: 2 } }])
  expect(planned(1, {}, ', timeout_seconds: 120').cells).toMatchObject([{ minutes: 17 }])
})

test('the matrix has every trial exactly once, and every entry has every key, however they are packed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 256 }), fc.option(fc.integer({ min: 1, max: 20 })), (values, max_cells, concurrency) => {
      const plan = planned(values, { max_cells, concurrency })
      const include = plan.shards.map(toInclude)
      expect(include.length).toBeLessThanOrEqual(max_cells)
      for (const entry of include) expect(entry).toEqual({ name: expect.any(String), examples: '["a b"]', minutes: expect.any(Number), sweep: 'width', trials: expect.stringMatching(/^\d+(,\d+)*$/) })
      const numbers = include.flatMap(({ trials }) => trials.split(',').map(Number))
      expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: values }, (_, at) => at + 1))
    }),
    { numRuns: 40 },
  )
})

test('an entry without a sweep has the same keys: a matrix gives no job the value of another', () => {
  const { shards } = planMatrix([example(1), exampleOf('{presets: {smoke: {command: a}}}', 'examples/b/example.yaml')], config, { scope })
  expect(shards.map(toInclude)).toEqual(['a b', 'b'].map((id) => ({ name: `${id}:smoke`, examples: JSON.stringify([id]), minutes: 15, sweep: '', trials: '' })))
})

test('a budget of GPU minutes holds for trials too, and the example is told once', () => {
  const gpu = exampleOf('{resources: {gpu: 1}, presets: {train: {command: a, timeout_seconds: 60}}, sweeps: {w: {preset: train, params: {x: [1, 2, 3]}}}}', 'examples/g/example.yaml')
  const sweep = findSweep(gpu, 'w')
  const trials = sweep.ok ? trialsOf(sweep.value) : sweep
  if (!sweep.ok || !trials.ok) throw new Error('no such sweep')
  const asked = { example: gpu, preset: gpu.presets[0]!, sweep: sweep.value, trials: trials.value }
  const plan = planSweep(asked, { ...config, plan: { ...config.plan, gpu_minutes: 20 } }, { scope })
  expect(plan.cells).toHaveLength(1)
  expect(plan.left).toEqual([{ example: 'g', path: 'examples/g', reason: 'does not fit into the budget of 20 GPU minutes' }])
  expect(planSweep(asked, config, { scope, gpus: false })).toMatchObject({ cells: [], left: [{ reason: expect.stringContaining('needs a GPU') }] })
})
