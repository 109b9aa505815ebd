/** The client against the twin, which holds every request to GitHub's own document. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { gardenWithApp } from './testing/garden-with-app.ts'

test('a task comments, and finds its comment again, with the time and the app', async () => {
  await using g = await gardenWithApp()
  const issue = g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann', body: 'There' })
  await using github = await g.open({ issues: 'write' })
  expect(github).toMatchObject({ repository: 'acme/garden', dryRun: false, app: { id: g.app.id, slug: 'hortus' }, facts: { id: g.repository.id, owner: 'acme', name: 'garden', defaultBranch: 'main', private: false, archived: false } })
  expect(await github.issue(issue.number)).toMatchObject({ ok: true, value: { number: issue.number, isPull: false, open: true, locked: false, title: 'Hi', body: 'There', author: { login: 'ann', bot: false } } })
  expect(await github.issue(99)).toEqual({ ok: true, value: null })
  const made = await github.createComment(issue.number, 'seen')
  if (!made.ok) throw new Error(made.problem.message)
  expect(await github.comments(issue.number, 1)).toMatchObject({ ok: true, value: { items: [{ body: 'seen', author: { app: g.app.id, bot: true } }] } })
  expect(await github.updateComment(made.value.id, 'edited')).toMatchObject({ ok: true, value: { body: 'edited' } })
  expect(await github.comment(made.value.id)).toMatchObject({ ok: true, value: { body: 'edited', issue: issue.number, createdAt: g.twin.now() } })
  expect(await github.deleteComment(made.value.id)).toMatchObject({ ok: true })
  expect(await github.comment(made.value.id)).toEqual({ ok: true, value: null })
})

test('a reaction that is there already is no problem', async () => {
  await using g = await gardenWithApp()
  const issue = g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  const comment = g.twin.comment(g.repository, issue.number, 'ann', '/help')
  await using github = await g.open({ issues: 'write' })
  for (const reaction of ['eyes', 'eyes', 'rocket', 'confused', '-1', '+1'] as const) expect(await github.react(comment.id, reaction)).toEqual({ ok: true, value: undefined })
  expect(await github.reactToIssue(issue.number, 'eyes')).toEqual({ ok: true, value: undefined })
  expect(g.twin.reactions(g.repository, { comment: comment.id }).map(({ content }) => content)).toEqual(['eyes', 'rocket', 'confused', '-1', '+1'])
})

test('A36, A42: the role is that of now, of the account that has this login now', async () => {
  await using g = await gardenWithApp()
  await using github = await g.open({})
  g.twin.user('ann')
  expect(await github.roleOf('ann')).toMatchObject({ ok: true, value: { id: g.twin.user('ann').id, role: 'read' } })
  g.repository.collaborators.set(g.twin.user('ann').id, 'maintain')
  expect(await github.roleOf('Ann')).toMatchObject({ ok: true, value: { role: 'maintain' } })
  g.repository.collaborators.set(g.twin.user('ann').id, 'triage')
  expect(await github.roleOf('ann')).toMatchObject({ ok: true, value: { role: 'triage' } })
  expect(await github.roleOf('nobody-of-that-name')).toMatchObject({ ok: false })
})

test('a pull request is found by its branch, edited, closed, and its branch removed', async () => {
  await using g = await gardenWithApp()
  const sha = await g.twin.push(g.repository, { branch: 'hortus/archive/x', files: { 'b.txt': 'b\n' }, message: 'b' })
  await using github = await g.open({ contents: 'write', pull_requests: 'write' })
  expect(await github.branch('hortus/archive/x')).toEqual({ ok: true, value: sha })
  expect(await github.branch('hortus/archive')).toEqual({ ok: true, value: null })
  const made = await github.createPull({ title: 'T', body: 'B', head: 'hortus/archive/x', base: 'main', draft: true })
  if (!made.ok) throw new Error(made.problem.message)
  expect(made.value).toMatchObject({ title: 'T', body: 'B', draft: true, merged: false, open: true, head: { sha, ref: 'hortus/archive/x', repository: g.repository.id }, base: { ref: 'main' }, url: `${g.twin.url}/acme/garden/pull/${made.value.number}` })
  expect(await github.createPull({ title: 'T', body: 'B', head: 'hortus/archive/x', base: 'main', draft: true })).toMatchObject({ ok: false, problem: { kind: 'refused', happened: 'no' } })
  expect(await github.updatePull(made.value.number, { title: 'U', state: 'closed' })).toMatchObject({ ok: true, value: { title: 'U', body: 'B', open: false } })
  expect(await github.pullsOfBranch('hortus/archive/x')).toMatchObject({ ok: true, value: [{ number: made.value.number, title: 'U' }] })
  expect(await github.pullsOfBranch('hortus/archive/y')).toEqual({ ok: true, value: [] })
  expect(await github.pullDetails(made.value.number)).toMatchObject({ ok: true, value: { title: 'U', author: { bot: true } } })
  expect(await github.pullDetails(999)).toEqual({ ok: true, value: null })
  expect(await github.deleteBranch('hortus/archive/x')).toEqual({ ok: true, value: undefined })
  expect(await github.deleteBranch('hortus/archive/x')).toEqual({ ok: true, value: undefined })
  expect(await github.branch('hortus/archive/x')).toEqual({ ok: true, value: null })
})

test('only branches below hortus/ are removed', async () => {
  await using g = await gardenWithApp()
  await using github = await g.open({ contents: 'write' })
  for (const branch of ['main', 'hortus', 'hortus/', 'hortus/../main', 'hortus/a..b', 'hortus//x', 'refs/heads/hortus/x', 'hortus/x.lock', 'hortus/.x', 'hortus/-\nmain', '../hortus/x']) expect({ branch, answer: await github.deleteBranch(branch) }).toMatchObject({ answer: { ok: false, problem: { kind: 'refused' } } })
  expect(g.twin.requests({ method: 'DELETE' })).toEqual([])
})

test('a check run is started, goes on, and ends', async () => {
  await using g = await gardenWithApp()
  await using github = await g.open({ checks: 'write' })
  const made = await github.startCheck({ name: 'hortus/smoke', sha: g.head(), externalId: 'key', title: 'T', summary: 'S', annotations: [] })
  if (!made.ok) throw new Error(made.problem.message)
  expect(made.value).toMatchObject({ externalId: 'key', app: { id: g.app.id, slug: 'hortus' }, completed: false })
  expect(await github.updateCheck(made.value.id, { title: 'T2', summary: 'S2', annotations: [{ path: 'README.md', line: 1, level: 'warning', title: 'x', message: 'y' }] })).toMatchObject({ ok: true, value: { completed: false } })
  expect(await github.updateCheck(made.value.id, { conclusion: 'timed_out', detailsUrl: 'https://example.org/' })).toMatchObject({ ok: true, value: { completed: true } })
  expect(await github.checks(g.head(), 'hortus/smoke')).toMatchObject({ ok: true, value: [{ id: made.value.id, externalId: 'key' }] })
  expect(g.twin.checkRuns(g.repository)).toMatchObject([{ status: 'completed', conclusion: 'timed_out' }])
})

test('A76: a repository that was renamed and whose name somebody took is still the one that is meant', async () => {
  await using g = await gardenWithApp()
  const issue = g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using github = await g.open({ issues: 'write' })
  g.twin.rename(g.repository, 'elsewhere')
  const other = await g.twin.createRepository({ owner: 'acme', name: 'garden', files: { a: '1' } })
  g.twin.openIssue(other, { title: 'Trap', author: 'eve' })
  expect(await github.createComment(issue.number, 'seen')).toMatchObject({ ok: true })
  expect(g.twin.comments(g.repository, issue.number)).toHaveLength(1)
  expect(g.twin.comments(other, 1)).toEqual([])
})

test('a task that comes after a rename knows the new name, though its token is not new', async () => {
  await using g = await gardenWithApp()
  await using one = await g.open({ issues: 'write' })
  g.twin.rename(g.repository, 'elsewhere')
  g.twin.advance(11 * 60_000)
  await using two = await g.open({ issues: 'write' })
  expect([one.repository, two.repository]).toEqual(['acme/garden', 'acme/elsewhere'])
  expect(g.twin.requests({ operation: 'POST /app/installations/{installation_id}/access_tokens' })).toHaveLength(1)
})

test('our own issues are found, edited and closed; those of others are not ours', async () => {
  await using g = await gardenWithApp()
  g.twin.openIssue(g.repository, { title: 'Theirs', author: 'ann' })
  await using github = await g.open({ issues: 'write' })
  expect(await github.ourIssues(1)).toEqual({ ok: true, value: { items: [], last: 1 } })
  const made = await github.createIssue({ title: 'Report', body: 'B', labels: [] })
  if (!made.ok) throw new Error(made.problem.message)
  expect(await github.updateIssue(made.value.number, { body: 'C', state: 'closed' })).toMatchObject({ ok: true, value: { title: 'Report', body: 'C', open: false } })
  expect(await github.ourIssues(1)).toMatchObject({ ok: true, value: { items: [{ number: made.value.number, body: 'C', open: false, author: { bot: true } }] } })
})

test('comments since a moment are told again and again, until the moment is moved', async () => {
  await using g = await gardenWithApp()
  const issue = g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using github = await g.open({ issues: 'read' })
  const since = g.twin.now()
  g.twin.advance(5000)
  const comment = g.twin.comment(g.repository, issue.number, 'ann', '/help')
  for (let times = 0; times < 3; times += 1) expect(await github.commentsSince(since, 1)).toMatchObject({ ok: true, value: { items: [{ id: comment.id, issue: issue.number, body: '/help', createdAt: since + 5000, updatedAt: since + 5000, author: { login: 'ann' } }], last: 1 } })
  g.twin.advance(5000)
  expect(await github.commentsSince(g.twin.now(), 1)).toMatchObject({ ok: true, value: { items: [] } })
})

test('deliveries that nobody answered are found, page by page, and asked for again under the same GUID', async () => {
  const got: string[] = []
  let status = 503
  const server = createServer((request, response) => {
    got.push(String(request.headers['x-github-delivery']))
    request.resume().once('end', () => void response.writeHead(status).end())
  })
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  await using g = await gardenWithApp({ webhook: { url, secret: 'a secret that is long enough' } })
  for (let number = 0; number < 120; number += 1) g.twin.openIssue(g.repository, { title: String(number), author: 'ann' })
  await g.twin.settle()
  const first = await g.client.deliveries(null)
  if (!first.ok) throw new Error(first.problem.message)
  const second = await g.client.deliveries(first.value.next)
  if (!second.ok) throw new Error(second.problem.message)
  const all = [...first.value.items, ...second.value.items].filter(({ event }) => event === 'issues')
  expect(new Set(all.map(({ guid }) => guid)).size).toBe(120)
  expect(all.every(({ status: said, redelivery }) => said === 503 && !redelivery)).toBe(true)
  expect(second.value.next).toBeNull()
  status = 202
  const [one] = all
  expect(await g.client.redeliver(one!.id)).toEqual({ ok: true, value: undefined })
  await g.twin.settle()
  expect(got.filter((guid) => guid === one!.guid)).toHaveLength(2)
  const after = await g.client.deliveries(null)
  expect(after.ok && after.value.items[0]).toMatchObject({ guid: one!.guid, redelivery: true, status: 202 })
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
})

test('installations and their repositories are listed', async () => {
  await using g = await gardenWithApp()
  expect(await g.client.installations(1)).toMatchObject({ ok: true, value: [{ id: g.installation, account: { login: 'acme' }, suspended: false }] })
  expect(await g.client.repositories(g.installation, 1)).toMatchObject({ ok: true, value: [{ id: g.repository.id, owner: 'acme', name: 'garden' }] })
  g.twin.suspend(g.installation)
  expect(await g.client.installations(1)).toMatchObject({ ok: true, value: [{ suspended: true }] })
})

test('an address of GitHub in the clear is refused before anything is asked', async () => {
  await using g = await gardenWithApp()
  expect(() => g.openClient({ settings: { appId: 1, privateKey: 'x', apiUrl: 'http://github.example', webUrl: 'https://github.example', dryRun: false } })).toThrow(/https/)
})

const WORKFLOW = `name: command
run-name: \${{ inputs.title }}
on:
  workflow_dispatch:
    inputs:
      title: { type: string, required: true }
jobs:
  a: { runs-on: ubuntu-latest, steps: [{ run: 'true' }] }
`

test('a workflow is asked for, its run found by what it is called, cancelled and run again', async () => {
  await using g = await gardenWithApp()
  const sha = await g.twin.push(g.repository, { branch: 'main', files: { '.github/workflows/hortus-command.yml': WORKFLOW }, message: 'workflow' })
  await using github = await g.open({ actions: 'write' })
  const since = g.twin.now()
  expect(await github.dispatch('hortus-command.yml', 'main', { title: 'smoke c:key:0' })).toEqual({ ok: true, value: undefined })
  const found = await github.runsOf('hortus-command.yml', { since })
  expect(found).toMatchObject({ ok: true, value: [{ title: 'smoke c:key:0', event: 'workflow_dispatch', path: '.github/workflows/hortus-command.yml', headSha: sha, status: 'queued', conclusion: null }] })
  if (!found.ok) return
  const [run] = found.value
  expect(await github.runsAt(sha)).toMatchObject({ ok: true, value: [{ id: run!.id }] })
  expect(await github.runsOf('hortus-command.yml', { since: since + 60_000 })).toEqual({ ok: true, value: [] })
  expect(await github.cancelRun(run!.id)).toEqual({ ok: true, value: undefined })
  await g.twin.settle()
  expect(await github.runFacts(run!.id)).toMatchObject({ ok: true, value: { status: 'completed', conclusion: 'cancelled', url: `${g.twin.url}/acme/garden/actions/runs/${run!.id}` } })
  expect(await github.cancelRun(run!.id)).toEqual({ ok: true, value: undefined })
  expect(await github.rerunFailed(run!.id)).toEqual({ ok: true, value: undefined })
  expect(await github.runFacts(run!.id)).toMatchObject({ ok: true, value: { attempt: 2 } })
  expect(await github.runFacts(999)).toEqual({ ok: true, value: null })
  expect(await github.dispatch('other.yml', 'main', {})).toMatchObject({ ok: false, problem: { kind: 'not_found', happened: 'no' } })
  expect(await github.dispatch('../../../x.yml', 'main', {})).toMatchObject({ ok: false, problem: { kind: 'not_found' } })
})
