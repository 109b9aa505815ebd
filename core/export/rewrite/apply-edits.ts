/** Puts edits into a text. */
import type { Rewritten } from '../standalone.ts'

/** Offsets in the text as it was. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Those that come first in the list win: who knows the grammar of a file speaks before who only looks at words. null: nothing changes. */
export function applyEdits(text: string, edits: readonly TextEdit[]): Rewritten | null {
  const kept = withoutOverlaps(edits.filter(({ start, end, text: by }) => text.slice(start, end) !== by))
  if (kept.length === 0) return null
  const pieces: string[] = []
  let at = 0
  for (const { start, end, text: by } of kept) {
    pieces.push(text.slice(at, start), by)
    at = end
  }
  return { text: `${pieces.join('')}${text.slice(at)}`, edits: changedLines(text, kept) }
}

function withoutOverlaps(edits: readonly TextEdit[]): readonly TextEdit[] {
  const ranked = edits.map((edit, rank) => ({ edit, rank })).sort((a, b) => a.edit.start - b.edit.start || a.rank - b.rank)
  const kept: typeof ranked = []
  for (const each of ranked) {
    const last = kept.at(-1)
    if (last === undefined || each.edit.start >= Math.max(last.edit.end, last.edit.start + 1)) kept.push(each)
    else if (each.rank < last.rank && each.edit.start !== last.edit.start) kept[kept.length - 1] = each
  }
  return kept.map(({ edit }) => edit)
}

/** Edits that share a line are told as one. */
function changedLines(text: string, edits: readonly TextEdit[]): Rewritten['edits'] {
  const told: { line: number; before: string; after: string }[] = []
  let line = 1
  let counted = 0
  for (let index = 0; index < edits.length; ) {
    const from = text.lastIndexOf('\n', edits[index]!.start - 1) + 1
    let to = lineEnd(text, edits[index]!.end)
    let next = index + 1
    while (next < edits.length && edits[next]!.start <= to) to = lineEnd(text, edits[next++]!.end)
    for (; counted < from; counted++) if (text.charCodeAt(counted) === NEW_LINE) line++
    told.push({ line, before: shown(text.slice(from, to)), after: shown(spliced(text, edits.slice(index, next), from, to)) })
    index = next
  }
  return told
}

function spliced(text: string, edits: readonly TextEdit[], from: number, to: number): string {
  const pieces: string[] = []
  let at = from
  for (const { start, end, text: by } of edits) {
    pieces.push(text.slice(at, start), by)
    at = end
  }
  return `${pieces.join('')}${text.slice(at, to)}`
}

const NEW_LINE = 10

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end
}

/** A file of one line may have a megabyte. */
const shown = (line: string): string => (line.length > 400 ? `${line.slice(0, 400)}…` : line)
