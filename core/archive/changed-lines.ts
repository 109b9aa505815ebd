/** The lines in which two texts differ, and the way back from one to the other. */
import type { ChangedLines } from './undo-document.ts'

type Lines = ChangedLines['lines']

/** Of texts with as many lines, line by line; else all between the first and the last difference. */
export function changedLines(before: string, after: string): Lines {
  const [old, now] = [before.split('\n'), after.split('\n')]
  if (old.length === now.length) return now.flatMap((line, index) => (line === old[index] ? [] : [{ line: index + 1, after: [line], before: [old[index]!] }]))
  let head = 0
  while (head < old.length && head < now.length && old[head] === now[head]) head++
  let tail = 0
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return [{ line: head + 1, after: now.slice(head, now.length - tail), before: old.slice(head, old.length - tail) }]
}

/** The text as it was; null where a line no longer says what it did, or says it in more than one place. */
export function restoreLines(text: string, changed: Lines): string | null {
  const lines = text.split('\n')
  const places = new Map<string, number[]>()
  for (const [index, line] of lines.entries()) places.set(line, [...(places.get(line)?.slice(0, 8) ?? []), index])
  const found: { at: number; count: number; before: readonly string[] }[] = []
  for (const { line, after, before } of changed) {
    const at = placeOf(lines, places, line - 1, after)
    if (at === null) return null
    found.push({ at, count: after.length, before })
  }
  found.sort((a, b) => b.at - a.at)
  for (const { at, count, before } of found) lines.splice(at, count, ...before)
  return lines.join('\n')
}

/** Where it was, else the one place that says the same. */
function placeOf(lines: readonly string[], places: ReadonlyMap<string, readonly number[]>, line: number, after: readonly string[]): number | null {
  const fits = (at: number): boolean => after.every((each, index) => lines[at + index] === each)
  if (fits(line)) return line
  const others = after[0] === undefined ? [] : (places.get(after[0]) ?? []).filter(fits)
  return others.length === 1 ? others[0]! : null
}
