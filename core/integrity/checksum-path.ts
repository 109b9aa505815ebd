/** What a path in a checksum list must not be, told before anything is looked up (A10, A12). */
export type PathProblem = 'absolute' | 'outside' | 'backslash' | 'git' | 'control' | 'dots' | 'long_path' | 'itself'

const MAX_PATH = 1024

/** null when the path is a plain relative one. */
export function pathProblem(path: string): PathProblem | null {
  if (/[\p{Cc}\u2028\u2029]/u.test(path)) return 'control'
  if (path.includes('\\')) return 'backslash'
  if (path.startsWith('/') || /^[A-Za-z]:(\/|$)/.test(path)) return 'absolute'
  if (path.length > MAX_PATH) return 'long_path'
  const names = path.split('/')
  if (names.includes('..')) return 'outside'
  if (names.some((name) => name === '' || name === '.')) return 'dots'
  return names.some((name) => GIT.test(name)) ? 'git' : null
}

/** `.git` as any file system may read it: other case, its short name, trailing dots and spaces, a stream (CVE-2014-9390, CVE-2019-1352). */
const GIT = /^(\.git|git~[0-9]+)[. ]*(:.*)?$/i
