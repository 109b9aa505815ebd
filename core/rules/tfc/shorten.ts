/** A text from a repository, short and on one line, for a message. */
export function shorten(text: string, limit = 80): string {
  // Nearly all names are like this, and 50,000 of them are asked for.
  if (text.length <= limit && ORDINARY.test(text)) return text
  const line = Array.from(text.slice(0, limit * 2), (char) => (isControl(char) ? '\uFFFD' : char))
  return line.length > limit || text.length > limit * 2 ? `${line.slice(0, limit - 1).join('')}…` : line.join('')
}

const ORDINARY = /^[\x20-\x7e]*$/

/** `a, b and 3 more`. */
export function listed(names: readonly string[], shown = 5): string {
  const first = names.slice(0, shown).map((name) => shorten(name))
  if (names.length > shown) return `${first.join(', ')} and ${names.length - shown} more`
  return first.length < 2 ? first.join('') : `${first.slice(0, -1).join(', ')} and ${first.at(-1)!}`
}

// C0, C1, and the characters that turn the direction of a text around.
const isControl = (char: string): boolean => /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u.test(char)
