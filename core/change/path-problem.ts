/** Paths that are the same file for git and for every file system, below a root, and that no git takes for its own. */

/**
 * What is wrong with a relative path that something is to be written at; null when nothing is. Refused are names that climb, and `.git`
 * as any file system may read it: other case, with what HFS+ ignores, its short name, trailing dots and spaces, a stream
 * (CVE-2014-9390, CVE-2019-1352; git's own path.c and utf8.c).
 */
export function pathProblem(path: string): string | null {
  if (path === '') return 'it is empty'
  if (path.length > MOST_CHARACTERS) return `it is longer than ${MOST_CHARACTERS} characters`
  if (path.includes('\0')) return 'it holds a zero byte'
  if (hasLoneSurrogate(path)) return 'it is no Unicode text'
  if (path.startsWith('/')) return 'it is absolute'
  for (const part of path.split('/')) {
    if (part === '' || part === '.' || part === '..') return `it has a part ${JSON.stringify(part)}`
    if (new TextEncoder().encode(part).length > MOST_BYTES) return `it has a part of more than ${MOST_BYTES} bytes`
    // A backslash separates directories on Windows.
    if (part.split('\\').some(isGitDirectory)) return 'it leads into a directory of git'
  }
  return null
}

/** Linux takes 4096 bytes with the root in front. */
const MOST_CHARACTERS = 2000
const MOST_BYTES = 255

export function isGitDirectory(name: string): boolean {
  return GIT.test(name.replace(IGNORED_BY_HFS, ''))
}

const GIT = /^(?:\.git|git~\d+)[. ]*(?::.*)?$/isu
const IGNORED_BY_HFS = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/** Such a text becomes another one in UTF-8: two paths would be one. */
const hasLoneSurrogate = (text: string): boolean => /\p{Surrogate}/u.test(text)
