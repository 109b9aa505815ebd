import { expect, test } from 'vitest'
import { asApp } from '../testing/app.ts'
import { startTwin } from '../twin.ts'

const MANIFEST = { name: 'My Hortus', url: 'https://example.org', redirect_url: 'http://127.0.0.1:3000/setup', hook_attributes: { url: 'http://127.0.0.1:3000/webhooks' }, default_permissions: { issues: 'write' }, default_events: ['issue_comment'] }

const post = (url: string, manifest: unknown) => fetch(`${url}/settings/apps/new?state=abc`, { method: 'POST', body: new URLSearchParams({ manifest: JSON.stringify(manifest) }), redirect: 'manual' })

test('a confirmed manifest comes back with a code that is changed once for the App, its key and its secret', async () => {
  await using twin = await startTwin()
  const back = new URL((await post(twin.url, MANIFEST)).headers.get('location')!)
  expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual(['http://127.0.0.1:3000/setup', 'abc'])
  const convert = () => fetch(`${twin.url}/app-manifests/${back.searchParams.get('code')}/conversions`, { method: 'POST', headers: { 'user-agent': 'test' } })
  const answer = await convert()
  expect(answer.status).toBe(201)
  const made = (await answer.json()) as { id: number; slug: string; pem: string; webhook_secret: string }
  expect(made).toMatchObject({ slug: 'my-hortus', name: 'My Hortus', permissions: { issues: 'write' }, events: ['issue_comment'], webhook_secret: expect.stringMatching(/^[0-9a-f]{40}$/), client_secret: expect.any(String) })
  const app = twin.state.apps.get(made.id)!
  expect((await asApp(twin, { ...app, privateKey: made.pem }).rest.apps.getAuthenticated()).data!.id).toBe(made.id)
  expect(app.webhook).toEqual({ url: 'http://127.0.0.1:3000/webhooks', secret: made.webhook_secret })
  expect((await convert()).status).toBe(404)
})

test('a code works for an hour, and a manifest without a name makes none', async () => {
  await using twin = await startTwin()
  const back = new URL((await post(twin.url, MANIFEST)).headers.get('location')!)
  twin.advance(3_600_000)
  expect((await fetch(`${twin.url}/app-manifests/${back.searchParams.get('code')}/conversions`, { method: 'POST', headers: { 'user-agent': 'test' } })).status).toBe(404)
  expect((await post(twin.url, { url: 'https://example.org' })).status).toBe(422)
})
