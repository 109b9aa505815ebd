/** Pull requests opened, edited, closed and merged through the API. */
import { gitAgrees } from '../git/git.ts'
import { countBetween } from '../git/compare.ts'
import { mergeInto } from '../model/merge.ts'
import { editIssue, openPull, setIssueState } from '../model/pulls.ts'
import type { Repository } from '../model/repository.ts'
import { created, invalid, ok, Refusal } from '../server/answer.ts'
import type { Call } from '../server/route.ts'
import { apiUrl } from '../shapes/repository.ts'
import { pullOf, wholePull } from './whole-pull.ts'

const LONGEST_TITLE = 256
const LONGEST_BODY = 65_536

export async function createPull(call: Call) {
  const { title, head, base, body, draft } = call.body as { title?: string; head: string; base: string; body?: string; draft?: boolean }
  if (title === undefined || title.trim() === '') throw invalid('PullRequest', 'title', 'missing_field')
  checkTexts(title, body)
  const from = headOf(call, head)
  await checkHistory(call.repository, base, from)
  const issue = await openPull(call.state, call.repository, { title, body: body ?? null, author: call.identity!, head: from, base, ...(draft === undefined ? {} : { draft }) })
  return created(await wholePull(call, issue), `${apiUrl(call.state, call.repository)}/pulls/${issue.number}`)
}

export async function updatePull(call: Call) {
  const { title, body, state } = call.body as { title?: string; body?: string; state?: 'open' | 'closed' }
  const before = pullOf(call)
  checkTexts(title ?? before.title, body)
  if (state === 'open' && before.state === 'closed' && before.pull!.mergedAt !== null) throw invalid('PullRequest', 'state', 'invalid', 'state cannot be changed. The pull request was merged.')
  let issue = editIssue(call.state, call.repository, before.number, { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) }, call.identity!)
  if (state !== undefined && state !== before.state) issue = setIssueState(call.state, call.repository, before.number, { state }, call.identity!)
  return ok(await wholePull(call, issue))
}

export async function mergePull(call: Call) {
  const { sha } = call.body as { sha?: string }
  const { number, pull } = pullOf(call)
  // In the model a person may: they make it ready first, by a button that is no part of this API.
  if (pull!.draft) throw new Refusal(405, 'Pull Request is still a draft')
  const commit = await mergeInto(call.state, call.repository, number, call.identity!, sha)
  return ok({ sha: commit, merged: true, message: 'Pull Request successfully merged' })
}

function checkTexts(title: string, body: string | undefined): void {
  if ([...title].length > LONGEST_TITLE) throw invalid('PullRequest', 'title', 'custom', `title is too long (maximum is ${LONGEST_TITLE} characters)`)
  if (body !== undefined && body.length > LONGEST_BODY) throw invalid('PullRequest', 'body', 'custom', `body is too long (maximum is ${LONGEST_BODY} characters)`)
}

/** `branch` of this repository, or `owner:branch` of a fork. */
function headOf({ state, repository }: Call, head: string): { readonly repository: Repository; readonly ref: string } {
  const [, owner, ref] = /^([^:]+):(.+)$/.exec(head) ?? []
  if (owner === undefined || ref === undefined) return { repository, ref: head }
  if (owner.toLowerCase() === repository.owner.login.toLowerCase()) return { repository, ref }
  const fork = [...state.repositories.values()].find((each) => each.parent === repository && each.owner.login.toLowerCase() === owner.toLowerCase())
  if (fork === undefined) throw invalid('PullRequest', 'head', 'invalid')
  return { repository: fork, ref }
}

/** Two branches that never met cannot be merged on GitHub, and one that adds nothing needs no pull request. */
async function checkHistory(repository: Repository, base: string, head: { readonly repository: Repository; readonly ref: string }): Promise<void> {
  const [from, to] = [repository.refs.get(`refs/heads/${base}`), head.repository.refs.get(`refs/heads/${head.ref}`)]
  if (from === null || to === null) return
  if (!(await gitAgrees(repository.dir, ['merge-base', from, to]))) throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message: `The ${head.ref} branch has no history in common with ${base}` }])
  if ((await countBetween(repository.dir, from, to)) === 0) throw new Refusal(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message: `No commits between ${base} and ${head.ref}` }])
}
