/**
 * One half of a graduation: a branch and a pull request from it. What is there is found before anything is made, so that a second run, or
 * one after a crash, changes nothing and completes what is missing (A71). A branch is never moved by force.
 */
import { branchWrite, pullWrite, type Written } from '../../../core/graduate/proposals.ts'
import { readPullMark, sameText, type PullMark } from '../../../core/graduate/pull-mark.ts'
import { fail, ok, type Problem, type Result } from '../../../core/problem.ts'
import type { Answer, Proposal, RemoteRepository, RepositoryById } from '../../../core/world.ts'

export interface Wanted {
  readonly remote: RemoteRepository
  /** Of the repository, as it was looked at. */
  readonly id: number
  readonly mark: PullMark
  readonly branch: string
  readonly base: string
  /** Where the commit is on this machine. */
  readonly fromAbs: string
  readonly commit: string
  readonly tree: string
  readonly title: string
  readonly body: string
  /** Of a pull request that is opened now; one that is there stays what its people made of it. */
  readonly draft?: boolean
}

export interface Proposed {
  /** The branch, then the pull request. After a problem: what stands. */
  readonly writes: readonly Written[]
  readonly problem: Problem | null
}

/** `pull` false: the branch alone. */
export async function propose(wanted: Wanted, { dryRun, pull: asked = true }: { readonly dryRun: boolean; readonly pull?: boolean }): Promise<Proposed> {
  const at = wanted.remote.byId(wanted.id)
  const seen = await seeWhatIsThere(at, wanted)
  if (!seen.ok) return { writes: [], problem: told(seen.problem, wanted) }
  const { branch, pull } = seen.value
  if (pull?.state === 'merged') return { writes: [pullOf(wanted, 'merged', pull.number)], problem: null }
  const branched = branch === null && !dryRun ? await push(at, wanted) : ok(branch === null ? ('planned' as const) : ('there' as const))
  if (!branched.ok) return { writes: [], problem: told(branched.problem, wanted) }
  const first = branchOf(branch ?? wanted.commit, wanted, branched.value)
  if (!asked) return { writes: [first], problem: null }
  const opened = await openOrEdit(at, wanted, pull, dryRun)
  return opened.ok ? { writes: [first, opened.value], problem: null } : { writes: [first], problem: told(opened.problem, wanted) }
}

interface Seen {
  /** What our branch is at; null: it is not there. */
  readonly branch: string | null
  readonly pull: Proposal | null
}

async function seeWhatIsThere(at: RepositoryById, wanted: Wanted): Promise<Result<Seen>> {
  const [pulls, branch] = [await findPulls(at, wanted), await at.branch(wanted.branch)]
  if (!pulls.ok) return pulls
  if (!branch.ok) return branch
  const { open, merged } = pulls.value
  if (open === null && merged !== null) return ok({ branch: branch.value, pull: merged })
  if (branch.value !== null && branch.value !== wanted.commit) {
    const there = await at.commit(branch.value)
    if (!there.ok) return there
    // The same files on another commit: what the pull request says of them holds.
    if (there.value?.tree !== wanted.tree) return fail(branchTaken(wanted, open !== null))
  }
  return ok({ branch: branch.value, pull: open })
}

interface Pulls {
  readonly open: Proposal | null
  /** Of exactly this graduation. */
  readonly merged: Proposal | null
}

/** Ours are those with our mark, from our branch of the repository itself. Of closed ones nothing is asked: who closed it, undid it. */
async function findPulls(at: RepositoryById, wanted: Wanted): Promise<Result<Pulls>> {
  const listed = await at.pullsFrom(ownerOf(wanted.remote), wanted.branch)
  if (!listed.ok) return listed
  const from = listed.value.filter(({ head, base }) => head.ref === wanted.branch && head.repository === wanted.id && base === wanted.base)
  const isOurs = ({ body }: Proposal): boolean => readPullMark(body, wanted.mark) !== null
  const open = from.find(({ state }) => state === 'open') ?? null
  if (open !== null && !isOurs(open)) return fail(pullTaken(wanted, open.number))
  const asked = readPullMark(wanted.body, wanted.mark)
  const merged = from.find((pull) => pull.state === 'merged' && readPullMark(pull.body, wanted.mark)?.tree === asked?.tree) ?? null
  return ok({ open, merged })
}

