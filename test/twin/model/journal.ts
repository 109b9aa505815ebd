/**
 * Tables that remember. Every write is one version of the journal, and a read says which version it wants: a replica that
 * lags behind (a stale read) is nothing but a read of an older one. Rows are never changed, only replaced.
 */
export class Journal {
  /** The newest version. */
  version = 0
  #last = -Infinity
  readonly #now: () => number

  constructor(now: () => number = () => 0) {
    this.#now = now
  }

  /** Begins a write. All rows written until the next one belong to it. */
  begin(): void {
    this.version += 1
    this.#last = this.#now()
  }

  /** What a replica shows that lags behind: it does so for seconds and not for minutes. */
  behind(): number {
    return this.#now() - this.#last <= LAG_MS ? this.version - 1 : this.version
  }
}

const LAG_MS = 10_000

type History<Row> = [version: number, row: Row | null][]

export class Table<Key, Row> {
  readonly #journal: Journal
  readonly #rows = new Map<Key, History<Row>>()

  constructor(journal: Journal) {
    this.#journal = journal
  }

  get(key: Key, at: number = Infinity): Row | null {
    return rowAt(this.#rows.get(key), at)
  }

  /** Rows in the order in which their keys first came. */
  all(at: number = Infinity): Row[] {
    return [...this.#rows.values()].map((history) => rowAt(history, at)).filter((row) => row !== null)
  }

  entries(at: number = Infinity): [Key, Row][] {
    return [...this.#rows].map(([key, history]) => [key, rowAt(history, at)] as const).filter((entry): entry is [Key, Row] => entry[1] !== null)
  }

  /** All that a row ever was, the oldest first. */
  past(key: Key): Row[] {
    return (this.#rows.get(key) ?? []).map(([, row]) => row).filter((row) => row !== null)
  }

  set(key: Key, row: Row): Row {
    this.#write(key, row)
    return row
  }

  delete(key: Key): void {
    this.#write(key, null)
  }

  #write(key: Key, row: Row | null): void {
    const history = this.#rows.get(key)
    if (history === undefined) this.#rows.set(key, [[this.#journal.version, row]])
    else history.push([this.#journal.version, row])
  }
}

function rowAt<Row>(history: History<Row> | undefined, at: number): Row | null {
  return history?.findLast(([version]) => version <= at)?.[1] ?? null
}
