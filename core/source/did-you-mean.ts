/** The one of `words` that `word` is most likely a slip of; null when none is near. */
export function didYouMean(word: string, words: readonly string[]): string | null {
  const wanted = same(word)
  let best: string | null = null
  let least = Math.min(3, Math.max(1, Math.floor(wanted.length / 3))) + 1
  if (wanted.length > MAX_LENGTH) return null
  for (const candidate of words) {
    if (candidate === word || candidate.length > MAX_LENGTH) continue
    const away = distance(wanted, same(candidate), least)
    if (away < least) [best, least] = [candidate, away]
  }
  return best
}

/** Longer words come from an attacker, not from a slip. */
const MAX_LENGTH = 64

const same = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]+/g, '_')

/** Edits (insert, delete, replace, swap of neighbours) between two words; `limit` when there are that many or more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? before[j - 2]! + 1 : limit
      next.push(Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1))
    }
    if (Math.min(...next) >= limit) return limit
    ;[before, row] = [row, next]
  }
  return Math.min(limit, row[b.length]!)
}
