import type { Cell } from './cell.ts'
import type { PastRun } from './past-run.ts'

/**
 * The cells that a budget of GPU minutes pays for: what was not run for the longest time comes first (never run: before all), then
 * what takes less. A cell that does not fit is passed over, so that a smaller one may still be run. Cells without a GPU cost nothing.
 */
export function withinBudget(cells: readonly Cell[], past: ReadonlyMap<string, PastRun>, budget: number | null): { readonly kept: readonly Cell[]; readonly over: readonly Cell[] } {
  if (budget === null) return { kept: cells, over: [] }
  const waiting = cells.filter(({ gpu }) => gpu).toSorted((a, b) => compare(past.get(a.id)?.endedAt ?? '', past.get(b.id)?.endedAt ?? '') || costOf(a) - costOf(b) || compare(a.id, b.id))
  const over = new Set<Cell>()
  let left = budget
  for (const cell of waiting) {
    if (costOf(cell) > left) over.add(cell)
    else left -= costOf(cell)
  }
  return { kept: cells.filter((cell) => !over.has(cell)), over: cells.filter((cell) => over.has(cell)) }
}

/** What it took, else what it may take. */
const costOf = ({ expected, minutes }: Cell): number => expected ?? minutes
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
