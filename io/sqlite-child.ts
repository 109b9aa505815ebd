/** What the child of sqlite.ts does. It travels as text, so it may use nothing but its arguments. */
import type * as Sqlite from 'node:sqlite'
import type { DatabaseContent, DatabaseTable } from '../core/world.ts'

export interface Question {
  readonly url: string
  /** The copy of a database with a write-ahead log: reading it makes an index beside it. */
  readonly writable: boolean
  readonly tables: readonly string[]
  readonly maxRows: number
  readonly maxText: number
}

export type Answer =
  | { readonly ok: true; readonly objects: DatabaseContent['objects']; readonly tables: Record<string, DatabaseTable> }
  | { readonly ok: false; readonly kind: 'not_a_database' | 'damaged' | 'unreadable'; readonly message: string }

export function readTables(sqlite: typeof Sqlite, question: Question): Answer {
  try {
    // No extensions, no functions of the schema, no memory map: what the file asks for is not done.
    const db = new sqlite.DatabaseSync(question.url, { readOnly: !question.writable, allowExtension: false, enableDoubleQuotedStringLiterals: false })
    db.exec('PRAGMA query_only = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA ignore_check_constraints = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY')
    const check = Object.values(db.prepare('PRAGMA quick_check(1)').get() ?? {})[0]
    if (check !== 'ok') return { ok: false, kind: 'damaged', message: 'its own check says that it is damaged' }
    const schema = db.prepare('SELECT type, name, substr(sql, 1, 4000) AS sql FROM sqlite_schema ORDER BY name LIMIT 1000').all()
    const objects = schema.map(({ type, name, sql }) => ({ kind: String(type).slice(0, 40), name: String(name).slice(0, 200), sql: String(sql ?? '') }))
    const tables: Record<string, DatabaseTable> = {}
    for (const table of question.tables) {
      // A view or a virtual table would run what its author wrote; a generated column too.
      const made = objects.find(({ kind, name }) => kind === 'table' && name === table)
      if (made === undefined || !/^\s*CREATE\s+TABLE\b/i.test(made.sql)) continue
      const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`
      const columns = db
        .prepare(`PRAGMA table_xinfo(${quoted(table)})`)
        .all()
        .filter(({ hidden }) => hidden === 0)
        .slice(0, 100)
        .map(({ name, type, notnull }) => ({ name: String(name), type: String(type).slice(0, 100), notNull: notnull === 1 }))
      const value = ({ name }: { readonly name: string }): string => `CASE typeof(${quoted(name)}) WHEN 'text' THEN substr(${quoted(name)}, 1, ${question.maxText}) WHEN 'blob' THEN NULL ELSE ${quoted(name)} END`
      const select = db.prepare(`SELECT ${columns.map(value).join(', ')} FROM ${quoted(table)} LIMIT ${question.maxRows + 1}`)
      select.setReturnArrays(true)
      select.setReadBigInts(true)
      const plain = (cell: unknown): string | number | null => {
        if (typeof cell === 'bigint') return cell >= BigInt(Number.MIN_SAFE_INTEGER) && cell <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(cell) : String(cell)
        if (typeof cell === 'number') return Number.isFinite(cell) ? cell : String(cell)
        return typeof cell === 'string' ? cell : null
      }
      const rows = columns.length === 0 ? [] : (select.all() as unknown as unknown[][]).map((row) => row.map(plain))
      tables[table] = { columns, rows: rows.slice(0, question.maxRows), more: rows.length > question.maxRows }
    }
    return { ok: true, objects, tables }
  } catch (error) {
    const text = String((error as Error).message)
    if (/file is not a database|file is encrypted/.test(text)) return { ok: false, kind: 'not_a_database', message: 'it is no SQLite database' }
    if (/malformed|corrupt|disk image/.test(text)) return { ok: false, kind: 'damaged', message: 'it is damaged' }
    return { ok: false, kind: 'unreadable', message: 'SQLite cannot read it' }
  }
}
