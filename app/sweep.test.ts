import { expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import { openGarden, type Garden } from './testing/walk.ts'
import { sweep, type SweepOptions } from './sweep.ts'

/** Reports a score that is best at 3, and fails where it is told to. */
const PROGRAM = `while [ $# -gt 0 ]; do case $1 in --x) x=$2;; --y) y=$2;; esac; shift 2; done
[ "$y" = broken ] && exit 3
printf '{"metric":"score","value":%s}\\n' $((9 - (x - 3) * (x - 3))) > "$HORTUS_METRICS"
`
const DESCRIPTOR = `resources: {gpu: 0}
presets: {smoke: {command: sh run.sh, params: {x: 0, y: fine}}}
sweeps:
  hill: {preset: smoke, params: {x: [1, 2, 3, 4]}, metric: score, direction: max}
  torn: {preset: smoke, params: {x: [2, 3], y: [fine, broken]}, metric: score, direction: max}
  slip: {preset: smoke, params: {other: [1]}}
`
const FILES = { 'examples/a/example.yaml': DESCRIPTOR, 'examples/a/run.sh': PROGRAM }
const { config } = resolve([])

const swept = (garden: Garden, more: Partial<SweepOptions>) => sweep(garden.world, config, { example: 'a', engine: 'process', ...more })

test('every trial leaves a record with its parameters, and the table begins with the best', async () => {
  await using garden = await openGarden(FILES)
  const report = await swept(garden, { sweep: 'hill' })
  expect(report).toMatchObject({ verb: 'sweep', verdict: 'clean', cells: { executed: ['a:smoke#1', 'a:smoke#2', 'a:smoke#3', 'a:smoke#4'] }, sweeps: [{ example: 'a', name: 'hill', metric: 'score', direction: 'max', planned: 4 }] })
  expect(report.sweeps![0]!.trials.map(({ number, params, value }) => [number, params, value])).toEqual([[3, { x: 3 }, 9], [2, { x: 2 }, 8], [4, { x: 4 }, 8], [1, { x: 1 }, 5]])
  const records = await garden.records()
  expect(records.map(({ kind, groupId, params }) => [kind, groupId, params['x']]).toSorted()).toEqual([1, 2, 3, 4].map((x) => ['sweep-trial', 'a:hill', x]))
  expect(new Set(report.sweeps![0]!.trials.map(({ record }) => record)).size).toBe(4)
})

test('a trial that fails is in the table, last, and makes the report red; the others are run', async () => {
  await using garden = await openGarden(FILES)
  const report = await swept(garden, { sweep: 'torn' })
  expect(report.verdict).toBe('errors')
  expect(report.sweeps![0]!.trials.map(({ number, outcome }) => [number, outcome])).toEqual([[3, 'passed'], [1, 'passed'], [2, 'failed'], [4, 'failed']])
  expect(report.examples).toMatchObject([{ id: 'a', outcome: 'failed' }])
})

test('a job of a matrix runs the trials that it is told, with their own numbers', async () => {
  await using garden = await openGarden(FILES)
  const report = await swept(garden, { sweep: 'hill', trials: [4, 2] })
  expect(report.cells).toEqual({ planned: ['a:smoke#2', 'a:smoke#4'], executed: ['a:smoke#2', 'a:smoke#4'] })
  expect(report.sweeps).toMatchObject([{ planned: 4, trials: [{ number: 2 }, { number: 4 }] }])
})

test('random draws that somebody typed are run as they are drawn', async () => {
  await using garden = await openGarden(FILES)
  const report = await swept(garden, { adHoc: { preset: 'smoke', method: 'random', trials: 3, seed: '5', params: { x: { kind: 'between', min: 1, max: 5, scale: 'linear', integer: true } }, metric: 'score', direction: 'max' } })
  const drawn = report.sweeps![0]!.trials
  expect(drawn.every(({ params, value }) => value === 9 - (Number(params['x']) - 3) ** 2)).toBe(true)
})

test.each<[string, Partial<SweepOptions>, string, RegExp]>([
  ['a name that is not there', { sweep: 'hil' }, 'SWEEP.UNKNOWN', /Did you mean "hill"/],
  ['no name where there are several', {}, 'SWEEP.WHICH', /hill, torn, slip/],
  ['a parameter that the preset does not have', { sweep: 'slip' }, 'RUN.PARAM_UNKNOWN', /x, y/],
  ['a trial that is not there', { sweep: 'hill', trials: [5] }, 'SWEEP.TRIAL', /from 1 to 4/],
])('%s is told before anything runs', async (_, more, code, next) => {
  await using garden = await openGarden(FILES)
  const report = await swept(garden, more)
  expect(report).toMatchObject({ verdict: 'could_not_run', problems: [{ code, next: expect.stringMatching(next) as string }] })
  expect(await garden.records()).toEqual([])
})
