/**
 * The files of a directory and its tree hash from one process. Where the index says of every file that the disk holds the same, its
 * entries are the tree: ids, modes and names, hashed here (gitformat-pack, "tree objects"). Starting a process costs a run 3 ms.
 */
import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { withoutTrailingSlashes } from '../core/source/without-trailing.ts'
import { runGit, zeroSeparated } from './run-git.ts'
import { writtenTree } from './tree-hash.ts'

export interface Contents {
  /** What git tracks or would track, and is there; sorted, relative to the root. */
  readonly files: readonly string[]
  /** null: git could not say. */
  readonly tree: string | null
}

/** null outside a repository. */
export async function contents(rootAbs: string, path: string): Promise<Contents | null> {
  const own = path === '' ? '.' : path
  const outcome = await runGit(rootAbs, ['ls-files', '-v', '--stage', '--cached', '--modified', '--deleted', '--others', '--exclude-standard', '-z', '--', own])
  if (outcome.code !== 0) return null
  const lines = zeroSeparated(outcome.stdout)
  const entries = lines.map(readLine)
  const files = [...new Set(entries.map((entry) => entry.path))].filter((file) => isThere(join(rootAbs, file))).sort()
  return { files, tree: treeOfIndex(entries, own) ?? (await writtenTree(rootAbs, path)) }
}

interface Entry {
  /** Relative to the root. */
  readonly path: string
  readonly mode: string
  readonly id: string
  /** Tracked, as the index says, and git was not told to look away. */
  readonly same: boolean
}

/** `H 100644 <id> 0\tpath`: H is as in the index. `?` is untracked; C changed, R gone, S left out, lower case assumed unchanged, M in conflict. */
function readLine(line: string): Entry {
  const tab = line.indexOf('\t')
  if (line.startsWith('? ') || tab === -1) return { path: line.slice(2), mode: '', id: '', same: false }
  const [tag, mode = '', id = '', stage] = line.slice(0, tab).split(' ')
  return { path: line.slice(tab + 1), mode, id, same: tag === 'H' && stage === '0' && !line.includes('\ufffd') }
}

/** null: the index does not say it, or there is nothing. */
function treeOfIndex(entries: readonly Entry[], directory: string): string | null {
  if (entries.length === 0 || !entries.every(({ same }) => same)) return null
  const prefix = directory === '.' ? '' : `${withoutTrailingSlashes(directory)}/`
  if (!entries.every(({ path }) => path.startsWith(prefix))) return null
  return hashTree(entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) })))
}

function hashTree(entries: readonly Entry[]): string {
  const below = Map.groupBy(entries, ({ path }) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : ''))
  const files = (below.get('') ?? []).map(({ path, mode, id }) => ({ name: path, mode, id }))
  const directories = [...below].filter(([name]) => name !== '').map(([name, own]) => ({ name, mode: '40000', id: hashTree(own.map((entry) => ({ ...entry, path: entry.path.slice(name.length + 1) }))) }))
  const id = entries[0]!.id
  const parts = [...files, ...directories].map((each) => ({ each, key: Buffer.from(each.mode === '40000' ? `${each.name}/` : each.name) })).toSorted((a, b) => Buffer.compare(a.key, b.key))
  const body = Buffer.concat(parts.map(({ each }) => Buffer.concat([Buffer.from(`${each.mode} ${each.name}\0`), Buffer.from(each.id, 'hex')])))
  return createHash(id.length === 64 ? 'sha256' : 'sha1').update(`tree ${body.length}\0`).update(body).digest('hex')
}

/** A tracked file that was deleted is listed by git too, and a nested repository as a directory. */
export function isThere(abs: string): boolean {
  try {
    return lstatSync(abs, { throwIfNoEntry: false })?.isDirectory() === false
  } catch {
    // In a directory that may not be entered: whoever reads it says so. Left out, an example would vanish in silence.
    return true
  }
}
