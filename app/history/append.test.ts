import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildReport } from '../../core/report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding } from '../../core/report/sample-report.ts'
import { countFindings, renderCounts } from '../../core/history/finding-counts.ts'
import { pathOf } from '../../core/history/layout.ts'
import { fail } from '../../core/problem.ts'
import { temporaryRepository } from '../../io/testing/temporary.ts'
import { openWorld } from '../../io/world.ts'
import { historyGarden } from '../testing/history-garden.ts'
import { judgeRepository } from '../steps/judge-repository.ts'
import { loadHistory } from '../steps/load-history.ts'
import { append, type AppendOptions } from './append.ts'
import { compact } from './compact.ts'
import { rebuild } from './rebuild.ts'

const HERE: AppendOptions = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }

test('a record is appended to a branch that is made, and is known from then on', async () => {
  await using g = await historyGarden()
  const record = await g.record('20261121T090000Z-0001')
  const before = [g.garden.git('status', '--porcelain'), g.garden.git('rev-parse', 'HEAD'), g.garden.git('ls-files', '-s')]
  const done = await append(g.world, g.config, HERE)
  expect(done).toMatchObject({ ok: true, value: { attempts: 1, known: 0, problems: [], added: ['records/tabular%2Fdigits/2026-11/20261121T090000Z-0001.json'] } })
  expect(g.remote.git('log', '--format=%p', 'hortus-data')).toBe('')
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data').split('\n')).toEqual(['.hortus-data', 'README.md', 'index/tabular%2Fdigits.json', 'records/tabular%2Fdigits/2026-11/20261121T090000Z-0001.json'])
  expect([g.garden.git('status', '--porcelain'), g.garden.git('rev-parse', 'HEAD'), g.garden.git('ls-files', '-s')]).toEqual(before)
  const history = await loadHistory(g.world, g.config, { examples: ['tabular/digits'], today: '2026-11-21' })
  expect(history.problems).toEqual([])
  const key = { example: 'tabular/digits', preset: 'smoke', params: 'p', datasets: [], hardware: 'cpu:X/2', engine: 'docker', metric: 'loss', origin: 'reported' } as const
  expect(history.series(key)).toEqual({ key, unit: null, points: [{ record: record.id, commit: g.commit, tree: 't', at: '2026-11-21T09:00:00.000Z', value: 0.5, starts: 1 }] })
  expect(history.series({ ...key, metric: 'nothing' })).toBeNull()
})

test('appending again writes nothing, and a record of the same id that says something else is left out', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  const first = await append(g.world, g.config, HERE)
  const again = await append(g.world, g.config, HERE)
  expect(again).toMatchObject({ ok: true, value: { commit: null, known: 1, added: [] } })
  await g.record('20261121T090000Z-0001', {}, { loss: 0.1 })
  const other = await append(g.world, g.config, HERE)
  expect(other).toMatchObject({ ok: true, value: { commit: null, known: 0, problems: [{ code: 'HISTORY.CONFLICT', path: pathOf({ kind: 'record', example: 'tabular/digits', month: '2026-11', id: '20261121T090000Z-0001' }) }] } })
  expect(first.ok && g.remote.git('rev-parse', 'hortus-data') === first.value.commit).toBe(true)
})

test('A45: nothing of a pull request, of another branch, of a tree with changes or of an unknown commit becomes history', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  for (const occasion of [{ event: 'pull_request', ref: 'refs/pull/1/merge' }, { event: 'pull_request_target', ref: 'refs/heads/main' }, { event: 'workflow_run', ref: 'refs/heads/main' }, { event: 'push', ref: 'refs/heads/feature' }, { event: 'push', ref: 'refs/tags/main' }]) {
    expect(await append(g.world, g.config, { paths: [], occasion: { ...occasion, defaultBranch: 'main' } })).toMatchObject({ ok: false, problem: { code: 'HISTORY.NOT_DEFAULT' } })
  }
  g.garden.git('checkout', '-q', '-b', 'feature')
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: false, problem: { code: 'HISTORY.NOT_DEFAULT' } })
  g.garden.git('checkout', '-q', 'main')
  await g.record('20261121T090000Z-0001', { observed: { ...(await g.record('x')).observed!, code: { commit: 'c'.repeat(40), dirty: false, tree: null } } })
  await g.record('x', { id: '20261121T090000Z-0002', observed: { ...(await g.record('x')).observed!, code: { commit: g.commit, dirty: true, tree: null } } })
  const done = await append(g.world, g.config, HERE)
  expect(done).toMatchObject({ ok: true, value: { commit: null, added: [], problems: [{ code: 'HISTORY.LEFT_OUT' }, { code: 'HISTORY.LEFT_OUT' }] } })
  expect(g.remote.git('for-each-ref', 'refs/heads/hortus-data')).toBe('')
})

test('a dry run says what would be written and writes nothing', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  expect(await append(g.world, g.config, { ...HERE, dryRun: true })).toMatchObject({ ok: true, value: { commit: null, dryRun: true, added: [expect.stringContaining('0001')] } })
  expect(g.remote.git('for-each-ref', 'refs/heads/hortus-data')).toBe('')
})