/** The name is looked at once more, and afterwards the number: between the two nobody can slip a repository in unseen (A76). */
async function push(at: RepositoryById, { remote, id, fromAbs, commit, branch }: Wanted): Promise<Result<'written' | 'there'>> {
  const looked = await remote.look()
  if (!looked.ok) return looked
  if (looked.value.kind !== 'there' || looked.value.facts.id !== id) return fail(elsewhere(remote.name, 'before'))
  const pushed = await remote.push({ fromAbs, commit, branch, expect: null })
  if (!pushed.ok) return pushed
  for (let tries = 1; ; tries += 1) {
    const there = await at.branch(branch)
    if (!there.ok) return there
    if (there.value === commit) return ok(pushed.value.moved ? 'written' : 'there')
    if (tries === TRIES) return fail(elsewhere(remote.name, 'after'))
    // Reads of GitHub may lag behind a push.
    await remote.pause(1000 * tries)
  }
}

const TRIES = 4

async function openOrEdit(at: RepositoryById, wanted: Wanted, pull: Proposal | null, dryRun: boolean): Promise<Result<Written>> {
  const same = pull !== null && pull.title === wanted.title && sameText(pull.body, wanted.body)
  if (pull !== null && (same || dryRun)) return ok(pullOf(wanted, same ? 'there' : 'outdated', pull.number))
  if (pull !== null) {
    const edited = await at.updatePull(pull.number, wanted)
    return edited.ok ? ok(pullOf(wanted, 'edited', pull.number)) : edited
  }
  if (dryRun) return ok(pullOf(wanted, 'planned', null))
  const made = await create(at, wanted)
  return made.ok ? ok(pullOf(wanted, 'written', made.value.number)) : made
}

/** What may have been made all the same is looked for before it is made again. */
async function create(at: RepositoryById, wanted: Wanted): Promise<Result<Proposal>> {
  const { branch: head, base, title, body, draft = false } = wanted
  for (let tries = 1; ; tries += 1) {
    const made: Answer<Proposal> = await at.createPull({ head, base, title, body, draft })
    if (made.ok) return made
    if (made.problem.happened === 'no' && made.problem.kind !== 'refused') return made
    if (made.problem.happened !== 'no') await wanted.remote.pause(1000 * tries)
    const pulls = await findPulls(at, wanted)
    if (!pulls.ok) return pulls
    if (pulls.value.open !== null) return ok(pulls.value.open)
    if (made.problem.kind === 'refused' || tries === TRIES) return made
  }
}

const ownerOf = ({ name }: RemoteRepository): string => name.split('/', 1)[0] ?? ''
const branchOf = (commit: string, { remote, branch, tree }: Wanted, state: Written['state']): Written => branchWrite({ repository: remote.name, branch, commit, tree }, state)
const pullOf = ({ remote, branch, base, title, body, draft }: Wanted, state: Written['state'], number: number | null): Written => pullWrite({ repository: remote.name, branch, base, title, body, ...(draft === true && (state === 'planned' || state === 'written') ? { draft } : {}) }, state, number)

/** The client's own advice is for who posts reports; here it is another token and other rights. */
function told(problem: Problem, { remote, mark }: Wanted): Problem {
  const variable = mark.half === 'import' ? 'HORTUS_TARGET_TOKEN' : 'GITHUB_TOKEN'
  if (!['GITHUB.PERMISSION', 'GITHUB.NOT_FOUND', 'PUSH.NO_PERMISSION', 'PUSH.WORKFLOWS', 'PUSH.REFUSED', 'PUSH.PROTECTED'].includes(problem.code)) return problem
  return { ...problem, next: `Give the token in ${variable} the rights Contents: write, Pull requests: write${mark.half === 'import' ? ' and Workflows: write' : ''} on ${remote.name}, and run it again: what stands is found.` }
}

const branchTaken = ({ remote, branch, mark }: Wanted, open: boolean): Problem => ({
  code: 'GRADUATE.BRANCH_TAKEN',
  message: `${remote.name} has a branch ${branch} with other files: ${open ? 'an earlier run made it, and since then something changed' : 'an earlier run left it, or somebody else made it'}.`,
  next: `Look at it; delete the branch${open ? ', which closes its pull request,' : ''} and run it again${mark.half === 'pointer' ? ': the import is found as it is' : ''}.`,
})
const pullTaken = ({ remote, branch }: Wanted, number: number): Problem => ({ code: 'GRADUATE.PULL_TAKEN', message: `#${number} of ${remote.name} is from the branch ${branch} and not from us: the hidden first line of its text is missing.`, next: 'Close it, delete its branch, and run it again.' })
const elsewhere = (name: string, when: 'before' | 'after'): Problem => ({ code: 'GRADUATE.TARGET_CHANGED', message: `${name} is another repository than ${when === 'before' ? 'the one that was looked at' : 'the one that was pushed to'}: the name was given to it meanwhile.`, next: `${when === 'before' ? 'Nothing was pushed.' : 'Look at what has that name now: the branch may be there.'} Name the repository as it is called now, and run it again.` })
