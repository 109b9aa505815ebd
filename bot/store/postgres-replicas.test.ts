import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { POSTGRES, postgresPresent } from '../../test/require.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import { FORMS } from './postgres/schema.ts'
import { openTestDatabase, T, type TestDatabase } from './testing/places.ts'
import { delivery, drain, task } from './testing/shapes.ts'

const LEASE = 20_000

describe.skipIf(!postgresPresent())('replicas with PostgreSQL (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.drop())
  const open = () => openPostgresStore({ url: database.url, now: () => T })

  test('three start at once on an empty database, and one makes the tables', async () => {
    const stores = await Promise.all([open(), open(), open()])
    expect(await Promise.all(stores.map((store) => store.receive(delivery('g1'))))).toHaveLength(3)
    expect((await stores[0]!.figures(T)).unsorted).toBe(1)
    await Promise.all(stores.map((store) => store[Symbol.asyncDispose]()))
  })

  test('when the server ends all connections, the next call says so or opens another, and nobody dies', async () => {
    await using store = await open()
    await store.figures(T)
    await query(database.url, 'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()')
    const answers = await Promise.allSettled([store.recall('x', 'y'), store.recall('x', 'y')])
    expect(answers.filter(({ status, ...rest }) => status === 'rejected' && !String((rest as { reason?: unknown }).reason).includes('STORE.UNAVAILABLE'))).toEqual([])
    await expect.poll(() => store.recall('x', 'y').then(() => 'answered', () => 'refused')).toBe('answered')
  })

  test('when the server ends a connection in the middle of a call, that call says so, and nobody dies', async () => {
    await using store = await open()
    await store.figures(T)
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    await other.query('BEGIN; LOCK TABLE hortus.task, hortus.delivery IN ACCESS EXCLUSIVE MODE')
    const waiting = store.add([task('cut.1')], T).then(() => 'done', String)
    const blocked = (): Promise<unknown> => other.query(`SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`).then(({ rows }) => rows[0]['waiting'])
    await expect.poll(blocked).toBeGreaterThan(0)
    await other.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`)
    expect(await waiting).toContain('STORE.UNAVAILABLE')
    await other.query('ROLLBACK')
    await other.end()
    await store.add([task('cut.1')], T)
    const lease = await store.take('w', { now: T, leaseMs: LEASE })
    expect(lease!.task.key).toBe('cut.1')
    await store.finish(lease!, { outcome: 'done', at: T })
  })

  test('while one writes a task, others take what is next to it and wait for nobody', async () => {
    await using store = await open()
    await store.add([task('a.1'), task('b.1')], T)
    const other = new pg.Client({ connectionString: database.url })
    await other.connect()
    await other.query(`BEGIN; SELECT 1 FROM hortus_jobs.job WHERE singleton_key = 'a' FOR UPDATE`)
    expect((await store.take('w', { now: T, leaseMs: LEASE }))!.task.key).toBe('b.1')
    await other.query('ROLLBACK')
    await other.end()
    expect((await store.take('w', { now: T, leaseMs: LEASE }))!.task.key).toBe('a.1')
  })

  test('the engine and the table agree on what waits, runs and is dead', async () => {
    await using store = await open()
    await store.add(Array.from({ length: 6 }, (_, index) => task(`c${index}.1`)), T)
    for (let lease = await store.take('w', { now: T + LEASE, leaseMs: LEASE }); lease !== null; lease = await store.take('w', { now: T + LEASE, leaseMs: LEASE })) {
      const { key } = lease.task
      if (key === 'c1.1') await store.bury(lease, { code: 'X.Y', message: 'm', next: 'n' }, T)
      else if (key === 'c2.1') await store.postpone(lease, { at: T + 9 * LEASE, why: 'later', counts: true })
      else if (key !== 'c3.1') await store.finish(lease, { outcome: 'done', at: T })
    }
    const both = await query(database.url, `SELECT task.key, task.state, job.state AS turn FROM hortus.task LEFT JOIN hortus_jobs.job ON job.id = lpad(to_hex(task.seq), 32, '0')::uuid WHERE task.state <> 'done' OR job.id IS NOT NULL ORDER BY task.key`)
    expect(both).toEqual([
      { key: 'c1.1', state: 'dead', turn: null },
      { key: 'c2.1', state: 'waiting', turn: 'retry' },
      { key: 'c3.1', state: 'running', turn: 'active' },
    ])
  })

  test('an address that is none, a server that is not there and a wrong name are said without the password (A67)', async () => {
    for (const url of ['not an address pw4711', 'mysql://hortus:pw4711@localhost/x', 'postgresql://hortus:pw4711@127.0.0.1:1/x', POSTGRES!.replace('hortus@', 'nobody:pw4711@')]) {
      const error: unknown = await openPostgresStore({ url }).then(() => null, (refusal: unknown) => refusal)
      expect(String(error)).toContain('STORE.UNAVAILABLE')
      expect(inspected(error)).not.toContain('pw4711')
    }
  })

  test('a database of form 1 is brought up to date: what was begun goes on first, and the rest in its order', async () => {
    const old = await openTestDatabase()
    const row = (key: string, state: string, fence: string) => `('${key}', '${key.split('.')[0]}', 'command', 1, 1, '{}', ${T}, 0, '${state}', ${T}, ${T}, ${fence})`
    await query(old.url, `CREATE SCHEMA hortus; CREATE TABLE hortus.form (version integer NOT NULL); INSERT INTO hortus.form VALUES (1); ${FORMS[0]};
      INSERT INTO hortus.task (key, subject, kind, installation, repository, input, at, urgent, state, created_at, due, fence) VALUES
        ${row('s.0', 'done', '1')}, ${row('s.1', 'waiting', 'NULL')}, ${row('s.2', 'running', '2')}, ${row('s.3', 'waiting', 'NULL')}, ${row('t.1', 'dead', '3')}, ${row('t.2', 'waiting', 'NULL')}`)
    // A person's command leaves it as it is: replicas of that version may be at work.
    await expect(openPostgresStore({ url: old.url, beside: true })).rejects.toThrow(/STORE.TOO_OLD/)
    const [first, second] = await Promise.all([openPostgresStore({ url: old.url, now: () => T }), openPostgresStore({ url: old.url, now: () => T })])
    expect(await drain(first)).toEqual(['s.2', 't.2', 's.1', 's.3'])
    await Promise.all([first[Symbol.asyncDispose](), second[Symbol.asyncDispose]()])
    await old.drop()
  })

  test('a head whose turn was lost has one again at the next start', async () => {
    await using store = await open()
    await store.add([task('lost.1'), task('lost.2')], T)
    await query(database.url, `DELETE FROM hortus_jobs.job WHERE singleton_key = 'lost'`)
    await using next = await open()
    expect((await next.tasks({ subject: 'lost' }, 10)).map(({ key }) => key)).toEqual(['lost.1', 'lost.2'])
    expect((await drain(next, T)).filter((key) => key.startsWith('lost'))).toEqual(['lost.1', 'lost.2'])
  })

  test('a turn whose task is not there any more holds nobody up', async () => {
    const half = await openTestDatabase()
    {
      await using store = await openPostgresStore({ url: half.url, now: () => T })
      await store.add([task('gone.1'), task('gone2.1'), task('there.1')], T)
      await query(half.url, `DELETE FROM hortus.task WHERE key LIKE 'gone%'`)
      expect(await drain(store)).toEqual(['there.1'])
    }
    // Somebody began anew, and left the engine's tables as they were.
    await query(half.url, 'DROP SCHEMA hortus CASCADE; UPDATE hortus_jobs.job SET start_after = now() + interval \'9 years\'')
    await using store = await openPostgresStore({ url: half.url, now: () => T })
    await store.add([task('anew.1'), task('anew.2'), task('anew2.1'), task('anew3.1')], T)
    expect(await drain(store)).toHaveLength(4)
    await store[Symbol.asyncDispose]()
    await half.drop()
  })

  test('a turn that was lost is found while the replicas run', async () => {
    await using store = await open()
    await store.add([task('lost2.1')], T)
    await query(database.url, `DELETE FROM hortus_jobs.job WHERE singleton_key = 'lost2'`)
    await store.prune(T - 1, 100)
    expect(await drain(store, T)).toContain('lost2.1')
  })

  test('a replica of an older version writes nothing into a database of a newer one, and stores what is delivered', async () => {
    await using store = await open()
    await store.add([task('old.1')], T)
    const lease = await store.take('w', { now: T, leaseMs: LEASE })
    await query(database.url, 'UPDATE hortus.form SET version = version + 1')
    const calls = await Promise.allSettled([store.add([task('old.2')], T), store.finish(lease!, { outcome: 'done', at: T }), store.take('w', { now: T, leaseMs: LEASE }), store.figures(T)])
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { problem: { code: 'STORE.TOO_NEW' } } })
    expect(await store.receive(delivery('g-old'))).toBe('stored')
    await query(database.url, 'UPDATE hortus.form SET version = version - 1')
    expect(await store.finish(lease!, { outcome: 'done', at: T })).toBe(true)
  })

  test('a database of a newer version is left as it is', async () => {
    await query(database.url, 'UPDATE hortus.form SET version = 99')
    await expect(open()).rejects.toThrow(/STORE.TOO_NEW.*99/)
  })
})

/** With its causes, as a log would show them. */
function inspected(error: unknown): string {
  const parts: string[] = []
  for (let each = error; each instanceof Error; each = each.cause) parts.push(each.stack ?? '', JSON.stringify({ ...each, cause: undefined }))
  return parts.join('\n')
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
