/**
 * What the READMEs of a garden say of its health, between markers that a person put there:
 * `<!-- hortus:health -->` and `<!-- /hortus:health -->`, each alone on its line. Without them nothing is written anywhere.
 */
import { cell, join, md, ours, ownWords, tableHead, tableRow, type Md } from '../render/markdown/md.ts'
import { greenDay } from '../render/health-words.ts'
import { byWord } from '../report/order.ts'
import type { ExampleHealth } from '../schema/health.ts'

export const HEALTH_BEGIN = '<!-- hortus:health -->'
export const HEALTH_END = '<!-- /hortus:health -->'

/**
 * The README of a directory as it should be; null: it has no markers, or says the right thing. Only another tier or another health is
 * news: a green day alone is none. One inside of an example says the tier alone: it is one of the files whose change makes the example
 * yellow until it was seen green again, so its health would never come to rest.
 */
export function withHealth(text: string, path: string, rows: readonly ExampleHealth[]): string | null {
  const part = partOf(text)
  if (part === null) return null
  const directory = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : ''
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const words = healthWords(directory, rows).replaceAll('\n', eol)
  const now = `${eol}${words}${eol}`
  return withoutDays(text.slice(part.from, part.to)) === withoutDays(now) ? null : text.slice(0, part.from) + now + text.slice(part.to)
}

export function healthWords(directory: string, rows: readonly ExampleHealth[]): Md {
  const own = rows.find(({ path }) => path === directory || directory.startsWith(`${path}/`))
  if (own !== undefined) return md`Tier **${ours(own.tier)}**`
  const below = rows.filter(({ path }) => directory === '' || path.startsWith(`${directory}/`)).toSorted((a, b) => byWord(a.id, b.id))
  if (below.length === 0) return ours('No examples.')
  return join([tableHead(['example', 'tier', 'health', 'last green'].map(ownWords)), ...below.map((row) => tableRow([cell(row.id), ours(row.tier), ours(wordOf(row)), ours(greenDay(row))]))], '\n')
}

const wordOf = ({ health, tier, why }: ExampleHealth): string => health ?? (tier === 'archived' ? 'archived' : why === 'has a repository of its own' ? 'graduated' : '–')

interface Part {
  /** Behind the line of the first marker, before its line end. */
  readonly from: number
  /** Where the second marker begins. */
  readonly to: number
}

/** null: there is not exactly one pair, in order, outside of code. */
function partOf(text: string): Part | null {
  const found: { readonly word: string; readonly at: number }[] = []
  let fence: string | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const bare = line.endsWith('\r') ? line.slice(0, -1) : line
    const ticks = /^ {0,3}(`{3,}|~{3,})/.exec(bare)?.[1] ?? null
    if (fence !== null) fence = ticks !== null && ticks.startsWith(fence) && bare.trim() === ticks ? null : fence
    else if (ticks !== null) fence = ticks
    else if (bare.trim() === HEALTH_BEGIN || bare.trim() === HEALTH_END) found.push({ word: bare.trim(), at: at + bare.indexOf('<') })
    at += line.length + 1
  }
  const [begin, end, another] = found
  return begin?.word === HEALTH_BEGIN && end?.word === HEALTH_END && another === undefined ? { from: begin.at + HEALTH_BEGIN.length, to: lineStart(text, end.at) } : null
}

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
const withoutDays = (text: string): string => text.replace(/\d{4}-\d\d-\d\d/g, '').replaceAll('\r\n', '\n').replace(/[ \t]+/g, ' ').trim()
