/**
 * Globs over paths: `*` and `?` within a name, `**` over directories, `{a,b}` is not read. Our own, because the pattern comes
 * from a repository: it is matched in pattern × path steps at most, without backtracking (A08).
 */
export type Matcher = (path: string) => boolean

/** True when any of the patterns matches the whole path; a pattern that ends in `/` means everything below it. */
export function matcher(patterns: readonly string[]): Matcher {
  const compiled = patterns.map((pattern) => pattern.replace(/^\.?\//, '').replace(/\/$/, '/**').split('/'))
  return (path) => {
    const names = path.split('/')
    return compiled.some((parts) => matchList(parts, names, (part) => part === '**', matchName))
  }
}

const matchName = (part: string, name: string): boolean => matchList([...part], [...name], (char) => char === '*', (char, own) => char === '?' || char === own)

/** Two pointers and one remembered star: when a match fails, only the last star takes one more. */
function matchList<T>(pattern: readonly T[], items: readonly T[], isStar: (part: T) => boolean, same: (part: T, item: T) => boolean): boolean {
  let at = 0
  let star = -1
  let taken = 0
  let index = 0
  while (index < items.length) {
    const part = pattern[at]
    if (part !== undefined && isStar(part)) [star, taken, at] = [at, index, at + 1]
    else if (part !== undefined && same(part, items[index]!)) [at, index] = [at + 1, index + 1]
    else if (star >= 0) [at, index, taken] = [star + 1, taken + 1, taken + 1]
    else return false
  }
  while (at < pattern.length && isStar(pattern[at]!)) at++
  return at === pattern.length
}
