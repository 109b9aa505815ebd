/** `hortus compare --base REF`: the base is found by what the reference means, without any network. */
import { expect, test } from 'vitest'
import { sampleObserved, sampleRecord } from '../core/compare/sample-record.ts'
import { exitCode } from '../core/report/exit-code.ts'
import type { RunRecord } from '../core/schema/run-record.ts'
import type { Log } from '../core/world.ts'
import { openWorld } from '../io/world.ts'
import { compare } from './compare.ts'
import { append } from './history/append.ts'
import { historyGarden, type HistoryGarden } from './testing/history-garden.ts'

const EXAMPLE = 'examples/tabular/digits'
const HERE = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }
const print = sampleRecord({}).fingerprint!
const treeOf = (g: HistoryGarden, commit = 'HEAD'): string => g.garden.git('rev-parse', `${commit}:${EXAMPLE}`)

const of = (g: HistoryGarden, day: number, tree: string, more: Partial<RunRecord> = {}): Partial<RunRecord> => ({
  fingerprint: { ...print, tree },
  observed: sampleObserved({ startedAt: `2026-11-${day}T09:00:00.000Z`, code: { commit: g.garden.git('rev-parse', 'HEAD'), dirty: false, tree } }),
  ...more,
})
const id = (day: number): string => `202611${day}T090000Z-0001`

/** A branch that changed the example; returns the tree of the example there. */
async function branch(g: HistoryGarden): Promise<string> {
  g.garden.git('checkout', '-q', '-b', 'feature')
  await g.garden.put({ [`${EXAMPLE}/train.py`]: '# new\n' })
  g.garden.git('add', '-A')
  g.garden.git('commit', '-q', '-m', 'change')
  return treeOf(g)
}

test('the own store has a run of the merge base: it is the base, whatever ran in between', async () => {
  await using g = await historyGarden()
  const before = treeOf(g)
  await g.record(id(10), of(g, 10, before), { accuracy: 0.95 })
  await g.record(id(11), of(g, 11, 'f'.repeat(40)), { accuracy: 0.2 })
  await g.record(id(12), of(g, 12, await branch(g)), { accuracy: 0.8 })
  const report = await compare(g.world, g.config, { baseRef: 'main' })
  expect(report.comparisons).toMatchObject([{ base: id(10), head: id(12), verdict: 'regression' }])
  expect(report.scope).toMatchObject({ base: g.commit, reason: expect.stringContaining(`merge base with main (${g.commit.slice(0, 12)})`) })
})

test('several runs of the merge base and of the newest state are the measurements of their sides', async () => {
  await using g = await historyGarden()
  const before = treeOf(g)
  for (const day of [10, 11, 12]) await g.record(id(day), of(g, day, before, { params: { seed: day } }), { accuracy: 0.9 })
  const after = await branch(g)
  for (const day of [13, 14]) await g.record(id(day), of(g, day, after, { params: { seed: day } }), { accuracy: 0.9 })
  expect((await compare(g.world, g.config, { baseRef: 'main', keys: ['accuracy'] })).comparisons).toMatchObject([{ records: { base: [10, 11, 12].map(id), head: [13, 14].map(id) }, metrics: [{ runs: { base: 3, head: 2 } }] }])
})

/** The base is on the data branch only, as this clone fetched it; its remote is a place where nothing is. */
async function offline(g: HistoryGarden): Promise<void> {
  await g.record(id(10), of(g, 10, treeOf(g)), { accuracy: 0.95 })
  expect((await append(g.world, g.config, HERE)).ok).toBe(true)
  expect((await g.world.data!.snapshot()).ok).toBe(true)
  g.garden.git('clean', '-qfdx')
  g.garden.git('remote', 'set-url', 'origin', 'https://nowhere.invalid/x.git')
}

test('G18: the base comes from the data branch as it was last fetched, and nobody is asked: a remote that cannot be reached is not even noticed', async () => {
  await using g = await historyGarden()
  await offline(g)
  await g.record(id(12), of(g, 12, await branch(g)), { accuracy: 0.8 })
  const said: string[] = []
  const log: Log = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: (message) => said.push(message) }
  const world = await openWorld({ rootAbs: g.garden.path, outAbs: `${g.garden.path}/.hortus`, log, signal: new AbortController().signal })
  const report = await compare(world, g.config, { baseRef: 'main' })
  expect([report.comparisons.map(({ base, verdict }) => [base, verdict]), report.problems, said]).toEqual([[[id(10), 'regression']], [], []])
})

