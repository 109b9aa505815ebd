/** Chooses metrics by name: `*` is any run of characters, `?` one. No regular expression is made of what a user gives (A08). */

/** Without a positive glob all names are wanted; a glob with `!` in front takes names away. */
export function keyFilter(globs: readonly string[]): (name: string) => boolean {
  const without = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))
  const wanted = globs.filter((glob) => glob !== '' && !glob.startsWith('!'))
  return (name) => (wanted.length === 0 || wanted.some((glob) => matches(glob, name))) && !without.some((glob) => matches(glob, name))
}

/** Two pointers and the last star: at most glob length × name length steps. */
export function matches(glob: string, name: string): boolean {
  let g = 0
  let star = -1
  let resume = 0
  for (let n = 0; n < name.length; ) {
    if (glob[g] === '*') {
      star = g++
      resume = n
    } else if (g < glob.length && (glob[g] === '?' || glob[g] === name[n])) {
      g++
      n++
    } else if (star >= 0) {
      g = star + 1
      n = ++resume
    } else return false
  }
  while (glob[g] === '*') g++
  return g === glob.length
}
