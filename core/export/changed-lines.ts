import type { Rewritten } from './standalone.ts'

/** The lines that differ between two texts of equally many lines. */
export function changedLines(before: string, after: string): Rewritten['edits'] {
  const others = after.split('\n')
  return before.split('\n').flatMap((line, index) => (line === others[index] ? [] : [{ line: index + 1, before: line, after: others[index] ?? '' }]))
}
