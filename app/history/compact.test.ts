import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { loadHistory } from '../steps/load-history.ts'
import { historyGarden, type HistoryGarden } from '../testing/history-garden.ts'
import { append, type AppendOptions } from './append.ts'
import { compact } from './compact.ts'
import { rebuild } from './rebuild.ts'

const HERE: AppendOptions = { paths: [], occasion: { event: null, ref: null, defaultBranch: null } }
const TODAY = '2026-11-21'
const KEY = { example: 'tabular/digits', preset: 'smoke', params: 'p', datasets: [], hardware: 'cpu:X/2', engine: 'docker', metric: 'loss', origin: 'reported' } as const
const DAYS = ['20260301', '20260302', '20260415', '20261101', '20261120']

async function withRecords(days = DAYS): Promise<HistoryGarden> {
  const g = await historyGarden()
  for (const [at, day] of days.entries()) await g.record(`${day}T090000Z-000${at}`, {}, { loss: at })
  const done = await append(g.world, g.config, HERE)
  if (!done.ok || done.value.added.length !== days.length) throw new Error(JSON.stringify(done))
  return g
}

const files = (g: HistoryGarden, ...below: readonly string[]): string[] => g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', ...below).split('\n').filter(Boolean)
const values = async (g: HistoryGarden): Promise<readonly number[] | undefined> => (await loadHistory(g.world, g.config, { examples: [KEY.example], today: TODAY })).series(KEY)?.points.map(({ value }) => value)

test('old months become a file each in two commits, and no build is lost', async () => {
  await using g = await withRecords()
  const before = files(g, 'records').length
  expect(await compact(g.world, g.config, { today: TODAY, dryRun: true })).toMatchObject({ ok: true, value: { records: 3, dryRun: true } })
  expect(files(g, 'records')).toHaveLength(before)
  expect(await compact(g.world, g.config, { today: TODAY })).toMatchObject({ ok: true, value: { until: '2026-04', records: 3, packs: ['packs/tabular%2Fdigits/2026-03.jsonl', 'packs/tabular%2Fdigits/2026-04.jsonl'], problems: [] } })
  expect(files(g, 'records', 'packs').map((path) => path.split('/').slice(-2).join('/'))).toEqual(['tabular%2Fdigits/2026-03.jsonl', 'tabular%2Fdigits/2026-04.jsonl', '2026-11/20261101T090000Z-0003.json', '2026-11/20261120T090000Z-0004.json'])
  expect(g.remote.git('log', '--format=%s', '-2', 'hortus-data').split('\n')).toEqual(['3 records that lie in packs', 'Packs of 2 months up to 2026-04'])
  expect(await values(g)).toEqual([0, 1, 2, 3, 4])
  expect(await compact(g.world, g.config, { today: TODAY })).toMatchObject({ ok: true, value: { records: 0, packs: [] } })
})

test('a record that is in a pack is not appended again, and one that comes late goes into its pack', async () => {
  await using g = await withRecords()
  await compact(g.world, g.config, { today: TODAY })
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { commit: null, known: 5 } })
  await g.record('20260303T090000Z-0009', {}, { loss: 9 })
  expect(await append(g.world, g.config, HERE)).toMatchObject({ ok: true, value: { added: [expect.stringContaining('0009')] } })
  expect(await values(g)).toEqual([0, 1, 9, 2, 3, 4])
  expect(await compact(g.world, g.config, { today: TODAY })).toMatchObject({ ok: true, value: { records: 1, packs: ['packs/tabular%2Fdigits/2026-03.jsonl'] } })
  expect(g.remote.git('show', 'hortus-data:packs/tabular%2Fdigits/2026-03.jsonl').split('\n')).toHaveLength(3)
  expect(await values(g)).toEqual([0, 1, 9, 2, 3, 4])
})

