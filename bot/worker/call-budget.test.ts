/** What a command costs (G8). Tokens and git count apart: they are asked for once for many commands, and have no such limit. */
import { expect, test } from 'vitest'
import { openJobGarden } from '../jobs/testing/job-garden.ts'
import { TIMERS } from '../sweep/timers.ts'
import { openTestBot, type TestBot } from '../testing/test-bot.ts'

const FILES = { 'README.md': 'A garden.\n', 'examples/vision/one/example.yaml': 'name: one\nstability: experimental\nresources: { gpu: 0 }\npresets:\n  smoke:\n    command: ["python", "main.py"]\n', 'examples/vision/one/main.py': 'print("one")\n' }

/** Of a bot that has run for a while. */
async function openOld(): Promise<TestBot> {
  const garden = await openTestBot({ files: FILES, collaborators: { ann: 'admin' } })
  await garden.pass(20 * 60_000)
  return garden
}

function callsSince(garden: TestBot, from: number): readonly string[] {
  return garden.twin.requests().slice(from).map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '').replace(/\d+/g, 'N')}`).filter((call) => !/access_tokens|\/installation\/token|GET \/app$|\.git\//.test(call))
}

/** Of tokens with these permissions. */
function callsOf(garden: TestBot, from: number, permissions: string): readonly string[] {
  const set = permissions.split(' ').toSorted().join(' ')
  const numbers = new Set(garden.twin.requests().slice(from).filter(({ token }) => Object.entries(token?.permissions ?? {}).map(([name, level]) => `${name}:${level}`).toSorted().join(' ') === set).map(({ number }) => number))
  return garden.twin.requests().slice(from).filter(({ number }) => numbers.has(number)).map(({ method, path }) => `${method} ${path.replace(/\?.*$/, '').replace(/\d+/g, 'N')}`).filter((call) => !/\/installation\/token/.test(call))
}

async function costOf(garden: TestBot, issue: number, body: string): Promise<readonly string[]> {
  const from = garden.twin.requests().length
  await garden.say(issue, 'ann', body)
  return callsSince(garden, from)
}

const ACK = 'POST /repositories/N/issues/comments/N/reactions'

test('G6: an acknowledgement asks GitHub twice at most; G8: /help asks three times besides', async () => {
  await using garden = await openOld()
  const issue = garden.issue('A question', 'ann')
  expect((await costOf(garden, issue.number, '/hortus help')).toSorted()).toEqual([ACK, 'GET /repositories/N/issues/comments/N', 'POST /repositories/N/issues/N/comments', ACK].toSorted())
})

test('G6: an acknowledgement on a pull request asks twice too: the sign, and which commit it is at', async () => {
  await using garden = await openOld()
  const { number } = await garden.pull('ann', { 'notes.md': 'x\n' })
  await garden.pass(20 * 60_000)
  // Only the acknowledgement of it may write; what it says is another task's.
  garden.twin.webhooks.delay(1)
  const from = garden.twin.requests().length
  await garden.say(number, 'ann', '/hortus help')
  garden.twin.advance(1)
  await garden.settle()
  const own = callsOf(garden, from, 'metadata:read issues:write pull_requests:read')
  expect(own.toSorted()).toEqual([ACK, 'GET /repositories/N/pulls/N'].toSorted())
})

test('G8: /smoke asks at most eight times until its run is asked for and said, with its check', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const { number } = await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  await bot.pass(20 * 60_000)
  const from = bot.twin.requests().length
  await bot.say(number, 'ann', '/hortus smoke vision/tiny')
  // How the run goes is looked at beside this, sooner or later.
  const calls = callsSince(bot, from).filter((call) => call !== 'GET /repositories/N/actions/runs/N')
  const asked = calls.slice(0, calls.findIndex((call) => call.startsWith('POST /repositories/N/check-runs')) + 1)
  expect(garden.dispatches).toHaveLength(1)
  expect(asked.filter((call) => call !== ACK && calls.length > 0)).toHaveLength(asked.length - 1)
  expect(asked.length - 2).toBeLessThanOrEqual(8)
})

test('G8: an idle repository costs at most twelve conditional requests an hour, and nearly all of them are answered by "nothing new"', async () => {
  await using garden = await openTestBot({ files: FILES, collaborators: { ann: 'admin' }, timers: TIMERS })
  garden.issue('A question', 'ann')
  await garden.pass(65 * 60_000)
  const from = garden.twin.requests().length
  await garden.pass(3 * 60 * 60_000)
  const asked = garden.twin.requests().slice(from)
  const own = asked.filter(({ path }) => path.startsWith('/repositories/') || path.startsWith('/repos/'))
  expect(asked.filter(({ method }) => method !== 'GET').map(({ operation }) => operation).filter((operation) => !/access_tokens|installation\/token/.test(operation ?? ''))).toEqual([])
  expect(own.length / 3).toBeLessThanOrEqual(12)
  expect(own.filter(({ status }) => status === 304).length / own.length).toBeGreaterThanOrEqual(0.95)
})

test('G8: /badge asks at most six times, and the same comment delivered again writes nothing', async () => {
  await using garden = await openOld()
  const issue = garden.issue('A question', 'ann')
  expect((await costOf(garden, issue.number, '/hortus badge vision/one')).length).toBeLessThanOrEqual(6 + 1)
  const from = garden.twin.requests().length
  const told = garden.twin.webhooks.log.find(({ event, payload }) => event === 'issue_comment' && (payload['comment'] as { body: string }).body.includes('badge vision/one'))!
  await garden.store.receive({ guid: 'another-guid', event: 'issue_comment', receivedAt: garden.twin.now(), payload: Buffer.from(JSON.stringify(told.payload)) })
  await garden.settle()
  expect(callsSince(garden, from)).toEqual([])
})

test('G8: /archive asks at most fifteen times, however many files move', async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`examples/vision/one/data/${at}.txt`, `${at}\n`]))
  await using garden = await openTestBot({ files: { ...FILES, ...many }, collaborators: { ann: 'admin' } })
  await garden.pass(20 * 60_000)
  const issue = garden.issue('A question', 'ann')
  const calls = (await costOf(garden, issue.number, '/hortus archive vision/one --reason "its base image is gone"')).filter((call) => !call.includes('check-runs'))
  expect(garden.replies(issue.number)).toEqual([expect.stringMatching(/^✅ /)])
  expect(calls.length).toBeLessThanOrEqual(15)
})
