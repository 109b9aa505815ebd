/** Supervision as a person meets it: what is said while a run goes on, how it ends, and what the record keeps. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

const ROOT = new URL('..', import.meta.url).pathname

async function onlyRecord(outAbs: string): Promise<{ status: unknown; observed: { supervision?: { stop: unknown } } }> {
  const path = (await readdir(join(outAbs, 'records'), { recursive: true })).find((each) => each.endsWith('.json'))
  return JSON.parse(await readFile(join(outAbs, 'records', path!), 'utf8'))
}

const LOOP = `process.on('SIGTERM', () => process.exit(0)); let n = 0
setInterval(() => require('fs').appendFileSync(process.env.HORTUS_EVENTS, JSON.stringify({ event: 'epoch_completed', epoch: ++n, metrics: { loss: 1 } }) + '\\n'), 20)`
const SUPERVISED = GOOD.replace(/command: .*/, () => `command: [node, -e, ${JSON.stringify(LOOP)}]\n    timeout_seconds: 30\n    supervise: { early_stop: { metric: loss, patience: 3 } }`)

test('a run that is stopped because it has done enough is clean, and one line says why it was short', async () => {
  await using garden = await testGarden({ 'examples/vision/digits/example.yaml': SUPERVISED })
  const { code, out, err } = await hortus(garden.path, ['smoke', '--engine', 'process'])
  expect([code, out]).toEqual([0, expect.stringContaining('✓ passed')])
  expect(err).toContain('vision/digits was stopped early: "loss" did not get better than 1 in 3 reports\n')
  expect(err).not.toContain('epoch 1')
  expect(await onlyRecord(join(garden.path, '.hortus'))).toMatchObject({ status: { state: 'succeeded' }, observed: { supervision: { stop: { verdict: 'enough' } } } })
})

test('a wrong word under supervise: is told at its line by validate, and the others are kept', async () => {
  await using garden = await testGarden({ 'examples/vision/digits/example.yaml': SUPERVISED.replace('patience: 3', 'patience: 0, mode: down') })
  const { code, out } = await hortus(garden.path, ['validate'])
  expect(code).toBe(2)
  expect(out).toContain('example.yaml:12:56 error GARDEN.SCHEMA\n    `presets.smoke.supervise.early_stop.patience` must be at least 1.')
  expect(out).toContain('`presets.smoke.supervise.early_stop.mode` must be one of min or max.')
})

test('the example of the repository runs until its loss stops falling, and not its ten thousand epochs', async () => {
  await using elsewhere = await testGarden({})
  const { code } = await hortus(ROOT, ['run', 'tabular/spiral-autodiff', '--preset', 'converge', '--param', 'points=60', '--engine', 'process', '--out', elsewhere.path])
  expect(code).toBe(0)
  expect(await onlyRecord(elsewhere.path)).toMatchObject({ status: { state: 'succeeded', reason: expect.stringContaining('"train_loss" did not get better') }, observed: { exit: { code: 0 }, supervision: { stop: { handler: 'early_stop', signalled: true } } } })
})