test('who is killed between the pack and the removal leaves doubles that count once, and the next call ends what was begun', { timeout: 60_000 }, async () => {
  await using g = await withRecords()
  // The second push that comes to the remote waits until its process is dead.
  await g.remote.put({ 'hooks/pre-receive': '#!/bin/sh\nif [ -e once ]; then touch waiting; sleep 20; exit 1; fi\ntouch once\n' })
  await chmod(join(g.remote.path, 'hooks/pre-receive'), 0o755)
  const child = spawn(process.execPath, [new URL('../testing/compacter.ts', import.meta.url).pathname, g.garden.path, TODAY], { stdio: 'ignore' })
  const ended = new Promise((done) => void child.on('exit', done))
  while (!existsSync(join(g.remote.path, 'waiting'))) await sleep(50)
  child.kill('SIGKILL')
  await ended
  await rm(join(g.remote.path, 'hooks/pre-receive'))
  expect(files(g, 'packs')).toHaveLength(2)
  expect(files(g, 'records')).toHaveLength(5)
  expect(await values(g)).toEqual([0, 1, 2, 3, 4])
  expect(await rebuild(g.world, g.config)).toMatchObject({ ok: true, value: { changed: [] } })
  expect(await compact(g.world, g.config, { today: TODAY })).toMatchObject({ ok: true, value: { records: 3, packs: [] } })
  expect(files(g, 'records')).toHaveLength(2)
  expect(await values(g)).toEqual([0, 1, 2, 3, 4])
  expect(await rebuild(g.world, g.config)).toMatchObject({ ok: true, value: { changed: [] } })
})

test('a record that cannot be read is neither packed nor removed', async () => {
  await using g = await withRecords()
  const path = 'records/tabular%2Fdigits/2026-03/liar.json'
  await g.world.data!.update(async () => ({ ok: true, value: { message: 'liar\n', add: new Map([[path, '{"schema":"run-record/1"}\n']]) } }))
  expect(await compact(g.world, g.config, { today: TODAY })).toMatchObject({ ok: true, value: { records: 3, problems: [{ code: 'RECORD.UNREADABLE', path }] } })
  expect(files(g, 'records')).toContain(path)
})

test('every index made anew has the bytes that appending and compacting wrote, and one that was changed is put right', async () => {
  await using g = await withRecords()
  await g.record('20261121T090000Z-0010', { example: { id: 'vision/other', path: 'examples/vision/other' } })
  await append(g.world, g.config, HERE)
  await compact(g.world, g.config, { today: TODAY })
  await g.record('20261121T100000Z-0011')
  await append(g.world, g.config, HERE)
  const [path, was] = ['index/tabular%2Fdigits.json', g.remote.git('show', 'hortus-data:index/tabular%2Fdigits.json')]
  expect(await rebuild(g.world, g.config)).toMatchObject({ ok: true, value: { commit: null, examples: 2, changed: [], removed: [] } })
  await g.world.data!.update(async () => ({ ok: true, value: { message: 'm\n', add: new Map([['index/gone.json', '{}\n']]), replace: new Map([[path, was.replaceAll('0.5', '0.1')]]) } }))
  // No verdict rests on an index.
  expect(await values(g)).toEqual([0, 1, 2, 3, 4, 0.5])
  expect(await rebuild(g.world, g.config, { dryRun: true })).toMatchObject({ ok: true, value: { changed: [path], removed: ['index/gone.json'] } })
  expect(await rebuild(g.world, g.config)).toMatchObject({ ok: true, value: { changed: [path], removed: ['index/gone.json'] } })
  expect(g.remote.git('show', `hortus-data:${path}`)).toBe(was)
})

test('an index that is gone or broken is made from the records by the next append', async () => {
  await using g = await withRecords()
  const path = 'index/tabular%2Fdigits.json'
  for (const [at, text] of ['', '{}', 'x'.repeat(100)].entries()) {
    await g.world.data!.update(async () => ({ ok: true, value: { message: 'm\n', add: new Map(), replace: new Map([[path, text]]) } }))
    await g.record(`20261121T09000${at}Z-0020`)
    await append(g.world, g.config, HERE)
    expect(await rebuild(g.world, g.config)).toMatchObject({ ok: true, value: { commit: null } })
  }
})
