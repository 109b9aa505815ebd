/** What differs between a commit and the working tree. */
import type { FileChange } from '../core/world.ts'
import { runGit, zeroSeparated } from './run-git.ts'

/** null when git cannot say. */
export async function changes(rootAbs: string, commit: string): Promise<readonly FileChange[] | null> {
  const [tracked, untracked] = await Promise.all([diff(rootAbs, commit), runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '-z'])])
  if (tracked === null || untracked.code !== 0) return null
  const known = new Map(tracked.map((each) => [each.path, each]))
  for (const path of zeroSeparated(untracked.stdout)) {
    if (path.endsWith('/')) continue
    // Deleted from the index and there on disk: what lies there is another version of it.
    const before = known.get(path)
    known.set(path, before?.status === 'deleted' ? { status: 'modified', path, from: path } : { status: 'added', path, from: null })
  }
  return [...known.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

export async function changedAnywhere(rootAbs: string, commit: string, places: readonly string[]): Promise<readonly string[] | null> {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return null
  // Everywhere else a path means itself; these are patterns on purpose.
  const env = { GIT_LITERAL_PATHSPECS: '0' }
  const outcomes = await Promise.all([
    runGit(rootAbs, ['diff', '--name-only', '--no-renames', '--no-ext-diff', '--no-textconv', '--no-relative', '-z', commit, '--', ...places], { env }),
    runGit(rootAbs, ['ls-files', '--others', '--exclude-standard', '--full-name', '-z', '--', ...places], { env }),
  ])
  return outcomes.every(({ code }) => code === 0) ? [...new Set(outcomes.flatMap(({ stdout }) => zeroSeparated(stdout)))].sort() : null
}

/** `to` → `from`. */
export async function renames(rootAbs: string, commit: string): Promise<ReadonlyMap<string, string> | null> {
  if (!/^[0-9a-f]{7,64}$/.test(commit)) return null
  const files = await diff(rootAbs, commit)
  return files === null ? null : new Map(files.flatMap(({ status, path, from }) => (status === 'renamed' && from !== null ? [[path, from] as const] : [])))
}

interface Raw {
  readonly letter: string
  readonly from: string
  readonly path: string
  readonly sameMode: boolean
  readonly blobs: readonly [string, string]
}

async function diff(rootAbs: string, commit: string): Promise<readonly FileChange[] | null> {
  const outcome = await runGit(rootAbs, ['diff', '--raw', '-M', '-l0', '--no-abbrev', '--no-ext-diff', '--no-textconv', '--relative', '-z', commit, '--'])
  if (outcome.code !== 0) return null
  const raws = readRaw(outcome.stdout.split('\0'))
  const same = await sameContent(rootAbs, raws)
  const files = new Map<string, FileChange>()
  // A conflict is listed twice; it is one modified file.
  for (const raw of raws) files.set(raw.path, toChange(raw, same.has(raw.path)))
  return [...files.values()]
}

function toChange({ letter, from, path, sameMode }: Raw, same: boolean): FileChange {
  switch (letter) {
    case 'A':
      return { status: 'added', path, from: null }
    case 'D':
      return { status: 'deleted', path, from }
    case 'R':
      return { status: 'renamed', path, from, exact: same && sameMode }
    default:
      return { status: 'modified', path, from }
  }
}

/** `:mode mode id id letter\0path\0`, of a rename with both paths. */
function readRaw(words: readonly string[]): Raw[] {
  const raws: Raw[] = []
  for (let at = 0; at + 1 < words.length; ) {
    const match = /^:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(words[at]!)
    if (match === null) break
    const [, oldMode, newMode, old, now, letter] = match as unknown as [string, string, string, string, string, string]
    const two = letter === 'R' || letter === 'C'
    raws.push({ letter: letter === 'C' ? 'A' : letter, from: words[at + 1]!, path: words[at + (two ? 2 : 1)]!, sameMode: oldMode === newMode, blobs: [old, now] })
    at += two ? 3 : 2
  }
  return raws
}

/**
 * Renames whose content is the same. Similarity 100 is not enough: git counts lines, whatever their order. Of a file that
 * is not in the index as it lies on disk git gives no id, so it is asked to hash it.
 */
async function sameContent(rootAbs: string, raws: readonly Raw[]): Promise<ReadonlySet<string>> {
  const renamed = raws.filter(({ letter }) => letter === 'R')
  const unknown = renamed.filter(({ blobs: [, now], path }) => /^0+$/.test(now) && !path.includes('\n'))
  const hashed = unknown.length === 0 ? [] : (await runGit(rootAbs, ['hash-object', '--stdin-paths'], { stdin: unknown.map(({ path }) => `${path}\n`).join('') })).stdout.trimEnd().split('\n')
  const found = new Map(unknown.map(({ path }, at) => [path, hashed[at]]))
  return new Set(renamed.filter(({ path, blobs: [old, now] }) => old === (found.get(path) ?? now)).map(({ path }) => path))
}
