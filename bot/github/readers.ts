/** GitHub's answers that only a bot asks for, to our values. Total and strict, as io/github/readers.ts. */
import type { Author } from '../../core/world/github.ts'
import { readAuthor, readComment, readPull, readRun } from '../../io/github/readers.ts'
import { fields, flag, number, text, time } from '../../io/github/values.ts'
import type { Issue, PullDetails, RepositoryComment, Role, RunFacts } from './repository-client.ts'

const MOST_TITLE = 2000
const MOST_BODY = 300_000

export function readIssue(value: unknown): Issue | null {
  const issue = fields(value)
  const [id, number_, title, locked, open] = [number(issue?.['id']), number(issue?.['number']), text(issue?.['title'], MOST_TITLE), flag(issue?.['locked']), isOpen(issue?.['state'])]
  if (issue === null || id === null || number_ === null || title === null || locked === null || open === null) return null
  return { id, number: number_, isPull: fields(issue['pull_request']) !== null, open, locked, title, body: text(issue['body'], MOST_BODY) ?? '', author: authorOf(issue) }
}

const authorOf = (value: Readonly<Record<string, unknown>>): Author | null => readAuthor(value['user'], value['performed_via_github_app'])
const isOpen = (state: unknown): boolean | null => (state === 'open' ? true : state === 'closed' ? false : null)

export function readRepositoryComment(value: unknown): RepositoryComment | null {
  const [comment, told] = [readComment(value), fields(value)]
  const [nodeId, createdAt, updatedAt] = [text(told?.['node_id'], 300), time(told?.['created_at']), time(told?.['updated_at'])]
  // GitHub names the issue by its address only; of that the number is read.
  const issue = /\/issues\/(\d{1,12})$/.exec(text(told?.['issue_url'], 1000) ?? '')?.[1]
  return comment === null || nodeId === null || createdAt === null || updatedAt === null || issue === undefined ? null : { ...comment, nodeId, issue: Number(issue), createdAt, updatedAt }
}

export function readPullDetails(value: unknown): PullDetails | null {
  const [pull, told] = [readPull(value), fields(value)]
  const [title, url, draft] = [text(told?.['title'], MOST_TITLE), text(told?.['html_url'], 1000), told?.['draft'] === undefined ? false : flag(told['draft'])]
  if (pull === null || told === null || title === null || url === null || draft === null || isOpen(told['state']) === null) return null
  return { ...pull, title, body: text(told['body'], MOST_BODY) ?? '', draft, merged: typeof told['merged_at'] === 'string', author: authorOf(told), url }
}

export function readRunFacts(value: unknown): RunFacts | null {
  const [run, told] = [readRun(value), fields(value)]
  const [title, url] = [text(told?.['display_title'], MOST_TITLE) ?? text(told?.['name'], MOST_TITLE), text(told?.['html_url'], 1000)]
  return run === null || title === null || url === null ? null : { ...run, title, url, actor: readAuthor(told?.['actor'], null), startedBy: readAuthor(told?.['triggering_actor'], null) }
}

/** `role_name` may be an organisation's own: then what it comes to is said by `permission`. */
export function readRole(value: unknown, login: string): { readonly id: number; readonly role: Role } | null {
  const told = fields(value)
  const user = fields(told?.['user'])
  const id = number(user?.['id'])
  const role = ROLES.find((name) => name === told?.['role_name']) ?? ROLES.find((name) => name === told?.['permission'])
  // Whoever is told of must be who was asked for.
  return id === null || role === undefined || text(user?.['login'], 100)?.toLowerCase() !== login.toLowerCase() ? null : { id, role }
}

const ROLES: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']
