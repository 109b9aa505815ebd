/**
 * A word for the exact state of a repository. The index file, as long as nobody wrote it, says what every file that still
 * has the times and size noted in it holds; the others, and those that git does not track, are looked at one by one.
 * `git status` would not do: to it a Git LFS pointer and its content are the same.
 */
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { identity, isRacy } from './bulk-reader.ts'
import { runGit, zeroSeparated } from './run-git.ts'

export async function state(rootAbs: string): Promise<string | null> {
  const [places, differing, untracked, flags] = await Promise.all([
    // Without --verify, which would print the commit last, wherever it stands.
    runGit(rootAbs, ['rev-parse', 'HEAD^{commit}', '--show-prefix', ...PLACES.flatMap((place) => ['--git-path', place])]),
    runGit(rootAbs, ['diff-files', '--name-only', '--relative', '-z']),
    runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z']),
    runGit(rootAbs, ['ls-files', '-v', '-z']),
  ])
  if ([places, differing, untracked, flags].some(({ code }) => code !== 0)) return null
  // Lower case: assumed unchanged; S: not checked out. Git was told not to look at those.
  if (/(?:^|\0)(?:[a-z]|S) /.test(flags.stdout)) return null
  const [head, prefix, ...paths] = places.stdout.split('\n') as [string, string, ...string[]]
  const changed = [...zeroSeparated(differing.stdout), ...zeroSeparated(untracked.stdout)].map((path) => lookAt(join(rootAbs, path)))
  // What is younger than two seconds may change once more without looking different.
  if (changed.includes('racy')) return null
  const around = [...paths.slice(0, PLACES.length).map((path) => resolve(rootAbs, path)), ...SETTINGS_FILES].map(lookAt)
  if (around[0] === 'racy' || around[0] === 'none') return null
  const parts = [rootAbs, head, prefix, differing.stdout, untracked.stdout, ...changed, ...around]
  return createHash('sha256').update(parts.map((part) => `${part.length}:${part}`).join('')).digest('hex')
}

/** The index comes first. The others decide what is ignored, what attributes a path has, and which commits are here. */
const PLACES = ['index', 'info/exclude', 'info/attributes', 'config', 'shallow', 'packed-refs', 'FETCH_HEAD', 'objects/pack'] as const
const SETTINGS_FILES = ['.gitconfig', '.config/git/config', '.config/git/ignore', '.config/git/attributes'].map((path) => join(homedir(), path))

function lookAt(abs: string): string {
  try {
    const found = lstatSync(abs, { bigint: true, throwIfNoEntry: false })
    if (found === undefined) return 'none'
    return isRacy(found) ? 'racy' : `${found.mode}:${identity(found)}`
  } catch {
    return 'closed'
  }
}

/** About how many files git tracks here, from the size of its index: no process is started. null outside a repository. */
export function entries(rootAbs: string): number | null {
  for (let directory = rootAbs; ; directory = dirname(directory)) {
    const bytes = indexBytes(join(directory, '.git'))
    if (bytes !== undefined) return Math.round(bytes / BYTES_PER_ENTRY)
    if (dirname(directory) === directory) return null
  }
}

/** 62 bytes and the path, padded to eight. */
const BYTES_PER_ENTRY = 100

/** Of a worktree or submodule, `.git` is a file that says where its directory is. */
function indexBytes(gitAbs: string): number | undefined {
  try {
    const found = statSync(gitAbs, { throwIfNoEntry: false })
    if (found === undefined) return undefined
    const place = found.isDirectory() ? gitAbs : resolve(dirname(gitAbs), readFileSync(gitAbs, 'utf8').replace(/^gitdir: /, '').trim())
    return statSync(join(place, 'index'), { throwIfNoEntry: false })?.size ?? 0
  } catch {
    return undefined
  }
}
