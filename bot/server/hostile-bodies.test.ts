import { describe, expect, test } from 'vitest'
import { childServer } from './testing/child-server.ts'
import { sendRaw } from './testing/send-raw.ts'

const BODY = 200_000_000
const LARGEST = 25 << 20
const PROPER = { 'content-type': 'application/json', 'x-github-event': 'push', 'x-github-delivery': '00000000-0000-4000-8000-000000000001' }
const FORGED = { ...PROPER, 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }

describe.skipIf(process.platform !== 'linux')('twenty bodies of 200 MB at once cost less than 64 MB of memory (G17, A66; the peak is read from /proc)', () => {
  const SHAPES = [
    ['unsigned', PROPER, BODY, false, [401]],
    ['unsigned and chunked', PROPER, BODY, true, [401]],
    ['with a false signature', FORGED, BODY, false, [413]],
    ['with a false signature, chunked and of no known length', FORGED, BODY, true, [413, 503]],
    ['with a false signature, each as large as is allowed', FORGED, LARGEST, false, [401, 503]],
  ] as const
  test.each(SHAPES)('%s', async (_name, headers, bytes, chunked, allowed) => {
    await using place = await childServer()
    for (let index = 0; index < 200; index++) await fetch(`${place.url}/health`)
    const before = await place.startMeasuring()
    const sent = await Promise.all(Array.from({ length: 20 }, () => sendRaw(place.url, { headers, bytes, chunked })))
    const grown = (await place.peak()) - before
    expect(sent.map(({ status }) => status).filter((status) => !(allowed as readonly number[]).includes(status))).toEqual([])
    expect(grown).toBeLessThan(64)
    expect((await fetch(`${place.url}/health`)).status).toBe(200)
    console.log(`grew by ${grown.toFixed(0)} MB, sent at most ${(Math.max(...sent.map((each) => each.sent)) / 1e6).toFixed(0)} MB`)
  })
})
