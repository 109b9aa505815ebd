/** The repository that is to be filled, as it is now: whether it may be, and what it holds. Reads only. */
import { judgeContent, judgeLooked, noCommit } from '../../../core/graduate/judge-target.ts'
import { MARK_PATH, readExportMark } from '../../../core/export/templates/export-mark.ts'
import { fail, ok, type Problem, type Result } from '../../../core/problem.ts'
import type { RemoteRepository, RepositoryFacts, RootEntry } from '../../../core/world.ts'

export interface TargetNow {
  readonly facts: RepositoryFacts
  /** The branch that the pull request goes to. */
  readonly base: { readonly branch: string; readonly commit: string; readonly tree: string }
  readonly entries: readonly RootEntry[]
  /** `ours`: it holds an earlier export of the same example. */
  readonly content: 'fresh' | 'ours'
}

export async function lookAtTarget(remote: RemoteRepository, wanted: { readonly branch: string | null; readonly garden: string; readonly example: string }): Promise<Result<TargetNow>> {
  const looked = await remote.look()
  if (!looked.ok) return fail(forTarget(looked.problem, remote))
  const facts = judgeLooked(looked.value, remote.name)
  if (!facts.ok) return facts
  const at = remote.byId(facts.value.id)
  const branch = wanted.branch ?? facts.value.defaultBranch
  const tip = await at.branch(branch)
  if (!tip.ok) return fail(forTarget(tip.problem, remote))
  if (tip.value === null) return fail(wanted.branch === null ? noCommit(remote.name, branch) : noBranch(remote.name, branch))
  const commit = await at.commit(tip.value)
  if (!commit.ok) return commit
  if (commit.value === null) return fail(noCommit(remote.name, branch))
  const [entries, marked] = [await at.root(commit.value.tree), await at.text(MARK_PATH, tip.value)]
  if (!entries.ok) return entries
  if (!marked.ok) return marked
  const mark = marked.value === null ? null : readExportMark(marked.value)
  const content = judgeContent({ entries: entries.value, mark: mark === null ? null : { repository: mark.repository, example: mark.example.id } }, { name: remote.name, garden: wanted.garden, example: wanted.example })
  return content.ok ? ok({ facts: facts.value, base: { branch, commit: tip.value, tree: commit.value.tree }, entries: entries.value, content: content.value }) : content
}

const forTarget = (problem: Problem, { name }: RemoteRepository): Problem => ({ ...problem, next: `Give the token in HORTUS_TARGET_TOKEN the rights Contents: write, Pull requests: write and Workflows: write on ${name}, and run it again.` })
const noBranch = (name: string, branch: string): Problem => ({ code: 'GRADUATE.NO_BRANCH', message: `${name} has no branch ${JSON.stringify(branch.slice(0, 100))}.`, next: 'Name one that is there with --branch, or leave it out for the default branch.' })
