import { plain } from './plain.ts'
import { clip, columns, pad } from './terminal-style.ts'

/**
 * A plain table that fits `width`: the last column gives way first, then the widest of the others, none below eight columns.
 * The first one is never cut: it is the name that a person wants to copy. Cells are made safe to show.
 */
export function textTable(titles: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const all = [titles, ...rows].map((row) => row.map(plain))
  const widths = fit(titles.map((_title, index) => Math.max(...all.map((row) => columns(row[index] ?? '')))), width)
  return all.map((row) => row.map((cell, index) => pad(clip(cell, widths[index]!), widths[index]!)).join('  ').trimEnd())
}

const SMALLEST = 8


function fit(wanted: readonly number[], width: number): readonly number[] {
  const widths = [...wanted]
  const last = widths.length - 1
  const total = (): number => widths.reduce((sum, each) => sum + each, 0) + 2 * last
  while (total() > width) {
    const widest = widths[last]! > SMALLEST ? last : widths.indexOf(Math.max(...widths.slice(1)), 1)
    if (widest < 1 || widths[widest]! <= SMALLEST) break
    widths[widest]! -= 1
  }
  return widths
}
