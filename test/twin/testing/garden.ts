/** A twin with one small repository and a client: what most tests of the twin start from. */
import { Octokit } from '@octokit/rest'
import type { Permissions } from '../access/permissions.ts'
import type { Repository } from '../model/repository.ts'
import { startTwin, type Actor, type Twin, type TwinOptions } from '../twin.ts'

export const ALL: Permissions = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write' }

/** Owner and name, as every call wants them. */
export const PLACE = { owner: 'acme', repo: 'garden' } as const

export interface Garden extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  /** May everything that an app may. */
  readonly octokit: Octokit
  readonly clientOf: (token?: string) => Octokit
  /** A client of an app or person; without permissions an app may nothing, a person what the person may. */
  readonly as: (actor: Actor, permissions?: Permissions) => Octokit
  /** Number of an open pull request from the branch `change`, which adds `new.txt`. */
  readonly pull: number
  readonly head: string
}

export async function openGarden(options: TwinOptions = {}): Promise<Garden> {
  const twin = await startTwin(options)
  const repository = await twin.createRepository({ owner: PLACE.owner, name: PLACE.repo, files: { 'README.md': 'hello\n', 'docs/a.md': 'a\n' }, collaborators: { ann: 'write', rob: 'read' } })
  const head = await twin.push(repository, { branch: 'change', files: { 'new.txt': 'new\n' }, message: 'Something new', author: 'ann' })
  const { number } = await twin.openPullRequest(repository, { title: 'New', author: 'ann', head: 'change' })
  const clientOf = (token?: string): Octokit => new Octokit({ baseUrl: twin.url, ...(token === undefined ? {} : { auth: token }), log: SILENT })
  const as = (actor: Actor, permissions?: Permissions): Octokit => clientOf(twin.token({ as: actor, ...(permissions === undefined ? {} : { permissions }) }))
  return { twin, repository, octokit: as(twin.app('hortus'), ALL), clientOf, as, pull: number, head, [Symbol.asyncDispose]: twin.close }
}

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }

/** The status and message of a call that is refused; throws when it is not. */
export async function refusalOf(call: Promise<unknown>): Promise<{ status: number; message: string; headers: Record<string, string>; body: unknown }> {
  try {
    await call
  } catch (error) {
    const { status, message, response } = error as { status?: number; message: string; response?: { headers: Record<string, string>; data: unknown } }
    return { status: status ?? 0, message, headers: response?.headers ?? {}, body: response?.data }
  }
  throw new Error('the call was not refused')
}
