/**
 * How git matches a pattern of .gitattributes with a path (gitignore(5), wildmatch.c): held to `git check-attr` by a property test.
 * The pattern comes from a repository, so that it is matched without backtracking over more than the last star (A08).
 */
export type PatternMatcher = (path: string) => boolean

/** null for a pattern with brackets, backslashes, letters beyond ASCII, or two stars beside letters: better not said than said wrong. */
export function attributePattern(pattern: string): PatternMatcher | null {
  if (/[[\]\\]/.test(pattern) || !ASCII.test(pattern)) return null
  // A pattern for directories only: attributes are asked of files.
  if (pattern.endsWith('/')) return () => false
  if (!pattern.includes('/')) {
    const text = pattern.replaceAll(/\*+/g, '*')
    const [, tail] = literalEnds([text])
    return (path) => path.endsWith(tail) && matchName(text, path.slice(path.lastIndexOf('/') + 1))
  }
  const parts = pattern.replace(/^\//, '').split('/')
  // `a**/b` depends on how git cuts the letters before the first star off (it then matches like `a` and `**/b`).
  if (parts.some((part) => part.includes('**') && /[^*]/.test(part))) return null
  const names = parts.map((part) => part.replace(/^\*{2,}$/, '**'))
  const [prefix, suffix] = literalEnds(names)
  return (path) => path.startsWith(prefix) && path.endsWith(suffix) && matchParts(names, path.split('/'))
}

const ASCII = /^[\x20-\x7E]*$/

/** What every match begins and ends with: most paths are told by these alone. */
function literalEnds(names: readonly string[]): [string, string] {
  const wild = names.findIndex((name) => /[*?]/.test(name))
  if (wild === -1) return names.length === 1 ? ['', names[0]!] : [names.join('/'), '']
  const prefix = names.slice(0, wild).map((name) => `${name}/`).join('')
  const last = names.at(-1)!
  return [prefix, last === '**' ? '' : last.slice(Math.max(last.lastIndexOf('*'), last.lastIndexOf('?')) + 1)]
}

/** `**` over any number of directories; at the end over at least one name. */
function matchParts(names: readonly string[], parts: readonly string[]): boolean {
  const open = names.at(-1) === '**'
  const wanted = open ? names.slice(0, -1) : names
  let [at, index, star, taken] = [0, 0, -1, 0]
  const end = (): boolean => at === wanted.length && (open ? index < parts.length : index === parts.length)
  for (;;) {
    if (wanted[at] === '**') [star, taken, at] = [at, index, at + 1]
    else if (end()) return true
    else if (at < wanted.length && index < parts.length && matchName(wanted[at]!, parts[index]!)) [at, index] = [at + 1, index + 1]
    else if (star >= 0 && taken < parts.length) [at, index, taken] = [star + 1, taken + 1, taken + 1]
    else return false
  }
}

/** `*` and `?` within one name. git counts bytes for `?`: it is taken for a letter here. */
function matchName(pattern: string, name: string): boolean {
  let [at, index, star, taken] = [0, 0, -1, 0]
  while (index < name.length) {
    if (pattern[at] === '*') [star, taken, at] = [at, index, at + 1]
    else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[index])) [at, index] = [at + 1, index + 1]
    else if (star >= 0) [at, index, taken] = [star + 1, taken + 1, taken + 1]
    else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
