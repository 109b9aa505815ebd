/** GitHub's answers to our values. Total and strict: what is not of the documented shape is null, and a list with one bad item is. */
import type { Artifact, Author, CheckRun, IssueComment, Pull, Side, WorkflowRun } from '../../core/world/github.ts'
import { fields, number, sha as commit, text, time } from './values.ts'

/** A list of at most `most` items, each read by `item`. */
export function listOf<T>(value: unknown, item: (value: unknown) => T | null, most = 100): T[] | null {
  if (!Array.isArray(value) || value.length > most) return null
  const items = value.map(item)
  return items.includes(null) ? null : (items as T[])
}

/** The list in a document that also counts it. */
export const listIn = <T>(value: unknown, key: string, item: (value: unknown) => T | null, most = 100): T[] | null => listOf(fields(value)?.[key], item, most)

export function readComment(value: unknown): IssueComment | null {
  const comment = fields(value)
  const id = number(comment?.['id'])
  if (comment === null || id === null) return null
  return { id, body: text(comment['body'], 300_000) ?? '', author: readAuthor(comment['user'], comment['performed_via_github_app']) }
}

export function readAuthor(user: unknown, app: unknown): Author | null {
  const who = fields(user)
  const [id, login] = [number(who?.['id']), text(who?.['login'], 100)]
  return id === null || login === null ? null : { id, login, bot: who?.['type'] === 'Bot', app: number(fields(app)?.['id']) }
}

export function readCheck(value: unknown): CheckRun | null {
  const check = fields(value)
  const id = number(check?.['id'])
  if (check === null || id === null) return null
  const app = fields(check['app'])
  const [appId, slug] = [number(app?.['id']), text(app?.['slug'], 100)]
  return { id, externalId: text(check['external_id'], 200) ?? '', ...(typeof check['status'] === 'string' ? { completed: check['status'] === 'completed' } : {}), app: appId === null || slug === null ? null : { id: appId, slug } }
}

export function readPull(value: unknown): Pull | null {
  const pull = fields(value)
  const [number_, head, base] = [number(pull?.['number']), readSide(pull?.['head']), readSide(pull?.['base'])]
  return number_ === null || head === null || base === null ? null : { number: number_, open: pull?.['state'] === 'open', head, base }
}

function readSide(value: unknown): Side | null {
  const side = fields(value)
  const [sha, ref] = [commit(side?.['sha']), text(side?.['ref'], 1000)]
  return sha === null || ref === null ? null : { sha, ref, repository: number(fields(side?.['repo'])?.['id']) }
}

export function readRun(value: unknown): WorkflowRun | null {
  const run = fields(value)
  if (run === null) return null
  const [id, attempt, headSha, event, path, status] = [number(run['id']), number(run['run_attempt']), commit(run['head_sha']), text(run['event'], 100), text(run['path'], 1000), text(run['status'], 100)]
  const startedAt = time(run['run_started_at']) ?? time(run['created_at'])
  if (id === null || attempt === null || headSha === null || event === null || path === null || status === null || startedAt === null) return null
  const repository = fields(run['head_repository'])
  const [repositoryId, owner] = [number(repository?.['id']), text(fields(repository?.['owner'])?.['login'], 100)]
  return {
    id,
    attempt,
    event,
    // A run of a ref tells it behind the path.
    path: path.split('@', 1)[0] ?? '',
    status,
    conclusion: text(run['conclusion'], 100),
    headSha,
    headBranch: text(run['head_branch'], 1000),
    headRepository: repositoryId === null || owner === null ? null : { id: repositoryId, owner },
    startedAt,
  }
}

export function readArtifact(value: unknown): Artifact | null {
  const artifact = fields(value)
  if (artifact === null) return null
  const [id, name, bytes, createdAt] = [number(artifact['id']), text(artifact['name'], 1000), number(artifact['size_in_bytes']), time(artifact['created_at'])]
  if (id === null || name === null || bytes === null || createdAt === null || typeof artifact['expired'] !== 'boolean') return null
  const digest = text(artifact['digest'], 100)
  const run = fields(artifact['workflow_run'])
  return { id, name, bytes, expired: artifact['expired'], digest: digest !== null && /^sha256:[0-9a-f]{64}$/.test(digest) ? digest : null, createdAt, run: number(run?.['id']), headSha: commit(run?.['head_sha']) }
}

/** A changed file: its path, and the one it had before. Git takes any length, and where it begins is what is asked. */
export function readChange(value: unknown): string[] | null {
  const change = fields(value)
  const [path, before] = [text(change?.['filename'], MAX_PATH), text(change?.['previous_filename'], MAX_PATH)]
  if (path === null) return null
  return before === null ? [path] : [path, before]
}

const MAX_PATH = 1024 * 1024

export const readPerson = (value: unknown): number | null => number(fields(value)?.['id'])

/** The number of the last page. Only the number: the address that it stands in is followed by nobody. */
export function lastPage(link: unknown, page: number): number {
  const last = typeof link === 'string' && link.length < 5000 ? link.split(',').find((part) => part.includes('rel="last"')) : undefined
  const [, number_] = /[?&]page=(\d{1,6})[&>]/.exec(last ?? '') ?? []
  return Math.max(page, Number(number_ ?? 0))
}
