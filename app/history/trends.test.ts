import { expect, test } from 'vitest'
import { renderAnnotations } from '../../core/render/render-annotations.ts'
import { renderMarkdown } from '../../core/render/render-markdown.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { accept } from '../accept.ts'
import { historyGarden, type HistoryGarden } from '../testing/history-garden.ts'
import { append } from './append.ts'
import { trends } from './trends.ts'

const HERE = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }
const TREES = { before: 'a'.repeat(40), after: 'c'.repeat(40) }

/** Twenty quiet builds of a loss, then some of another level, all on the data branch. */
async function history(g: HistoryGarden, after: readonly number[]): Promise<void> {
  const quiet = Array.from({ length: 20 }, (_, at) => 0.5 + (at % 5) * 0.001)
  for (const [at, loss] of [...quiet, ...after].entries()) {
    const tree = at < quiet.length ? TREES.before : TREES.after
    await g.record(`202611${String(at + 1).padStart(2, '0')}T090000Z-0001`, { fingerprint: { preset: 'smoke', params: 'p', datasets: [], image: null, hardwareClass: 'cpu:X/2', tree } }, { loss })
  }
  const done = await append(g.world, g.config, HERE)
  expect(done).toMatchObject({ ok: true, value: { problems: [] } })
}

const ask = async (g: HistoryGarden, options = {}) => {
  const told = await trends(g.world, g.config, { examples: [], ...options })
  if (!told.ok) throw new Error(told.problem.message)
  return told.value
}

test('three builds that are worse make the report of the history red, and every output names them', async () => {
  await using g = await historyGarden()
  await history(g, [0.6, 0.601, 0.602])
  const report = await ask(g)
  expect(report).toMatchObject({ verb: 'history', verdict: 'errors', trends: [{ example: 'tabular/digits', preset: 'smoke', metric: 'loss', kind: 'regression', builds: 3, record: '20261121T090000Z-0001', accepted: false }] })
  expect(report.scope.reason).toMatch(/^4 series of 1 example with 23 builds on hortus-data at [0-9a-f]{12}\.$/)
  expect(renderMarkdown(report)).toContain('1 confirmed regression')
  expect(renderAnnotations(report)).toContain('::error title=tabular/digits regressed on the default branch::loss of smoke')
})

test('one bad build alone is a suspect and fails nothing', async () => {
  await using g = await historyGarden()
  await history(g, [0.6])
  expect(await ask(g)).toMatchObject({ verdict: 'clean', trends: [{ metric: 'loss', kind: 'suspect' }] })
})

test('a change that a person accepted is shown no more as red, a metric in quarantine is not asked', async () => {
  await using g = await historyGarden()
  await history(g, [0.6, 0.601, 0.602])
  const now = g.world.clock.now().toISOString()
  const said = { example: 'tabular/digits', key: 'loss', reason: 'a harder data set', by: 'Ada', now }
  expect(await accept(g.world, g.config, { ...said, for: TREES.after })).toMatchObject({ ok: true, value: { entries: [{ metric: 'loss' }] } })
  expect((await ask(g)).verdict).toBe('clean')
  await using other = await historyGarden()
  await history(other, [0.6, 0.601, 0.602])
  expect(await accept(other.world, other.config, { ...said, quarantine: true })).toMatchObject({ ok: true })
  const report = await ask(other)
  expect({ verdict: report.verdict, trends: report.trends }).toEqual({ verdict: 'clean', trends: undefined })
})

test('what is better is an improvement, and globs choose the metrics', async () => {
  await using g = await historyGarden()
  await history(g, [0.4, 0.401, 0.402])
  expect(await ask(g)).toMatchObject({ verdict: 'clean', trends: [{ metric: 'loss', kind: 'improvement' }] })
  expect((await ask(g, { keys: ['durationMs'] })).trends).toBeUndefined()
})

test('without a data branch nothing is known, and the report says so', async () => {
  await using g = await historyGarden()
  expect(await ask(g)).toMatchObject({ verdict: 'clean', scope: { reason: 'There is no branch hortus-data yet, so nothing is known of the past.' } })
})

test('a stranger’s file on the branch is left out with a warning', async () => {
  await using g = await historyGarden()
  await history(g, [])
  await using clone = await temporaryDirectory()
  clone.git('clone', '-q', '-b', 'hortus-data', g.remote.path, '.')
  await clone.put({ 'records/tabular%2Fdigits/2026-11/x.json': '{"schema":"run-record/1"}' })
  clone.git('add', '-A')
  clone.git('-c', 'user.name=m', '-c', 'user.email=m@example.org', 'commit', '-q', '-m', 'x')
  clone.git('push', '-q', 'origin', 'hortus-data')
  expect(await ask(g)).toMatchObject({ verdict: 'warnings', findings: [{ code: 'HISTORY.LEFT_OUT', path: 'records/tabular%2Fdigits/2026-11/x.json' }] })
})

test('while the remote is away, what was fetched last is told, with a notice', async () => {
  await using g = await historyGarden()
  await history(g, [0.6, 0.601, 0.602])
  expect((await ask(g)).verdict).toBe('errors')
  g.garden.git('remote', 'set-url', 'origin', `${g.remote.path}-moved`)
  expect(await ask(g)).toMatchObject({ verdict: 'errors', findings: [{ code: 'HISTORY.NOT_FETCHED', level: 'notice' }] })
})