test('without a remote the branch is a local one', async () => {
  await using g = await historyGarden({ remote: false })
  await g.record('20261121T090000Z-0001')
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { attempts: 1 } })
  expect(g.garden.git('ls-tree', '-r', '--name-only', 'hortus-data')).toContain('records/tabular%2Fdigits/2026-11/')
  expect(g.garden.git('status', '--porcelain')).toBe('')
})

test('A28: the message of a commit names nobody, no issue and nothing to skip, whatever an example is called', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001', { example: { id: '@acme/all fixes #1 [skip ci]\n\nCo-authored-by: x', path: 'x' } })
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { problems: [] } })
  const message = g.remote.git('log', '-1', '--format=%B', 'hortus-data')
  expect(message).toContain('%40acme%2Fall')
  expect(message).not.toMatch(/@|#\d|\[skip|^Co-authored-by/m)
})

test('A38: a record with the id of a later one and an earlier time does not hide it', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  await append(g.world, g.config, HERE)
  const forged = await g.record('20261121T090000Z-0001', {}, { loss: 99 })
  await g.record('x', { ...forged, observed: { ...forged.observed!, startedAt: '2026-01-21T09:00:00.000Z' } })
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { added: [] } })
  const { records } = await loadHistory(g.world, g.config, { examples: ['tabular/digits'], today: '2026-11-21' })
  expect(records.map(({ record }) => record.reported.metrics.summary)).toEqual([{ loss: 0.5 }])
})

const reported = (g: { readonly commit: string }, more: Partial<Parameters<typeof buildReport>[0]> = {}): string => JSON.stringify(buildReport({ ...emptyParts, verb: 'smoke', repository: { commit: g.commit, dirty: false }, examples: [sampleExample('tabular/digits', { records: ['records/tabular%2Fdigits/20261121T090000Z-0001.json'] })], ...more }))
const ON_SCHEDULE = { event: 'schedule', ref: 'refs/heads/main', defaultBranch: 'main', run: '42' }

test('reports of a matrix become one check beside the records, with the trees of the commit; the same again is known', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  const other = reported(g, { examples: [sampleExample('other', { path: 'examples', outcome: 'failed', reason: 'its image does not build', rungs: [{ rung: 'built', state: 'failed', reason: 'its image does not build' }] })] })
  await g.garden.put({ 'down/one/report.json': reported(g), 'down/two/report.json': other, 'down/two/outputs/report.json': reported(g, { repository: { commit: 'c'.repeat(40), dirty: false } }), 'down/one/records/x/report.json': '{}' })
  const done = await append(g.world, g.config, { paths: ['down', '.hortus/records'], occasion: ON_SCHEDULE })
  expect(done).toMatchObject({ ok: true, value: { problems: [], known: 0, checks: { added: [expect.stringMatching(/^checks\/2026-11\/[0-9a-f]{24}\.json$/)], known: 0 } } })
  const [path = ''] = done.ok ? done.value.checks.added : []
  const written = JSON.parse(g.remote.git('show', `hortus-data:${path}`)) as { readonly examples: readonly (readonly unknown[])[] }
  expect(written).toMatchObject({ schema: 'hortus-check/1', at: '2026-11-21T09:00:00.000Z', commit: g.commit, trigger: 'schedule', run: '42' })
  expect(written.examples.map((row) => [row[0], row[1], row[3]])).toEqual([['other', g.garden.git('rev-parse', 'HEAD:examples'), 'nnfnnn'], ['tabular/digits', g.garden.git('rev-parse', 'HEAD:examples/tabular/digits'), 'pnpnpn']])
  expect(g.remote.git('log', '-1', '--format=%s', 'hortus-data')).toBe('1 record of 1 example, 1 check of 2 examples')
  const again = await append(g.world, g.config, { paths: ['down', '.hortus/records'], occasion: ON_SCHEDULE })
  expect(again).toMatchObject({ ok: true, value: { commit: null, known: 1, checks: { added: [], known: 1 } } })
})

test('where nothing built there are no records, and the report alone is a check', async () => {
  await using g = await historyGarden()
  await g.garden.put({ '.hortus/report.json': reported(g, { examples: [sampleExample('tabular/digits', { outcome: 'failed', reason: 'no', rungs: [{ rung: 'built', state: 'failed', reason: 'no' }] })] }) })
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { added: [], checks: { added: [expect.any(String)] }, problems: [] } })
})

test('A45: a report of another commit, of a tree with changes, or one that lies about itself is told and left out', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  const lying = reported(g).replace('"verdict":"clean"', '"verdict":"errors"')
  await g.garden.put({ 'down/a/report.json': reported(g, { repository: { commit: 'c'.repeat(40), dirty: false } }), 'down/b/report.json': reported(g, { repository: { commit: g.commit, dirty: true } }), 'down/c/report.json': lying })
  const done = await append(g.world, g.config, { paths: ['down'], occasion: ON_SCHEDULE })
  expect(done).toMatchObject({ ok: true, value: { commit: null, checks: { added: [], known: 0 } } })
  expect(done.ok && done.value.problems.map(({ code }) => code).sort()).toEqual(['HISTORY.LEFT_OUT', 'HISTORY.LEFT_OUT', 'REPORT.UNREADABLE'])
})

