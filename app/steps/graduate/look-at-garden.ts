/** The garden, here and on GitHub: the pointer is decided on what its default branch holds, so both must be at the same commit. */
import { judgeLooked } from '../../../core/graduate/judge-target.ts'
import { fail, ok, type Problem, type Result } from '../../../core/problem.ts'
import type { RemoteRepository, RepositoryFacts, World } from '../../../core/world.ts'

export interface GardenNow {
  readonly facts: RepositoryFacts
  readonly commit: string
  /** Seconds since 1970: when the commit was made, by its committer's clock. */
  readonly at: number
}

export async function lookAtGarden(world: World, remote: RemoteRepository): Promise<Result<GardenNow>> {
  const [head, history] = await Promise.all([world.git.head(), world.git.history({ base: null, limit: 1 })])
  const at = history?.commits?.[0]?.committedAt
  if (head === null || at === undefined) return fail({ code: 'GRADUATE.NO_HISTORY', message: 'This garden lies in no git repository with a commit.', next: 'Commit the garden and push it to GitHub, then graduate.' })
  const looked = await remote.look()
  if (!looked.ok) return fail({ ...looked.problem, next: NEXT(remote.name) })
  if (looked.value.kind !== 'there') return fail({ code: 'GRADUATE.GARDEN_GONE', message: `The garden ${remote.name} ${looked.value.kind === 'moved' ? 'leads on to another repository' : 'is not there, or the token may not see it'}.`, next: `Look at the address of origin. ${NEXT(remote.name)}` })
  const facts = looked.value.facts.fork ? ok(looked.value.facts) : judgeLooked(looked.value, remote.name)
  if (!facts.ok) return facts
  const tip = await remote.byId(facts.value.id).branch(facts.value.defaultBranch)
  if (!tip.ok) return fail({ ...tip.problem, next: NEXT(remote.name) })
  if (tip.value !== head.commit) return fail(notThere(remote.name, facts.value.defaultBranch, head.commit, tip.value))
  return ok({ facts: facts.value, commit: head.commit, at })
}

const NEXT = (name: string): string => `Give the token in GITHUB_TOKEN the rights Contents: write and Pull requests: write on ${name}, and run it again.`

function notThere(name: string, branch: string, here: string, there: string | null): Problem {
  const is = there === null ? 'has no such branch' : `is at ${there.slice(0, 12)}`
  return { code: 'GRADUATE.NOT_AT_DEFAULT', message: `Here the garden is at ${here.slice(0, 12)}, and ${JSON.stringify(branch.slice(0, 100))} of ${name} ${is}: the pointer goes on top of what everybody has.`, next: 'Check out the default branch, pull it, push what is missing, and run it again.' }
}
