/** Every program that may stand in an image moves bytes in both directions, ends with the connection, and says when nobody listens. */
import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import { expect, test } from 'vitest'
import { pipeTo } from './piped-duplex.ts'
import { askOver } from './service-ask.ts'
import { RELAYS, relayWords } from './service-relays.ts'

const env = { PATH: process.env['PATH'] ?? '/usr/bin:/bin' }

function isHere(program: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', `command -v ${program}`], { env, stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Answers once with what it was sent, then closes. */
async function echo(answer: (text: string) => string) {
  const server = createServer((socket) => void socket.once('data', (chunk) => socket.end(answer(chunk.toString()))).on('error', () => {}))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { port: (server.address() as { port: number }).port, close: () => new Promise((done) => server.close(done)) }
}

const here = RELAYS.filter(({ program }) => isHere(program)).map((relay) => [relay.program, relay] as const)

test('some of the programs are on this machine to be tried', () => expect(here.length).toBeGreaterThan(1))

test.each(here)('%s moves bytes both ways', async (_program, relay) => {
  const server = await echo((text) => `HTTP/1.1 200 OK\r\nContent-Length: 200000\r\n\r\n${text.split('\r\n')[0]}`.padEnd(200_000 + 43, 'x'))
  const [word, ...args] = relayWords(relay, server.port)
  const connection = pipeTo(word!, args, env)
  const answer = await askOver(connection, server.port, { path: '/a?b=c', method: 'POST', headers: {}, body: 'text', timeoutMs: 5000 }, new AbortController().signal)
  expect(answer).toMatchObject({ status: 200, bytes: 65_536, truncated: true, error: null })
  expect(answer.text.startsWith('POST /a?b=c HTTP/1.1')).toBe(true)
  // Destroyed by the one who asked: the program is gone.
  expect((await connection.gone).code).not.toBe(undefined)
  await server.close()
})

test.each(here)('%s says when nobody listens', async (_program, relay) => {
  const server = await echo(() => '')
  await server.close()
  const [word, ...args] = relayWords(relay, server.port)
  const answer = await askOver(pipeTo(word!, args, env), server.port, { path: '/', method: 'GET', headers: {}, body: null, timeoutMs: 5000 }, new AbortController().signal)
  expect(answer.status).toBe(null)
  expect(answer.error).not.toBe(null)
})
