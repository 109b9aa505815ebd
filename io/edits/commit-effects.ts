/**
 * A change as a commit, by plumbing on an index of its own: working tree, index and refs of the repository are never touched. A moved
 * file is an entry under another name: blob and mode are the same (A77), and no blob is read for it.
 */
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parentsOf, type Effects } from '../../core/change/effects-of.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { CommitOptions, Committed } from '../../core/world.ts'
import { ownerId } from '../containers/owner.ts'
import { identWord, messageOf } from '../fast-import.ts'
import { blobs } from '../git-blobs.ts'
import { removeTree } from '../remove-tree.ts'
import { runGit, zeroSeparated, type GitOutcome } from '../run-git.ts'

const SETTINGS = ['-c', 'index.sparse=false', '-c', 'core.splitIndex=false', '-c', 'core.untrackedCache=false', '-c', 'core.protectNTFS=true', '-c', 'core.protectHFS=true', '-c', 'i18n.commitEncoding=UTF-8', '-c', 'core.alternateRefsCommand=true'] as const

type Call = (args: readonly string[], stdin?: string, env?: Readonly<Record<string, string>>) => Promise<GitOutcome>

export async function commitEffects(rootAbs: string, effects: Effects, options: CommitOptions): Promise<Result<Committed>> {
  if (!/^[0-9a-f]{40,64}$/.test(options.parent)) return fail(notMade(`${JSON.stringify(options.parent.slice(0, 80))} is no commit`))
  const scratch = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-commit-`)))
  const env = { GIT_INDEX_FILE: join(scratch, 'index'), GIT_NO_REPLACE_OBJECTS: '1' }
  const call: Call = (args, stdin = '', more = {}) => runGit(rootAbs, [...SETTINGS, ...args], { stdin, env: { ...env, ...more } })
  try {
    const read = await call(['read-tree', `${options.parent}^{commit}`])
    const prefix = await call(['rev-parse', '--show-prefix'])
    const listed = await call(['ls-files', '-s', '-z'])
    const failed = [read, prefix, listed].find(({ code }) => code !== 0)
    if (failed !== undefined) return fail(notMade(failed.complaint))
    const tree = treeOf(listed.stdout, prefix.stdout.replace(/\n$/, ''))
    const problem = await check(rootAbs, effects, tree)
    return problem === null ? await write(call, scratch, effects, tree, options) : fail(problem)
  } finally {
    await removeTree(scratch)
  }
}

interface Tree {
  readonly prefix: string
  readonly entries: ReadonlyMap<string, { readonly mode: string; readonly blob: string }>
}

/** `<mode> <id> <stage>\t<path>`, of what lies below the garden, as the garden names it. */
function treeOf(text: string, prefix: string): Tree {
  const entries = zeroSeparated(text).map((line) => {
    const path = line.slice(line.indexOf('\t') + 1)
    const [mode = '', blob = ''] = line.split(' ', 2)
    return [path, { mode, blob }] as const
  })
  return { prefix, entries: new Map(entries) }
}

/** What is there is asked of the commit, never of the disk. */
async function check(rootAbs: string, { takes, puts }: Effects, { entries }: Tree): Promise<Problem | null> {
  for (const path of takes) {
    const mode = entries.get(path)?.mode
    if (mode === undefined) return changed(path, 'is not in that commit')
    if (mode === '160000') return changed(path, 'is a submodule, which is not moved as a file')
  }
  const taken = new Set(takes)
  const stay = [...entries.keys()].filter((path) => !taken.has(path))
  const [files, directories] = [new Set(stay), new Set(stay.flatMap(parentsOf))]
  for (const { path } of puts) {
    if (files.has(path) || directories.has(path)) return changed(path, 'is there already')
    const above = parentsOf(path).find((parent) => files.has(parent))
    if (above !== undefined) return changed(path, `lies behind ${JSON.stringify(above)}, which is no directory`)
  }
  const edited = puts.filter(({ source, before }) => source !== null && before !== null)
  const link = edited.find(({ source }) => entries.get(source!)!.mode === '120000')
  if (link !== undefined) return changed(link.source!, 'is a symlink, whose text is not edited')
  const contents = await blobs(rootAbs, edited.map(({ source }) => entries.get(source!)!.blob), Math.max(0, ...edited.map(({ before }) => Buffer.byteLength(before!))))
  const other = edited.find(({ source, before }) => contents.get(entries.get(source!)!.blob) === null || !Buffer.from(before!).equals(contents.get(entries.get(source!)!.blob)!))
  return other === undefined ? null : changed(other.source!, 'is not what it was when the change was decided')
}

async function write(call: Call, scratch: string, { takes, puts }: Effects, { prefix, entries }: Tree, options: CommitOptions): Promise<Result<Committed>> {
  const texts = puts.filter(({ text }) => text !== null)
  await mkdir(join(scratch, 'new'))
  const paths = await Promise.all(texts.map(async ({ text }, at) => {
    const path = join(scratch, 'new', String(at))
    await writeFile(path, text!)
    return path
  }))
  const hashed = paths.length === 0 ? null : await call(['hash-object', '-w', '--no-filters', '--stdin-paths'], `${paths.join('\n')}\n`)
  if (hashed !== null && hashed.code !== 0) return fail(notMade(hashed.complaint))
  const ids = new Map(texts.map(({ path }, at) => [path, hashed!.stdout.split('\n')[at]!]))
  const lines = [
    ...takes.map((path) => `0 ${'0'.repeat(options.parent.length)}\t${prefix}${path}\0`),
    ...puts.map(({ path, source, text }) => `${source === null ? '100644' : entries.get(source)!.mode} ${text === null ? entries.get(source!)!.blob : ids.get(path)!}\t${prefix}${path}\0`),
  ]
  const indexed = await call(['update-index', '-z', '--index-info'], lines.join(''))
  if (indexed.code !== 0) return fail(notMade(indexed.complaint))
  // Blobs that are moved need not be here: a clone without blobs can do this too.
  const tree = await call(['write-tree', '--missing-ok'])
  if (tree.code !== 0) return fail(notMade(tree.complaint))
  const [name, email, date] = [identWord(options.author.name), identWord(options.author.email), `@${Math.max(0, Math.floor(options.at))} +0000`]
  const made = await call(['commit-tree', tree.stdout.trim(), '-p', options.parent, '-F', '-'], messageOf(options.message), { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_AUTHOR_DATE: date, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email, GIT_COMMITTER_DATE: date })
  return made.code === 0 ? ok({ commit: made.stdout.trim(), tree: tree.stdout.trim() }) : fail(notMade(made.complaint))
}

const changed = (path: string, what: string): Problem => ({ code: 'EDITS.CHANGED', message: `${JSON.stringify(path)} ${what}.`, next: 'Nothing was changed. Run it again: it is decided anew on the commit that is there now.', path })
const notMade = (why: string): Problem => ({ code: 'EDITS.NO_COMMIT', message: `The commit could not be made: ${why.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Fetch what is missing (`fetch-depth: 0` for actions/checkout), look at the reason, and run it again; no branch was touched.' })
