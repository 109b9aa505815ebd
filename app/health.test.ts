import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { renderCheck } from '../core/history/check-document.ts'
import type { CheckRow } from '../core/history/check.ts'
import { recordLine } from '../core/history/layout-records.ts'
import { FIRST_FILES } from '../core/history/layout-marker.ts'
import { health } from './health.ts'
import { historyGarden, recordOf, type HistoryGarden } from './testing/history-garden.ts'

/** Writes files onto the data branch, past every check of ours. */
function onBranch(g: HistoryGarden, files: Readonly<Record<string, string>>): void {
  const tree = Object.entries({ ...Object.fromEntries(FIRST_FILES), ...files })
  const blobs = tree.map(([path, text]) => `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}\n`).join('')
  execFileSync('git', ['fast-import', '--quiet', '--force'], { cwd: g.remote.path, input: `commit refs/heads/hortus-data\ncommitter a <a@example.invalid> 1767225600 +0000\ndata 1\nx\n${blobs}` })
}

const row = (id: string, states: string, more: Partial<{ tree: string; bytes: number }> = {}): CheckRow => [id, more.tree ?? null, 'stable', states, null, 1000, more.bytes ?? null]
const checkFile = (g: HistoryGarden, day: string, rows: readonly CheckRow[]) => ({ [`checks/${day.slice(0, 7)}/${day}.json`]: renderCheck({ id: day, at: `${day}T09:00:00.000Z`, commit: g.commit, trigger: 'schedule', run: day.replaceAll('-', ''), rows }) })
const page = async (g: HistoryGarden, today = '2026-11-21', more: Partial<HistoryGarden['config']['health']> = {}) => {
  const done = await health(g.world, { ...g.config, health: { ...g.config.health, ...more } }, { today })
  if (!done.ok) throw new Error(done.problem.message)
  return done.value
}

test('a branch that is older than checks: smoke records say when an example was green', async () => {
  await using g = await historyGarden()
  const record = recordOf(g.commit, '20261118T090000Z-0001', { kind: 'smoke' })
  onBranch(g, { 'records/tabular%2Fdigits/2026-11/20261118T090000Z-0001.json': recordLine(record) })
  expect(await page(g)).toMatchObject({ data: { source: 'branch' }, examples: [{ id: 'tabular/digits', checked: { trigger: 'manual' }, lastGreen: { at: '2026-11-18T09:00:00.000Z', tree: 'b'.repeat(40), changed: true } }] })
})

test('months beyond those asked for are not looked at', async () => {
  await using g = await historyGarden()
  onBranch(g, { ...checkFile(g, '2026-09-30', [row('tabular/digits', 'pppppn')]), ...checkFile(g, '2026-10-01', [row('tabular/digits', 'pppppn')]) })
  expect((await page(g)).data).toMatchObject({ checks: 2, since: '2026-09-30T09:00:00.000Z' })
  expect((await page(g, '2026-11-21', { months: 2 })).data).toMatchObject({ checks: 1, since: '2026-10-01T09:00:00.000Z' })
  expect((await page(g, '2026-11-21', { months: 1 })).data).toMatchObject({ checks: 0, last: null })
})

test('claims older than the files, counted use, what runs wrote and a declared product come together on one page', async () => {
  await using g = await historyGarden()
  await g.garden.put({ 'examples/tabular/digits/example.yaml': 'name: digits\ndescription: d\nproduct: true\nverification: {last_verified: "2020-01-01"}\npresets:\n  smoke: {command: [node, -v]}\n' })
  g.garden.git('commit', '-qam', 'claim')
  await g.garden.put({ 'examples/tabular/digits/main.py': 'print(1)\n', 'examples/OWNERS': '@ada # the author\nbob@example.org\n' })
  g.garden.git('add', '-A')
  g.garden.git('commit', '-qm', 'code')
  onBranch(g, { ...checkFile(g, '2026-11-20', [row('tabular/digits', 'pppppn', { bytes: 600_000_000, tree: g.garden.git('rev-parse', 'HEAD:examples/tabular/digits') })]), 'usage/2026-10.json': JSON.stringify({ schema: 'hortus-usage/1', month: '2026-10', source: 's', examples: [{ id: 'tabular/digits', externalUsers: 5 }] }) })
  const found = await page(g)
  expect(found.problems).toEqual([])
  expect(found.examples).toMatchObject([{ owners: ['@ada', 'bob@example.org'], lastGreen: { changed: false }, claim: { claimed: '2020-01-01', files: ['examples/tabular/digits/main.py'] } }])
  expect(found.proposals.graduate).toMatchObject([{ example: 'tabular/digits', evidence: [{ value: 5, limit: 3 }, { value: 600, limit: 500 }, { value: 'product: true' }], command: 'hortus graduate tabular/digits --to OWNER/NAME --draft' }])
})

test('while the remote is away the page is made of what was fetched last, and says so', async () => {
  await using g = await historyGarden()
  onBranch(g, checkFile(g, '2026-11-20', [row('tabular/digits', 'pppppn')]))
  await page(g)
  g.garden.git('remote', 'set-url', 'origin', `${g.remote.path}-gone`)
  expect(await page(g)).toMatchObject({ data: { source: 'branch', checks: 1 }, problems: [{ code: 'DATA.NO_REMOTE', message: expect.stringContaining('last fetched') }] })
})