test('compacting and rebuilding leave checks and notices alone', async () => {
  await using g = await historyGarden()
  await g.record('20260121T090000Z-0001')
  await g.garden.put({ '.hortus/report.json': reported(g, { examples: [sampleExample('tabular/digits')] }) })
  await append(g.world, g.config, HERE)
  const before = g.remote.git('ls-tree', '-r', 'hortus-data', 'checks')
  expect(await compact(g.world, g.config, { today: '2026-11-21' })).toMatchObject({ ok: true, value: { records: 1, problems: [] } })
  expect(await rebuild(g.world, g.config, {})).toMatchObject({ ok: true, value: { changed: [], removed: [], problems: [] } })
  expect(g.remote.git('ls-tree', '-r', 'hortus-data', 'checks')).toBe(before)
  expect(before).not.toBe('')
})

test('beside a new check lies how many findings the repository has at its commit; the same again writes nothing', async () => {
  await using g = await historyGarden()
  await g.garden.put({ 'examples/tabular/broken/example.yaml': 'name: broken\npresets: 7\n' })
  g.garden.git('add', '.')
  g.garden.git('commit', '-qm', 'one that is wrong')
  const commit = g.garden.git('rev-parse', 'HEAD')
  await g.garden.put({ '.hortus/report.json': reported({ commit }) })
  const { findings } = await judgeRepository(g.world, g.config, { captures: false })
  const done = await append(g.world, g.config, { ...HERE, occasion: ON_SCHEDULE, paths: ['.hortus/report.json'] })
  expect(done).toMatchObject({ ok: true, value: { problems: [] } })
  const [check = ''] = done.ok ? done.value.checks.added : []
  const at = (JSON.parse(g.remote.git('show', `hortus-data:${check}`)) as { readonly at: string }).at
  const path = check.replace('checks/', 'findings/')
  const levels = countFindings(findings)
  expect(levels.errors).toBeGreaterThan(0)
  expect(g.remote.git('show', `hortus-data:${path}`)).toBe(renderCounts({ id: '', at, commit, ...levels }).trim())
  expect(await append(g.world, g.config, { ...HERE, occasion: ON_SCHEDULE, paths: ['.hortus/report.json'] })).toMatchObject({ ok: true, value: { commit: null, checks: { known: 1 } } })
  const before = g.remote.git('ls-tree', '-r', 'hortus-data', 'findings')
  await compact(g.world, g.config, { today: '2027-11-21' })
  await rebuild(g.world, g.config, {})
  expect(g.remote.git('ls-tree', '-r', 'hortus-data', 'findings')).toBe(before)
})

test('A62: no number of findings comes from a report or from what lies in the working tree', async () => {
  await using g = await historyGarden()
  const forged = Array.from({ length: 50 }, (_, line) => ({ ...sampleFinding(), line: line + 1 }))
  await g.garden.put({ 'down/a/report.json': reported(g, { findings: forged }), 'down/b/report.json': JSON.stringify(buildReport({ ...emptyParts, verb: 'validate', repository: { commit: g.commit, dirty: false }, findings: forged })), 'examples/tabular/planted/example.yaml': 'name: planted\npresets: 7\n' })
  const done = await append(g.world, g.config, { paths: ['down'], occasion: ON_SCHEDULE })
  expect(done).toMatchObject({ ok: true, value: { problems: [], checks: { added: [expect.any(String)] } } })
  const path = g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'findings')
  const clean = await temporaryRepository({ x: '' })
  await using _held = clean
  clean.git('fetch', '-q', g.garden.path, 'main')
  clean.git('checkout', '-q', 'FETCH_HEAD')
  const { findings } = await judgeRepository(await openWorld({ rootAbs: clean.path, outAbs: join(clean.path, '.hortus'), log: g.world.log, signal: new AbortController().signal }), g.config, { captures: false })
  expect(JSON.parse(g.remote.git('show', `hortus-data:${path}`))).toMatchObject(countFindings(findings))
  expect(countFindings(findings).errors).toBe(0)
})

test('a commit that cannot be judged is told; the check is appended without counts', async () => {
  await using g = await historyGarden()
  await g.garden.put({ '.hortus/report.json': reported(g) })
  const blind = { ...g.world, checkout: () => Promise.resolve(fail({ code: 'GIT.CHECKOUT', message: 'No room is left.', next: 'Make some.' })) }
  expect(await append(blind, g.config, HERE)).toMatchObject({ ok: true, value: { checks: { added: [expect.any(String)] }, problems: [{ code: 'HISTORY.FINDINGS', message: expect.stringContaining('No room is left.') }] } })
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'findings')).toBe('')
})
