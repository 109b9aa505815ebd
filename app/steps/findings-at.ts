/**
 * How many findings the repository has at the commits of checks, as `hortus validate` would say them there. Whoever appends counts them
 * himself, from the commit as git holds it: a report is written beside the code of examples, and what lies in the working tree may be a
 * downloaded artifact (A45, A62). Nothing of the repository is run.
 */
import { countFindings, type FindingCounts } from '../../core/history/finding-counts.ts'
import type { Check } from '../../core/history/check.ts'
import type { Problem } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { World } from '../../core/world.ts'

export interface FindingsAt {
  /** Of checks that are not there yet; a commit is judged once, however often somebody asks. */
  counts(checks: readonly Check[]): Promise<readonly FindingCounts[]>
  /** Commits that could not be judged. */
  problems(): readonly Problem[]
}

type Levels = ReturnType<typeof countFindings>

/** Each is a checkout: who appends a year of kept artifacts at once has the newest counted. */
const MOST_COMMITS = 8

export function openFindingsAt(world: World, config: Config): FindingsAt {
  const known = new Map<string, Levels | Problem>()
  return {
    async counts(checks) {
      const newest = checks.toSorted((a, b) => (a.at < b.at ? 1 : -1)).slice(0, MOST_COMMITS)
      const counted: FindingCounts[] = []
      for (const { id, at, commit } of newest) {
        const levels = known.get(commit) ?? (await judgedAt(world, config, commit))
        known.set(commit, levels)
        if (!('code' in levels)) counted.push({ id, at, commit, ...levels })
      }
      return counted
    },
    problems: () => [...known.values()].filter((each): each is Problem => 'code' in each),
  }
}

async function judgedAt(world: World, given: Config, commit: string): Promise<Levels | Problem> {
  const checkout = await world.checkout?.(commit)
  if (checkout === undefined) return notCounted(commit, 'this world checks nothing out.')
  if (!checkout.ok) return notCounted(commit, checkout.problem.message)
  await using held = checkout.value
  // Nobody is asked about Git LFS: that is about the day, and not about the commit.
  const config: Config = { ...given, workspace: { ...given.workspace, lfs: { ...given.workspace.lfs, server: 'off' } } }
  const { judgeRepository } = await import('./judge-repository.ts')
  return countFindings((await judgeRepository(held.world, config, { captures: false })).findings)
}

const notCounted = (commit: string, why: string): Problem => ({ code: 'HISTORY.FINDINGS', message: `The findings of ${commit.slice(0, 12)} were not counted: ${why}`, next: 'Everything else was appended; the next check counts again.' })
