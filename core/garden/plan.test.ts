import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { resolve } from '../config/resolve.ts'
import type { Cell } from './cell.ts'
import { planMatrix } from './plan.ts'
import { shardCells } from './shard-cells.ts'
import { exampleOf } from './testing/example.ts'

const config = resolve([]).config
const unknown = { expected: null, base: null, gpu: false }
const scope = { mode: 'all', reason: 'All.', base: null } as const
const cpu = exampleOf('{resources: {gpu: 0}, presets: {smoke: {command: a}}}', 'examples/cpu/example.yaml')
const gpu = exampleOf('{resources: {gpu: 1}, presets: {smoke: {command: a, timeout_seconds: 601}}}', 'examples/gpu/example.yaml')
const either = exampleOf('{resources: {gpu: optional}, presets: {smoke: {command: a}}}', 'examples/either/example.yaml')
const old = exampleOf('{stability: archived, presets: {smoke: {command: a}}}', 'examples/old/example.yaml')
const other = exampleOf('{presets: {train: {command: a}}}', 'examples/other/example.yaml')

test('a cell has the id, labels and minutes that its example needs', () => {
  const plan = planMatrix([cpu, gpu, either, old, other], config, { scope })
  expect(plan.cells).toEqual([
    { id: 'cpu:smoke', example: 'cpu', path: 'examples/cpu', preset: 'smoke', labels: ['ubuntu-24.04'], minutes: 15, ...unknown },
    { id: 'gpu:smoke', example: 'gpu', path: 'examples/gpu', preset: 'smoke', labels: ['self-hosted', 'gpu'], minutes: 26, ...unknown, gpu: true },
    { id: 'either:smoke', example: 'either', path: 'examples/either', preset: 'smoke', labels: ['ubuntu-24.04'], minutes: 15, ...unknown },
  ])
  expect(plan.left).toEqual([{ example: 'old', path: 'examples/old', reason: 'is archived' }, { example: 'other', path: 'examples/other', reason: 'has no preset "smoke"' }])
  expect(plan.shards.map(({ name }) => name)).toEqual(['cpu:smoke', 'gpu:smoke', 'either:smoke'])
})

test('a script has a cell, since its contract is captured where it runs; one that cannot be read has one, which fails', () => {
  const script = exampleOf('{presets: {smoke: {script: run.sh}}}', 'examples/script/example.yaml')
  const invalid = exampleOf('{presets: {smoke: 7}}', 'examples/invalid/example.yaml')
  const plan = planMatrix([script, invalid], config, { scope })
  expect(plan.cells.map(({ id }) => id).toSorted()).toEqual(['invalid:smoke', 'script:smoke'])
  expect(plan.left).toEqual([])
})

test('where no machine has a GPU, only examples that need one are left out', () => {
  const plan = planMatrix([cpu, gpu, either], config, { scope, gpus: false })
  expect(plan.cells.map(({ id }) => id)).toEqual(['cpu:smoke', 'either:smoke'])
  expect(plan.left).toEqual([{ example: 'gpu', path: 'examples/gpu', reason: 'needs a GPU, and the machines of this plan have none' }])
})

test('no job is given more minutes than GitHub allows, and the plan says how long the longest may take', () => {
  const many = Array.from({ length: 5000 }, (_, n) => ({ ...cpu, id: `e${n}` }))
  const plan = planMatrix(many, { ...config, plan: { ...config.plan, minutes: 20 } }, { scope })
  expect([plan.shards.length, plan.longest, Math.max(...plan.shards.map(({ minutes }) => minutes))]).toEqual([256, 400, 360])
  const long = exampleOf('{presets: {smoke: {command: a, timeout_seconds: 30000}}}', 'examples/long/example.yaml')
  expect(planMatrix([long], config, { scope })).toMatchObject({ longest: 515, shards: [{ minutes: 360 }] })
})

test('an archived example that is named has a cell', () => {
  expect(planMatrix([old], config, { scope: { ...scope, mode: 'named' } }).cells.length).toBe(1)
})

test('300 cells share 256 jobs, and runners are not mixed', () => {
  const many = Array.from({ length: 300 }, (_, n) => ({ ...(n % 3 === 0 ? gpu : cpu), id: `e${n}` }))
  const plan = planMatrix(many, config, { scope })
  expect(plan.shards.length).toBe(256)
  expect(Math.max(...plan.shards.map(({ cells }) => cells.length))).toBe(2)
  expect(new Set(plan.shards.map(({ name }) => name.replace(/^\d+/, '')))).toEqual(new Set([' of 256, 1 cell', ' of 256, 2 cells']))
})

