/** Reads in a dry run: what is really there, with what would be there. */
import { fail, ok } from '../../../core/problem.ts'
import type { Answer } from '../../../core/world/github.ts'
import { failed } from '../../../io/github/failed.ts'
import { fields } from '../../../io/github/values.ts'
import type { Ask, Reply, Send } from '../../../io/github/request.ts'
import { NEXT, WHY } from '../words.ts'
import type { About } from './dry-run.ts'
import { maybe, type Kind, type Pretended, type Row } from './pretended.ts'
import { isPretended } from './write.ts'

/** Keys of a route that name a thing of ours. */
const NAMED: Readonly<Record<string, Kind>> = { comment_id: 'comment', pull_number: 'pull', check_run_id: 'check' }

export async function answerRead<T>(send: Send, ask: Ask<T>, state: Pretended, { facts }: About): Promise<Answer<T>> {
  const { route, parameters } = ask
  const at = route.replace('/repos/{owner}/{repo}', '')
  const [key, id] = Object.entries(parameters).find(([, value]) => isPretended(value)) ?? []
  if (key !== undefined && !at.endsWith('}/comments')) return local(ask, rowOf(state, key, Number(id)))
  // What lies below something that is not there is only what would be there.
  if (key !== undefined) return local(ask, commentsOf(state, Number(id)))
  const branch = /^GET \/git\/ref\/heads\/(.+)$/.exec(at)?.[1]
  const tip = branch === undefined ? undefined : state.branches.get(decodeURIComponent(branch))
  if (branch !== undefined && tip !== undefined) return tip === null ? missing(ask) : local(ask, { ref: `refs/heads/${decodeURIComponent(branch)}`, object: { type: 'commit', sha: tip } })
  return send({ ...ask, read: (reply) => ask.read({ ...reply, data: changed(at, parameters, reply, state, facts.owner) }) })
}

const local = <T>(ask: Ask<T>, data: unknown): Answer<T> => {
  if (data === null) return missing(ask)
  const value = ask.read({ status: 200, headers: {}, data })
  return value === null ? failed(ask.what, 'unreadable', 'no', ' This is a dry run.', { why: WHY, next: NEXT }) : ok(value)
}

function missing<T>(ask: Ask<T>): Answer<T> {
  if (ask.also?.includes(404) === true) {
    const value = ask.read({ status: 404, headers: {}, data: null })
    if (value !== null) return ok(value)
  }
  return fail(failed(ask.what, 'not_found', 'no', '', { why: WHY, next: NEXT }).problem)
}

function rowOf(state: Pretended, key: string, id: number): Row | null {
  // A pull request is an issue too.
  if (key === 'issue_number') return state.find('issue', id) ?? asIssue(state.find('pull', id))
  const kind = NAMED[key]
  return kind === undefined ? null : state.find(kind, id)
}

const asIssue = (pull: Row | null): Row | null => (pull === null ? null : { ...pull, locked: false, pull_request: {} })

/** The newest first. */
const issuesOf = (state: Pretended): readonly Row[] => [...state.all('issue'), ...state.all('pull').flatMap((pull) => maybe(asIssue(pull)))].toSorted((a, b) => Number(b['number']) - Number(a['number']))

const commentsOf = (state: Pretended, issue: number): Row[] => state.all('comment').filter(({ issue_url }) => issue_url === `/issues/${issue}`).toReversed()

/** Lists have room for a hundred; on a full page nothing is added, as on GitHub. */
function changed(at: string, parameters: Readonly<Record<string, unknown>>, { data, headers }: Reply, state: Pretended, owner: string): unknown {
  const one = ONE[at]
  if (one !== undefined) return nowOf(state, one, data) ?? data
  const isLast = !String(headers['link'] ?? '').includes('rel="next"')
  switch (at) {
    case 'GET /issues/{issue_number}/comments':
      return [...list(state, 'comment', data), ...(isLast ? commentsOf(state, Number(parameters['issue_number'])) : [])].slice(0, 100)
    case 'GET /issues':
      return [...(parameters['page'] === 1 ? issuesOf(state) : []), ...list(state, 'issue', data)].slice(0, 100)
    case 'GET /pulls':
      return [...state.all('pull').filter(({ head, state: is }) => parameters['head'] === `${owner}:${String(fields(head)?.['ref'])}` && (parameters['state'] === 'all' || is === parameters['state'])), ...list(state, 'pull', data)].slice(0, 100)
    case 'GET /commits/{ref}/check-runs': {
      const made = state.all('check').filter(({ name, head_sha }) => name === parameters['check_name'] && head_sha === parameters['ref'])
      // GitHub gives the newest of each app, which would be ours.
      return { ...fields(data), check_runs: [...made.slice(0, 1), ...list(state, 'check', fields(data)?.['check_runs'])].slice(0, 100) }
    }
    default:
      return data
  }
}

const ONE: Readonly<Record<string, Kind>> = { 'GET /issues/comments/{comment_id}': 'comment', 'GET /issues/{issue_number}': 'issue', 'GET /pulls/{pull_number}': 'pull' }

const idOf = (kind: Kind, row: Row): number => Number(kind === 'comment' || kind === 'check' ? row['id'] : row['number'])

function nowOf(state: Pretended, kind: Kind, data: unknown): Row | null {
  const row = fields(data)
  return row === null ? null : state.now(kind, idOf(kind, row), row)
}

/** What is not a list is left to the reader to refuse. */
function list(state: Pretended, kind: Kind, data: unknown): Row[] {
  return Array.isArray(data) ? data.flatMap((item: unknown) => (fields(item) === null ? [item as Row] : maybe(nowOf(state, kind, item)))) : []
}