test('no run of the merge base is known: that is said with what to do, and nothing is called equal', async () => {
  await using g = await historyGarden()
  await g.record(id(12), of(g, 12, await branch(g)))
  const report = await compare(g.world, g.config, { baseRef: 'main' })
  expect(report).toMatchObject({ comparisons: [], findings: [{ code: 'COMPARE.NO_BASE', level: 'warning', message: expect.stringContaining('Nothing was compared.'), fix: expect.stringContaining('hortus benchmark tabular/digits --preset smoke --base main') }] })
  expect(exitCode(report)).toBe(1)
})

test('an example that the merge base does not have is new', async () => {
  await using g = await historyGarden()
  g.garden.git('checkout', '-q', '-b', 'feature')
  await g.garden.put({ 'examples/tabular/new/example.yaml': 'name: new\npresets: {smoke: {command: [node, -v]}}\n' })
  await g.record(id(12), of(g, 12, 'e'.repeat(40), { example: { id: 'tabular/new', path: 'examples/tabular/new' } }))
  const report = await compare(g.world, g.config, { baseRef: 'main' })
  expect([report.findings, exitCode(report)]).toMatchObject([[{ code: 'COMPARE.NO_BASE', level: 'notice', message: expect.stringContaining('Not there at') }], 0])
})

test('an example that the branch did not change is not compared with itself', async () => {
  await using g = await historyGarden()
  await g.record(id(10), of(g, 10, treeOf(g)))
  await g.record(id(11), of(g, 11, treeOf(g)))
  const report = await compare(g.world, g.config, { baseRef: 'HEAD~0' })
  expect([report.comparisons, report.findings.map(({ code, level }) => [code, level]), exitCode(report)]).toEqual([[], [['COMPARE.UNCHANGED', 'notice']], 0])
})

test('a contrast at one tree takes the runs that differ in what was named', async () => {
  await using g = await historyGarden()
  await g.record(id(10), of(g, 10, treeOf(g), { params: { lora: false } }), { accuracy: 0.9 })
  await g.record(id(11), of(g, 11, treeOf(g), { params: { lora: true } }), { accuracy: 0.9 })
  expect((await compare(g.world, g.config, { baseRef: 'HEAD', across: ['params'] })).comparisons).toMatchObject([{ mode: 'contrast', base: id(10), head: id(11), verdict: 'equivalent' }])
})

test.each([
  ['a reference that is not here', { baseRef: 'nowhere' }, 'GIT.NO_MERGE_BASE'],
  ['an option instead of a reference', { baseRef: '--upload-pack=touch x' }, 'GIT.NO_MERGE_BASE'],
  ['a head that is not there', { baseRef: 'main', head: 'nothing' }, 'COMPARE.NOT_FOUND'],
])('%s cannot be compared, and it is said what to do', async (_name, options, code) => {
  await using g = await historyGarden()
  await g.record(id(10), of(g, 10, treeOf(g)))
  expect(await compare(g.world, g.config, options)).toMatchObject({ verdict: 'could_not_run', problems: [{ code, next: expect.stringMatching(/\w/) }] })
})

test('without any run of one\'s own the next step is to run something', async () => {
  await using g = await historyGarden()
  expect(await compare(g.world, g.config, { baseRef: 'main' })).toMatchObject({ problems: [{ next: expect.stringContaining('hortus smoke') }] })
})

test('a run that is older than what lies here now is compared, and that is told', async () => {
  await using g = await historyGarden()
  await g.record(id(10), of(g, 10, treeOf(g)))
  await g.record(id(11), of(g, 11, await branch(g)))
  expect((await compare(g.world, g.config, { baseRef: 'main' })).findings).toEqual([])
  await g.garden.put({ [`${EXAMPLE}/train.py`]: '# newer\n' })
  expect(await compare(g.world, g.config, { baseRef: 'main' })).toMatchObject({ comparisons: [{ head: id(11) }], findings: [{ code: 'COMPARE.STALE_HEAD', level: 'notice' }] })
})
