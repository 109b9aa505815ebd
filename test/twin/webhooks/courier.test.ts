import { expect, test } from 'vitest'
import { asApp } from '../testing/app.ts'
import { PLACE, refusalOf } from '../testing/garden.ts'
import { openHooked } from '../testing/hooked.ts'

test('a comment of a person comes as a signed webhook with the number of the installation', async () => {
  await using at = await openHooked()
  const comment = at.garden.twin.comment(at.garden.repository, at.garden.pull, 'ann', '/hortus help')
  const [got] = await at.got('issue_comment', 'created')
  expect(got).toMatchObject({ signed: true, body: { action: 'created', comment: { id: comment.id, body: '/hortus help', user: { login: 'ann' } }, issue: { number: at.garden.pull, pull_request: {} }, installation: { id: at.installation }, repository: { id: at.garden.repository.id } } })
  expect(got!.headers).toMatchObject({ 'x-github-event': 'issue_comment', 'x-github-hook-installation-target-id': String(at.app.id), 'content-type': 'application/json', 'user-agent': expect.stringMatching(/^GitHub-Hookshot\//) })
  expect(got!.guid).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)
})

test('a webhook says what was when it happened, not when it was sent', async () => {
  await using at = await openHooked()
  const comment = at.garden.twin.comment(at.garden.repository, at.garden.pull, 'ann', 'before')
  at.garden.twin.editComment(at.garden.repository, comment, 'after')
  expect((await at.got('issue_comment')).map(({ body }) => [body['action'], (body['comment'] as { body: string }).body, body['changes']])).toEqual([['created', 'before', undefined], ['edited', 'after', { body: { from: 'before' } }]])
})

test('a push names its commits, what it adds, and whether it was forced', async () => {
  await using at = await openHooked()
  const { twin, repository, head } = at.garden
  const next = await twin.push(repository, { branch: 'change', files: { 'new.txt': null, 'other.txt': 'x' }, message: 'Another', author: 'ann' })
  await twin.push(repository, { branch: 'change', from: 'main', files: { a: 'a' } })
  const [plain, forced] = await at.got('push')
  expect(plain!.body).toMatchObject({ ref: 'refs/heads/change', before: head, after: next, created: false, deleted: false, forced: false, commits: [{ id: next, message: 'Another', added: ['other.txt'], removed: ['new.txt'], modified: [] }], head_commit: { id: next }, pusher: { name: 'ann' } })
  expect(forced!.body).toMatchObject({ forced: true, before: next })
  expect((await at.got('pull_request', 'synchronize'))[0]!.body).toMatchObject({ before: head, after: next, pull_request: { head: { sha: next } } })
})

test('an app hears only what it subscribed to, may read and is installed on', async () => {
  await using at = await openHooked()
  const { twin } = at.garden
  const elsewhere = await twin.createRepository({ owner: 'someone', name: 'else', files: { a: 'a' } })
  twin.openIssue(elsewhere, { title: 'not installed here', author: 'ann' })
  twin.permit(at.installation, { metadata: 'read', contents: 'read' })
  twin.openIssue(at.garden.repository, { title: 'no right', author: 'ann' })
  twin.suspend(at.installation)
  await twin.push(at.garden.repository, { branch: 'main', files: { b: 'b' } })
  expect(await at.got('issues')).toEqual([])
  expect(await at.got('push')).toEqual([])
  expect((await at.got('installation')).map(({ body }) => body['action'])).toEqual(['created', 'new_permissions_accepted', 'suspend'])
})

test('to run a check again is asked of the app that made it', async () => {
  await using at = await openHooked()
  const { twin, repository, octokit, head } = at.garden
  const other = twin.createApp({ slug: 'other', permissions: { checks: 'write' }, events: ['check_run'], webhook: { url: at.receiver.url, secret: at.receiver.secret } })
  twin.install(other, PLACE.owner)
  const { data } = await octokit.rest.checks.create({ ...PLACE, name: 'x', head_sha: head })
  twin.rerequest(repository, data, 'ann')
  expect((await at.got('check_run', 'created')).length).toBe(2)
  expect((await at.got('check_run', 'rerequested')).map(({ headers }) => headers['x-github-hook-installation-target-id'])).toEqual([String(at.app.id)])
})

test('what is dropped never comes, is listed as failed, and comes when it is asked for again', async () => {
  await using at = await openHooked()
  const { twin, repository, pull } = at.garden
  await twin.settle()
  twin.webhooks.drop(1)
  twin.comment(repository, pull, 'ann', 'lost')
  expect(await at.got('issue_comment')).toEqual([])
  twin.webhooks.drop(0)
  const octokit = asApp(twin, at.app)
  const { data } = await octokit.rest.apps.listWebhookDeliveries({ per_page: 1 })
  expect(data).toMatchObject([{ event: 'issue_comment', action: 'created', status: 'failed to connect to host', status_code: 502, redelivery: false, installation_id: at.installation, repository_id: repository.id }])
  await octokit.rest.apps.redeliverWebhookDelivery({ delivery_id: data[0]!.id })
  const [got] = await at.got('issue_comment')
  expect(got!.guid).toBe(data[0]!.guid)
  expect((await octokit.rest.apps.listWebhookDeliveries({ per_page: 2 })).data.map(({ guid, redelivery, status_code }) => [guid, redelivery, status_code])).toEqual([[got!.guid, true, 202], [got!.guid, false, 502]])
  const { data: whole } = await octokit.rest.apps.getWebhookDelivery({ delivery_id: data[0]!.id })
  expect(whole.request.payload).toMatchObject({ comment: { body: 'lost' } })
})

test('what is dropped without a trace is not listed', async () => {
  await using at = await openHooked()
  await at.garden.twin.settle()
  at.garden.twin.webhooks.drop(1, { trace: false })
  at.garden.twin.comment(at.garden.repository, at.garden.pull, 'ann', 'lost')
  await at.garden.twin.settle()
  expect((await asApp(at.garden.twin, at.app).rest.apps.listWebhookDeliveries()).data.map(({ event }) => event)).toEqual(['installation'])
  expect(at.garden.twin.webhooks.log.at(-1)).toMatchObject({ event: 'issue_comment', hidden: true, status: 0 })
})

test('deliveries are listed by pages that a cursor finds, for three days', async () => {
  await using at = await openHooked()
  const { twin, repository, pull } = at.garden
  for (const body of ['one', 'two', 'three']) twin.comment(repository, pull, 'ann', body)
  await twin.settle()
  const octokit = asApp(twin, at.app)
  const first = await octokit.rest.apps.listWebhookDeliveries({ per_page: 2 })
  const cursor = /cursor=([^&>]+)/.exec(first.headers.link ?? '')?.[1]
  const second = await octokit.rest.apps.listWebhookDeliveries({ per_page: 2, cursor: cursor! })
  expect([...first.data, ...second.data].map(({ event }) => event)).toEqual(['issue_comment', 'issue_comment', 'issue_comment', 'installation'])
  expect(second.headers.link).toBe(undefined)
  expect((await refusalOf(octokit.rest.apps.listWebhookDeliveries({ cursor: 'x' }))).status).toBe(422)
  twin.advance(3 * 86_400_000)
  expect((await octokit.rest.apps.listWebhookDeliveries()).data).toEqual([])
})

test('an answer of 500 is a failed delivery, and nothing is sent again by itself', async () => {
  await using at = await openHooked()
  await at.garden.twin.settle()
  at.receiver.answer = 500
  at.garden.twin.comment(at.garden.repository, at.garden.pull, 'ann', 'x')
  at.garden.twin.advance(3_600_000)
  expect((await at.got('issue_comment')).length).toBe(1)
  expect((await asApp(at.garden.twin, at.app).rest.apps.listWebhookDeliveries({ per_page: 1 })).data).toMatchObject([{ status_code: 500 }])
})

test('twice, in another order, later: each as it was told', async () => {
  await using at = await openHooked({ seed: 7 })
  const { twin, repository, pull } = at.garden
  const bodies = async (): Promise<string[]> => (await at.got('issue_comment')).map(({ body }) => (body['comment'] as { body: string }).body)
  twin.webhooks.duplicate(1)
  twin.comment(repository, pull, 'ann', 'twice')
  expect(await bodies()).toEqual(['twice', 'twice'])
  expect(new Set((await at.got('issue_comment')).map(({ guid }) => guid)).size).toBe(1)
  twin.webhooks.duplicate(0)
  twin.webhooks.reorder(8)
  const said = ['1', '2', '3', '4', '5', '6', '7', '8']
  for (const body of said) twin.comment(repository, pull, 'ann', body)
  const shuffled = (await bodies()).slice(2)
  expect(shuffled).not.toEqual(said)
  expect(shuffled.toSorted()).toEqual(said)
  twin.webhooks.reorder(1)
  twin.webhooks.delay(60_000)
  twin.comment(repository, pull, 'ann', 'late')
  expect(await bodies()).not.toContain('late')
  twin.advance(60_000)
  expect(await bodies()).toContain('late')
})

test('a fifth is dropped: the same fifth for the same seed', async () => {
  const lost = async (): Promise<string> => {
    await using at = await openHooked({ seed: 3 })
    at.garden.twin.webhooks.drop(0.2)
    for (let index = 0; index < 100; index += 1) at.garden.twin.comment(at.garden.repository, at.garden.pull, 'ann', String(index))
    await at.garden.twin.settle()
    return at.garden.twin.webhooks.log.filter(({ status }) => status === 0).map(({ payload }) => (payload['comment'] as { body: string }).body).join()
  }
  const first = await lost()
  expect(first.split(',').length).toBeGreaterThan(10)
  expect(first.split(',').length).toBeLessThan(30)
  expect(await lost()).toBe(first)
})
