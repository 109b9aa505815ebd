/** The executor's first step against the twin: one ticket, one run. */
import { generateKeyPairSync } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { publicText, signTicket, ticketKey, type Ticket } from '../core/job/ticket.ts'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { startTwin } from '../test/twin/twin.ts'
import { checkTicket } from './check-ticket.ts'

const key = ticketKey(String(generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' })))

async function executor(options: { readonly private?: boolean; readonly permissions?: { readonly contents: 'read' | 'write' } } = {}) {
  const twin = await startTwin()
  const place = await temporaryDirectory()
  const garden = await twin.createRepository({ owner: 'acme', name: 'garden', files: { 'a.md': 'a\n' } })
  const repository = await twin.createRepository({ owner: 'acme', name: 'executor', files: { 'a.md': 'a\n' }, private: options.private ?? true })
  const token = twin.token({ as: twin.app('github-actions'), repositories: [repository], permissions: { metadata: 'read', contents: 'write', ...options.permissions } })
  const head = await twin.push(repository, { branch: 'main', files: { 'b.md': 'b\n' }, message: 'b' })
  const iat = Math.floor(twin.now() / 1000)
  const ticket: Ticket = { v: 1, key: 'c:IC_a:0:0123456789abcdef', repository: garden.id, garden: 'acme/garden', pull: 7, commit: 'a'.repeat(40), base: 'b'.repeat(40), example: 'x/y', path: 'examples/x/y', tree: 'c'.repeat(40), policy: 'd'.repeat(64), approver: 3, minutes: 60, gpus: 1, iat, exp: iat + 86_400, nonce: 'e'.repeat(32) }
  const event = join(place.path, 'event.json')
  await writeFile(event, JSON.stringify({ repository: { private: options.private ?? true, default_branch: 'main' } }))
  const outputs: Record<string, string> = {}
  const errors: string[] = []
  async function use(more: Partial<Record<string, string>> = {}, env: Record<string, string> = {}): Promise<number> {
    const inputs: Record<string, string | undefined> = { 'ticket': signTicket(ticket, key), 'key': ticket.key, 'garden-id': String(garden.id), 'public-key': publicText(key), token, ...more }
    return checkTicket({
      runner: { input: (name) => inputs[name] ?? '', output: async (name, value) => ((outputs[name] = value), { ok: true, value: undefined }), error: (code) => void errors.push(code), line: () => undefined },
      env: { GITHUB_REPOSITORY: 'acme/executor', GITHUB_API_URL: twin.url, GITHUB_EVENT_PATH: event, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head, ...env },
      signal: new AbortController().signal,
      now: twin.now(),
      time: { now: () => twin.now(), wait: async (ms) => twin.advance(ms) },
    })
  }
  return { twin, ticket, use, outputs, errors, repository, async [Symbol.asyncDispose]() { await twin.close(); await place[Symbol.asyncDispose]() } }
}

test('a ticket is good once: its claims are handed on, and a second run, or the same one again, is refused', async () => {
  await using place = await executor()
  expect(await place.use()).toBe(0)
  expect(place.outputs).toEqual({ garden: 'acme/garden', commit: 'a'.repeat(40), base: 'b'.repeat(40), example: 'x/y', path: 'examples/x/y', tree: 'c'.repeat(40), minutes: '60', gpus: '1' })
  expect(await place.use()).toBe(3)
  expect(place.errors).toEqual(['TICKET.USED'])
})

test('of thirty at once one is let in', async () => {
  await using place = await executor()
  const codes = await Promise.all(Array.from({ length: 30 }, () => place.use()))
  expect(codes.filter((code) => code === 0)).toHaveLength(1)
})

test('A43: in a public repository nothing is let in, and no ref is made', async () => {
  await using place = await executor({ private: false })
  expect(await place.use()).toBe(3)
  expect(place.errors).toEqual(['TICKET.PUBLIC'])
  expect(place.twin.requests()).toEqual([])
})

test('another event, branch, task, garden, key or a changed ticket is refused before it is burnt', async () => {
  await using place = await executor()
  const other = signTicket({ ...place.ticket, commit: 'f'.repeat(40) }, ticketKey(String(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))))
  for (const [inputs, env, code] of [
    [{}, { GITHUB_EVENT_NAME: 'push' }, 'TICKET.EVENT'],
    [{}, { GITHUB_REF: 'refs/heads/x' }, 'TICKET.BRANCH'],
    [{}, { GITHUB_EVENT_PATH: '/nowhere' }, 'TICKET.PUBLIC'],
    [{ 'key': 'c:IC_b:0:0123456789abcdef' }, {}, 'TICKET.TASK'],
    [{ 'garden-id': '1' }, {}, 'TICKET.REPOSITORY'],
    [{ 'garden-id': '' }, {}, 'TICKET.REPOSITORY'],
    [{ 'public-key': 'x' }, {}, 'TICKET.KEY'],
    [{ ticket: other }, {}, 'TICKET.SIGNATURE'],
  ] as const) {
    expect([await place.use(inputs, env), place.errors.at(-1)]).toEqual([3, code])
  }
  expect(place.twin.requests()).toEqual([])
  expect(await place.use()).toBe(0)
})

test('a token that may not write lets nothing in', async () => {
  await using place = await executor({ permissions: { contents: 'read' } })
  expect(await place.use()).toBe(3)
  expect(place.outputs).toEqual({})
})

test('an answer that was lost lets nothing in: the approval is given again', async () => {
  await using place = await executor()
  place.twin.arm({ on: 'POST /repos/{owner}/{repo}/git/refs', fault: { kind: 'status', status: 500 }, carriedOut: true })
  expect(await place.use()).toBe(3)
})
