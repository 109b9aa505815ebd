/** A server that is gone without a word, as a machine that is switched off or a cut network leaves it: in real time. */
import { connect as dial, createServer, type AddressInfo, type Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { postgresPresent } from '../../test/require.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import { openTestDatabase, T } from './testing/places.ts'
import { delivery } from './testing/shapes.ts'

describe.skipIf(!postgresPresent())('a server that is silent (needs HORTUS_TEST_POSTGRES: scripts/local-postgres.sh)', () => {
  test('holds no call for ever, and when there is one again the next call is answered', async () => {
    const database = await openTestDatabase()
    await using way = await silencable(database.url)
    const store = await openPostgresStore({ url: way.url, now: () => T })
    await store.figures(T)
    way.silence()
    const calls = await Promise.allSettled([store.recall('x', 'y'), store.receive(delivery('g1')), store.figures(T)])
    for (const call of calls) expect(call).toMatchObject({ status: 'rejected', reason: { problem: { code: 'STORE.UNAVAILABLE' } } })
    way.speak()
    await expect.poll(() => store.receive(delivery('g1')).catch(() => 'refused'), { timeout: 90_000 }).toMatch(/stored|known/)
    await store[Symbol.asyncDispose]()
    await database.drop()
  }, 240_000)
})

/** What is said while it is silent is lost, and no connection ends. */
async function silencable(to: string) {
  const url = new URL(to)
  const host = url.searchParams.get('host') ?? url.hostname
  const port = Number(url.searchParams.get('port') ?? (url.port || 5432))
  let silent = false
  const all = new Set<Socket>()
  const server = createServer((near) => {
    const far = host.startsWith('/') ? dial(`${host}/.s.PGSQL.${port}`) : dial({ host, port })
    for (const [from, into] of [[near, far], [far, near]] as const) {
      all.add(from)
      let dead = false
      from.on('data', (piece) => {
        dead ||= silent
        if (!dead) into.write(piece)
      })
      from.on('error', () => {})
      from.on('close', () => silent || into.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  for (const name of ['host', 'port']) url.searchParams.delete(name)
  url.hostname = '127.0.0.1'
  url.port = String((server.address() as AddressInfo).port)
  return { url: url.href, silence: () => void (silent = true), speak: () => void (silent = false), [Symbol.asyncDispose]: async () => {
    for (const socket of all) socket.destroy()
    server.close()
  } }
}
