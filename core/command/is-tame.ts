/**
 * Whether Markdown costs little enough to be parsed where deliveries are answered (A08). The parser takes up to 0.16 ms for a line, as much
 * again for each quote or list that the line stands in, a third of that for a cell, and more than in proportion when they lie in each other:
 * 65,000 characters of `> a`, `b` by turns took 10 s, of a list in a list 0.5 ms a line (measured). What it costs is counted before it is
 * parsed. A line of code in fences costs least.
 */

/** One pass over the text. */
export function isTame(text: string): boolean {
  let cost = 0
  for (const { line, isCode } of fenced(text)) {
    cost += isCode ? IN_CODE : costOf(line)
    if (cost > MOST) return false
  }
  return true
}

/** Numbers of the lines, from 0, that are taken for code. For tests. */
export const linesInFences = (text: string): readonly number[] => [...fenced(text)].flatMap(({ isCode }, at) => (isCode ? [at] : []))

function* fenced(text: string): Generator<{ readonly line: string; readonly isCode: boolean }> {
  let fence: Fence = text.startsWith('\uFEFF') ? 'unsure' : null
  for (const line of text.split(/\r\n|\n|\r/)) {
    const isCode = fence !== null && typeof fence === 'object'
    fence = after(fence, line)
    yield { line, isCode }
  }
}

/** About a tenth of a second. */
const MOST = 700
const IN_CODE = 0.15

function costOf(line: string): number {
  if (line.trim() === '') return 0.2
  const lead = LEAD.exec(line)![0]
  return 1 + marksIn(lead) + (lead.length - lead.trimStart().length) / 2 + count(line, '|') * 0.4
}

/** Everything that marks of quotes and lists, rules and underlines are made of. */
const LEAD = /^[ \t>*+.)0-9-]*/

/** A rule of many dashes is one line, not many lists. */
const marksIn = (lead: string): number => lead.match(/>|[*+.)-](?=[ \t]|$)/g)?.length ?? 0
const count = (line: string, letter: string): number => line.split(letter).length - 1

/**
 * Whether a line stands in fenced code, which is only believed where nothing else is possible: a fence at the very beginning of a line,
 * outside of HTML. `html`: until an empty line. `unsure`: a fence in a list or in HTML, of which nobody knows here where it ends; from there
 * on everything counts.
 */
type Fence = null | 'html' | 'unsure' | { readonly letter: string; readonly length: number }

function after(fence: Fence, line: string): Fence {
  if (fence === 'unsure') return fence
  if (fence === null || fence === 'html') {
    if (fence === 'html' && line.trim() === '') return null
    if (!/`{3}|~{3}/.test(line)) return fence === 'html' || /^[ \t]*</.test(line) ? (ENDLESS.test(line) ? 'unsure' : 'html') : null
    const [, mark] = FENCE.exec(line) ?? []
    if (fence === 'html' || mark === undefined) return IN_WORDS.test(line) && fence === null ? null : 'unsure'
    return { letter: mark[0]!, length: mark.length }
  }
  const [, end] = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line) ?? []
  return end !== undefined && end[0] === fence.letter && end.length >= fence.length ? null : fence
}

const FENCE = /^(`{3,}(?=[^`]*$)|~{3,})/
/** A line that begins with a letter begins no fence, whatever stands in it. */
const IN_WORDS = /^[\p{L}\p{N}_/"'(]/u
/** HTML that no empty line ends. */
const ENDLESS = /<(?:[!?]|script|pre|style|textarea)/i
