import { expect, test } from 'vitest'
import { ledgerFile } from '../../core/history/ledger.ts'
import { recordLine } from '../../core/history/layout-records.ts'
import { append, type AppendOptions } from '../history/append.ts'
import { historyGarden, recordOf, type HistoryGarden } from '../testing/history-garden.ts'
import { loadHistory } from './load-history.ts'

const HERE: AppendOptions = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }
const ASKED = { examples: ['tabular/digits'], today: '2026-11-21' }
const KEY = { example: 'tabular/digits', preset: 'smoke', params: 'p', datasets: [], hardware: 'cpu:X/2', engine: 'docker', metric: 'loss', origin: 'reported' } as const
const put = (g: HistoryGarden, files: Readonly<Record<string, string>>) => g.world.data!.update(async () => ({ ok: true, value: { message: 'm\n', add: new Map(Object.entries(files)) } }))

test('where there is no branch, no repository and no data branch at all, nothing is known and nothing is said', async () => {
  await using g = await historyGarden()
  expect(await loadHistory(g.world, g.config, ASKED)).toMatchObject({ commit: null, accepted: [], quarantined: [], problems: [] })
  expect((await loadHistory({}, g.config, ASKED)).series(KEY)).toBeNull()
  const { openDataBranch } = await import('../../io/data-branch/data-branch.ts')
  expect((await loadHistory({ data: openDataBranch({ rootAbs: '/', signal: new AbortController().signal }) }, g.config, ASKED)).problems).toEqual([])
})

test('a remote that is away is no failure: what was fetched last is known, and that is said', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  await append(g.world, g.config, HERE)
  g.garden.git('remote', 'set-url', 'origin', 'http://127.0.0.1:9/none.git')
  const history = await loadHistory(g.world, g.config, ASKED)
  expect(history.problems).toMatchObject([{ code: 'DATA.NETWORK', message: expect.stringContaining('last fetched') }])
  expect(history.series(KEY)?.points).toHaveLength(1)
  g.garden.git('update-ref', '-d', 'refs/hortus/data/origin/hortus-data')
  g.garden.git('update-ref', '-d', 'refs/remotes/origin/hortus-data')
  expect(await loadHistory(g.world, g.config, ASKED)).toMatchObject({ commit: null, problems: [{ code: 'DATA.NETWORK', message: expect.stringContaining('Nothing is known') }] })
})

test('a branch of that name that is not ours is told and gives no history', async () => {
  await using g = await historyGarden()
  g.garden.git('push', '-q', 'origin', 'main:refs/heads/hortus-data')
  expect(await loadHistory(g.world, g.config, ASKED)).toMatchObject({ commit: null, problems: [{ code: 'DATA.NOT_OURS' }] })
})

test('A38: of a branch with lies, junk and traps the true records are read, and everything else is told', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  await append(g.world, g.config, HERE)
  const own = 'records/tabular%2Fdigits/2026-11'
  const truth = recordOf(g.commit, 'r')
  await put(g, {
    [`${own}/liar.json`]: recordLine(recordOf(g.commit, 'other')),
    [`${own}/example.json`]: recordLine(recordOf(g.commit, 'example', { example: { id: 'vision/other', path: 'x' } })),
    [`${own}/proto.json`]: recordLine(truth).replace('"params":{}', '"params":{"__proto__":{"polluted":true}}'),
    [`${own}/junk.json`]: '{"schema":"run-record/1"',
    [`${own}/deep.json`]: '['.repeat(200_000),
    [`${own}/r.txt`]: 'x',
    'packs/tabular%2Fdigits/2026-10.jsonl': `${recordLine(truth)}not json\n`,
    'accepted/tabular%2Fdigits/x.json': '{"schema":"hortus-accepted/1","until":"2099-01-01"}',
    'quarantine/tabular%2Fdigits/y.json': '{"__proto__":1}',
  })
  const history = await loadHistory(g.world, g.config, ASKED)
  expect(history.series(KEY)?.points.map(({ record }) => record)).toEqual(['20261121T090000Z-0001'])
  expect(history.accepted).toEqual([])
  expect(history.quarantined).toEqual([])
  expect(history.problems.map(({ path }) => path).toSorted()).toEqual(['accepted/tabular%2Fdigits/x.json', 'packs/tabular%2Fdigits/2026-10.jsonl:1', 'packs/tabular%2Fdigits/2026-10.jsonl:2', 'quarantine/tabular%2Fdigits/y.json', `${own}/deep.json`, `${own}/example.json`, `${own}/junk.json`, `${own}/liar.json`, `${own}/proto.json`, `${own}/r.txt`])
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
})

test('after the histories of the garden and of the data branch were rewritten, records are found by their tree', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  await append(g.world, g.config, HERE)
  g.garden.git('commit', '-q', '--amend', '-m', 'another word for it')
  g.garden.git('push', '-q', '-f', 'origin', 'main')
  const tree = g.remote.git('rev-parse', 'hortus-data^{tree}')
  g.remote.git('update-ref', 'refs/heads/hortus-data', g.remote.git('commit-tree', '-m', 'rewritten', tree))
  const history = await loadHistory(g.world, g.config, ASKED)
  expect(history.series(KEY)?.points).toMatchObject([{ commit: g.commit, tree: 't', value: 0.5 }])
  await g.record('20261121T090001Z-0002', { observed: { ...recordOf(g.commit, 'x').observed!, code: { commit: g.garden.git('rev-parse', 'HEAD'), dirty: false, tree: 't' } } })
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { attempts: 1, problems: [{ code: 'HISTORY.LEFT_OUT' }] } })
  expect((await loadHistory(g.world, g.config, ASKED)).series(KEY)?.points.map(({ tree: own }) => own)).toEqual(['t', 't'])
})

test('a quarantine that is over decides nothing; an accepted change that is over still begins a segment', async () => {
  await using g = await historyGarden()
  const entry = { example: 'tabular/digits', preset: 'smoke', metric: 'loss', by: 'Ada', reason: 'why', at: '2026-01-01T00:00:00.000Z', until: '2026-11-20' }
  const files = [ledgerFile('quarantine', entry), ledgerFile('quarantine', { ...entry, until: '2026-11-21' }), ledgerFile('accepted', { ...entry, tree: null, commit: null })]
  await put(g, Object.fromEntries(files.map(({ path, text }) => [path, text])))
  const history = await loadHistory(g.world, g.config, ASKED)
  expect(history.problems).toEqual([])
  expect(history.quarantined.map(({ until }) => until)).toEqual(['2026-11-21'])
  expect(history.accepted.map(({ until }) => until)).toEqual(['2026-11-20'])
})

test('only the examples at hand are read', async () => {
  await using g = await historyGarden()
  await put(g, { 'records/other/2026-11/x.json': 'junk', 'accepted/other/x.json': 'junk', 'records/tabular%2Fdigitsand/2026-11/x.json': 'junk' })
  expect((await loadHistory(g.world, g.config, ASKED)).problems).toEqual([])
})