test('every cell is in exactly one shard, there are never too many shards, and none is empty or on the wrong runner', () => {
  const cell = fc.record({ minutes: fc.integer({ min: 1, max: 100 }), gpu: fc.boolean(), took: fc.option(fc.integer({ min: 1, max: 50 })), base: fc.constantFrom(null, 'a', 'b') })
  fc.assert(fc.property(fc.array(cell, { maxLength: 60 }), fc.integer({ min: 1, max: 20 }), fc.option(fc.integer({ min: 1, max: 9 })), (made, max, concurrency) => {
    const cells = made.map(({ minutes, gpu: needs, took, base }, n): Cell => ({ id: `c${n}`, example: `c${n}`, path: '', preset: 'smoke', labels: needs ? ['self-hosted', 'gpu'] : ['ubuntu'], minutes, expected: took, base, gpu: needs }))
    const { shards, longest } = shardCells(cells, { max, concurrency, baseMinutes: 2 })
    expect(longest).toBe(Math.max(0, ...shards.map((shard) => sum(shard.cells))))
    expect(shards.length).toBeLessThanOrEqual(max)
    expect(shards.flatMap((shard) => shard.cells.map(({ id }) => id)).sort()).toEqual(cells.map(({ id }) => id).sort())
    expect(shards.every((shard) => shard.cells.length > 0 && shard.minutes === Math.min(360, sum(shard.cells)))).toBe(true)
    expect(shards.every((shard) => shard.cells.every(({ labels }) => labels.join() === shard.labels.join() || shard.labels.includes('gpu')))).toBe(true)
    expect(shards).toEqual(shardCells(cells, { max, concurrency, baseMinutes: 2 }).shards)
  }))
})

test('the longest cells are dealt first, so that no job is much longer than the others', () => {
  const cell = (minutes: number, n: number): Cell => ({ id: `c${n}`, example: `c${n}`, path: '', preset: 'smoke', labels: ['ubuntu'], minutes, ...unknown })
  expect(shardCells([5, 5, 5, 5, 20].map(cell), { max: 2 }).shards.map(({ minutes }) => minutes)).toEqual([20, 20])
})

test('with a cap on jobs at once, cells are packed by what they took before, those on one base together, and the longest job comes first', () => {
  const examples = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ ...cpu, id }))
  const past = new Map([10, 10, 3, 2, 2, 2].map((minutes, at) => [`${examples[at]!.id}:smoke`, { minutes, endedAt: null }]))
  const bases = new Map(examples.map(({ id }) => [id, ['a', 'c', 'd'].includes(id) ? 'torch' : 'slim']))
  const { shards } = planMatrix(examples, { ...config, plan: { ...config.plan, concurrency: 2 } }, { scope, past, bases })
  expect(shards.map(({ name, cells, minutes, expected }) => ({ name, ids: cells.map(({ example }) => example).toSorted(), minutes, expected }))).toEqual([
    { name: '1 of 2, 3 cells', ids: ['a', 'c', 'd'], minutes: 45, expected: 17 },
    { name: '2 of 2, 3 cells', ids: ['b', 'e', 'f'], minutes: 45, expected: 16 },
  ])
})

test('jobs are not packed so tight that one could not end within the six hours of a job', () => {
  const many = Array.from({ length: 60 }, (_, n) => ({ ...cpu, id: `e${n}` }))
  const plan = planMatrix(many, { ...config, plan: { ...config.plan, concurrency: 1 } }, { scope })
  expect([plan.shards.length, plan.longest <= 360]).toEqual([3, true])
})

test('a budget of GPU minutes goes to what was not run for the longest time; the others are left out with that reason', () => {
  const examples = ['old', 'never', 'new', 'small'].map((id) => ({ ...gpu, id, path: `examples/${id}` }))
  const past = new Map([['old:smoke', { minutes: 30, endedAt: '2026-01-01T00:00:00Z' }], ['new:smoke', { minutes: 30, endedAt: '2026-03-01T00:00:00Z' }], ['small:smoke', { minutes: 3, endedAt: '2026-03-02T00:00:00Z' }]])
  const plan = planMatrix([...examples, cpu], { ...config, plan: { ...config.plan, gpu_minutes: 60 } }, { scope, past })
  expect(plan.cells.map(({ id }) => id)).toEqual(['old:smoke', 'never:smoke', 'small:smoke', 'cpu:smoke'])
  expect(plan.left).toEqual([{ example: 'new', path: 'examples/new', reason: 'does not fit into the budget of 60 GPU minutes' }])
})

const sum = (cells: readonly Cell[]): number => cells.reduce((minutes, each) => minutes + each.minutes, 0)
