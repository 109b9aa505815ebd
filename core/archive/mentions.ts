/** Where a text names a path of the repository from its root, as scripts, settings and code do. */

export interface MentionOptions {
  /** `/examples/a` counts where the path is all that comes before it: CODEOWNERS, dependabot. */
  readonly rooted?: boolean
}

/** Offsets. `examples/a` is not named by `examples/ab`, `examples/a.md`, `old/examples/a` or `/usr/examples/a`; it is by `$ROOT/examples/a/x` and `./examples/a`. */
export function mentionsOf(text: string, path: string, { rooted = false }: MentionOptions = {}): readonly number[] {
  const found: number[] = []
  for (let at = text.indexOf(path); at !== -1; at = text.indexOf(path, at + path.length)) {
    if (beginsHere(text, at, rooted) && endsHere(text, at + path.length)) found.push(at)
  }
  return found
}

function beginsHere(text: string, at: number, rooted: boolean): boolean {
  const before = text[at - 1]
  if (before === undefined || !isPath(before)) return true
  if (before !== '/') return false
  // The name before the slash: `.`, a variable, or nothing where that means the root.
  let start = at - 1
  while (start > 0 && at - start < 200 && (isPath(text[start - 1]!) || '${}()'.includes(text[start - 1]!)) && text[start - 1] !== '/') start--
  const name = text.slice(start, at - 1)
  if (name === '') return rooted && !isPath(text[at - 2] ?? ' ')
  if (name === '.') return text[start - 1] !== '/'
  return name.startsWith('$') || name.endsWith('}') || name.endsWith(')')
}

function endsHere(text: string, at: number): boolean {
  const after = text[at]
  if (after === undefined || after === '/' || !isPath(after)) return true
  // The end of a sentence, and not of `digits.md`.
  return after === '.' && !isPath(text[at + 1] ?? ' ')
}

const isPath = (char: string): boolean => /[\w./@+~-]/.test(char)
