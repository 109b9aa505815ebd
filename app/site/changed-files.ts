/** Which files of a repository are others than when somebody looked before, from two looks at it (`StateParts.files`). */

/**
 * null: not only contents changed. A file came, went or became something else, a link leads elsewhere, or a file changed that tells git what to see.
 * What was too young to be sure of, then or now, counts as changed.
 */
export function changedFiles(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): ReadonlySet<string> | null {
  if (before.size !== now.size) return null
  const changed = new Set<string>()
  for (const [path, look] of now) {
    const known = before.get(path)
    if (known === look && !look.endsWith(':racy')) continue
    if (known === undefined || kindOf(known) !== kindOf(look) || !isPlain(look) || TELLS_GIT.test(path)) return null
    changed.add(path)
  }
  return changed
}

/** `33188:66306:…` → `33188`, which is a file with its mode. */
const kindOf = (look: string): string => look.slice(0, look.indexOf(':') + 1) || look

/** The type stands in the upper bits of a mode. */
const isPlain = (look: string): boolean => (Number.parseInt(look, 10) & 0o170000) === 0o100000

const TELLS_GIT = /(?:^|\/)\.(?:git|lfs)[^/]*$/
