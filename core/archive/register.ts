/** The list of the archive: a table in its README, between markers. What others wrote stands in it as inert text (A27, A28). */
import { shellQuote } from '../export/shell-quote.ts'
import { cell, ours, tableHead, tableRow, ownWords, type Md } from '../render/markdown/md.ts'
import { proseCell } from '../render/markdown/prose.ts'
import { byWord } from '../report/order.ts'
import { encodePath } from './link-target.ts'
import { relativePath } from './paths.ts'

export interface ArchiveEntry {
  /** Id in the garden, as it was before. */
  readonly id: string
  /** Where it lies now. */
  readonly path: string
  /** YYYY-MM-DD */
  readonly date: string
  readonly reason: string
  readonly lastGreen: { readonly date: string; readonly tree: string | null } | null
  /** Tree hash of its directory when it was archived. */
  readonly tree: string | null
  readonly successor: Successor | null
}

export type Successor = { readonly kind: 'example'; readonly id: string; readonly path: string } | { readonly kind: 'address'; readonly url: string }

const BEGIN = '<!-- hortus:archive -->'
const END = '<!-- /hortus:archive -->'
const HEAD = tableHead(['example', 'archived', 'reason', 'last green', 'tree', 'successor', 'bring it back'].map(ownWords)).split('\n')
const INTRO = '# Archived examples\n\nWhat was taken out of the garden, and why. The command in the last column brings an example back.\n'

/** `text`: the README as it is; null: there is none. */
export function addEntry(text: string | null, folder: string, entry: ArchiveEntry): string {
  const base = text ?? `${INTRO}\n${blockOf([], '\n')}\n`
  const eol = base.includes('\r\n') ? '\r\n' : '\n'
  const table = findTable(base)
  const row = rowOf(entry, folder)
  if (table === null) return append(base, blockOf([row], eol), eol)
  const rows = [...table.rows.filter((each) => keyOf(each) !== keyOf(row)), row].sort((a, b) => byWord(keyOf(a), keyOf(b)))
  return base.slice(0, table.from) + rowsText(rows, eol) + base.slice(table.to)
}

/** `keepEmpty`: the table was there, and empty, before there was an entry. null: nothing is left that a person wrote. */
export function removeEntry(text: string, id: string, keepEmpty: boolean): string | null {
  const table = findTable(text)
  if (table === null) return text
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const rows = table.rows.filter((row) => keyOf(row) !== keyOfId(id))
  if (rows.length === table.rows.length) return text
  const left = text.slice(0, table.from) + rowsText(rows, eol) + text.slice(table.to)
  if (rows.length > 0 || keepEmpty) return left
  const block = blockOf([], eol)
  if (left.replaceAll('\r\n', '\n') === `${INTRO}\n${blockOf([], '\n')}\n`) return null
  for (const [before, after] of [[eol, eol], [eol + eol, '']] as const) {
    const whole = before + block + after
    const at = left.lastIndexOf(whole)
    if (at !== -1 && at + whole.length === left.length) return left.slice(0, at)
  }
  return left
}

/** Where the list stands in its README, its markers and all; null: there is none. */
export function registerRange(text: string): { readonly from: number; readonly to: number } | null {
  const from = text.indexOf(BEGIN)
  const to = from === -1 ? -1 : text.indexOf(END, from)
  return to === -1 ? null : { from, to }
}

export const isListed = (text: string, id: string): boolean => findTable(text)?.rows.some((row) => keyOf(row) === keyOfId(id)) === true

/** The table of an existing README stands there, and is empty. */
export const hasEmptyTable = (text: string): boolean => findTable(text)?.rows.length === 0

/** The file keeps the way it ends: with a line end, or without. */
const append = (text: string, block: string, eol: string): string => (text === '' || text.endsWith('\n') ? text + eol + block + eol : text + eol + eol + block)

const blockOf = (rows: readonly string[], eol: string): string => [BEGIN, '', ...HEAD, ...rows, '', END].join(eol)

/** Each with its line end. */
const rowsText = (rows: readonly string[], eol: string): string => rows.map((row) => row + eol).join('')

/** The rows below our head, between our markers. Other lines there are somebody's, and no table of ours. */
function findTable(text: string): { readonly from: number; readonly to: number; readonly rows: readonly string[] } | null {
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END, begin)
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const head = HEAD.join(eol) + eol
  const at = begin === -1 ? -1 : text.indexOf(head, begin)
  if (end === -1 || at === -1 || at > end) return null
  const from = at + head.length
  const rows: string[] = []
  let to = from
  for (let next = text.indexOf(eol, to); next !== -1 && next < end && text[to] === '|'; next = text.indexOf(eol, to)) {
    rows.push(text.slice(to, next))
    to = next + eol.length
  }
  return { from, to, rows }
}

const keyOf = (row: string): string => row.slice(2, Math.max(2, row.indexOf('](')))

const keyOfId = (id: string): string => keyOf(`| ${nameOf(id)}](`)

const nameOf = (id: string): string => `[${cell(id)}`

function rowOf({ id, path, date, reason, lastGreen, tree, successor }: ArchiveEntry, folder: string): string {
  return tableRow([
    ours(`${nameOf(id)}](${addressOf(folder, path)})`),
    ours(date),
    proseCell(reason, 500),
    lastGreen === null ? ours('unknown') : ours(`${/^\d{4}-\d\d-\d\d/.exec(lastGreen.date)?.[0] ?? 'unknown'}${lastGreen.tree === null ? '' : ` ${cell(lastGreen.tree)}`}`),
    tree === null ? ours('unknown') : cell(tree),
    successorCell(successor, folder),
    cell(`hortus unarchive ${shellQuote(id)}`, 300),
  ])
}

function successorCell(successor: Successor | null, folder: string): Md {
  if (successor === null) return ours('none')
  return ours(successor.kind === 'address' ? `<${successor.url}>` : `${nameOf(successor.id)}](${addressOf(folder, successor.path)})`)
}

const addressOf = (folder: string, path: string): string => `${encodePath(relativePath(folder, path))}/`

/** An address that can stand in a table as it is (A29). */
export const isAddress = (text: string): boolean => text.length <= 300 && /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/[A-Za-z0-9._~/?=&%#:@+-]*)?$/.test(text)
