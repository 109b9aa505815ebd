/**
 * A word for the exact state of a repository: the index, and what the disk says of every file (size, times, inode). Of very
 * many, git says which still have the times noted in the index, and only the others are looked at. `git status` would not
 * do: to it a Git LFS pointer and its content are the same.
 */
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { StateParts } from '../core/world.ts'
import { identity, isRacy } from './identity.ts'
import { runGit, zeroSeparated } from './run-git.ts'

export async function state(rootAbs: string): Promise<string | null> {
  const [places, untracked, flags, attributes] = await Promise.all([
    runGit(rootAbs, ['rev-parse', 'HEAD', '--show-prefix', ...PLACES.flatMap((place) => ['--git-path', place])]),
    runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z']),
    runGit(rootAbs, ['ls-files', '-v', '-z']),
    runGit(rootAbs, ['config', '--type=path', '--get', 'core.attributesFile']),
  ])
  if ([places, untracked, flags].some(({ code }) => code !== 0)) return null
  // Lower case: assumed unchanged; S: not checked out. Git was told not to look at those.
  const tracked = zeroSeparated(flags.stdout)
  if (tracked.some((line) => !/^[HM]/.test(line))) return null
  const differing = await differingFrom(rootAbs, tracked.map((line) => line.slice(2)))
  const changed = [...(differing ?? []), ...zeroSeparated(untracked.stdout)]
  // A name that is no UTF-8 cannot be looked at from here.
  if (differing === null || /\ufffd/.test(untracked.stdout + flags.stdout)) return null
  const [head, prefix, ...paths] = places.stdout.split('\n') as [string, string, ...string[]]
  const looks = changed.map((path) => lookAt(join(rootAbs, path)))
  // What is younger than two seconds may change once more without looking different.
  if (looks.includes('racy')) return null
  // An attributes file that somebody named may lie anywhere, and changes what belongs into LFS.
  const named = attributes.code === 0 ? [resolve(rootAbs, attributes.stdout.trim())] : []
  const around = [...paths.slice(0, PLACES.length).map((path) => resolve(rootAbs, path)), ...SETTINGS_FILES, ...named].map(lookAt)
  if (around.includes('racy') || around[0] === 'none') return null
  const parts = [rootAbs, head, prefix, SETTINGS_FILES.join('\0'), differing.join('\0'), untracked.stdout, ...looks, ...around]
  return wordOf(parts)
}

/** The same in parts, for who depends on some of them only. null also of very many files: looking at each would take longer than it saves. */
export async function stateParts(rootAbs: string): Promise<StateParts | null> {
  const [places, listed, attributes] = await Promise.all([
    runGit(rootAbs, ['rev-parse', 'HEAD', '--show-prefix', ...SEEN_BY.flatMap((place) => ['--git-path', place])]),
    runGit(rootAbs, ['ls-files', '--cached', '--others', '--exclude-standard', '-v', '-s', '-z']),
    runGit(rootAbs, ['config', '--type=path', '--get', 'core.attributesFile']),
  ])
  if (places.code !== 0 || listed.code !== 0 || listed.stdout.includes('\ufffd')) return null
  const lines = zeroSeparated(listed.stdout)
  // `H 100644 <blob> 0\tpath` of what is tracked, `? path` of what is not. Other letters: git was told not to look at it.
  const tracked = lines.filter((line) => !line.startsWith('? '))
  if (lines.length > MOST_PARTS || tracked.some((line) => !/^[HM] /.test(line))) return null
  const [head, prefix, ...paths] = places.stdout.split('\n') as [string, string, ...string[]]
  const named = attributes.code === 0 ? [resolve(rootAbs, attributes.stdout.trim())] : []
  const [history, around] = [paths.slice(0, HISTORY), paths.slice(HISTORY, SEEN_BY.length)].map((some) => some.map((path) => lookAt(resolve(rootAbs, path)))) as [string[], string[]]
  const settings = [...around, ...[...SETTINGS_FILES, ...named].map(lookAt)]
  if ([...history, ...settings].includes('racy')) return null
  const files = [...new Set(lines.map((line) => line.slice(line.startsWith('? ') ? 2 : line.indexOf('\t') + 1)))].sort()
  return {
    head,
    history: wordOf(history),
    settings: wordOf([rootAbs, prefix, SETTINGS_FILES.join('\0'), ...named, ...settings]),
    index: wordOf(tracked),
    files: new Map(files.map((path) => [path, lookAtFile(`${rootAbs}/${path}`)])),
  }
}

function lookAtFile(abs: string): string {
  try {
    const found = lstatSync(abs, { bigint: true, throwIfNoEntry: false })
    return found === undefined ? 'none' : `${found.mode}:${isRacy(found) ? 'racy' : identity(found)}`
  } catch {
    return 'closed'
  }
}

const MOST_PARTS = 50_000
/** What changes which commits lead to HEAD comes first; the others decide what is ignored and what attributes a path has. */
const SEEN_BY = ['shallow', 'info/grafts', 'info/exclude', 'info/attributes', 'config'] as const
const HISTORY = 2

const wordOf = (parts: readonly string[]): string => createHash('sha256').update(parts.map((part) => `${part.length}:${part}`).join('')).digest('hex')

/**
 * Tracked files that have to be looked at one by one. Up to here that is all of them: git would read every file that was
 * written in the same second as its index, after each clone and until the next commit (0.6 s of 450 MB).
 */
const FEW = 10_000

async function differingFrom(rootAbs: string, tracked: readonly string[]): Promise<readonly string[] | null> {
  if (tracked.length <= FEW) return tracked
  const outcome = await runGit(rootAbs, ['diff-files', '--name-only', '--relative', '-z'])
  return outcome.code === 0 ? zeroSeparated(outcome.stdout) : null
}

/** The index comes first. The others decide what is ignored, what attributes a path has, and which commits are here. */
const PLACES = ['index', 'info/exclude', 'info/attributes', 'config', 'shallow', 'packed-refs', 'FETCH_HEAD', 'objects/pack', 'refs/replace', 'info/grafts'] as const
const SETTINGS_FILES = [
  join(homedir(), '.gitconfig'),
  ...['config', 'ignore', 'attributes'].map((name) => join(process.env['XDG_CONFIG_HOME'] || join(homedir(), '.config'), 'git', name)),
  ...(process.env['GIT_CONFIG_GLOBAL'] ? [process.env['GIT_CONFIG_GLOBAL']] : []),
  '/etc/gitconfig',
  '/etc/gitattributes',
]

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
