/** What GitHub would have answered to a write. */
import { fail, ok } from '../../../core/problem.ts'
import type { Answer, GitHubProblem } from '../../../core/world/github.ts'
import { fields } from '../../../io/github/values.ts'
import type { Ask, Reply, Send } from '../../../io/github/request.ts'
import type { About } from './dry-run.ts'
import { Pretended, type Kind, type Row } from './pretended.ts'
import { isPretended } from './write.ts'

type Given = Readonly<Record<string, unknown>>

export async function answerWrite(send: Send, ask: Ask<unknown>, state: Pretended, about: About): Promise<Answer<Reply>> {
  const { route, parameters } = ask
  const at = route.replace(/^(\w+) \/repos\/\{owner\}\/\{repo\}/, '$1 ')
  const make = MAKE[at]
  if (make !== undefined) return ok(reply(201, await make(state, parameters, about, send)))
  const edit = EDIT[at]
  if (edit !== undefined) return edited(send, state, edit, parameters)
  if (at === 'DELETE /issues/comments/{comment_id}') state.remove('comment', Number(parameters['comment_id']))
  const branch = /^DELETE \/git\/refs\/heads\/(.+)$/.exec(at)?.[1]
  if (branch !== undefined) state.branches.set(decodeURIComponent(branch), null)
  // Reactions, dispatches, cancels and reruns say nothing that anybody reads.
  return ok(reply(at.startsWith('DELETE ') || at.endsWith('/dispatches') ? 204 : 201, {}))
}

const reply = (status: number, data: unknown): Reply => ({ status, headers: {}, data })
const stamp = (ms: number): string => new Date(ms).toISOString()

const us = ({ app }: About): Row => ({ user: { id: 0, login: `${app.slug}[bot]`, type: 'Bot' }, performed_via_github_app: { id: app.id, slug: app.slug } })
const web = ({ webUrl, facts }: About): string => `${webUrl}/${facts.owner}/${facts.name}`

const MAKE: Readonly<Record<string, (state: Pretended, given: Given, about: About, send: Send) => Row | Promise<Row>>> = {
  'POST /issues/{issue_number}/comments': (state, { issue_number, body }, about) => {
    const id = Pretended.nextId()
    return state.make('comment', id, { id, node_id: `pretended-${id}`, body, issue_url: `/issues/${String(issue_number)}`, created_at: stamp(about.now()), updated_at: stamp(about.now()), ...us(about) })
  },
  'POST /issues': (state, { title, body }, about) => {
    const id = Pretended.nextId()
    return state.make('issue', id, { id, number: id, title, body, state: 'open', locked: false, ...us(about) })
  },
  'POST /pulls': async (state, { title, body, head, base, draft }, about, send) => {
    const id = Pretended.nextId()
    const repo = { id: about.facts.id }
    const [from, onto] = await Promise.all([tipOf(state, send, String(head)), tipOf(state, send, String(base))])
    return state.make('pull', id, { id, number: id, title, body, state: 'open', draft, merged_at: null, html_url: `${web(about)}/pull/${id}`, head: { ref: head, sha: from, repo }, base: { ref: base, sha: onto, repo }, ...us(about) })
  },
  'POST /check-runs': (state, { name, head_sha, external_id, status }, { app }) => {
    const id = Pretended.nextId()
    return state.make('check', id, { id, name, head_sha, external_id: external_id ?? '', status, app: { id: app.id, slug: app.slug } })
  },
}

interface Edit {
  readonly kind: Kind
  readonly id: string
  readonly read: string
}

const EDIT: Readonly<Record<string, Edit>> = {
  'PATCH /issues/comments/{comment_id}': { kind: 'comment', id: 'comment_id', read: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}' },
  'PATCH /issues/{issue_number}': { kind: 'issue', id: 'issue_number', read: 'GET /repos/{owner}/{repo}/issues/{issue_number}' },
  'PATCH /pulls/{pull_number}': { kind: 'pull', id: 'pull_number', read: 'GET /repos/{owner}/{repo}/pulls/{pull_number}' },
  'PATCH /check-runs/{check_run_id}': { kind: 'check', id: 'check_run_id', read: 'GET /repos/{owner}/{repo}/check-runs/{check_run_id}' },
}

/** What is edited is looked at as it is now: GitHub would say the rest of it too. */
async function edited(send: Send, state: Pretended, { kind, id: key, read }: Edit, given: Given): Promise<Answer<Reply>> {
  const { [key]: value, owner, repo, ...to } = given
  const id = Number(value)
  const there = isPretended(id) ? ok(state.find(kind, id)) : await send({ what: 'look at what it would edit', route: read, parameters: { owner, repo, [key]: id }, read: ({ data }) => fields(data) })
  if (!there.ok) return there
  if (there.value === null) return fail(GONE)
  state.edit(kind, id, to)
  return ok(reply(200, state.now(kind, id, there.value)))
}

const GONE: GitHubProblem = { code: 'GITHUB.NOT_FOUND', message: 'Hortus could not edit what it would have made: it is not there.', next: 'Report it as a bug of Hortus.', kind: 'not_found', happened: 'no' }

async function tipOf(state: Pretended, send: Send, branch: string): Promise<string> {
  const pushed = state.branches.get(branch)
  if (typeof pushed === 'string') return pushed
  const asked = await send({ what: 'look at a branch', route: `GET /repos/{owner}/{repo}/git/ref/heads/${branch.split('/').map(encodeURIComponent).join('/')}`, parameters: {}, also: [404, 409], read: ({ data }) => fields(data) })
  const sha = asked.ok ? fields(asked.value['object'])?.['sha'] : null
  return typeof sha === 'string' ? sha : '0'.repeat(40)
}
