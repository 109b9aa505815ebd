/** What becomes of a command when GitHub is down, limits, refuses, or the repository is not what it was. */
import { expect, test } from 'vitest'
import { openTestBot, type TestBot } from '../testing/test-bot.ts'
import { PERMISSIONS } from '../testing/ground.ts'

const PEOPLE = { ann: 'admin' } as const
const REPLIES = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const MINUTE = 60_000

const dead = async (garden: TestBot): Promise<readonly (string | undefined)[]> => (await garden.store.tasks({ states: ['dead'] }, 10)).map(({ problem }) => problem?.code)

test('GitHub is down for an hour: it is tried again, and the one reply stands at most ten minutes after its end', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  const armed = garden.twin.arm({ on: REPLIES, fault: { kind: 'status', status: 503 }, times: 1_000_000 })
  const comment = await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(60 * MINUTE)
  expect(garden.replies(number)).toEqual([])
  armed.release()
  await garden.pass(10 * MINUTE)
  expect(garden.replies(number)).toHaveLength(1)
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  expect(await dead(garden)).toEqual([])
})

test('A71: the reply was made and its answer lost: it is found, and not made again', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.arm({ on: REPLIES, fault: { kind: 'status', status: 502 }, carriedOut: true })
  await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(5 * MINUTE)
  expect(garden.replies(number)).toHaveLength(1)
})

test('a comment that GitHub tells of and does not show yet is looked for again, and not taken for withdrawn', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}', fault: { kind: 'status', status: 404 } })
  await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(MINUTE)
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^✅ /)])
})

test('an installation that is there and whose token GitHub refuses is not taken for gone: it is tried again', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.arm({ on: /access_tokens/, fault: { kind: 'status', status: 403, message: 'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.' }, times: 8 })
  await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(5 * MINUTE)
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^✅ /)])
})

test('the private key was changed before the bot was: what is asked for meanwhile is done when GitHub believes it again', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  const armed = garden.twin.arm({ on: /access_tokens|\/installation$|^GET \/app/, fault: { kind: 'status', status: 401, message: 'A JSON web token could not be decoded' }, times: 1_000_000 })
  const comment = await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(30 * MINUTE)
  armed.release()
  await garden.pass(10 * MINUTE)
  expect(garden.replies(number)).toHaveLength(1)
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  expect(await dead(garden)).toEqual([])
})

test('A68: a permission that the App does not have is named in the reply', async () => {
  const { checks: _checks, ...without } = PERMISSIONS
  await using garden = await openTestBot({ collaborators: PEOPLE, permissions: without })
  const pull = await garden.pull('ann', { 'a.txt': 'one\n' })
  await garden.settle()
  await garden.say(pull.number, 'ann', '/hortus validate')
  await garden.pass(MINUTE)
  expect(garden.replies(pull.number)).toEqual([expect.stringMatching(/^⛔ [^]*permission[^]*checks/)])
})

test('the repository is gone, or the installation was taken away: nothing is tried for ever, and nothing is dead', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.webhooks.delay(MINUTE)
  garden.twin.comment(garden.repository, number, 'ann', '/hortus help')
  await garden.twin.settle()
  garden.twin.remove(garden.repository)
  await garden.pass(3 * MINUTE)
  expect(await garden.store.figures(garden.twin.now())).toMatchObject({ waiting: 0, running: 0, dead: 0 })
})

test.each([['half a document', { kind: 'truncated' }], ['a page for people', { kind: 'html' }]] as const)('%s is not kept: what GitHub calls unchanged afterwards is asked for again', async (_, fault) => {
  await using garden = await openTestBot({ collaborators: PEOPLE })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.arm({ on: 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}', fault, times: 3 })
  await garden.say(number, 'ann', '/hortus help badge')
  await garden.pass(2 * MINUTE)
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^✅ /)])
})

test('a configuration that cannot be fetched is told, when it was tried often enough', async () => {
  await using garden = await openTestBot({ collaborators: PEOPLE, readsConfig: true, files: { 'README.md': 'A garden.\n', '.github/hortus.yml': 'engine: docker\n' } })
  const { number } = garden.issue('A question', 'ann')
  garden.twin.arm({ on: /^GIT /, fault: { kind: 'status', status: 403 }, times: 1_000_000 })
  await garden.say(number, 'ann', '/hortus status')
  await garden.pass(45 * MINUTE)
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^⚠️ [^]*MIRROR\.NO_PERMISSION/)])
})
