/**
 * Every file with what git knows of it, from two calls: the index with the stat data it keeps (so that no file has to be
 * looked at again), and git's own judgement of what differs from it. 50,000 files take 0.15 s.
 */
import { lstatSync, realpathSync, type Stats } from 'node:fs'
import { join } from 'node:path'
import type { GitFile } from '../core/world.ts'
import { runGit, zeroSeparated } from './run-git.ts'

export async function listing(rootAbs: string): Promise<readonly GitFile[] | null> {
  const [index, status, place] = await Promise.all([
    runGit(rootAbs, ['ls-files', '-s', '--debug', '-z']),
    runGit(rootAbs, ['status', '--porcelain=v2', '-z', '--no-renames', '--untracked-files=all', '--', '.']),
    runGit(rootAbs, ['rev-parse', '--show-prefix', '--show-toplevel']),
  ])
  if (index.code !== 0 || status.code !== 0 || place.code !== 0) return null
  const [prefix = '', ...top] = place.stdout.replace(/\n$/, '').split('\n')
  // `core.worktree` may lead elsewhere: then git speaks of files that nobody looks at.
  if (!isSame(join(top.join('\n'), prefix), rootAbs)) return null
  const { dirty, untracked } = readStatus(zeroSeparated(status.stdout), prefix)
  const files = new Map<string, GitFile>()
  // A conflict has up to three entries of one path: the first stands for it, and it is never clean.
  for (const entry of readIndex(index.stdout)) if (!files.has(entry.path)) files.set(entry.path, tracked(rootAbs, entry, dirty))
  for (const path of untracked) if (!files.has(path)) files.set(path, found(rootAbs, path))
  return behindLinks([...files.values()])
}

/**
 * What the index has below a directory that is a link now is gone, as git says too: the disk would show what lies behind the link.
 * A link that git ignores is not listed, so what is behind it is kept, to be told there.
 */
function behindLinks(files: readonly GitFile[]): readonly GitFile[] {
  const links = new Set(files.flatMap(({ path, mode, blob }) => (mode === '120000' && blob === null ? [path] : [])))
  if (links.size === 0) return files
  return files.map((file) => (!file.clean && file.blob !== null && isBelow(file.path, links) ? { ...file, size: null } : file))
}

function isBelow(path: string, links: ReadonlySet<string>): boolean {
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) if (links.has(path.slice(0, at))) return true
  return false
}

function isSame(one: string, other: string): boolean {
  try {
    return realpathSync.native(one) === realpathSync.native(other)
  } catch {
    return false
  }
}

interface IndexEntry {
  readonly path: string
  readonly mode: GitFile['mode']
  readonly blob: string
  readonly stage: string
  /** Bytes on disk when git last looked, modulo 2³²; 0 also when it never did. */
  readonly size: number
  readonly flags: number
}

/** `mode id stage\tpath\0` and then five lines of stat data, the last `  size: 12\tflags: 0`. */
export function* readIndex(text: string): Generator<IndexEntry> {
  for (let at = 0; at < text.length; ) {
    const nul = text.indexOf('\0', at)
    const end = text.indexOf('flags: ', nul)
    const line = text.indexOf('\n', end)
    if (nul === -1 || end === -1 || line === -1) return
    const tab = text.indexOf('\t', at)
    const [mode, blob, stage] = text.slice(at, tab).split(' ') as [GitFile['mode'], string, string]
    const size = text.lastIndexOf('size: ', end)
    yield { path: text.slice(tab + 1, nul), mode, blob, stage, size: Number.parseInt(text.slice(size + 6, end), 10), flags: Number.parseInt(text.slice(end + 7, line), 16) }
    at = line + 1
  }
}

/** Paths of `status` are relative to the repository, and the garden may lie deeper. */
function readStatus(lines: readonly string[], prefix: string): { readonly dirty: ReadonlySet<string>; readonly untracked: readonly string[] } {
  const below = (path: string): string => (path.startsWith(prefix) ? path.slice(prefix.length) : path)
  const dirty = new Set<string>()
  const untracked: string[] = []
  for (const line of lines) {
    // `1 XY sub mH mI mW hH hI path`: only Y says something of the disk. `u` is a conflict, with one mode and two hashes more.
    if (line.startsWith('1 ') && line[3] !== '.') dirty.add(below(afterWords(line, 8)))
    if (line.startsWith('u ')) dirty.add(below(afterWords(line, 10)))
    // A repository inside this one is listed as a directory.
    if (line.startsWith('? ') && !line.endsWith('/')) untracked.push(below(line.slice(2)))
  }
  return { dirty, untracked }
}

function afterWords(line: string, words: number): string {
  let at = 0
  for (let word = 0; word < words; word++) at = line.indexOf(' ', at) + 1
  return line.slice(at)
}

const ASSUME_UNCHANGED = 0x8000
const INTENT_TO_ADD = 0x2000_0000
const SKIP_WORKTREE = 0x4000_0000

function tracked(rootAbs: string, { path, mode, blob, stage, size, flags }: IndexEntry, dirty: ReadonlySet<string>): GitFile {
  // What a sparse checkout leaves out is clean, and is not on the disk. Of what is there all the same, git's judgement says nothing.
  if ((flags & SKIP_WORKTREE) !== 0) {
    const there = look(rootAbs, path)
    return { path, mode, blob, size: there?.size ?? null, clean: stage === '0' && there === null }
  }
  const clean = stage === '0' && (flags & ASSUME_UNCHANGED) === 0 && !dirty.has(path)
  if ((flags & INTENT_TO_ADD) !== 0) return found(rootAbs, path)
  if (mode === '160000') return { path, mode, blob, size: look(rootAbs, path) === null ? null : 0, clean }
  // 0 may also mean that git never looked; over 4 GiB the index holds the remainder, and large files are few.
  const known = clean && size > 0 && size < 2 ** 30
  if (known) return { path, mode, blob, size, clean }
  const seen = look(rootAbs, path)
  // A directory has the name of what was a file: the file is gone.
  const there = seen?.isDirectory() === true ? null : seen
  // A file that was replaced by a link is a link, whatever the index says.
  return { path, mode: clean || there === null ? mode : modeOf(there), blob, size: there?.size ?? null, clean }
}

const modeOf = (stat: Stats | null): GitFile['mode'] => (stat?.isSymbolicLink() === true ? '120000' : ((stat?.mode ?? 0) & 0o100) !== 0 ? '100755' : '100644')

function found(rootAbs: string, path: string): GitFile {
  const stat = look(rootAbs, path)
  return { path, mode: modeOf(stat), blob: null, size: stat?.size ?? null, clean: false }
}

/** null also where we may not look, and of a name that is no UTF-8 (it is listed as it was decoded). */
function look(rootAbs: string, path: string): Stats | null {
  try {
    return lstatSync(join(rootAbs, path), { throwIfNoEntry: false }) ?? null
  } catch {
    return null
  }
}
