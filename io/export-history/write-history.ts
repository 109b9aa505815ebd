/**
 * The history of one directory of the garden in another repository, as if it had always been one of its own. Commits are written anew by
 * one git-fast-import; directories and files are the very objects of the garden, which are copied at the end (`ownObjects`).
 */
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, posix, resolve } from 'node:path'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import type { HistoryPlan } from '../../core/world.ts'
import { fastPath, messageOf, sized } from '../fast-import.ts'
import { ownGit } from '../own-git.ts'
import { runGit } from '../run-git.ts'
import { openTrees, NotExportable, type Trees } from './filter-trees.ts'
import { followDirectory, type Followed } from './follow-directory.ts'
import type { Held } from './history-blobs.ts'
import { GitFailed, readObjects } from './objects.ts'
import { readCommit } from './read-commit.ts'
import { simplifyHistory, type Simple } from './simplify-history.ts'

export interface WrittenHistory {
  /** null: no commit ever held the directory. */
  readonly tip: string | null
  readonly held: readonly Held[]
}

export interface Garden {
  readonly format: 'sha1' | 'sha256'
  readonly prefix: string
  readonly objectsAbs: string
}

/** A history that is not all here would be told short, so it is a problem. */
export async function lookAtGarden(gardenAbs: string): Promise<Result<Garden>> {
  const asked = await runGit(gardenAbs, ['rev-parse', '--is-shallow-repository', '--show-object-format', '--git-path', 'objects', '--show-prefix'])
  const [shallow, format, objects = '', prefix = ''] = asked.stdout.split('\n')
  if (asked.code !== 0) return fail(problem(asked.complaint))
  if (shallow !== 'false') return fail({ code: 'EXPORT.HISTORY_SHALLOW', message: 'The history of the garden is not all here: it is a shallow clone.', next: 'Fetch it with `git fetch --unshallow` (`fetch-depth: 0` for actions/checkout), or export without history.' })
  return ok({ format: format === 'sha256' ? 'sha256' : 'sha1', prefix, objectsAbs: resolve(gardenAbs, objects) })
}

/** `targetAbs` has an empty repository; afterwards it borrows the garden's objects until `ownObjects`. */
export async function writeHistory(targetAbs: string, gardenAbs: string, garden: Garden, plan: HistoryPlan): Promise<Result<WrittenHistory>> {
  if (!/^[0-9a-f]{40,64}$/.test(plan.commit)) return fail(problem(`${JSON.stringify(plan.commit.slice(0, 80))} is no commit`))
  try {
    const path = posix.join(garden.prefix, plan.path).replace(/^\.?\/?$|\/$/g, '')
    if (path.includes('\n')) return fail(problem('the name of the directory has a line end'))
    const followed = await followDirectory(gardenAbs, plan.commit, path)
    const trees = await openTrees(gardenAbs, followed.flatMap(({ tree }) => (tree === null ? [] : [tree])), plan.drop)
    const { commits, tip } = simplifyHistory(followed, ({ tree }) => (tree === null ? null : trees.filtered(tree).id))
    if (tip === null) return ok({ tip: null, held: [] })
    await writeFile(join(targetAbs, '.git/objects/info/alternates'), `${garden.objectsAbs}\n`)
    const marks = await importCommits(targetAbs, gardenAbs, commits, trees, plan)
    return ok({ tip: marks[tip]!, held: heldBy(commits, trees, marks) })
  } catch (error) {
    if (error instanceof NotExportable || error instanceof GitFailed) return fail(problem(error.message))
    throw error
  }
}

/** Copies what is borrowed, and borrows no more. */
export async function ownObjects(targetAbs: string): Promise<Result<void>> {
  const packed = await ownGit(targetAbs, ['-c', 'pack.threads=1', '-c', 'repack.writeBitmaps=false', '-c', 'pack.writeReverseIndex=false', 'repack', '-q', '-a', '-d', '-n'])
  if (packed.code !== 0) return fail(incomplete(packed.complaint))
  await rm(join(targetAbs, '.git/objects/info/alternates'), { force: true })
  const whole = await ownGit(targetAbs, ['rev-list', '--objects', '--quiet', '--all'])
  return whole.code === 0 ? ok(undefined) : fail(incomplete(whole.complaint))
}

