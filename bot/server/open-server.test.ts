import { connect } from 'node:net'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { openHttp } from './open-http.ts'
import { SECRET, serving } from './testing/serving.ts'
import { sendRaw } from './testing/send-raw.ts'
import { sign } from './signature.ts'

/** Writes these pieces with a pause between them and gives what came back until the connection closed. */
async function talk(url: string, pieces: readonly string[], pauseMs: number): Promise<{ readonly text: string; readonly ms: number }> {
  const { hostname, port } = new URL(url)
  const socket = connect({ host: hostname, port: Number(port) })
  const started = performance.now()
  let text = ''
  socket.on('data', (part: Buffer) => (text += part.toString('latin1')))
  socket.on('error', () => {})
  const closed = once(socket, 'close')
  for (const piece of pieces) {
    if (socket.destroyed) break
    socket.write(piece)
    await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, pauseMs))])
  }
  await closed
  return { text, ms: performance.now() - started }
}

describe('slow senders (A66)', () => {
  const limits = { headersMs: 300, requestMs: 600 }

  test('who never ends the headers is cut off', async () => {
    await using place = await serving({ limits })
    const { text, ms } = await talk(place.server.url, ['POST /webhooks HTTP/1.1\r\n', ...Array.from({ length: 40 }, (_, index) => `x-${index}: y\r\n`)], 100)
    expect(text).toContain('408')
    expect(ms).toBeLessThan(3500)
  })

  test('who never ends the body is cut off, and nothing is stored', async () => {
    await using place = await serving({ limits })
    const head = `POST /webhooks HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\nx-github-event: push\r\nx-github-delivery: 00000000-0000-4000-8000-000000000001\r\nx-hub-signature-256: sha256=${'0'.repeat(64)}\r\ncontent-length: 1000\r\n\r\n`
    const { ms } = await talk(place.server.url, [head, ...Array.from({ length: 60 }, () => ' ')], 100)
    expect(ms).toBeLessThan(4000)
    expect(place.received).toEqual([])
  })
})

describe('connections that are kept and not used (A66)', () => {
  test('give way when all places are taken: a delivery is taken at once', async () => {
    await using place = await serving({ limits: { connections: 8 } })
    const { hostname, port } = new URL(place.server.url)
    const idle = await Promise.all(Array.from({ length: 8 }, async () => {
      const socket = connect({ host: hostname, port: Number(port) })
      socket.on('error', () => {})
      socket.write('GET /health HTTP/1.1\r\nhost: x\r\n\r\n')
      await once(socket, 'data')
      return socket
    }))
    expect((await place.send().catch(() => ({ status: 0 }))).status).toBe(202)
    for (const socket of idle) socket.destroy()
  })
})

describe('a body', () => {
  const headers = (body: string) => ({ 'content-type': 'application/json', 'x-github-event': 'push', 'x-github-delivery': '00000000-0000-4000-8000-000000000009', 'x-hub-signature-256': sign(SECRET, body) })

  test('of the size that GitHub sends at most is taken', async () => {
    await using place = await serving()
    const body = JSON.stringify({ text: 'x'.repeat((25 << 20) - 11) })
    expect(Buffer.byteLength(body)).toBe(25 << 20)
    expect((await place.send({ body })).status).toBe(202)
    expect(place.received[0]!.payload).toHaveLength(25 << 20)
  })

  test('of one byte more is refused, although it is signed', async () => {
    await using place = await serving()
    const body = JSON.stringify({ text: 'x'.repeat((25 << 20) - 10) })
    expect((await place.send({ body }).catch(() => ({ status: 413 }))).status).toBe(413)
    expect(place.received).toEqual([])
  })

  test('that is chunked is taken like any other', async () => {
    await using place = await serving()
    const body = ' '.repeat(128 << 10)
    expect((await sendRaw(place.server.url, { headers: headers(body), bytes: 128 << 10, chunked: true })).status).toBe(202)
    expect(place.received[0]!.payload).toHaveLength(128 << 10)
  })

  test('whose sender asks first is refused before it is sent', async () => {
    await using place = await serving()
    const { text } = await talk(place.server.url, ['POST /webhooks HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\ncontent-length: 1000000\r\n\r\n'], 10)
    expect(text).toMatch(/^HTTP\/1\.1 401/)
  })

  test('whose sender asks first and is welcome is asked for', async () => {
    await using place = await serving()
    const body = '{"a":1}'
    const asked = talk(place.server.url, [`POST /webhooks HTTP/1.1\r\nhost: x\r\nexpect: 100-continue\r\nconnection: close\r\ncontent-length: ${body.length}\r\n${Object.entries(headers(body)).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`, body], 100)
    expect((await asked).text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 202/)
  })
})

