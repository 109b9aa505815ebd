/** Whether a repository may be filled (A76): nothing of anybody is overwritten, and what answers is what was asked for. */
import { fail, ok, type Problem, type Result } from '../problem.ts'
import { cut, plain } from '../render/plain.ts'
import type { Looked, RepositoryFacts, RootEntry } from '../world.ts'

export function judgeLooked(looked: Looked, name: string): Result<RepositoryFacts> {
  if (looked.kind === 'missing') return fail(problem('TARGET_MISSING', `There is no repository ${name}, or the token may not see it.`, 'Create it on GitHub with a README, so that it has a first commit, and give the token access to it: Hortus creates none.'))
  if (looked.kind === 'moved') return fail(problem('TARGET_MOVED', `${name} leads on to another repository: it was renamed or transferred.`, 'Name it as it is called now: the old name belongs to whoever takes it.'))
  const { facts } = looked
  // GitHub answers to any case; another name is another repository.
  if (facts.fullName.toLowerCase() !== name.toLowerCase()) return fail(problem('TARGET_MOVED', `${name} answers as ${cut(plain(facts.fullName), 140)}.`, 'Name it as it is called now.'))
  if (facts.archived) return fail(problem('TARGET_ARCHIVED', `${name} is archived, so it is read-only.`, 'Unarchive it in its settings, or name another.'))
  if (facts.disabled) return fail(problem('TARGET_DISABLED', `${name} is disabled by GitHub.`, 'Name another repository.'))
  if (facts.fork) return fail(problem('TARGET_FORK', `${name} is a fork: its pull requests go to where it comes from, and its objects are shared with that.`, 'Create a repository that is no fork.'))
  return ok(facts)
}

export const noCommit = (name: string, branch: string): Problem =>
  problem('TARGET_EMPTY', `${name} has no commit on ${cut(plain(branch), 100)} yet, so no pull request can be opened against it.`, 'Add a README on its page ("Add a README"), or push a first commit, and run it again.')

export interface Content {
  readonly entries: readonly RootEntry[]
  /** The mark of an export that lies there; null: there is none that can be read. */
  readonly mark: { readonly repository: string | null; readonly example: string } | null
}

/** `fresh`: nothing but what GitHub puts into a new repository. `ours`: an earlier export of the same example. */
export function judgeContent({ entries, mark }: Content, { name, garden, example }: { readonly name: string; readonly garden: string; readonly example: string }): Result<'fresh' | 'ours'> {
  const inTheWay = entries.filter(({ path, type }) => type !== 'blob' || !FIRST_FILES.test(path)).map(({ path }) => path)
  if (inTheWay.length === 0) return ok('fresh')
  if (mark !== null && mark.example === example && mark.repository?.toLowerCase() === garden.toLowerCase()) return ok('ours')
  const named = inTheWay.slice(0, 10).map((path) => JSON.stringify(cut(plain(path), 60))).join(', ')
  const more = inTheWay.length > 10 ? ` and ${inTheWay.length - 10} more` : ''
  if (mark !== null) return fail(problem('TARGET_OF_ANOTHER', `${name} holds the export of another example: ${JSON.stringify(cut(plain(mark.example), 80))} of ${cut(plain(mark.repository ?? 'an unknown garden'), 120)}.`, 'Name another repository.'))
  return fail(problem('TARGET_TAKEN', `${name} is not empty: ${named}${more} ${inTheWay.length === 1 ? 'is' : 'are'} in the way.`, 'Name a repository that holds at most a README, a licence and a .gitignore, or an earlier export of the same example.'))
}

/** What GitHub offers for a first commit. */
const FIRST_FILES = /^(?:readme(?:\.(?:md|txt|rst))?|licen[cs]e(?:\.(?:md|txt))?|\.gitignore)$/i

/** Files at the root of the target that the export does not have: the branch is the export alone, so a merge removes them. */
export function removedBy(there: readonly RootEntry[], exported: ReadonlySet<string>): string[] {
  return there.map(({ path }) => path).filter((path) => !exported.has(path)).sort()
}

const problem = (code: string, message: string, next: string): Problem => ({ code: `GRADUATE.${code}`, message, next })
