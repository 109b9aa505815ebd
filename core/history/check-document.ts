/**
 * A check as it lies on the data branch: one JSON document, a line an example. Only the first line is an object, and it goes through the
 * strict parser; the rest are arrays of texts and numbers, in which no key can be doubled or change a prototype, so the platform's parser
 * may have them. Rows are kept packed: 100 documents of 5,000 rows are read in well under a second.
 */
import { parseJson } from '../json/parse-json.ts'
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { canonicalJson, jsonDigest } from '../record/canonical-json.ts'
import { RUNGS } from '../report/order.ts'
import { TRIGGERS, type Check, type CheckRow } from './check.ts'
import { HASH } from './ledger.ts'
import { pathOf, type DataFile } from './layout.ts'
import { isMoment } from './moment.ts'
import { openRowPacker, type RowPacker, type RowRules } from './packed-rows.ts'

/** 20,000 rows with the longest ids and reasons that real gardens have are half of it. */
export const CHECK_MAX_BYTES = 8 * 1024 * 1024
export const CHECK_MAX_ROWS = 20_000
export const REASON_MAX = 200
const ID_MAX = 500
const SCHEMA = 'hortus-check/1'

/** Where it belongs. */
export const placeOfCheck = ({ at, id }: Pick<Check, 'at' | 'id'>): Extract<DataFile, { kind: 'check' }> => ({ kind: 'check', month: at.slice(0, 7), id })

/** Of the same content and run it is the same, whenever it is asked for: appending twice writes once. */
export const idOfCheck = ({ commit, trigger, run, rows }: Omit<Check, 'id' | 'at'>): string => jsonDigest([commit, trigger, run, rows]).slice(0, 24)

export function renderCheck({ at, commit, trigger, run, rows }: Check): string {
  const head = canonicalJson({ schema: SCHEMA, at, commit, trigger, run })
  return `${head.slice(0, -1)},"examples":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`
}

/** For all checks of a garden: what one says like another is judged once. */
export const openCheckReader = (): RowPacker => openRowPacker(RULES)

/** Total and strict: whole, in its one spelling and at its place, or told and left out. */
export function readCheck(path: string, place: Extract<DataFile, { kind: 'check' }>, text: string, reader: RowPacker = openCheckReader()): Result<Check> {
  const head = headOf(text)
  if (typeof head === 'string') return fail(unreadable(path, head))
  if (pathOf(placeOfCheck({ at: head.at, id: place.id })) !== path) return fail(unreadable(path, `is of ${head.at.slice(0, 10)}, which belongs elsewhere`))
  const rows = rowsOf(text.slice(text.indexOf(OPEN) + OPEN.length - 2, -2), reader)
  return typeof rows === 'string' ? fail(unreadable(path, rows)) : ok(stored(place.id, head, rows))
}

/** Rows that are made anew when somebody looks at them die young, which is what the collector of garbage likes. */
function stored(id: string, head: Head, rows: () => readonly CheckRow[]): Check {
  return {
    id,
    ...head,
    get rows() {
      return rows()
    },
  }
}

type Head = Pick<Check, 'at' | 'commit' | 'trigger' | 'run'>

const OPEN = ',"examples":[\n'
const CLOSE = '\n]}\n'

function headOf(text: string): Head | string {
  const end = text.slice(0, 2000).indexOf(OPEN)
  if (end < 0 || !text.endsWith(CLOSE)) return 'is no check'
  const parsed = parseJson(`${text.slice(0, end)}}`, { maxLength: 2000, maxDepth: 2, maxString: 200 })
  if (!parsed.ok) return parsed.problem.message
  const { schema, at, commit, trigger, run, ...more } = parsed.value as Record<string, unknown>
  if (schema !== SCHEMA) return `does not say "schema": "${SCHEMA}"`
  if (typeof at !== 'string' || !isMoment(at)) return 'has no time `at`'
  if (typeof commit !== 'string' || !HASH.test(commit)) return 'has no commit'
  if (!isTrigger(trigger)) return 'has no trigger that Hortus knows'
  if (run !== null && (typeof run !== 'string' || !/^[\w.-]{1,100}$/.test(run))) return 'has no run'
  return Object.keys(more).length > 0 ? 'has a field that Hortus does not know' : { at, commit, trigger, run }
}

const isTrigger = (value: unknown): value is Check['trigger'] => TRIGGERS.some((each) => each === value)

/** A text: why they are no rows. */
function rowsOf(body: string, packer: RowPacker): (() => readonly CheckRow[]) | string {
  const rows = arrayIn(body)
  if (rows === null || rows.length === 0) return 'is no list of examples'
  if (rows.length > CHECK_MAX_ROWS) return `has ${rows.length} rows; the limit is ${CHECK_MAX_ROWS}`
  return packer.pack(rows)
}

function arrayIn(text: string): readonly unknown[] | null {
  try {
    const value: unknown = JSON.parse(text)
    return Array.isArray(value) ? value : null
  } catch {
    return null
  }
}

const TIERS: ReadonlySet<unknown> = new Set(['stable', 'beta', 'experimental', 'archived'])
/** The letters of STATES, one for each rung. */
const LETTERS = /^[pfdmsn]{6}$/

const isText = (value: unknown, most: number): value is string => typeof value === 'string' && value.length <= most
/** JSON.parse makes Infinity of 1e400. */
const isAmount = (value: unknown): boolean => value === null || (typeof value === 'number' && value >= 0 && value <= Number.MAX_SAFE_INTEGER)

const RULES: RowRules = {
  words: [
    (id) => isText(id, ID_MAX) && id !== '',
    (tree) => tree === null || (isText(tree, 64) && HASH.test(tree)),
    (tier) => TIERS.has(tier),
    (states) => isText(states, RUNGS.length) && LETTERS.test(states),
    (reason) => reason === null || isText(reason, REASON_MAX),
  ],
  amount: isAmount,
}

const unreadable = (path: string, why: string): Problem => ({ code: 'HISTORY.CHECK', message: `${path} ${why}.`, next: 'It was left out. `git log hortus-data` shows who wrote it; `git revert` there takes it back.', path })
