/** What a repository would hold besides, had the writes of a dry run been made. In GitHub's own shapes, so that the same strict readers read it. */
import { FIRST_PRETENDED } from './write.ts'

export type Row = Readonly<Record<string, unknown>>
export type Kind = 'comment' | 'issue' | 'pull' | 'check'

export class Pretended {
  readonly #made = new Map<Kind, Map<number, Row>>()
  readonly #edits = new Map<string, Row>()
  readonly #gone = new Set<string>()
  /** null: it was removed. */
  readonly branches = new Map<string, string | null>()
  static #last = FIRST_PRETENDED

  static nextId(): number {
    return (Pretended.#last += 1)
  }

  make(kind: Kind, id: number, row: Row): Row {
    const rows = this.#made.get(kind) ?? new Map<number, Row>()
    this.#made.set(kind, rows.set(id, row))
    return row
  }

  edit(kind: Kind, id: number, to: Row): void {
    this.#edits.set(`${kind} ${id}`, { ...this.#edits.get(`${kind} ${id}`), ...to })
  }

  remove(kind: Kind, id: number): void {
    this.#gone.add(`${kind} ${id}`)
  }

  /** null: there is none. */
  find(kind: Kind, id: number): Row | null {
    const row = this.#made.get(kind)?.get(id)
    return row === undefined ? null : this.now(kind, id, row)
  }

  /** A row that is really there, as it would be now; null: it would be gone. */
  now(kind: Kind, id: number, row: Row): Row | null {
    return this.#gone.has(`${kind} ${id}`) ? null : { ...row, ...this.#edits.get(`${kind} ${id}`) }
  }

  /** The newest first. */
  all(kind: Kind): readonly Row[] {
    return [...(this.#made.get(kind) ?? [])].toReversed().flatMap(([id, row]) => maybe(this.now(kind, id, row)))
  }
}

export const maybe = (row: Row | null): readonly Row[] => (row === null ? [] : [row])
