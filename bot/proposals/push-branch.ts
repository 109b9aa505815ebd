import type { RepositoryChange } from '../../core/change/repository-change.ts'
import type { Problem } from '../../core/problem.ts'
import { ok } from '../../core/problem.ts'
import { isLast } from '../worker/backoff.ts'
import { Stopped, type TaskContext } from '../worker/handler.ts'

export interface Pushing {
  readonly step: string
  readonly commit: string
  readonly branch: string
  /** What the branch is at; null: it is not there. */
  readonly expect: string | null
  readonly change: RepositoryChange
}

/** What GitHub will never take: it is refused to the person, and not tried again. */
export class NotPushed extends Error {
  readonly problem: Problem
  constructor(problem: Problem) {
    super(problem.message)
    this.name = 'NotPushed'
    this.problem = problem
  }
}

/** One that is at the commit already is left as it is: doing it again changes nothing. */
export async function pushBranch({ effects, mirror, task }: Pick<TaskContext, 'effects' | 'mirror' | 'task'>, { step, commit, branch, expect, change }: Pushing): Promise<void> {
  if (expect === commit) return
  await effects.again(`${step}:push:${branch}:${commit}`, async () => {
    const pushed = await mirror.push(commit, branch, { expect, ...(expect === null ? {} : { force: true }) })
    if (pushed.ok) return ok(null)
    if (pushed.problem.code === 'PUSH.WORKFLOWS') throw new NotPushed(ofWorkflows(change))
    // The token was given this very right a moment ago.
    const isRefused = pushed.problem.code === 'PUSH.NO_PERMISSION' && isLast(task, pushed.problem)
    if (isRefused || FOR_EVER.has(pushed.problem.code)) throw new NotPushed(pushed.problem)
    throw new Stopped({ kind: 'failed', problem: pushed.problem })
  })
}

const FOR_EVER: ReadonlySet<string> = new Set(['PUSH.PROTECTED', 'PUSH.REFUSED', 'PUSH.TARGET'])

function ofWorkflows({ moves, writes, removes }: RepositoryChange): Problem {
  const own = [...moves.map(({ to }) => to), ...writes.map(({ path }) => path), ...removes].filter((path) => path.startsWith('.github/workflows/'))
  return { code: 'PROPOSAL.WORKFLOWS', message: `The change touches workflows (${own.slice(0, 3).map((path) => JSON.stringify(path.slice(0, 100))).join(', ')}${own.length > 3 ? ` and ${own.length - 3} more` : ''}), and the App may not write those.`, next: 'Do it on a laptop with the verb of the same name, or give the App the permission Workflows: write.' }
}
