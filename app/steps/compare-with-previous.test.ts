import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../../core/compare/sample-record.ts'
import type { ExampleResult } from '../../core/schema/report.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { append } from '../history/append.ts'
import { historyGarden, type HistoryGarden } from '../testing/history-garden.ts'
import { compareWithPrevious, type Compared, type PreviousOptions } from './compare-with-previous.ts'

const EXAMPLE = 'examples/tabular/digits'
const print = sampleRecord({}).fingerprint!
const id = (day: number): string => `202611${day}T090000Z-0001`

const of = (g: HistoryGarden, day: number, tree: string, more: Partial<RunRecord> = {}): Partial<RunRecord> => ({
  fingerprint: { ...print, tree },
  observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00.000Z`, code: { commit: g.garden.git('rev-parse', 'HEAD'), dirty: false, tree } }),
  ...more,
})

/** What the default branch ran is history; then a branch changes the example, and a machine without any store of its own runs it. */
async function pullRequest(g: HistoryGarden, known: readonly { readonly day: number; readonly accuracy: number; readonly more?: Partial<RunRecord>; readonly elsewhere?: true }[]): Promise<void> {
  const tree = g.garden.git('rev-parse', `HEAD:${EXAMPLE}`)
  for (const { day, accuracy, more = {}, elsewhere } of known) await g.record(id(day), of(g, day, elsewhere === true ? 'e'.repeat(40) : tree, more), { accuracy })
  const appended = known.length === 0 ? null : await append(g.world, g.config, { paths: [], occasion: { event: null, ref: null, defaultBranch: null } })
  if (appended?.ok === false) throw new Error(appended.problem.message)
  g.garden.git('clean', '-qfdx')
  g.garden.git('checkout', '-q', '-b', 'feature')
  await g.garden.put({ [`${EXAMPLE}/train.py`]: '# new\n' })
  g.garden.git('add', '-A')
  g.garden.git('commit', '-q', '-m', 'change')
}

/** The run of the job, beside what is known. */
async function job(g: HistoryGarden, options: PreviousOptions = { base: 'main', fetch: true }): Promise<Compared> {
  await g.record(id(20), of(g, 20, g.garden.git('rev-parse', `HEAD:${EXAMPLE}`)), { accuracy: 0.8 })
  const result = { id: 'tabular/digits', path: EXAMPLE, records: [`records/tabular%2Fdigits/${id(20)}.json`] } as unknown as ExampleResult
  return compareWithPrevious(g.world, g.config, [], [result], options)
}

test('a job without a store of its own is compared with the run of the merge base on the data branch', async () => {
  await using g = await historyGarden()
  await pullRequest(g, [{ day: 10, accuracy: 0.95 }, { day: 12, accuracy: 0.3, elsewhere: true }])
  const { comparisons, problems, notices } = await job(g)
  expect(comparisons).toMatchObject([{ base: id(10), head: id(20), verdict: 'regression' }])
  expect([problems, notices]).toEqual([[], []])
})

test('G8: a merge base that ran on another machine judges quality, and no time', async () => {
  await using g = await historyGarden()
  const other = { fingerprint: { ...print, tree: g.garden.git('rev-parse', `HEAD:${EXAMPLE}`), hardwareClass: 'cpu:Y/64' } }
  await pullRequest(g, [{ day: 10, accuracy: 0.95, more: other }])
  const [comparison] = (await job(g)).comparisons
  expect(comparison).toMatchObject({ base: id(10), verdict: 'regression' })
  expect(comparison!.metrics.find(({ name }) => name === 'durationMs')).toMatchObject({ verdict: 'incomparable', change: null })
})

test('nothing of the merge base is known: the newest run before it is taken, and that is told', async () => {
  await using g = await historyGarden()
  await pullRequest(g, [{ day: 12, accuracy: 0.95, elsewhere: true }])
  expect((await job(g)).comparisons).toMatchObject([{ base: id(12), verdict: 'regression', reason: expect.stringContaining('No run of the merge base') }])
})

test('a merge base that nobody can find is a notice, and the newest run before it is taken', async () => {
  await using g = await historyGarden()
  await pullRequest(g, [{ day: 10, accuracy: 0.95 }])
  const { comparisons, notices } = await job(g, { base: 'nowhere', fetch: true })
  expect([comparisons.map(({ base }) => base), notices.map(({ code }) => code)]).toEqual([[id(10)], ['GIT.NO_MERGE_BASE']])
})

test('a data branch that cannot be fetched is a notice, and fails nothing', async () => {
  await using g = await historyGarden()
  await pullRequest(g, [])
  g.garden.git('remote', 'set-url', 'origin', `${g.remote.path}/nothing`)
  expect(await job(g)).toMatchObject({ comparisons: [], problems: [], notices: [{ code: 'DATA.NO_REMOTE' }] })
  expect(await job(g, { base: 'main' })).toEqual({ comparisons: [], problems: [], notices: [] })
})

test('a run of other params is no base of a check', async () => {
  await using g = await historyGarden()
  await pullRequest(g, [{ day: 10, accuracy: 0.95, more: { params: { lr: 1 } } }])
  expect((await job(g)).comparisons).toEqual([])
})
