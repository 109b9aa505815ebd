import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tasksOf } from '../command/tasks-of.ts'
import type { Told } from './event.ts'
import { readDelivery } from './read-delivery.ts'
import { OUR_EVENTS, type OurEvent } from './shape-of.ts'

type Body = Record<string, unknown>

/** All that GitHub recorded: 58 events, 329 payloads. */
const EXAMPLES = (JSON.parse(readFileSync('node_modules/@octokit/webhooks-examples/api.github.com/index.json', 'utf8')) as readonly { readonly name: string; readonly examples: readonly Body[] }[]).flatMap(({ name, examples }) => examples.map((payload, index) => ({ name, index, payload })))

/** Most were recorded by hooks of a repository, which say no installation. */
const installed = (payload: Body): Body => ({ installation: { id: 7 }, ...payload })
const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const isOurs = (name: string): name is OurEvent => (OUR_EVENTS as readonly string[]).includes(name)
const NOW = Date.parse('2026-11-22T00:00:00Z')
const tasks = (told: Told, now = NOW) => (told.kind === 'told' ? tasksOf(told.event, { app: 1, now, guid: 'g' }) : [])

/** Which of the recorded ones tell something, and how often. */
const EXPECTED = { issue_comment: 'comment', pull_request_review: 'review', pull_request: 'pull', push: 'push', workflow_run: 'run', check_run: 'check', repository: 'repository', installation: 'installation', installation_repositories: 'installation' } as const

test('there are 329 recorded payloads of 58 events', () => {
  expect([EXAMPLES.length, new Set(EXAMPLES.map(({ name }) => name)).size]).toEqual([329, 58])
})

test.each(EXAMPLES)('$name $index as it is: told as what it is, or nothing', ({ name, payload }) => {
  const kinds = [payload, installed(payload)].map((body) => readDelivery(name, bytes(body))).map((told) => (told.kind === 'told' ? told.event.kind : told.kind === 'unreadable' ? told.why : told.kind))
  const allowed = isOurs(name) ? new RegExp(`^(?:nothing|${EXPECTED[name]}|.*(?:run_attempt|display_title|path) is not what GitHub sends)$`) : /^nothing$/
  expect(kinds).toEqual([expect.stringMatching(allowed), expect.stringMatching(allowed)])
})

test('A65: under the name of another event no recorded payload tells anything', () => {
  const told = EXAMPLES.flatMap(({ name, index, payload }) => OUR_EVENTS.filter((other) => other !== name).map((other) => ({ name, index, other, kind: readDelivery(other, bytes(installed(payload))).kind })))
  expect(told.filter(({ kind }) => kind === 'told' || kind === 'nothing')).toEqual([])
})

test('G16, A33: of all recorded payloads only a new comment or review could be a command, and by the number of who wrote it', () => {
  const commanding = EXAMPLES.map((one) => ({ ...one, payload: withCommand(one.payload) })).filter(({ name, payload }) => tasks(readDelivery(name, bytes(payload)), momentOf(payload)).some(({ kind }) => kind === 'command'))
  expect(commanding.map(({ name, payload }) => `${name}.${String(payload['action'])}`).filter((each, index, all) => all.indexOf(each) === index)).toEqual(['issue_comment.created', 'pull_request_review.submitted'])
  for (const { name, payload } of commanding) {
    const first = tasks(readDelivery(name, bytes(payload)), momentOf(payload)).find(({ kind }) => kind === 'command')
    expect(first?.input).toMatchObject({ by: { id: (payload['sender'] as { id: number }).id } })
  }
})

/** The text of whatever is in it, replaced by a command. */
function withCommand(payload: Body): Body {
  const copy = installed(structuredClone(payload))
  for (const key of ['comment', 'review', 'issue', 'pull_request', 'discussion', 'release']) {
    const one = copy[key] as Body | undefined
    if (typeof one === 'object' && one !== null) one['body'] = '/hortus help'
  }
  return copy
}

function momentOf(payload: Body): number {
  const { comment, review } = payload as { readonly comment?: { readonly created_at?: string }; readonly review?: { readonly submitted_at?: string } }
  return Date.parse(comment?.created_at ?? review?.submitted_at ?? '2026-11-22T00:00:00Z')
}

const COMMENT = EXAMPLES.find(({ name, payload }) => name === 'issue_comment' && payload['action'] === 'created')!
const comment = (change: (body: Body) => void): Told => {
  const body = withCommand(COMMENT.payload)
  change(body)
  return readDelivery('issue_comment', bytes(body))
}
const at = momentOf(COMMENT.payload)

test.each<[string, (body: Body) => void]>([
  ['a bot', (body) => Object.assign((body['comment'] as { user: Body }).user, { type: 'Bot' })],
  ['a bot whose name is that of a person', (body) => Object.assign((body['comment'] as { user: Body }).user, { type: 'Bot', login: 'ann' })],
  ['an organisation', (body) => Object.assign((body['comment'] as { user: Body }).user, { type: 'Organization' })],
  ['us, through our App', (body) => Object.assign(body['comment'] as Body, { performed_via_github_app: { id: 1 } })],
  ['somebody else than who sent it', (body) => Object.assign((body['comment'] as { user: Body }).user, { id: 999 })],
  ['an edit', (body) => void (body['action'] = 'edited')],
  ['a deletion', (body) => void (body['action'] = 'deleted')],
])('A32, A35: a comment by %s asks for nothing', (_, change) => {
  expect(tasks(comment(change), at)).toEqual([])
})

test('a person whose name looks like that of a bot is a person (A35)', () => {
  expect(tasks(comment((body) => Object.assign((body['comment'] as { user: Body }).user, { login: 'dependabot' })), at)).toHaveLength(2)
})

test('any JSON under any name is read without a crash, and tells nothing', () => {
  fc.assert(fc.property(fc.constantFrom(...OUR_EVENTS, 'star', ''), fc.jsonValue({ maxDepth: 4 }), (name, value) => {
    expect(readDelivery(name, bytes(value)).kind).not.toBe('told')
  }), { numRuns: 500 })
})

test('any bytes are read without a crash', () => {
  fc.assert(fc.property(fc.constantFrom(...OUR_EVENTS), fc.uint8Array({ maxLength: 200 }), (name, body) => {
    expect(['unreadable', 'mismatch']).toContain(readDelivery(name, body).kind)
  }), { numRuns: 500 })
})

test.each([
  ['larger than GitHub sends', new Uint8Array(26 * 1024 * 1024)],
  ['a string without an end', new TextEncoder().encode(`{"a":"${'x'.repeat(5_000_000)}`)],
  ['a string of 20 MB', new TextEncoder().encode(`{"a":"${'x'.repeat(20_000_000)}"}`)],
  ['nested without end', new TextEncoder().encode('['.repeat(1_000_000))],
  ['a string of 20 MB of escapes', new TextEncoder().encode(`{"a":"${'\\\\'.repeat(10_000_000)}"}`)],
  ['twice the same key', new TextEncoder().encode('{"action":"created","action":"deleted"}')],
  ['no UTF-8', new Uint8Array([0x7b, 0xff, 0x7d])],
  ['empty', new Uint8Array()],
])('A66: a body that is %s is unreadable', (_, body) => {
  expect(readDelivery('issue_comment', body).kind).toBe('unreadable')
})
