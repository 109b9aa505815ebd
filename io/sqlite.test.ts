import { existsSync } from 'node:fs'
import { copyFile, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { temporaryDirectory } from './testing/temporary.ts'
import { readDatabase } from './sqlite.ts'

const wanted = { tables: ['events'], maxBytes: 16 * 1024 * 1024, maxRows: 3, maxText: 10 }

async function made(...statements: string[]) {
  const directory = await temporaryDirectory()
  const db = new DatabaseSync(join(directory.path, 'a.db'), { defensive: false })
  for (const statement of statements) db.exec(statement)
  db.close()
  return directory
}

test('a table is read: columns, rows up to the cap, values cut, and nothing is written beside it', async () => {
  await using directory = await made('CREATE TABLE events (id INTEGER PRIMARY KEY, note TEXT NOT NULL, x REAL)', "INSERT INTO events (note, x) VALUES ('abcdefghijklmnop', 1.5), ('b', NULL), ('c', 9e999), ('d', 1)")
  expect(await readDatabase(directory.path, 'a.db', wanted)).toEqual({
    ok: true,
    value: {
      objects: [{ kind: 'table', name: 'events', sql: 'CREATE TABLE events (id INTEGER PRIMARY KEY, note TEXT NOT NULL, x REAL)' }],
      tables: { events: { columns: [{ name: 'id', type: 'INTEGER', notNull: false }, { name: 'note', type: 'TEXT', notNull: true }, { name: 'x', type: 'REAL', notNull: false }], rows: [[1, 'abcdefghij', 1.5], [2, 'b', null], [3, 'c', 'Infinity']], more: true } },
      wal: false,
    },
  })
  expect(await readdir(directory.path)).toEqual(['a.db'])
})

test('what only the write-ahead log holds is read, from a copy', async () => {
  await using directory = await temporaryDirectory()
  const db = new DatabaseSync(join(directory.path, 'live.db'))
  db.exec('PRAGMA journal_mode = WAL; CREATE TABLE events (id INTEGER PRIMARY KEY); INSERT INTO events DEFAULT VALUES')
  for (const end of ['', '-wal']) await copyFile(join(directory.path, `live.db${end}`), join(directory.path, `a.db${end}`))
  db.close()
  const before = await readFile(join(directory.path, 'a.db'))
  expect(await readDatabase(directory.path, 'a.db', wanted)).toMatchObject({ ok: true, value: { wal: true, tables: { events: { rows: [[1]] } } } })
  expect([(await readFile(join(directory.path, 'a.db'))).equals(before), existsSync(join(directory.path, 'a.db-shm'))]).toEqual([true, false])
})

test.each([
  ['a text', 'not_a_database', 'this is not a database, and long enough to look like one'.repeat(100)],
  ['a damaged page', 'damaged', null],
])('%s is a problem and no crash', async (_what, kind, text) => {
  await using directory = await made('CREATE TABLE events (id INTEGER PRIMARY KEY, note TEXT)', `INSERT INTO events (note) VALUES ('${'x'.repeat(9000)}')`)
  const path = join(directory.path, 'a.db')
  await writeFile(path, text ?? (await readFile(path)).fill(0xff, 4096, 4600))
  expect(await readDatabase(directory.path, 'a.db', wanted)).toMatchObject({ ok: false, problem: { kind } })
})

test('A11: a symlink out of the directory, a missing file and a directory are not read', async () => {
  await using directory = await made('CREATE TABLE events (id INTEGER)')
  await using other = await temporaryDirectory({ 'inner/x': '' })
  await symlink(join(directory.path, 'a.db'), join(other.path, 'link.db'))
  expect(await Promise.all(['link.db', 'gone.db', 'inner', '../a.db'].map(async (path) => readDatabase(other.path, path, wanted)))).toMatchObject(['outside', 'missing', 'not_a_file', 'outside'].map((kind) => ({ problem: { kind } })))
})

test('A09: over the cap nothing is read', async () => {
  await using directory = await made('CREATE TABLE events (id INTEGER)')
  expect(await readDatabase(directory.path, 'a.db', { ...wanted, maxBytes: 1000 })).toMatchObject({ problem: { kind: 'too_large' } })
})

test('A08: a view in the place of the table that counts for ever is not run', async () => {
  await using directory = await made('CREATE VIEW events AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x FROM n) SELECT count(*) AS id FROM n')
  expect(await readDatabase(directory.path, 'a.db', wanted)).toMatchObject({ ok: true, value: { tables: {} } })
})

test('A08: a table whose columns and checks compute is a problem and no crash', async () => {
  const crafted = "CREATE TABLE events (note TEXT, computed TEXT GENERATED ALWAYS AS (json(note)), CHECK (json(note) <> ''''))"
  await using directory = await made('CREATE TABLE events (note TEXT)', "INSERT INTO events VALUES ('no json')", 'PRAGMA writable_schema = ON', `UPDATE sqlite_schema SET sql = '${crafted}'`)
  expect(await readDatabase(directory.path, 'a.db', wanted)).toMatchObject({ ok: false, problem: { kind: 'damaged' } })
})

test('A08: a reader that takes too long is ended', async () => {
  await using directory = await made('CREATE TABLE events (id INTEGER)')
  expect(await readDatabase(directory.path, 'a.db', wanted, 1)).toMatchObject({ problem: { kind: 'too_slow' } })
})
