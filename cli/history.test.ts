import { expect, test } from 'vitest'
import { historyGarden, type HistoryGarden } from '../app/testing/history-garden.ts'
import { GOOD, hortus } from './test-garden.ts'

async function garden(): Promise<HistoryGarden> {
  const g = await historyGarden()
  g.garden.git('config', 'user.name', 'Ada')
  g.garden.git('config', 'user.email', 'ada@example.org')
  await g.garden.put({ 'examples/tabular/digits/example.yaml': GOOD })
  g.garden.git('commit', '-qam', 'a descriptor with everything')
  const commit = g.garden.git('rev-parse', 'HEAD')
  for (let day = 1; day <= 6; day++) await g.record(`202611${String(day).padStart(2, '0')}T090000Z-000${day}`, {}, { 'val/loss': day < 4 ? 0.5 : 0.4 })
  return { ...g, commit }
}
const json = (text: string): Record<string, unknown> => JSON.parse(text) as Record<string, unknown>

test('history append, show, compact and rebuild from a terminal', { timeout: 60_000 }, async () => {
  await using g = await garden()
  const run = (...words: readonly string[]) => hortus(g.garden.path, words)
  expect(await run('history', 'show')).toMatchObject({ code: 0, out: 'There is no branch hortus-data yet: `hortus history append` makes it.\n' })
  expect(await run('history', 'append', '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('6 records would be appended') })
  const first = await run('history', 'append')
  expect(first).toMatchObject({ code: 0, err: '', out: expect.stringContaining('6 records appended to hortus-data.') })
  expect(await run('history', 'append')).toMatchObject({ code: 0, out: '0 records appended to hortus-data; 6 were there already.\n' })
  expect(await run('history', 'show')).toMatchObject({ code: 0, out: expect.stringMatching(/tabular\/digits {2}6 +0 +2026-11\n/) })
  const shown = await run('history', 'show', 'tabular/digits', '--key', 'val/*')
  expect(shown.out).toMatch(/^tabular\/digits: 6 records, last green 2026-11-06\n/)
  expect(shown.out).toMatch(/val\/loss \(reported\) .* 6 .*[▁-█]/)
  expect(shown.out).not.toContain('durationMs')
  const document = json((await run('history', 'show', 'tabular/digits', '--json')).out)
  expect(document).toMatchObject({ branch: 'hortus-data', example: 'tabular/digits', records: 6, problems: [] })
  expect(await run('history', 'show', 'tabular/digit')).toMatchObject({ code: 3, err: expect.stringContaining('Did you mean tabular/digits?') })
  expect(await run('history', 'compact', '--older-than', 'x')).toMatchObject({ code: 3, err: expect.stringContaining('--older-than x') })
  expect(json((await run('history', 'compact', '--json')).out)).toMatchObject({ records: 0, packs: [] })
  expect(await run('history', 'rebuild')).toMatchObject({ code: 0, out: 'Indexes of 1 example: every one is as it should be.\n' })
})

test('history append on another branch says why it does not, and what is left out is a warning', { timeout: 60_000 }, async () => {
  await using g = await garden()
  g.garden.git('checkout', '-q', '-b', 'feature')
  expect(await hortus(g.garden.path, ['history', 'append'])).toMatchObject({ code: 3, err: expect.stringContaining('HISTORY.NOT_DEFAULT') })
  expect(await hortus(g.garden.path, ['history', 'append', '--set', 'history.default_branch=feature'])).toMatchObject({ code: 0 })
  await g.record('20261107T090000Z-0007', { observed: null })
  expect(await hortus(g.garden.path, ['history', 'append', '--set', 'history.default_branch=feature'])).toMatchObject({ code: 1, out: expect.stringContaining('HISTORY.LEFT_OUT') })
})

test('what was fetched last can be looked at while the remote is away, and nothing is written then', { timeout: 60_000 }, async () => {
  await using g = await garden()
  const run = (...words: readonly string[]) => hortus(g.garden.path, words)
  await run('history', 'append')
  await run('accept', 'tabular/digits', '--key', 'val/loss', '--reason', 'agreed in #12')
  await run('history', 'show')
  g.garden.git('remote', 'set-url', 'origin', `${g.remote.path}-gone`)
  for (const words of [['history', 'show'], ['history', 'show', 'tabular/digits'], ['accept', '--list']]) expect(await run(...words)).toMatchObject({ code: 1, out: expect.stringMatching(/tabular\/digits[^]*DATA\.NO_REMOTE[^]*last fetched/) })
  expect(await run('accept', 'tabular/digits', '--key', 'val/loss', '--reason', 'again')).toMatchObject({ code: 3, err: expect.stringContaining('DATA.NO_REMOTE') })
})

test('accept writes an entry with author, tree and end; the same again is nothing; the list shows what is over', { timeout: 60_000 }, async () => {
  await using g = await garden()
  const run = (...words: readonly string[]) => hortus(g.garden.path, ['accept', ...words])
  await hortus(g.garden.path, ['history', 'append'])
  const words = ['tabular/digits', '--key', 'val/loss', '--reason', 'agreed in #12', '--until', '2099-01-01']
  expect(await run(...words, '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('would be written') })
  expect(json((await run(...words, '--json')).out)).toMatchObject({ kind: 'accepted', known: 0, entries: [{ example: 'tabular/digits', preset: 'smoke', metric: 'val/loss', by: 'Ada <ada@example.org>', reason: 'agreed in #12', until: '2099-01-01', commit: g.commit, tree: g.garden.git('rev-parse', 'HEAD:examples/tabular/digits') }] })
  expect(await run(...words)).toMatchObject({ code: 0, out: expect.stringContaining('Nothing to do') })
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'accepted').split('\n')).toHaveLength(1)
  await run('digits', '--quarantine', '--key', 'cpu*', '--reason', 'a shared machine', '--until', '2099-01-01')
  const list = json((await run('--list', '--json')).out)
  expect(list).toMatchObject({ accepted: [{ metric: 'val/loss', expired: false }], quarantined: [{ metric: 'cpu*', expired: false }], problems: [] })
  expect((await run('--list')).out).toMatch(/^accepted +until +for +by\ntabular\/digits smoke val\/loss +2099-01-01.*\n {4}agreed in #12\n/)
})

test('accept without a preset holds for each that was run here, also without a history', { timeout: 60_000 }, async () => {
  await using g = await garden()
  await hortus(g.garden.path, ['history', 'append'])
  const preset = 'benchmark'
  await g.record('20261107T090000Z-0007', { preset, fingerprint: { preset, params: 'p', datasets: [], image: null, hardwareClass: 'cpu:X/2', tree: 'c'.repeat(40) } }, { 'val/loss': 0.4 })
  const entries = json((await hortus(g.garden.path, ['accept', 'tabular/digits', '--key', 'val/loss', '--reason', 'x', '--json'])).out)['entries']
  expect(entries).toMatchObject([{ preset: 'benchmark' }, { preset: 'smoke' }])
})

test.each([
  ['no reason', ['tabular/digits'], 'USAGE'],
  ['an empty reason', ['tabular/digits', '--reason', ' '], 'ACCEPT.NO_REASON'],
  ['an end that is over', ['tabular/digits', '--reason', 'x', '--until', '2020-01-01'], 'ACCEPT.EXPIRED'],
  ['a day that is none', ['tabular/digits', '--reason', 'x', '--until', 'soon'], 'ACCEPT.UNTIL'],
  ['an example that is not there', ['tabular/digit', '--reason', 'x'], 'GARDEN.EXAMPLE_UNKNOWN'],
  ['a metric that nobody measured', ['tabular/digits', '--reason', 'x', '--key', 'val/los'], 'ACCEPT.NO_METRIC'],
  ['a preset that nobody ran', ['tabular/digits', '--reason', 'x', '--preset', 'train'], 'ACCEPT.NO_PRESET'],
  ['a commit that is not here', ['tabular/digits', '--reason', 'x', '--for', 'nowhere'], 'ACCEPT.NO_COMMIT'],
  ['a quarantine of nothing', ['tabular/digits', '--reason', 'x', '--quarantine'], 'ACCEPT.NO_KEY'],
])('accept refuses %s', { timeout: 60_000 }, async (_what, words, code) => {
  await using g = await garden()
  await hortus(g.garden.path, ['history', 'append'])
  const refused = await hortus(g.garden.path, ['accept', ...words])
  expect(refused).toMatchObject({ code: 3, err: expect.stringContaining(code) })
  expect(refused.err).toContain('next: ')
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'accepted')).toBe('')
})

test('an id that this clone does not know is taken for tree and commit: the clone may be shallow', { timeout: 60_000 }, async () => {
  await using g = await garden()
  await hortus(g.garden.path, ['history', 'append'])
  const id = 'd'.repeat(40)
  expect(json((await hortus(g.garden.path, ['accept', 'tabular/digits', '--reason', 'x', '--for', id, '--json'])).out)).toMatchObject({ entries: [{ tree: id, commit: id }] })
})

test('history trends: a confirmed regression fails, in the shape that was asked for, until a person accepts it', { timeout: 60_000 }, async () => {
  await using g = await garden()
  for (let day = 7; day <= 25; day++) await g.record(`202611${String(day).padStart(2, '0')}T090000Z-000${day}`, { fingerprint: { preset: 'smoke', params: 'p', datasets: [], image: null, hardwareClass: 'cpu:X/2', tree: (day < 23 ? 'b' : 'c').repeat(40) } }, { 'val/loss': day < 23 ? 0.4 : 0.5 })
  const run = (...words: readonly string[]) => hortus(g.garden.path, words)
  expect(await run('history', 'trends')).toMatchObject({ code: 0, out: expect.stringContaining('There is no branch hortus-data yet') })
  await run('history', 'append')
  const told = await run('history', 'trends')
  expect(told).toMatchObject({ code: 2, out: expect.stringMatching(/confirmed regression.*val\/loss/s) })
  expect(json((await run('history', 'trends', '--json')).out)).toMatchObject({ verb: 'history', verdict: 'errors', trends: [{ metric: 'val/loss', kind: 'regression' }] })
  expect((await run('history', 'trends', '--format', 'github')).out).toContain('::error title=tabular/digits regressed on the default branch')
  expect(await run('history', 'trends', 'tabular/digit')).toMatchObject({ code: 3, err: expect.stringContaining('tabular/digits') })
  await run('accept', 'tabular/digits', '--key', 'val/loss', '--reason', 'a harder data set', '--for', 'c'.repeat(40))
  expect(await run('history', 'trends')).toMatchObject({ code: 0 })
})
