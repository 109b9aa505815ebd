/** What is set beside each other by a comparison, and what has no counterpart. */
import type { SidePair } from '../../core/compare/match-sides.ts'
import { subjectOf } from '../../core/compare/subject.ts'
import type { Problem } from '../../core/problem.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { FoundRecord } from './read-records.ts'

export interface Gathered {
  readonly pairs: readonly SidePair<FoundRecord>[]
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
  /** Commit that the base is of, where git was asked. */
  readonly mergeBase: string | null
}

/** Both sides in the words of the person who named them. */
export interface ShownSides {
  readonly base: string
  readonly head: string
}

export const placeOf = (found: FoundRecord) => ({ path: found.path, example: found.record.example?.id ?? null })

export const nameOf = (found: FoundRecord): string => `${subjectOf(found.record).example} with the preset ${subjectOf(found.record).preset}`
