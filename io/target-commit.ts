/** What was staged becomes a git repository with one commit, on top of a history when there is one. Bytes and modes go in as they are. */
import { lstat, readFile, readdir, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { pathProblem } from '../core/change/path-problem.ts'
import { fail, ok, type Problem, type Result } from '../core/problem.ts'
import type { Committed, TargetCommit } from '../core/world.ts'
import type { Held } from './export-history/history-blobs.ts'
import { lookAtGarden, ownObjects, writeHistory } from './export-history/write-history.ts'
import { fastPath, identOf, messageOf, sized } from './fast-import.ts'
import { ownGit } from './own-git.ts'

export interface StagedFile {
  readonly path: string
  readonly mode: '100644' | '100755' | '120000'
}

/** The whole of it: repository, history when one is asked for, commit. Nothing of the garden is borrowed afterwards. */
export async function commitTarget(stagedAbs: string, gardenAbs: string, { history, ...options }: TargetCommit): Promise<Result<Committed & { readonly held: readonly Held[] }>> {
  const garden = history === undefined ? null : await lookAtGarden(gardenAbs)
  if (garden !== null && !garden.ok) return garden
  const made = await makeRepository(stagedAbs, options.branch, garden?.value.format)
  if (!made.ok) return made
  const past = history === undefined ? ok(NO_HISTORY) : await writeHistory(stagedAbs, gardenAbs, garden!.value, history)
  if (!past.ok) return past
  const committed = await commitStaged(stagedAbs, options, past.value.tip)
  if (!committed.ok) return committed
  const owned = past.value.tip === null ? ok(undefined) : await ownObjects(stagedAbs)
  return owned.ok ? ok({ ...committed.value, held: past.value.held }) : owned
}

const NO_HISTORY = { tip: null, held: [] } as const

/** Makes `.git` below `stagedAbs`: a branch and nothing else. */
export async function makeRepository(stagedAbs: string, branch: string, format: 'sha1' | 'sha256' = 'sha1'): Promise<Result<void>> {
  if (!BRANCH.test(branch)) return fail(notMade(`${JSON.stringify(branch)} is no name of a branch`))
  const made = await ownGit(stagedAbs, ['init', '--quiet', '--template=', `--object-format=${format}`, `--initial-branch=${branch}`, '.'])
  return made.code === 0 ? ok(undefined) : fail(notMade(made.complaint))
}

const BRANCH = /^(?!.*(?:\.\.|\/\/|\.lock(?:\/|$)|\/\.|\.(?:\/|$)))[A-Za-z0-9_][A-Za-z0-9_./-]{0,199}(?<!\/)$/

/** `parent` null: the first commit. */
export async function commitStaged(stagedAbs: string, options: Omit<TargetCommit, 'history'>, parent: string | null): Promise<Result<Committed>> {
  const files = await stagedFiles(stagedAbs)
  if (!files.ok) return files
  const written = await ownGit(stagedAbs, ['fast-import', '--quiet', '--done', '--date-format=raw'], { stdin: stream(stagedAbs, files.value, options, parent) })
  const commit = /^([0-9a-f]{40,64})$/m.exec(written.stdout)?.[1]
  if (written.code !== 0 || commit === undefined) return fail(notMade(written.complaint))
  // `git status` of the new repository is clean from the first moment.
  const read = await ownGit(stagedAbs, ['read-tree', commit])
  if (read.code !== 0) return fail(notMade(read.complaint))
  const [tree] = await Promise.all([ownGit(stagedAbs, ['rev-parse', `${commit}^{tree}`]), ownGit(stagedAbs, ['update-index', '-q', '--refresh'])])
  return tree.code === 0 ? ok({ commit, tree: tree.stdout.trim() }) : fail(notMade(tree.complaint))
}

async function* stream(stagedAbs: string, files: readonly StagedFile[], options: Omit<TargetCommit, 'history'>, parent: string | null): AsyncGenerator<string | Uint8Array> {
  const ident = identOf(options.author, options.at)
  yield `commit refs/heads/${options.branch}\nmark :1\nauthor ${ident}\ncommitter ${ident}\n`
  yield* sized(messageOf(options.message))
  if (parent !== null) yield `from ${parent}\n`
  yield 'deleteall\n'
  for (const { path, mode } of files) {
    const abs = join(stagedAbs, path)
    yield `M ${mode} inline ${fastPath(path)}\n`
    yield* sized(mode === '120000' ? await readlink(abs, 'buffer') : await readFile(abs))
  }
  yield '\nget-mark :1\ndone\n'
}

/** All but `.git` itself, in the order of their names. */
async function stagedFiles(stagedAbs: string): Promise<Result<readonly StagedFile[]>> {
  const found: StagedFile[] = []
  const pending = ['']
  for (let directory = pending.pop(); directory !== undefined; directory = pending.pop()) {
    for (const name of await readdir(join(stagedAbs, directory))) {
      if (directory === '' && name === '.git') continue
      const path = directory === '' ? name : `${directory}/${name}`
      const wrong = pathProblem(path)
      const entry = await lstat(join(stagedAbs, path))
      if (wrong !== null || !(entry.isDirectory() || entry.isFile() || entry.isSymbolicLink())) return fail(notMade(`${JSON.stringify(path)} cannot be part of it: ${wrong ?? 'it is no file'}`))
      if (entry.isDirectory()) pending.push(path)
      else found.push({ path, mode: entry.isSymbolicLink() ? '120000' : (entry.mode & 0o100) === 0 ? '100644' : '100755' })
    }
  }
  return ok(found.sort((a, b) => (a.path < b.path ? -1 : 1)))
}

export const notMade = (why: string): Problem => ({ code: 'EXPORT.NO_REPOSITORY', message: `The repository could not be made: ${why.replace(/^fatal: /, '').replace(/\.$/, '') || 'git said nothing'}.`, next: 'Look at the reason, then export again; nothing was left behind.' })
