/** Issues: opened, listed, changed, labelled. Pull requests are issues too here, as on GitHub. */
import { need } from '../access/permissions.ts'
import { issueOf } from '../model/comments.ts'
import { editIssue, labelIssue, openIssue, setIssueState } from '../model/pulls.ts'
import type { Issue } from '../model/repository.ts'
import { created, gone, invalid, notFound, numberOf, ok } from '../server/answer.ts'
import { listAnswer } from '../server/page.ts'
import type { Call, Route } from '../server/route.ts'
import { issueShape, labelShape } from '../shapes/issue.ts'

const READ = need('issues:read')
const WRITE = need('issues:write')
/** Labels of pull requests need one of the two. */
const LABEL = need('issues:write', 'pull_requests:write')
const LONGEST_TITLE = 256
const LONGEST_BODY = 65_536

export const issueRoutes: readonly Route[] = [
  { operation: 'GET /repos/{owner}/{repo}/issues', needs: READ, handle: list },
  { operation: 'POST /repos/{owner}/{repo}/issues', needs: { ...WRITE, people: true }, handle: create },
  { operation: 'PATCH /repos/{owner}/{repo}/issues/{issue_number}', needs: LABEL, handle: update },
  { operation: 'PUT /repos/{owner}/{repo}/issues/{issue_number}/lock', needs: LABEL, handle: (call) => lock(call, true) },
  { operation: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/lock', needs: LABEL, handle: (call) => lock(call, false) },
  { operation: 'GET /repos/{owner}/{repo}/issues/{issue_number}/labels', needs: need('issues:read', 'pull_requests:read'), handle: listLabels },
  { operation: 'POST /repos/{owner}/{repo}/issues/{issue_number}/labels', needs: LABEL, handle: (call) => setLabels(call, [...issue(call).labels, ...named(call)]) },
  { operation: 'PUT /repos/{owner}/{repo}/issues/{issue_number}/labels', needs: LABEL, handle: (call) => setLabels(call, named(call)) },
  { operation: 'DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}', needs: LABEL, handle: removeLabel },
]

function list(call: Call) {
  const { query } = call
  const is = query.get('state') ?? 'open'
  const [since, labels] = [Date.parse(query.get('since') ?? ''), (query.get('labels') ?? '').split(',').filter(Boolean)]
  const creator = query.get('creator')?.toLowerCase() ?? null
  const wanted = (each: Issue): boolean =>
    (is === 'all' || each.state === is) &&
    (creator === null || loginsOf(each).includes(creator)) &&
    !(each.updatedAt < since) &&
    labels.every((label) => each.labels.includes(label))
  const key = (each: Issue): number => (query.get('sort') === 'updated' ? each.updatedAt : each.number)
  const sorted = call.repository.issues.all(call.at).filter(wanted).sort((a, b) => (query.get('direction') === 'asc' ? key(a) - key(b) : key(b) - key(a)))
  return listAnswer(call, sorted, (each) => issueShape(call.state, call.repository, each))
}

/** An app is found by its login and by `app/slug`, as its page writes it. */
const loginsOf = ({ author }: Issue): string[] => [author.login.toLowerCase(), ...(author.app === undefined ? [] : [`app/${author.app.slug}`])]

function create(call: Call) {
  const { title, body, labels = [] } = call.body as { title: string | number; body?: string; labels?: readonly (string | { name?: string })[] }
  checkTexts(String(title), body)
  const mayLabel = call.may(WRITE)
  const opened = openIssue(call.state, call.repository, { title: String(title), body: body ?? null, author: call.identity!, labels: mayLabel ? labels.map(nameOf) : [] })
  const shape = issueShape(call.state, call.repository, opened)
  return created(shape, shape['url'] as string)
}

function update(call: Call) {
  const { title, body, state, labels } = call.body as { title?: string; body?: string | null; state?: 'open' | 'closed'; labels?: readonly (string | { name?: string })[] }
  const before = issue(call)
  checkTexts(title ?? before.title, body ?? undefined)
  const { number } = before
  let after = editIssue(call.state, call.repository, number, { ...(title === undefined ? {} : { title }), ...(body === undefined ? {} : { body }) }, call.identity!)
  if (labels !== undefined) after = labelIssue(call.state, call.repository, number, labels.map(nameOf), call.identity!)
  if (state !== undefined && state !== before.state) after = setIssueState(call.state, call.repository, number, { state }, call.identity!)
  return ok(issueShape(call.state, call.repository, after))
}

function lock(call: Call, locked: boolean) {
  setIssueState(call.state, call.repository, issue(call).number, { locked }, call.identity!)
  return gone
}

function listLabels(call: Call) {
  return listAnswer(call, issueOf(call.repository, numberOf(call, 'issue_number'), call.at).labels, (name) => labelShape(call.state, call.repository, name))
}

function setLabels(call: Call, labels: readonly string[]) {
  const after = labelIssue(call.state, call.repository, issue(call).number, labels, call.identity!)
  return ok(after.labels.map((name) => labelShape(call.state, call.repository, name)))
}

function removeLabel(call: Call) {
  const name = call.params['name'] ?? ''
  const { labels } = issue(call)
  if (!labels.includes(name)) throw notFound()
  return setLabels(call, labels.filter((label) => label !== name))
}

const issue = (call: Call): Issue => issueOf(call.repository, numberOf(call, 'issue_number'))

const nameOf = (label: string | { name?: string }): string => (typeof label === 'string' ? label : (label.name ?? ''))

const named = ({ body }: Call): string[] => ((body['labels'] ?? []) as readonly (string | { name?: string })[]).map(nameOf)

function checkTexts(title: string, body: string | undefined): void {
  if (title.trim() === '') throw invalid('Issue', 'title', 'missing_field')
  if ([...title].length > LONGEST_TITLE) throw invalid('Issue', 'title', 'custom', `title is too long (maximum is ${LONGEST_TITLE} characters)`)
  if (body !== undefined && body.length > LONGEST_BODY) throw invalid('Issue', 'body', 'custom', `body is too long (maximum is ${LONGEST_BODY} characters)`)
}
