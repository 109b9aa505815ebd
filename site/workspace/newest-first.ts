import type { IndexedRun } from '../../core/schema/index.ts'

/** By the date in their ids, and by id where that is the same: a run without one comes last. */
export const newestFirst = (runs: readonly IndexedRun[]): readonly IndexedRun[] =>
  runs.toSorted((a, b) => ((a.date ?? '') === (b.date ?? '') ? (a.id < b.id ? 1 : -1) : (a.date ?? '') < (b.date ?? '') ? 1 : -1))
