/** What a command costs (G8). Tokens and git count apart: they are asked for once for many commands, and have no such limit. */
import { expect, test } from 'vitest'
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
