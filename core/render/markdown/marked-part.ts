/**
 * The part of a README that Hortus writes: between `<!-- hortus:NAME -->` and `<!-- /hortus:NAME -->`, each alone on its line, put there
 * by a person. Nothing else of the file is ever touched.
 */
import type { Md } from './md.ts'

export type PartName = 'health' | 'catalogue'

export const beginOf = (name: PartName): string => `<!-- hortus:${name} -->`
export const endOf = (name: PartName): string => `<!-- /hortus:${name} -->`

export interface Part {
  /** Behind the line of the first marker, before its line end. */
  readonly from: number
  /** Where the line of the second marker begins. */
  readonly to: number
}

/** null: there is not exactly one pair, in order, outside of code; or another marker of ours stands between, and two writers would never agree. */
export function markedPart(text: string, name: PartName): Part | null {
  const [begin, end] = [beginOf(name), endOf(name)]
  const found = markers(text).filter(({ word }) => word === begin || word === end)
  const [first, second, another] = found
  if (first?.word !== begin || second?.word !== end || another !== undefined) return null
  const between = markers(text).some(({ word, at }) => at > first.at && at < second.at && word !== begin)
  return between ? null : { from: first.at + begin.length, to: lineStart(text, second.at) }
}

/** Somebody meant it, however it came out; what stands in code is an explanation. */
export const namesPart = (text: string, name: PartName): boolean => markers(text).some(({ word }) => word === beginOf(name) || word === endOf(name))

/** The text with other words between its markers; its line ends stay those of the file. */
export function withPart(text: string, { from, to }: Part, words: Md): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  return text.slice(0, from) + eol + words.replaceAll('\n', eol) + eol + text.slice(to)
}

interface Marker {
  readonly word: string
  readonly at: number
}

/** Every marker of ours outside of fenced code. */
function markers(text: string): readonly Marker[] {
  if (!text.includes('hortus:')) return []
  const found: Marker[] = []
  let fence: string | null = null
  let at = 0
  for (const line of text.split('\n')) {
    const bare = line.trim()
    const ticks = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
    if (fence !== null) fence = ticks !== null && ticks.startsWith(fence) && bare === ticks ? null : fence
    else if (ticks !== null) fence = ticks
    else if (MARKER.test(bare)) found.push({ word: bare, at: at + line.indexOf('<') })
    at += line.length + 1
  }
  return found
}

const MARKER = /^<!-- \/?hortus:[a-z]+ -->$/

const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1
