/**
 * Rows of many checks, packed. An example keeps its id, its tree and mostly its states from check to check, so each word is judged and kept
 * once, and a row is a few numbers: half a million rows held as arrays, or as the text they came from, cost the collector of garbage more
 * than all the reading.
 */
import type { CheckRow } from './check.ts'

/** What may stand in each column. */
export interface RowRules {
  readonly words: readonly [id: Rule, tree: Rule, tier: Rule, states: Rule, reason: Rule]
  readonly amount: Rule
}
type Rule = (value: unknown) => boolean

export interface RowPacker {
  /** Ids of all checks that were packed. */
  readonly listed: ReadonlySet<string>
  /** What makes the rows anew, or why they are none. Total. */
  pack(rows: readonly unknown[]): (() => readonly CheckRow[]) | string
}

const [WORDS, WIDTH] = [5, 7]

/** One for all checks of a garden. */
export function openRowPacker({ words: rules, amount }: RowRules): RowPacker {
  const [ids, ...others] = rules.map(openColumn) as [Column, ...Column[]]
  const listed = new Set<string>()
  /** The number of its id; -1: it is no row. */
  const packRow = (row: unknown, near: number, words: Uint32Array, amounts: Float64Array, at: number): number => {
    if (!Array.isArray(row) || row.length !== WIDTH) return -1
    const id = ids.numberOf(row[0], near)
    if (id < 0) return -1
    words[at * WORDS] = id
    for (const [index, column] of others.entries()) {
      const number = column.numberOf(row[index + 1], column.newest[id] ?? 0)
      if (number < 0) return -1
      words[at * WORDS + index + 1] = column.newest[id] = number
    }
    for (let index = WORDS; index < WIDTH; index++) {
      if (!amount(row[index])) return -1
      amounts[at * (WIDTH - WORDS) + index - WORDS] = row[index] === null ? UNKNOWN : row[index]
    }
    return id
  }
  return {
    listed,
    pack(rows) {
      const words = new Uint32Array(rows.length * WORDS)
      const amounts = new Float64Array(rows.length * (WIDTH - WORDS))
      let [id, before] = [-1, '']
      for (let at = 0; at < rows.length; at++) {
        // Examples stand in the order of the check before, but for those that came or went.
        id = packRow(rows[at], id + 1, words, amounts, at)
        if (id < 0) return 'has a row that is none'
        const name = ids.values[id] as string
        if (name <= before) return 'has rows that are not in the order of ids'
        before = name
      }
      for (let at = 0; at < words.length; at += WORDS) {
        if (ids.newest[words[at]!] === LISTED) continue
        ids.newest[words[at]!] = LISTED
        listed.add(ids.values[words[at]!] as string)
      }
      return () => unpack([ids, ...others], words, amounts)
    },
  }
}

/** Of an id: asking the set of names half a million times takes as long as packing. */
const LISTED = 1

/** An amount is never below zero. */
const UNKNOWN = -1

function unpack(columns: readonly Column[], words: Uint32Array, amounts: Float64Array): readonly CheckRow[] {
  const [ids, trees, tiers, states, reasons] = columns.map(({ values }) => values) as [unknown[], unknown[], unknown[], unknown[], unknown[]]
  const amount = (at: number): number | null => (amounts[at] === UNKNOWN ? null : amounts[at]!)
  const rows: unknown[] = []
  for (let at = 0; at * WORDS < words.length; at++) {
    const from = at * WORDS
    rows.push([ids[words[from]!], trees[words[from + 1]!], tiers[words[from + 2]!], states[words[from + 3]!], reasons[words[from + 4]!], amount(at * 2), amount(at * 2 + 1)])
  }
  return rows as readonly CheckRow[]
}

interface Column {
  readonly values: unknown[]
  /** The number that an example had last, by the number of its id; of ids whether they are listed. */
  readonly newest: number[]
  /** -1: it may not stand there. `near`: what it most likely is, found without a look at the others. */
  numberOf(value: unknown, near: number): number
}

function openColumn(rule: Rule): Column {
  const values: unknown[] = []
  const numbers = new Map<unknown, number>()
  return {
    values,
    newest: [],
    numberOf(value, near) {
      if (near < values.length && values[near] === value) return near
      const known = numbers.get(value)
      if (known !== undefined) return known
      if (!rule(value)) return -1
      numbers.set(value, values.length)
      return values.push(value) - 1
    },
  }
}
