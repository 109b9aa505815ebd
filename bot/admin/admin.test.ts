import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { takeDataDirectory } from '../data-directory.ts'
import { openSqliteStore, STORE_FILE } from '../store/open-sqlite-store.ts'
import type { NewTask, Store } from '../store/store.ts'

async function place() {
  const dataDir = await mkdtemp(join(tmpdir(), 'hortus-admin-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  const admin = (...words: readonly string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((done) => {
      const child = execFile(process.execPath, ['bot/admin/main.ts', ...words], { env: { ...process.env, DATABASE_URL: '', HORTUS_DATA_DIR: dataDir } }, (_error, out, err) => done({ code: child.exitCode, out, err }))
    })
  return { dataDir, path: join(dataDir, STORE_FILE), admin }
}

const task = (key: string): NewTask => ({ key, subject: 'r1#2', kind: 'command', installation: 1, repository: 1, input: {}, at: 0, guid: 'guid-1' })

/** A delivery, and its task as a dead letter. */
async function bury(store: Store, key: string): Promise<void> {
  await store.receive({ guid: 'guid-1', event: 'issue_comment', receivedAt: 1000, payload: Buffer.from('{}') })
  await store.unsorted('us', { limit: 1, now: 2000, holdMs: 1000 })
  await store.sorted('us', 'guid-1', { outcome: 'tasks', tasks: [task(key)] }, 2000)
  const lease = await store.take('us', { now: 3000, leaseMs: 1000 })
  await store.bury(lease!, { code: 'X', message: 'It failed\u001b[31m.', next: 'Look at it.' }, 3500)
}

test('G24: while the bot runs a person sees a dead letter, reads the story of its delivery and has it tried again', async () => {
  const { path, admin } = await place()
  await using store = await openSqliteStore({ path })
  await bury(store, 'c:x:0')
  const letters = await admin('dead')
  expect([letters.code, letters.out]).toEqual([0, expect.stringMatching(/^c:x:0 {2}\(command, r1#2\)\n {2}It failed/)])
  expect(letters.out).not.toContain('\u001b')
  const { out } = await admin('story', 'guid-1')
  expect(out.split('\n').map((line) => line.split(/\s+/)[1])).toEqual(['received', 'sorted', 'added', 'taken', 'buried', undefined])
  expect((await admin('replay', 'c:x:0')).out).toBe('c:x:0 is tried again\n')
  expect((await store.take('us', { now: Date.now(), leaseMs: 1000 }))?.task).toMatchObject({ key: 'c:x:0', attempt: 0 })
  expect(JSON.parse((await admin('figures', '--json')).out)).toMatchObject({ dead: 0, running: 1 })
})

test('what is not there is said, and is exit code 1', async () => {
  const { path, admin } = await place()
  await (await openSqliteStore({ path }))[Symbol.asyncDispose]()
  expect(await admin('story', 'nobody')).toMatchObject({ code: 1, out: expect.stringContaining('Nothing is known of nobody') })
  expect(await admin('replay', 'nobody')).toMatchObject({ code: 1, out: 'nobody is no dead letter\n' })
  expect(await admin('replay', '--all')).toMatchObject({ code: 0, out: 'there are no dead letters\n' })
})

test('a directory without a store is told, and none is made there', async () => {
  const { admin } = await place()
  expect(await admin('figures')).toMatchObject({ code: 3, err: expect.stringMatching(/^STORE\.NOT_HERE: There is no store at \S+\.\nSet HORTUS_DATA_DIR/) })
  expect(await admin('figures')).toMatchObject({ code: 3 })
})

test('a command that is none gets the usage', async () => {
  const { admin } = await place()
  expect(await admin('explode')).toMatchObject({ code: 3, err: expect.stringMatching(/^usage:/) })
})

test('a copy is made while the bot runs, and put in its place while it does not: without what was written since', async () => {
  const { dataDir, path, admin } = await place()
  const copy = join(dataDir, 'copy.db')
  {
    await using store = await openSqliteStore({ path })
    await bury(store, 'c:x:0')
    expect(await admin('backup', copy)).toMatchObject({ code: 0, out: expect.stringContaining(copy) })
    expect((await stat(copy)).mode & 0o777).toBe(0o600)
    expect(await admin('backup', copy)).toMatchObject({ code: 3, err: expect.stringContaining('BACKUP.THERE') })
    await store.add([task('c:y:0')], 4000)
    // A kill leaves what was written last in a file beside the store.
    await writeFile(join(dataDir, 'kept-wal'), await readFile(`${path}-wal`))
  }
  await rename(join(dataDir, 'kept-wal'), `${path}-wal`)
  expect(await admin('restore', copy)).toMatchObject({ code: 0 })
  await using store = await openSqliteStore({ path })
  expect([(await store.task('c:x:0'))?.state, await store.task('c:y:0')]).toEqual(['dead', null])
})

test('a copy is not put under a bot that runs, and what is none nowhere', async () => {
  const { dataDir, path, admin } = await place()
  await (await openSqliteStore({ path }))[Symbol.asyncDispose]()
  expect(await admin('backup', join(dataDir, 'copy.db'))).toMatchObject({ code: 0 })
  await writeFile(join(dataDir, 'text.db'), 'no database at all, but long enough to have been one for somebody')
  for (const name of ['text.db', 'nothing.db']) expect(await admin('restore', join(dataDir, name))).toMatchObject({ code: 3, err: expect.stringMatching(/^BACKUP\.NONE/) })
  using _ = await takeDataDirectory(dataDir)
  expect(await admin('restore', join(dataDir, 'copy.db'))).toMatchObject({ code: 3, err: expect.stringMatching(/^DATA\.IN_USE/) })
})
