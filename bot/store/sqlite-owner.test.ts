import { spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqliteStore } from './open-sqlite-store.ts'
import { T } from './testing/places.ts'
import { delivery, PROBLEM, task, taken } from './testing/shapes.ts'

const CHILD = new URL('./testing/crash-child.ts', import.meta.url).pathname
let path = ''

beforeEach(async () => {
  path = join(await mkdtemp(join(tmpdir(), 'hortus-owner-')), 'below', 'store.db')
})
afterEach(() => rm(join(path, '../..'), { recursive: true, force: true }))

test('a second process is refused and told who has the store; when that one is killed, the next opens at once', async () => {
  const child = spawn(process.execPath, ['--no-warnings', CHILD, path, `${path}.world`, 'flood'], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise((resolve) => child.stdout.once('data', resolve))
  await expect(openSqliteStore({ path })).rejects.toThrow(new RegExp(`STORE.IN_USE.*process ${child.pid} on `))
  child.kill('SIGKILL')
  await new Promise((resolve) => child.once('close', resolve))
  await using store = await openSqliteStore({ path })
  expect((await store.figures(T)).unsorted).toBeGreaterThan(0)
})

test('twice in one process is refused too, until the first is closed', async () => {
  const first = await openSqliteStore({ path })
  await expect(openSqliteStore({ path })).rejects.toThrow(/STORE.IN_USE/)
  expect(await first.receive(delivery('g1'))).toBe('stored')
  await first[Symbol.asyncDispose]()
  await using second = await openSqliteStore({ path })
  expect(await second.receive(delivery('g1'))).toBe('known')
})

test('a command of a person reads and replays beside a running bot', async () => {
  await using bot = await openSqliteStore({ path })
  await bot.add([task('s.1')], T)
  await bot.bury(await taken(bot), PROBLEM, T)
  await using person = await openSqliteStore({ path, beside: true })
  expect((await person.story('s.1')).at(-1)).toMatchObject({ what: 'buried' })
  expect(await person.replay('s.1', T)).toBe(true)
  expect((await taken(bot)).task.key).toBe('s.1')
})

test('what private repositories sent can be read by its owner only', async () => {
  await using store = await openSqliteStore({ path })
  await store.receive(delivery('g1'))
  const modes = await Promise.all([path, `${path}-wal`, `${path}.owner`].map(async (each) => (await stat(each)).mode & 0o777))
  expect(modes).toEqual([0o600, 0o600, 0o600])
  expect((await stat(join(path, '..'))).mode & 0o777).toBe(0o700)
})

test('a command of a person leaves a store of an older version as it is: a bot of that version may be at work there', async () => {
  await (await openSqliteStore({ path }))[Symbol.asyncDispose]()
  using database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 1')
  await expect(openSqliteStore({ path, beside: true })).rejects.toThrow(/STORE.TOO_OLD/)
  expect(database.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
})

test('a store of a newer version is left as it is', async () => {
  await (await openSqliteStore({ path }))[Symbol.asyncDispose]()
  const database = new DatabaseSync(path)
  database.exec('PRAGMA user_version = 99')
  database.close()
  await expect(openSqliteStore({ path })).rejects.toThrow(/STORE.TOO_NEW.*99/)
})

test('what is no database is refused with the reason', async () => {
  await expect(openSqliteStore({ path: '/proc/self/store.db' })).rejects.toThrow(/STORE.UNAVAILABLE/)
  await expect(openSqliteStore({ path: CHILD, beside: true })).rejects.toThrow(/STORE.UNAVAILABLE.*not a database/)
})

test('a process that only has a store open may end', async () => {
  const program = `const { openSqliteStore } = await import(${JSON.stringify(new URL('./open-sqlite-store.ts', import.meta.url).href)}); const store = await openSqliteStore({ path: ${JSON.stringify(path)} }); await store.figures(0); console.log('open')`
  const child = spawn(process.execPath, ['--no-warnings', '--input-type=module', '-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0)
})

test('a store that was closed, or could not be opened, leaves no thread behind', async () => {
  const threads = async () => (await readdir('/proc/self/task')).length
  // node's own helpers are there after the first.
  await (await openSqliteStore({ path }))[Symbol.asyncDispose]()
  const before = await threads()
  for (let times = 0; times < 3; times++) {
    await using store = await openSqliteStore({ path })
    expect(await store.receive(delivery(`g${times}`))).toBe('stored')
    await expect(openSqliteStore({ path })).rejects.toThrow(/STORE.IN_USE/)
  }
  await expect.poll(threads).toBe(before)
})
