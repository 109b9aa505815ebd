import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { SECRET, serving, type Sending } from './testing/serving.ts'
import { sign } from './signature.ts'

describe('a delivery (A64)', () => {
  test('whose signature holds is stored as it was signed, and answered with 202', async () => {
    await using place = await serving()
    const body = '{"action": "created",\n "text": "é"}'
    const { status } = await place.send({ body, headers: { 'x-github-delivery': 'b4b1a1c0-0000-1111-2222-333344445555' } })
    expect(status).toBe(202)
    expect(place.received.map(({ guid, event, payload }) => ({ guid, event, text: Buffer.from(payload).toString() }))).toEqual([{ guid: 'b4b1a1c0-0000-1111-2222-333344445555', event: 'issue_comment', text: body }])
  })

  test('is answered only after the store has it', async () => {
    const { promise, resolve } = Promise.withResolvers<'stored'>()
    const asked = Promise.withResolvers<void>()
    await using place = await serving({ store: { receive: () => (asked.resolve(), promise) } })
    let answered = false
    const sending = place.send().then((response) => {
      answered = true
      return response
    })
    await asked.promise
    // An answer that does not wait would be here before those to what was asked later.
    for (let times = 0; times < 3; times++) await fetch(`${place.server.url}/health`).then((response) => response.text())
    expect(answered).toBe(false)
    resolve('stored')
    expect((await sending).status).toBe(202)
  })

  test('comes at the address that Probot has, too', async () => {
    await using place = await serving()
    expect((await place.send({ path: '/api/github/webhooks' })).status).toBe(202)
  })

  test('that came before is answered with 202 and not stored again', async () => {
    await using place = await serving()
    const headers = { 'x-github-delivery': randomUUID() }
    expect([(await place.send({ headers })).status, (await place.send({ headers })).status]).toEqual([202, 202])
    expect(place.received).toHaveLength(1)
    expect(await place.metrics()).toContain('hortus_deliveries_total{event="issue_comment",outcome="known"} 1')
  })

  test('signed with either of two secrets is taken while they are changed (G18)', async () => {
    const next = 'the-next-one-is-as-long-as-it'
    await using place = await serving({ settings: { webhookSecrets: [SECRET, next] } })
    expect([(await place.send()).status, (await place.send({ secret: next })).status, (await place.send({ secret: 'neither-of-them-it-is-a-third' })).status]).toEqual([202, 202, 401])
  })

  test('that the store cannot keep is not acknowledged', async () => {
    await using place = await serving({ store: { receive: () => Promise.reject(new Error('disk full')) } })
    expect((await place.send()).status).toBe(503)
  })

  const REFUSED: readonly (readonly [string, Sending, number])[] = [
    ['has no signature', { headers: { 'x-hub-signature-256': null } }, 401],
    ['has an empty signature', { headers: { 'x-hub-signature-256': '' } }, 401],
    ['is signed with another secret', { secret: 'this-is-not-the-secret-at-all' }, 401],
    ['is signed with an empty secret', { secret: '' }, 401],
    ['has only the older signature', { headers: { 'x-hub-signature-256': null, 'x-hub-signature': `sha1=${'a'.repeat(40)}` } }, 401],
    ['names SHA-1 in the newer header', { headers: { 'x-hub-signature-256': `sha1=${'a'.repeat(40)}` } }, 401],
    ['has a short signature', { headers: { 'x-hub-signature-256': 'sha256=abcd' } }, 401],
    ['has a signature in capitals with more after it', { headers: { 'x-hub-signature-256': `sha256=${'A'.repeat(64)}00` } }, 401],
    ['has two signatures', { headers: { 'x-hub-signature-256': `${sign(SECRET, '{"action":"created"}')}, ${sign(SECRET, '{}')}` } }, 401],
    ['is a form', { headers: { 'content-type': 'application/x-www-form-urlencoded' } }, 415],
    ['says no type', { headers: { 'content-type': 'text/plain' } }, 415],
    ['is compressed', { headers: { 'content-encoding': 'gzip' } }, 415],
    ['has no id', { headers: { 'x-github-delivery': null } }, 400],
    ['has an id that is a path', { headers: { 'x-github-delivery': '../../../etc/passwd' } }, 400],
    ['has a huge id', { headers: { 'x-github-delivery': 'a'.repeat(1000) } }, 400],
    ['names no event', { headers: { 'x-github-event': null } }, 400],
    ['names an event with a space', { headers: { 'x-github-event': 'issue comment' } }, 400],
    ['is fetched', { method: 'GET' }, 405],
    ['is put', { method: 'PUT' }, 405],
  ]
  test.each(REFUSED)('that %s is refused', async (_name, sending, status) => {
    await using place = await serving()
    expect((await place.send(sending)).status).toBe(status)
    expect(place.received).toEqual([])
  })

  test('whose body was changed on the way is refused', async () => {
    await using place = await serving()
    expect((await place.send({ body: '{"a":2}', headers: { 'x-hub-signature-256': sign(SECRET, '{"a":1}') } })).status).toBe(401)
  })

  test('that is refused leaves neither its body nor its signature in the log, however often it comes', async () => {
    await using place = await serving()
    for (let index = 0; index < 50; index++) await place.send({ body: '{"canary":"c4n4ry"}', secret: `wrong-${index}` })
    expect(place.said).toHaveLength(1)
    expect(place.said.join()).not.toMatch(/c4n4ry|sha256=/)
  })
})

describe('who sends bad signatures', () => {
  test('is refused unread after twenty in a minute, and nobody else is (A66)', async () => {
    await using place = await serving({ settings: { proxies: 1 } })
    const from = (address: string, secret = SECRET) => place.send({ secret, headers: { 'x-forwarded-for': `9.9.9.9, ${address}` } })
    for (let index = 0; index < 20; index++) expect((await from('203.0.113.7', 'wrong-secret')).status).toBe(401)
    expect((await from('203.0.113.7')).status).toBe(429)
    expect((await from('203.0.113.8')).status).toBe(202)
  })

  test('cannot have another one refused by naming it in front of the proxy', async () => {
    await using place = await serving({ settings: { proxies: 1 } })
    for (let index = 0; index < 25; index++) await place.send({ secret: 'wrong', headers: { 'x-forwarded-for': '140.82.112.1, 203.0.113.7' } })
    expect((await place.send({ headers: { 'x-forwarded-for': '140.82.112.1' } })).status).toBe(202)
  })

  test('behind a proxy that nobody told us of refuses nobody', async () => {
    await using place = await serving()
    for (let index = 0; index < 25; index++) await place.send({ secret: 'wrong' })
    expect((await place.send()).status).toBe(202)
  })
})
