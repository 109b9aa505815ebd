/** The patterns of .gitattributes that send files to Git LFS: which one decides about a path, and which match nothing. */
import { attributePattern, type PatternMatcher } from './attribute-pattern.ts'
import { readAttributes, type AttributeLine } from './read-attributes.ts'

export interface LfsPattern extends AttributeLine {
  /** null: how git matches it is not said here. */
  readonly matches: PatternMatcher | null
}

export const readLfsPatterns = (text: string): readonly LfsPattern[] => readAttributes(text).flatMap((each) => (each.filter === undefined ? [] : [{ ...each, matches: attributePattern(each.pattern) }]))

/** The line that makes `path` an LFS file; null when that cannot be said. The last line that matches wins. */
export function decidingPattern(patterns: readonly LfsPattern[], path: string): LfsPattern | null {
  const last = patterns.findLast(({ matches }) => matches === null || matches(path))
  return last?.filter === 'lfs' && last.matches !== null ? last : null
}

/** So many comparisons at most: .gitattributes may have 4,000 lines and a repository 50,000 files. */
const BUDGET = 20_000_000

/** LFS patterns that match none of the paths. */
export function unusedPatterns(patterns: readonly LfsPattern[], paths: readonly string[]): readonly LfsPattern[] {
  const judged = patterns.filter(({ filter, matches }) => filter === 'lfs' && matches !== null).slice(0, Math.floor(BUDGET / Math.max(1, paths.length)))
  return judged.filter(({ matches }) => !paths.some((path) => matches!(path)))
}
