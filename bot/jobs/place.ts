/** Where jobs run: this repository, unless a private executor is named for what is approved (security 3). */
import type { Place } from '../../core/job/job.ts'
import type { Permissions } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { TaskContext } from '../worker/handler.ts'

/** The file that a garden has on its default branch (docs/bot-jobs.md). */
export const WORKFLOW = 'hortus-command.yml'

export const ownPlace = ({ github, task }: TaskContext): Place => ({ installation: task.installation, repository: task.repository, workflow: WORKFLOW, ref: github.facts.defaultBranch })

/** What starting a run needs. */
export const DISPATCHES = { metadata: 'read', actions: 'write' } as const satisfies Permissions

type Where = Pick<Place, 'installation' | 'repository'>

/** A client with a token of its own: for another repository, or for what the task's own token may not. */
export async function at<T>({ app, effects, task, signal }: TaskContext, { installation, repository }: Where, permissions: Permissions, use: (client: RepositoryClient) => Promise<T>): Promise<T> {
  // A job remembers whose its repository was; the task knows whose it is.
  const now = repository === task.repository ? task.installation : installation
  await using client = await effects.need(app.open({ installation: now, repository, permissions, task: task.key, signal }))
  // Awaited here: the token is revoked when this ends.
  return await use(client)
}

/** The task's own client where it is of that repository; a news of an executor's run is a task of the executor. */
export const inRepository = <T>(context: TaskContext, where: Where, permissions: Permissions, use: (client: RepositoryClient) => Promise<T>): Promise<T> =>
  where.repository === context.task.repository ? use(context.github) : at(context, where, permissions, use)
