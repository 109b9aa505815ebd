import { expect, test } from 'vitest'
import { gardenWithApp } from './testing/garden-with-app.ts'

const mints = (g: Awaited<ReturnType<typeof gardenWithApp>>) => g.twin.requests({ operation: 'POST /app/installations/{installation_id}/access_tokens' }).map(({ body }) => body)

test('A68, G12: a token is for one repository and for what the task needs', async () => {
  await using g = await gardenWithApp()
  const other = await g.twin.createRepository({ owner: 'acme', name: 'other', files: { a: '1' } })
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using github = await g.open({ issues: 'write' })
  expect(mints(g)).toEqual([{ repository_ids: [g.repository.id], permissions: { metadata: 'read', issues: 'write' } }])
  expect(await github.createComment(1, 'x')).toMatchObject({ ok: true })
  expect(await github.startCheck({ name: 'n', sha: g.head(), externalId: 'k', title: 't', summary: 's', annotations: [] })).toMatchObject({ ok: false, problem: { kind: 'permission', message: expect.stringContaining('does not have the permission') } })
  const remote = await github.gitRemote()
  if (!remote.ok) throw new Error(remote.problem.message)
  const elsewhere = await fetch(`${g.twin.url}/repos/acme/${other.name}/issues/1/comments`, { method: 'POST', headers: { authorization: `Bearer ${remote.value.token}`, 'user-agent': 'x' }, body: '{"body":"x"}' })
  expect(elsewhere.status).toBe(403)
})

test('tasks that need the same share a token; nobody needs it for a minute, and it is revoked', async () => {
  await using g = await gardenWithApp()
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  const [one, two] = await Promise.all([g.open({ issues: 'write' }), g.open({ issues: 'write' })])
  await using reader = await g.open({ issues: 'read' })
  expect(mints(g)).toHaveLength(2)
  const token = (await one.gitRemote()) as { readonly value: { readonly token: string } }
  await one[Symbol.asyncDispose]()
  await one[Symbol.asyncDispose]()
  g.twin.advance(61_000)
  await (await g.open({ issues: 'read' }))[Symbol.asyncDispose]()
  expect(await two.issue(1)).toMatchObject({ ok: true })
  await two[Symbol.asyncDispose]()
  g.twin.advance(61_000)
  await (await g.open({ issues: 'read' }))[Symbol.asyncDispose]()
  expect(g.twin.requests({ method: 'DELETE' })).toMatchObject([{ status: 204 }])
  const answer = await fetch(`${g.twin.url}/repos/acme/garden/issues/1`, { headers: { authorization: `Bearer ${token.value.token}`, 'user-agent': 'x' } })
  expect(answer.status).toBe(401)
  expect(await reader.issue(1)).toMatchObject({ ok: true })
})

test('a token is renewed before it ends, also in the middle of a task', async () => {
  await using g = await gardenWithApp()
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using github = await g.open({ issues: 'write' })
  g.twin.advance(51 * 60_000)
  expect(await Promise.all([1, 2, 3].map(() => github.issue(1)))).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
  expect(mints(g)).toHaveLength(2)
})

test('a token that somebody revoked is asked for again, once', async () => {
  await using g = await gardenWithApp()
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using github = await g.open({ issues: 'write' })
  const remote = await github.gitRemote()
  if (remote.ok) g.twin.state.tokens.revoke(remote.value.token)
  expect(await github.createComment(1, 'x')).toMatchObject({ ok: true })
  expect(mints(g)).toHaveLength(2)
  expect(g.twin.comments(g.repository, 1)).toHaveLength(1)
})

test('G11: a permission that the installation does not have is named', async () => {
  await using g = await gardenWithApp({ permissions: { metadata: 'read', issues: 'write' } })
  const opened = await g.client.open({ installation: g.installation, repository: g.repository.id, permissions: { checks: 'write' }, task: null, signal: new AbortController().signal })
  expect(opened).toMatchObject({ ok: false, problem: { kind: 'permission', code: 'GITHUB.PERMISSION', message: expect.stringContaining('checks: write') } })
})

test('an installation that is suspended, gone, or does not reach the repository is a problem and no crash', async () => {
  await using g = await gardenWithApp()
  const open = (installation: number, repository: number) => g.client.open({ installation, repository, permissions: {}, task: null, signal: new AbortController().signal })
  expect(await open(g.installation, 424_242)).toMatchObject({ ok: false, problem: { kind: 'permission' } })
  expect(await open(424_242, g.repository.id)).toMatchObject({ ok: false, problem: { kind: 'not_found' } })
  g.twin.suspend(g.installation)
  expect(await open(g.installation, g.repository.id)).toMatchObject({ ok: false, problem: { kind: 'permission' } })
})

test('A67: no problem says a token or the key, whatever GitHub says back', async () => {
  await using g = await gardenWithApp()
  await using github = await g.open({ issues: 'write' })
  const remote = await github.gitRemote()
  if (!remote.ok) throw new Error(remote.problem.message)
  const said = JSON.stringify([await github.createComment(1, 'x'), await github.roleOf('nobody')])
  expect(said).not.toContain(remote.value.token)
  expect(said).not.toContain('PRIVATE KEY')
})

test('near its end a token that still holds is used, where GitHub asks to wait for the next one', async () => {
  await using g = await gardenWithApp()
  g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  await using github = await g.open({ issues: 'write' })
  g.twin.advance(51 * 60_000)
  g.twin.arm({ on: 'POST /app/installations/{installation_id}/access_tokens', fault: { kind: 'status', status: 403, retryAfter: 1 }, times: 3 })
  expect(await Promise.all([1, 2, 3].map(() => github.issue(1)))).toMatchObject([{ ok: true }, { ok: true }, { ok: true }])
  g.twin.advance(8.5 * 60_000)
  expect(await github.issue(1)).toMatchObject({ ok: false, problem: { kind: 'limited' } })
})
