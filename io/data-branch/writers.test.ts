import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { temporaryDirectory } from '../testing/temporary.ts'

const WRITER = new URL('testing/writer.ts', import.meta.url).pathname
const write = (root: string, id: string): Promise<string> =>
  new Promise((done, failed) => {
    execFile(process.execPath, [WRITER, root, id], { timeout: 170_000 }, (error, stdout, stderr) => (error === null ? done(stdout) : failed(new Error(stderr || error.message))))
  })

test('G11: thirty-two processes that write at once to a branch that is not there yet lose nothing, double nothing, and none needs more than three retries', { timeout: 180_000 }, async () => {
  await using remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare', '-b', 'main')
  await using clones = await temporaryDirectory()
  const ids = Array.from({ length: 32 }, (_, at) => `w${String(at).padStart(2, '0')}`)
  for (const id of ids) {
    clones.git('init', '-q', id)
    clones.git('-C', id, 'remote', 'add', 'origin', remote.path)
  }
  const told = await Promise.all(ids.map((id) => write(`${clones.path}/${id}`, id)))
  const written = told.map((text) => JSON.parse(text) as { ok: boolean; value: { commit: string; attempts: number } })
  expect(written.filter(({ ok }) => !ok)).toEqual([])
  expect(Math.max(...written.map(({ value }) => value.attempts))).toBeLessThanOrEqual(4)
  const records = ids.map((id) => `records/a/2026-11/${id}.json`)
  expect(remote.git('ls-tree', '-r', '--name-only', 'hortus-data').split('\n')).toEqual(['.hortus-data', 'README.md', 'index/a.json', ...records])
  // Whoever was last saw all the others: the index is whole, and every commit is one writer's.
  expect(remote.git('show', 'hortus-data:index/a.json').split('\n')).toEqual(records)
  expect(remote.git('log', '--format=%s', 'hortus-data').split('\n').toSorted()).toEqual(ids.map((id) => `Writer ${id}`))
  expect(new Set(written.map(({ value }) => value.commit)).size).toBe(32)
  expect(remote.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/hortus-data')
  remote.git('fsck', '--strict')
})
