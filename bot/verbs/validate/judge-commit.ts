/** What is wrong with a commit, as a check run of ours and as a report. */
import { checkOf } from '../../../core/posting/check.ts'
import type { Problem, Result } from '../../../core/problem.ts'
import { problemText } from '../../worker/words.ts'
import type { Report } from '../../../core/schema/report.ts'
import type { World } from '../../../core/world.ts'
import { Stopped, type TaskContext } from '../../worker/handler.ts'
import { orAgain } from '../../worker/or-again.ts'
import { beginCheck, endCheck, type CheckPlace, type Verdict } from './check.ts'
import { recompute } from './recompute.ts'

export interface Looked {
  readonly place: CheckPlace
  /** Branches, for what depends on their names. */
  readonly refs: { readonly base: string; readonly head: string } | null
  readonly named: readonly string[]
  /** No check run is written. */
  readonly dryRun: boolean
  readonly world: (commit: string) => Promise<Result<World>>
}

/** A check that is not ended by then is ended by the sweep. */
const DEADLINE_MS = 15 * 60_000

export async function judgeCommit(context: TaskContext, { place, refs, named, dryRun, world }: Looked): Promise<Result<Report>> {
  const id = dryRun ? null : await beginCheck(context, place, context.clock.now().getTime() + DEADLINE_MS)
  const report = await lookAt(context, place, { refs, named, world })
  if (id !== null) await endCheck(context, place, id, report.ok ? verdictOf(report.value) : brokenOff(report.problem))
  return report
}

async function lookAt(context: TaskContext, { pull, head, base }: CheckPlace, { refs, named, world }: Pick<Looked, 'refs' | 'named' | 'world'>): Promise<Result<Report>> {
  const fetched = await context.mirror.fetch(base === null ? [head] : [head, base], { history: true, ...(pull === null ? {} : { pull }) })
  if (!fetched.ok) return orAgain(fetched.problem)
  const laid = await world(head)
  if (!laid.ok) return orAgain(laid.problem)
  const report = await recompute({ rootAbs: laid.value.files.rootAbs, config: await context.config(), base, named, pullRequest: refs }, context.signal)
  if (report.ok || report.problem.code !== 'BOT.STOPPED') return report
  throw new Stopped('lost')
}

const verdictOf = (report: Report): Verdict => {
  const { conclusion, title, summary, annotations } = checkOf(report, { strict: false, doubt: null })
  return { conclusion, title, summary, annotations }
}

/** Never green, and never neutral: a rule that requires the check takes that for a yes. */
const brokenOff = (problem: Problem): Verdict => ({ conclusion: problem.code === 'VALIDATE.TOO_LONG' ? 'timed_out' : 'failure', title: 'could not look', summary: problemText(problem), annotations: [] })

