/** Which permissions of a task its installation does not give: GitHub refuses the token as a whole and does not say. */
import type { AppClient, Permissions } from '../github/app-client.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import type { GitHubProblem } from '../../core/world/github.ts'
import type { Task } from '../store/store.ts'

export type Rights =
  | { readonly kind: 'whole'; readonly github: RepositoryClient }
  /** `github` has the rest of them. */
  | { readonly kind: 'missing'; readonly github: RepositoryClient; readonly missing: readonly string[] }
  /** The installation was taken away, or does not reach the repository any more. */
  | { readonly kind: 'gone'; readonly problem: GitHubProblem }
  | { readonly kind: 'problem'; readonly problem: GitHubProblem }

interface Asked {
  readonly app: AppClient
  readonly task: Task
  readonly verb: string
  readonly permissions: Permissions
  readonly signal: AbortSignal
}

export async function openWithRights(asked: Asked): Promise<Rights> {
  const { app, task, verb, permissions, signal } = asked
  const open = (some: Permissions): ReturnType<AppClient['open']> => app.open({ installation: task.installation, repository: task.repository, permissions: some, task: task.key, verb, signal })
  const opened = await open(permissions)
  if (opened.ok) return { kind: 'whole', github: opened.value }
  const { problem } = opened
  if (problem.kind === 'not_found') return { kind: 'gone', problem }
  if (problem.kind !== 'permission') return { kind: 'problem', problem }
  // Every App may read metadata where it is installed: who may not even that is not installed there.
  const bare = await open({ metadata: 'read' })
  if (!bare.ok) return bare.problem.kind === 'permission' || bare.problem.kind === 'not_found' ? { kind: 'gone', problem: bare.problem } : { kind: 'problem', problem: bare.problem }
  await bare.value[Symbol.asyncDispose]()
  return among(open, permissions, problem)
}

async function among(open: (some: Permissions) => ReturnType<AppClient['open']>, permissions: Permissions, problem: GitHubProblem): Promise<Rights> {
  const [missing, given]: [string[], Record<string, 'read' | 'write'>] = [[], {}]
  for (const [name, access] of Object.entries(permissions)) {
    const one = await open({ metadata: 'read', [name]: access })
    if (one.ok) {
      await one.value[Symbol.asyncDispose]()
      given[name] = access
    } else if (one.problem.kind === 'permission') missing.push(`${name}: ${access}`)
    else return { kind: 'problem', problem: one.problem }
  }
  const opened = missing.length === 0 ? null : await open(given)
  return opened?.ok === true ? { kind: 'missing', github: opened.value, missing } : { kind: 'problem', problem: opened === null || opened.ok ? problem : opened.problem }
}
