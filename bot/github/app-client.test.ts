import { expect, test } from 'vitest'
import { startTwin } from '../../test/twin/twin.ts'
import { openAppClient, type AppClientOptions } from './open-app-client.ts'

async function garden(options: Partial<AppClientOptions> = {}, permissions = { contents: 'write', issues: 'write', pull_requests: 'write', checks: 'write', actions: 'write', metadata: 'read' } as const) {
  const twin = await startTwin()
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: { 'README.md': 'hello\n' } })
  const app = twin.createApp({ slug: 'hortus', permissions, events: [] })
  const installation = twin.install(app, 'acme')
  const client = openAppClient({ settings: { appId: app.id, privateKey: app.privateKey, apiUrl: twin.url, webUrl: twin.url, dryRun: false }, store: { spend: async (_installation, _kind, now) => ({ at: now }), pause: async () => undefined }, clock: { now: () => new Date(twin.now()) }, ...options })
  return { twin, repository, app, installation, client, [Symbol.asyncDispose]: async () => (await client[Symbol.asyncDispose](), await twin.close()) }
}

const signal = new AbortController().signal

test('a task gets a client for one repository, comments and reads its comment back', async () => {
  await using g = await garden()
  const issue = g.twin.openIssue(g.repository, { title: 'Hi', author: 'ann' })
  const opened = await g.client.open({ installation: g.installation, repository: g.repository.id, permissions: { issues: 'write' }, task: 't', signal })
  expect(opened).toMatchObject({ ok: true, value: { repository: 'acme/garden', facts: { id: g.repository.id, defaultBranch: 'main' } } })
  if (!opened.ok) return
  await using github = opened.value
  const made = await github.createComment(issue.number, 'seen')
  expect(made).toMatchObject({ ok: true, value: { body: 'seen' } })
  expect(await github.comments(issue.number, 1)).toMatchObject({ ok: true, value: { items: [{ body: 'seen', author: { app: g.app.id } }] } })
  expect(await github.comment(made.ok ? made.value.id : 0)).toMatchObject({ ok: true, value: { issue: issue.number } })
})
