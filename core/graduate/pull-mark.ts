/** The hidden first line of a pull request of ours: of which example, and which half of the graduation it is (A30). Hashes and dates only. */
import { createHash } from 'node:crypto'

export interface PullMark {
  readonly half: 'import' | 'pointer'
  /** `owner/name` of the garden, and the id of the example. */
  readonly garden: string
  readonly example: string
}

/** `date`: the day of the graduation, so that the second half has the day of the first whenever it is made. */
export const pullMark = (mark: PullMark, { tree, date }: { readonly tree: string; readonly date: string }): string => `${frontOf(mark)} ${tree} ${date} -->`

/** null: the text does not begin with the mark of this half of this graduation. A mark further down is a quotation. */
export function readPullMark(body: string, mark: PullMark): { readonly tree: string; readonly date: string } | null {
  const front = frontOf(mark)
  if (!body.startsWith(`${front} `)) return null
  const [, tree, date] = /^ ([0-9a-f]{40,64}) (\d{4}-\d\d-\d\d) -->(?:\r?\n|$)/.exec(body.slice(front.length, front.length + 120)) ?? []
  return tree === undefined || date === undefined ? null : { tree, date }
}

const frontOf = ({ half, garden, example }: PullMark): string => `<!-- hortus:graduate:${half} ${createHash('sha256').update(`${garden.toLowerCase()}\0${example}`).digest('hex').slice(0, 16)}`

/** What people see: line ends come back as GitHub likes them. */
export const sameText = (one: string, other: string): boolean => normal(one) === normal(other)
const normal = (text: string): string => text.replaceAll('\r\n', '\n').trimEnd()
