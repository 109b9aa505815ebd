/**
 * What the READMEs of a garden say of its health, between markers that a person put there:
 * `<!-- hortus:health -->` and `<!-- /hortus:health -->`, each alone on its line. Without them nothing is written anywhere.
 */
import { beginOf, endOf, markedPart, withPart } from '../render/markdown/marked-part.ts'
import { cell, join, md, ours, ownWords, tableHead, tableRow, type Md } from '../render/markdown/md.ts'
import { greenDay } from '../render/health-words.ts'
import { byWord } from '../report/order.ts'
import type { ExampleHealth } from '../schema/health.ts'

export const HEALTH_BEGIN = beginOf('health')
export const HEALTH_END = endOf('health')

/**
 * The README of a directory as it should be; null: it has no markers, or says the right thing. Only another tier or another health is
 * news: a green day alone is none. One inside of an example says the tier alone: it is one of the files whose change makes the example
 * yellow until it was seen green again, so its health would never come to rest.
 */
export function withHealth(text: string, path: string, rows: readonly ExampleHealth[]): string | null {
  const part = markedPart(text, 'health')
  if (part === null) return null
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const now = withPart(text, part, healthWords(directory, rows))
  const before = text.slice(part.from, part.to)
  return withoutDays(before) === withoutDays(now.slice(part.from, part.to + now.length - text.length)) ? null : now
}

function healthWords(directory: string, rows: readonly ExampleHealth[]): Md {
  const own = rows.find(({ path }) => path === directory || directory.startsWith(`${path}/`))
  if (own !== undefined) return md`Tier **${ours(own.tier)}**`
  const below = rows.filter(({ path }) => directory === '' || path.startsWith(`${directory}/`)).toSorted((a, b) => byWord(a.id, b.id))
  if (below.length === 0) return ours('No examples.')
  return join([tableHead(['example', 'tier', 'health', 'last green'].map(ownWords)), ...below.map((row) => tableRow([cell(row.id), ours(row.tier), ours(wordOf(row)), ours(greenDay(row))]))], '\n')
}

const wordOf = ({ health, tier, why }: ExampleHealth): string => health ?? (tier === 'archived' ? 'archived' : why === 'has a repository of its own' ? 'graduated' : '–')

const withoutDays = (text: string): string => text.replace(/\d{4}-\d\d-\d\d/g, '').replaceAll('\r\n', '\n').replace(/[ \t]+/g, ' ').trim()