describe('an end (G19)', () => {
  test('answers what it has taken and takes nothing more', async () => {
    const { promise, resolve } = Promise.withResolvers<'stored'>()
    const asked = Promise.withResolvers<void>()
    await using place = await serving({ store: { receive: () => (asked.resolve(), promise) } })
    const sending = place.send()
    await asked.promise
    const closing = place.server.close(5000)
    await expect(fetch(`${place.server.url}/health`)).rejects.toThrow('fetch failed')
    resolve('stored')
    expect((await sending).status).toBe(202)
    await closing
  })

  test('waits no longer than it is told', async () => {
    const asked = Promise.withResolvers<void>()
    await using place = await serving({ store: { receive: () => (asked.resolve(), new Promise(() => {})) } })
    const sending = place.send().catch(() => null)
    await asked.promise
    const started = performance.now()
    await place.server.close(300)
    expect(performance.now() - started).toBeLessThan(2000)
    expect(await sending).toBeNull()
  })
})

describe('for whoever runs it', () => {
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, { headers })
    return { status: response.status, text: await response.text(), type: response.headers.get('content-type') }
  }

  test('/health says that it lives, and the version', async () => {
    await using place = await serving()
    expect(await get(`${place.server.url}/health`)).toMatchObject({ status: 200, text: expect.stringContaining('"ok":true') as string })
  })

  test('/ready follows the store, and a store that never answers is not ready', async () => {
    await using down = await serving({ ready: () => Promise.reject(new Error('gone: postgres://user:secret@host/db')) })
    expect(await get(`${down.server.url}/ready`)).toMatchObject({ status: 503, text: '{"ready":false,"parts":{"store":"down"}}\n' })
    await using slow = await serving({ ready: () => new Promise(() => {}) })
    expect(await get(`${slow.server.url}/ready`)).toMatchObject({ status: 503 })
    await using up = await serving({ ready: () => Promise.resolve({ ready: true, parts: { store: 'up' } }) })
    expect(await get(`${up.server.url}/ready`)).toMatchObject({ status: 200 })
  })

  test('/ready asks the store once, however often it is asked', async () => {
    let asked = 0
    await using place = await serving({ ready: () => Promise.resolve({ ready: (asked += 1) > 0 }) })
    await Promise.all(Array.from({ length: 30 }, () => get(`${place.server.url}/ready`)))
    expect(asked).toBe(1)
  })

  test('/metrics counts deliveries by event and outcome, and gives a stranger\'s words no series of their own (G24)', async () => {
    await using place = await serving()
    await place.send()
    await place.send({ secret: 'wrong', headers: { 'x-github-event': 'a_strangers_word' } })
    const { text, type } = await get(`${place.server.url}/metrics`)
    expect(type).toContain('text/plain')
    expect(text).toContain('hortus_deliveries_total{event="issue_comment",outcome="stored"} 1')
    expect(text).toContain('hortus_deliveries_total{event="unproven",outcome="forged"} 1')
    expect(text).not.toContain('a_strangers_word')
  })

  test('/metrics is not for who comes through a proxy, unless the token is shown', async () => {
    await using place = await serving()
    expect((await get(`${place.server.url}/metrics`, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(403)
    await using guarded = await serving({ settings: { metricsToken: 'sixteen-characters' } })
    expect((await get(`${guarded.server.url}/metrics`)).status).toBe(403)
    expect((await get(`${guarded.server.url}/metrics`, { authorization: 'Bearer sixteen-characterz' })).status).toBe(403)
    expect((await get(`${guarded.server.url}/metrics`, { authorization: 'Bearer sixteen-characters', 'x-forwarded-for': '203.0.113.7' })).status).toBe(200)
  })

  test('an address that is taken is a problem that says what to do, and not a mistake of ours', async () => {
    await using place = await serving()
    const { port } = new URL(place.server.url)
    await expect(openHttp({ host: '127.0.0.1', port: Number(port), handle: () => {} })).rejects.toMatchObject({ problem: { code: 'SERVER.ADDRESS', message: `127.0.0.1 port ${port} cannot be listened on: something listens there already.`, next: expect.stringContaining('PORT') as string } })
  })

  test('anything else is not there, and says nothing', async () => {
    await using place = await serving()
    expect((await get(`${place.server.url}/..%2f..%2fetc/passwd`)).status).toBe(404)
    expect((await fetch(`${place.server.url}/health`, { method: 'DELETE' })).status).toBe(405)
  })
})
