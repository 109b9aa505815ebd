/** The part of `Git` that looks at files one by one: what the index holds of each, and what a branch changed. */
import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { fail, ok } from '../core/problem.ts'
import type { FileChange, Git, GitFile } from '../core/world.ts'
import { runGit, zeroSeparated } from './run-git.ts'

type Part = Pick<Git, 'listing' | 'attributes' | 'blobs' | 'changes' | 'readAt' | 'renamesSince' | 'lastCommitOf' | 'inHistory' | 'state'>

export function openGitWorkspace(rootAbs: string, changedSince: Git['changedSince']): Part {
  return {
    listing: () => listing(rootAbs),
    attributes: (attribute, paths) => attributes(rootAbs, attribute, paths),
    blobs: async (ids, { maxBytes }) => new Map(await Promise.all(ids.map(async (id) => [id, await blob(rootAbs, id, maxBytes)] as const))),
    changes: async (base) => {
      const changed = await changedSince(base)
      if (!changed.ok) return changed
      const { mergeBase } = changed.value
      return ok({ mergeBase, files: await diff(rootAbs, mergeBase) })
    },
    async readAt(commit, path, { maxBytes }) {
      const bytes = await blob(rootAbs, `${commit}:${path}`, maxBytes)
      return bytes === null ? fail({ kind: 'missing', message: 'it is not there' }) : ok({ text: new TextDecoder().decode(bytes), bytes: bytes.length })
    },
    async renamesSince(commit) {
      if (!/^[0-9a-f]{7,64}$/.test(commit)) return null
      const files = await diff(rootAbs, commit)
      return new Map(files.flatMap((each) => (each.status === 'renamed' && each.from !== null ? [[each.path, each.from] as const] : [])))
    },
    async lastCommitOf(path) {
      const outcome = await runGit(rootAbs, ['log', '-1', '--format=%H', '--', path])
      return outcome.code === 0 && outcome.stdout.trim() !== '' ? outcome.stdout.trim() : null
    },
    inHistory: async (commits) => {
      const there = await Promise.all(commits.map(async (commit) => ((await runGit(rootAbs, ['merge-base', '--is-ancestor', commit, 'HEAD'])).code === 0 ? [commit] : [])))
      return new Set(there.flat())
    },
    state: async () => {
      const [tree, status] = await Promise.all([runGit(rootAbs, ['rev-parse', 'HEAD^{tree}']), runGit(rootAbs, ['status', '--porcelain=v2', '-z', '--untracked-files=all'])])
      if (tree.code !== 0 || status.code !== 0) return null
      return status.stdout === '' ? createHash('sha256').update(tree.stdout).digest('hex') : null
    },
  }
}

async function listing(rootAbs: string): Promise<readonly GitFile[] | null> {
  const [index, status] = await Promise.all([runGit(rootAbs, ['ls-files', '-s', '-z']), runGit(rootAbs, ['status', '--porcelain=v2', '-z', '--no-renames', '--untracked-files=all', '--', '.'])])
  if (index.code !== 0 || status.code !== 0) return null
  const lines = zeroSeparated(status.stdout)
  const dirty = new Set(lines.flatMap((line) => (line.startsWith('1 ') && line[3] !== '.' ? [line.split(' ').slice(8).join(' ')] : [])))
  const sizeOf = (path: string): number | null => lstatSync(join(rootAbs, path), { throwIfNoEntry: false })?.size ?? null
  const tracked = zeroSeparated(index.stdout).map((line): GitFile => {
    const [meta, path] = line.split('\t') as [string, string]
    const [mode, id] = meta.split(' ') as [GitFile['mode'], string]
    return { path, mode, blob: id, size: sizeOf(path), clean: !dirty.has(path) }
  })
  const others = lines.filter((line) => line.startsWith('? ')).map((line): GitFile => {
    const path = line.slice(2)
    const stat = lstatSync(join(rootAbs, path), { throwIfNoEntry: false })
    return { path, mode: stat?.isSymbolicLink() === true ? '120000' : ((stat?.mode ?? 0) & 0o100) !== 0 ? '100755' : '100644', blob: null, size: stat?.size ?? null, clean: false }
  })
  return [...tracked, ...others]
}

async function attributes(rootAbs: string, attribute: string, paths: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (paths.length === 0) return new Map()
  const outcome = await runGit(rootAbs, ['check-attr', '-z', '--stdin', attribute], { stdin: paths.map((path) => `${path}\0`).join('') })
  const words = outcome.code === 0 ? outcome.stdout.split('\0') : []
  const found = new Map<string, string>()
  for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] !== 'unspecified') found.set(words[at]!, words[at + 2]!)
  return found
}

async function blob(rootAbs: string, id: string, maxBytes: number): Promise<Uint8Array | null> {
  const outcome = await runGit(rootAbs, ['cat-file', 'blob', id])
  return outcome.code === 0 && Buffer.byteLength(outcome.stdout) <= maxBytes ? Buffer.from(outcome.stdout) : null
}

async function diff(rootAbs: string, commit: string): Promise<readonly FileChange[]> {
  const outcome = await runGit(rootAbs, ['diff', '--name-status', '-M', '--no-ext-diff', '--no-textconv', '--relative', '-z', commit, '--'])
  const words = zeroSeparated(outcome.stdout)
  const files: FileChange[] = []
  for (let at = 0; at < words.length; ) {
    const letter = words[at]![0]!
    const renamed = letter === 'R' || letter === 'C'
    const from = words[at + 1]!
    const path = renamed ? words[at + 2]! : from
    files.push(letter === 'A' ? { status: 'added', path, from: null } : letter === 'D' ? { status: 'deleted', path, from } : renamed ? { status: 'renamed', path, from, exact: words[at] === 'R100' } : { status: 'modified', path, from })
    at += renamed ? 3 : 2
  }
  return files
}
