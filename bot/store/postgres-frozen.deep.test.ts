/** A replica that hangs in the middle of a transaction, as a paused machine or a cut network leaves it: in real time, since the server's clock ends it. */
import { describe, expect, test } from 'vitest'
import { postgresPresent } from '../../test/require.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import { connect } from './postgres/connect.ts'
import { transaction } from './postgres/transaction.ts'
import { openTestDatabase, T } from './testing/places.ts'
import { task, taken } from './testing/shapes.ts'

describe.skipIf(!postgresPresent())('a replica that hangs with a row locked (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  test('its task goes on at another within a minute of its last sign (G2)', async () => {
    const database = await openTestDatabase()
    const store = await openPostgresStore({ url: database.url, now: () => T })
    const hung = await connect(database.url)
    await store.add([task('s.1'), task('s.2')], T)
    const lease = await taken(store)
    const locked = Promise.withResolvers<void>()
    const wakes = Promise.withResolvers<void>()
    const never = transaction(hung.pool, T, async (tx) => {
      await tx.rows("SELECT 1 FROM task WHERE key = 's.1' FOR UPDATE")
      locked.resolve()
      await wakes.promise
      await tx.rows('SELECT 1')
    }).catch((error: unknown) => error)
    await locked.promise
    const began = performance.now()
    // What it has locked is waited for, and no longer than the server lets it hang.
    expect(await store.finish(lease, { outcome: 'done', at: T })).toBe(true)
    expect(performance.now() - began).toBeLessThan(17_000)
    expect((await taken(store)).task.key).toBe('s.2')
    // When it wakes, it has written nothing.
    wakes.resolve()
    expect(String(await never)).toMatch(/terminat|connection/i)
    await store[Symbol.asyncDispose]()
    await hung.close()
    await database.drop()
  }, 60_000)
})
