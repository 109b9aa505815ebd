/** Which event a body is of, by what it holds: a header is not signed, and can be swapped (A65). */
import { isObject } from '../json/is-object.ts'
import { field, type Fields } from './fields.ts'

export const OUR_EVENTS = ['issue_comment', 'pull_request_review', 'pull_request', 'push', 'workflow_run', 'check_run', 'repository', 'installation', 'installation_repositories'] as const
export type OurEvent = (typeof OUR_EVENTS)[number]

/** null: it is none of those that Hortus acts on. */
export function shapeOf(body: Fields): OurEvent | null {
  const has = (key: string): boolean => isObject(field(body, key))
  const only = (...keys: readonly string[]): boolean => Object.keys(body).every((key) => !isObject(body[key]) || keys.includes(key) || EVERYWHERE.has(key))
  if (has('comment') && has('issue') && only('comment', 'issue')) return 'issue_comment'
  if (has('review') && has('pull_request') && only('review', 'pull_request')) return 'pull_request_review'
  if (has('workflow_run') && only('workflow_run', 'workflow')) return 'workflow_run'
  if (has('check_run') && only('check_run', 'requested_action')) return 'check_run'
  if (has('pull_request') && typeof field(body, 'number') === 'number' && only(...OF_PULLS)) return 'pull_request'
  if (typeof field(body, 'ref') === 'string' && typeof field(body, 'before') === 'string' && typeof field(body, 'after') === 'string' && Array.isArray(field(body, 'commits'))) return 'push'
  if (!has('installation')) return ofRepository(body, only)
  if (Array.isArray(field(body, 'repositories_added')) && Array.isArray(field(body, 'repositories_removed'))) return only('requester') ? 'installation_repositories' : null
  if (!has('repository') && isAmong(OF_INSTALLATIONS, field(body, 'action')) && only('requester')) return 'installation'
  return ofRepository(body, only)
}

/** Beside what the event is about. */
const EVERYWHERE: ReadonlySet<string> = new Set(['repository', 'sender', 'organization', 'enterprise', 'installation', 'changes'])
const OF_PULLS = ['pull_request', 'label', 'assignee', 'requested_reviewer', 'requested_team', 'milestone'] as const
const OF_INSTALLATIONS: ReadonlySet<string> = new Set(['created', 'deleted', 'suspend', 'unsuspend', 'new_permissions_accepted'])
const OF_REPOSITORIES: ReadonlySet<string> = new Set(['archived', 'created', 'deleted', 'edited', 'privatized', 'publicized', 'renamed', 'transferred', 'unarchived'])

function ofRepository(body: Fields, only: (...keys: readonly string[]) => boolean): OurEvent | null {
  const plain = Object.keys(body).every((key) => isObject(body[key]) || key === 'action')
  return isObject(field(body, 'repository')) && plain && only() && isAmong(OF_REPOSITORIES, field(body, 'action')) ? 'repository' : null
}

const isAmong = (names: ReadonlySet<string>, value: unknown): boolean => typeof value === 'string' && names.has(value)