const REF = 'refs/hortus/history'

/** Ids of the new commits, in their order. */
async function importCommits(targetAbs: string, gardenAbs: string, commits: readonly Simple<Followed>[], trees: Trees, plan: HistoryPlan): Promise<readonly string[]> {
  const originals = await readObjects(gardenAbs, commits.map(({ from }) => from.commit))
  const marksAbs = join(targetAbs, '.git/hortus-marks')
  const stream = function* (): Generator<string | Uint8Array> {
    for (const [at, { from, parents }] of commits.entries()) {
      const original = originals.get(from.commit)
      if (original === undefined) throw new NotExportable(`the commit ${from.commit.slice(0, 12)} is not here`)
      const { author, committer, message } = readCommit(original)
      // Without a parent named, a commit would follow the last one.
      yield `reset ${REF}\n\ncommit ${REF}\nmark :${at + 1}\nauthor ${author}\ncommitter ${committer}\n`
      yield* sized(messageOf(plan.message(message, from.commit)))
      yield parents.map((parent, nth) => `${nth === 0 ? 'from' : 'merge'} :${parent + 1}\n`).join('')
      yield contentOf(from.tree, trees)
    }
    yield `reset ${REF}\nfrom ${'0'.repeat(plan.commit.length)}\n\ndone\n`
  }
  const done = await ownGit(targetAbs, ['fast-import', '--quiet', '--done', '--date-format=raw-permissive', `--export-marks=${marksAbs}`], { stdin: stream() })
  if (done.code !== 0) throw new GitFailed(done.complaint)
  const marks = new Map((await readFile(marksAbs, 'latin1')).split('\n').map((line) => line.split(' ') as [string, string]))
  await rm(marksAbs)
  return commits.map((_, at) => marks.get(`:${at + 1}`)!)
}

function contentOf(tree: string | null, trees: Trees): string {
  const filtered = tree === null ? null : trees.filtered(tree)
  if (filtered === null || filtered.id === null) return 'deleteall\n\n'
  return `M 040000 ${tree!} ""\n${filtered.dropped.map((path) => `D ${fastPath(path)}\n`).join('')}\n`
}

/** Each content at each path once, with the first commit that holds it; a directory that was met already tells nothing new. */
function heldBy(commits: readonly Simple<Followed>[], trees: Trees, marks: readonly string[]): readonly Held[] {
  const [held, seen]: [Held[], Set<string>] = [[], new Set()]
  const walk = (tree: string, prefix: string, at: number): void => {
    if (seen.has(`${prefix}\0${tree}`)) return
    seen.add(`${prefix}\0${tree}`)
    for (const { mode, name, id } of trees.filtered(tree, prefix).entries) {
      const path = `${prefix}${name}`
      if (mode === '40000') walk(id, `${path}/`, at)
      else if (!seen.has(`${path}\0${mode}\0${id}`)) {
        seen.add(`${path}\0${mode}\0${id}`)
        held.push({ blob: id, path, mode, commit: marks[at]!, from: commits[at]!.from.commit })
      }
    }
  }
  for (const [at, { from }] of commits.entries()) if (from.tree !== null) walk(from.tree, '', at)
  return held
}

const problem = (why: string): Problem => ({ code: 'EXPORT.HISTORY', message: `The history cannot be exported: ${why.replace(/^fatal: /, '').replace(/\.$/, '').slice(0, 500) || 'git said nothing'}.`, next: 'Export without history, or look at the commit that is named.' })
const incomplete = (why: string): Problem => ({ code: 'EXPORT.HISTORY_MISSING', message: `The history cannot be exported, because files of old commits are not here: ${why.replace(/^(?:fatal|error): /, '').replace(/\.$/, '').slice(0, 300)}.`, next: 'This is a clone without all files (`--filter=blob:none`): fetch them with `git fetch --refetch --no-filter`, or export without history.' })
