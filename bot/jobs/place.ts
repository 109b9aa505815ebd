/** Where jobs run: this repository, unless a private executor is named for what is approved (security 3). */
import type { Place } from '../../core/job/job.ts'
import type { Permissions } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { TaskContext } from '../worker/handler.ts'

/** The file that a garden has on its default branch (docs/bot-jobs.md). */
export const WORKFLOW = 'hortus-command.yml'

export const ownPlace = ({ github, task }: TaskContext): Place => ({ installation: task.installation, repository: task.repository, workflow: WORKFLOW, ref: github.facts.defaultBranch })

/** A client for the place of a job with a token of its own, where the task's own would not do. */
export async function at<T>(context: TaskContext, place: Place, permissions: Permissions, use: (client: RepositoryClient) => Promise<T>): Promise<T> {
  const { app, effects, task, signal } = context
  await using client = await effects.need(app.open({ installation: place.installation, repository: place.repository, permissions, task: task.key, signal }))
  return use(client)
}

/** The task's own client where it may read Actions and the job runs here. */
export const reading = <T>(context: TaskContext, place: Place, use: (client: RepositoryClient) => Promise<T>): Promise<T> =>
  place.repository === context.task.repository ? use(context.github) : at(context, place, { metadata: 'read', actions: 'read' }, use)
