import { copyFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { TIMERS } from '../sweep/timers.ts'
import { openTestBot } from '../testing/test-bot.ts'

let directory = ''
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hortus-restored-'))
})
afterAll(() => rm(directory, { recursive: true, force: true }))

test('a store that is an old copy is not believed about what it slept through: nothing is said twice (G5)', async () => {
  const path = join(directory, 'hortus.db')
  await using garden = await openTestBot({ openStore: () => openSqliteStore({ path }) })
  const issue = garden.issue('A question', 'ann')
  // Longer than clocks may differ: from here on the ledger alone is asked what was done.
  await garden.pass(30 * 60_000)
  await garden.say(issue.number, 'ann', '/help')
  copy(path, join(directory, 'copy.db'))
  await garden.pass(60_000)
  await garden.say(issue.number, 'ann', '/help status')
  const said = garden.replies(issue.number)
  expect(said).toHaveLength(2)

  await garden.appClient[Symbol.asyncDispose]()
  await garden.store[Symbol.asyncDispose]()
  await copyFile(join(directory, 'copy.db'), path)
  await using store = await openSqliteStore({ path })
  expect((await store.tasks({ states: ['done'] }, 100)).filter(({ kind }) => kind === 'command')).toHaveLength(1)
  await garden.another({ store, timers: TIMERS })
  await garden.pass(10 * 60_000)
  // It has found the command again, and what it had answered.
  expect((await store.tasks({ states: ['done'] }, 100)).filter(({ kind }) => kind === 'command')).toHaveLength(2)
  expect(garden.replies(issue.number)).toEqual(said)
})

/** As docs/operations.md says, while the bot runs. */
function copy(from: string, to: string): void {
  const database = new DatabaseSync(from)
  database.prepare('VACUUM INTO ?').run(to)
  database.close()
}
