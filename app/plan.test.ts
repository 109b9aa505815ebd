import { expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import { sampleRecord } from '../core/compare/sample-record.ts'
import { recordPath } from '../core/record/record-id.ts'
import { openGarden, type Garden } from './testing/walk.ts'
import { plan } from './plan.ts'

const EXAMPLE = 'resources: {gpu: 0}\npresets: {smoke: {command: echo}}\n'
const { config } = resolve([])

test('an example whose descriptor cannot be read is left out with that reason, not in silence', async () => {
  await using garden = await openGarden({ 'examples/a/example.yaml': EXAMPLE, 'examples/b/example.yaml': '[' })
  expect(await plan(garden.world, config)).toMatchObject({ ok: true, value: { cells: [{ id: 'a:smoke' }], left: [{ example: 'b', reason: 'has a descriptor that cannot be read' }] } })
})

test('how long a cell took stands in its records, and what it is built on in its Dockerfile', async () => {
  await using garden = await openGarden({ 'examples/a/example.yaml': EXAMPLE, 'examples/a/Dockerfile': 'ARG BASE=debian:12\nFROM $BASE\n', 'examples/b/example.yaml': EXAMPLE })
  await keep(garden, 'a', [60_000, 180_000, 120_000])
  expect(await plan(garden.world, config)).toMatchObject({ value: { cells: [{ id: 'a:smoke', expected: 2, base: 'debian:12' }, { id: 'b:smoke', expected: null, base: null }] } })
})

test('records of another directory are read instead where the configuration names one', async () => {
  await using garden = await openGarden({ 'examples/a/example.yaml': EXAMPLE, 'history/one.json': JSON.stringify(recordOf('a', 0, 240_000)), 'history/other.json': '{"schema": "run-record/1"' })
  expect(await plan(garden.world, { ...config, plan: { ...config.plan, records: 'history' } })).toMatchObject({ value: { cells: [{ expected: 4 }] } })
  // What is not there makes the plan less balanced, and is told.
  expect(await plan(garden.world, { ...config, plan: { ...config.plan, records: 'nowhere' } })).toMatchObject({ value: { cells: [{ expected: null }] } })
})

async function keep(garden: Garden, example: string, durations: readonly number[]): Promise<void> {
  for (const [at, durationMs] of durations.entries()) {
    const record = recordOf(example, at, durationMs)
    const written = await garden.world.output.write(recordPath(example, record.id), JSON.stringify(record))
    if (!written.ok) throw new Error(written.problem.message)
  }
}

function recordOf(example: string, at: number, durationMs: number) {
  const record = sampleRecord({})
  return { ...record, id: `20260101T00000${at}Z-0000000${at}`, example: { id: example, path: `examples/${example}` }, preset: 'smoke', observed: { ...record.observed!, durationMs, phases: {} } }
}
