/** Approvals as conversations: cost first, one commit, two people, void after a push, written down (A37, A39). */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { brokenAt } from '../../core/job/audit.ts'
import { publicKeyOf, publicText, readTicket, ticketKey } from '../../core/job/ticket.ts'
import { resolve } from '../../core/config/resolve.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { TIMERS } from '../sweep/timers.ts'
import type { TestBotOptions } from '../testing/test-bot.ts'
import { auditLines } from './audit-log.ts'
import { EXAMPLE, openJobGarden, type JobGarden } from './testing/job-garden.ts'

const USUAL = resolve([]).config
const WITH_EXECUTOR = { ...USUAL, bot: { ...USUAL.bot, benchmark: { ...USUAL.bot.benchmark, executor: 'acme/executor' } } }

const MINUTE = 60_000
const HOUR = 60 * MINUTE

async function opened(options: TestBotOptions = {}): Promise<JobGarden & { readonly number: number; readonly head: string }> {
  const garden = await openJobGarden(options)
  const { bot } = garden
  const owners = ['ann', 'bob', 'eve'].map((login) => `${login} ${bot.twin.user(login).id}\n`).join('')
  await bot.twin.push(bot.repository, { branch: 'main', files: { OWNERS: owners }, message: 'Owners', author: 'carol' })
  const { number, pull } = await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  await bot.settle()
  return { ...garden, get bot() { return bot }, number, head: pull!.head.sha }
}

const last = ({ bot, number }: { readonly bot: JobGarden['bot']; readonly number: number }): string => bot.replies(number).at(-1) ?? ''

test('cost is shown first, with the line that approves; said again the one commit is run, and the end is told', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head.slice(0, 12)}`)
  expect(garden.dispatches).toEqual([])
  expect(last(garden)).toContain(`\`/hortus benchmark ${head} ${EXAMPLE}\``)
  expect(last(garden)).toContain('nobody knows how long it takes')
  expect(last(garden)).toContain('`examples/vision/tiny/smoke.sh`')
  await bot.say(number, 'bob', `/hortus benchmark ${head} ${EXAMPLE}`)
  expect(garden.dispatches.map(({ inputs }) => inputs)).toEqual([expect.objectContaining({ verb: 'benchmark', commit: head, example: EXAMPLE })])
  await garden.end()
  expect(last(garden)).toContain('has ended')
  expect(garden.check(head)).toMatchObject({ name: `hortus benchmark (${EXAMPLE})`, conclusion: 'success' })
  const lines = await auditLines(bot.store, bot.repository.id)
  expect([lines.map(({ what, by }) => [what, by]), brokenAt(lines)]).toEqual([[['offered', bot.twin.user('ann').id], ['approved', bot.twin.user('bob').id], ['ended', 0]], null])
})

test('A39: an approval is for one run: who may approve gets no second one by starting it again', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  for (const _twice of [1, 2]) await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(garden.dispatches).toHaveLength(1)
  bot.twin.webhooks.drop(1)
  bot.twin.finishRun(bot.repository, garden.run(), 'failure')
  bot.twin.rerun(bot.repository, garden.run(), 'ann')
  await bot.pass(6 * MINUTE)
  expect(last(garden)).toContain('started again by somebody who may not give this command')
  expect(garden.run()).toMatchObject({ attempt: 2, status: 'completed', conclusion: 'cancelled' })
})

test('A39: a push voids an approval, ends its run, and the next one needs a new look at the cost', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(garden.dispatches).toHaveLength(1)
  const next = await bot.twin.push(bot.repository, { branch: 'change', files: { 'x.sh': 'x\n' }, message: 'later', author: 'eve' })
  await bot.settle()
  expect(garden.run()).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
  expect(last(garden)).toContain('is void')
  expect(garden.check(head)).toMatchObject({ conclusion: 'cancelled' })
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(last(garden)).toMatch(/not the commit that the pull request is at/)
  await bot.say(number, 'ann', `/benchmark ${next}`)
  expect(last(garden)).toContain('Nothing runs yet')
  expect(garden.dispatches).toHaveLength(1)
  expect((await auditLines(bot.store, bot.repository.id)).map(({ what }) => what)).toEqual(expect.arrayContaining(['offered', 'approved', 'void', 'refused']))
})

test('A39: the webhook of the push is lost: the next look voids the approval all the same', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  await bot.say(number, 'ann', `/benchmark ${head}`)
  bot.twin.webhooks.drop(1)
  await bot.twin.push(bot.repository, { branch: 'change', files: { 'x.sh': 'x\n' }, message: 'later', author: 'eve' })
  await bot.pass(6 * MINUTE)
  expect(last(garden)).toContain('is void')
  expect(garden.run()).toMatchObject({ conclusion: 'cancelled' })
})

test('four eyes, OWNERS by number, and the role: the author, a stranger in OWNERS and an owner without the role start nothing', async () => {
  await using garden = await opened({ collaborators: { eve: 'write', dan: 'write' } })
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  const shown = bot.replies(number).length
  for (const person of ['eve', 'dan']) await bot.say(number, person, `/benchmark ${head}`)
  expect(garden.dispatches).toEqual([])
  expect(bot.replies(number).slice(shown).every((reply) => reply.startsWith('⛔'))).toBe(true)
})

test('G15: an example that the pull request moves is not measured, whoever owns the new place, and the reply says why', async () => {
  await using garden = await opened()
  const { bot } = garden
  const text = 'name: tiny\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n  benchmark:\n    command: [sh, smoke.sh]\n    benchmark: {runs: 3}\n'
  const moved = await bot.pull('eve', { 'examples/vision/tiny/example.yaml': null, 'examples/vision/tiny/smoke.sh': null, 'examples/mine/tiny/example.yaml': text, 'examples/mine/tiny/smoke.sh': 'echo hello\n' }, 'move')
  await bot.settle()
  const { sha } = moved.pull!.head
  for (const line of [`/benchmark ${sha}`, `/benchmark ${sha} mine/tiny`]) {
    await bot.say(moved.number, 'ann', line)
    expect(bot.replies(moved.number).at(-1)).toMatch(/^⛔ [^]*lies in examples\/mine\/tiny at this commit and in examples\/vision\/tiny at the base[^]*JOB\.MOVED/)
  }
})

test('an example that the pull request adds is offered and, said again, run', async () => {
  await using garden = await opened()
  const { bot } = garden
  const text = 'name: new\nstability: experimental\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n  benchmark:\n    command: [sh, smoke.sh]\n    benchmark: {runs: 3}\n'
  const { number, pull } = await bot.pull('eve', { 'examples/vision/new/example.yaml': text, 'examples/vision/new/smoke.sh': 'echo new\n' }, 'new')
  await bot.settle()
  for (const person of ['ann', 'bob']) await bot.say(number, person, `/benchmark ${pull!.head.sha} vision/new`)
  expect(garden.dispatches.map(({ inputs }) => inputs['example'])).toEqual(['vision/new'])
})

test('A36, A41: OWNERS counts as it is now and as it was at the commit that the pull request is based on: both must allow', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  const owners = async (...logins: readonly string[]): Promise<void> => {
    await bot.twin.push(bot.repository, { branch: 'main', files: { OWNERS: logins.map((login) => `${login} ${bot.twin.user(login).id}\n`).join('') }, author: 'carol' })
    await bot.settle()
  }
  await owners('bob', 'eve')
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(last(garden)).toMatch(/^⛔ [^]*must name you/)
  await owners('ann', 'bob', 'carol')
  await bot.say(number, 'carol', `/benchmark ${head}`)
  expect(last(garden)).toMatch(/^⛔ [^]*must name you[^]*bring the pull request up to date/)
  await bot.say(number, 'bob', `/benchmark ${head}`)
  expect(last(garden)).toContain('Nothing runs yet')
})

test('an offer is good for a day', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  bot.twin.advance(25 * HOUR)
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(last(garden)).toContain('Nothing runs yet')
  expect(garden.dispatches).toEqual([])
})

test('a person approves three runs an hour and no more', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  for (let n = 0; n < 4; n += 1) {
    bot.twin.advance(11 * MINUTE)
    await bot.say(number, 'ann', `/benchmark ${head}`)
  }
  expect(garden.dispatches).toHaveLength(3)
  expect(last(garden)).toContain('which is the limit')
})

test('G5: the store is lost after an approval: the sweep finds both commands again, nothing is dispatched twice, and the end is told', async () => {
  await using garden = await opened()
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  await bot.say(number, 'ann', `/benchmark ${head}`)
  await using store = await openSqliteStore({ path: ':memory:', now: () => bot.twin.now() })
  await bot.another({ store, timers: TIMERS })
  await bot.pass(12 * MINUTE)
  expect(await store.recallAll(`offers:r${bot.repository.id}#${number}`)).not.toEqual(new Map())
  expect([garden.dispatches.length, bot.replies(number).length]).toEqual([1, 2])
  await garden.end()
  expect(last(garden)).toContain('has ended')
})

test('A43: with an executor the run is in its private repository, with a ticket that names the commit; the reply and the check stand here', async () => {
  await using garden = await opened({ config: WITH_EXECUTOR })
  const { bot, number, head } = garden
  const executor = await bot.twin.createRepository({ owner: 'acme', name: 'executor', private: true, files: { '.github/workflows/hortus-gpu.yml': 'name: gpu\nrun-name: Hortus benchmark ${{ inputs.key }}\non:\n  workflow_dispatch:\n    inputs:\n      ticket: {type: string, required: true}\n      key: {type: string, required: true}\njobs: {}\n' } })
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(last(garden)).toContain('`acme/executor`')
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(garden.dispatches.map(({ repository, workflow }) => [repository.name, workflow])).toEqual([['executor', 'hortus-gpu.yml']])
  const publicKey = publicKeyOf(publicText(ticketKey(bot.settings.privateKey)))!
  const ticket = readTicket(garden.dispatches[0]!.inputs['ticket']!, { now: bot.twin.now(), repository: bot.repository.id, publicKey })
  expect(ticket).toMatchObject({ ok: true, value: { garden: 'acme/garden', commit: head, example: EXAMPLE, path: `examples/${EXAMPLE}`, pull: number, approver: bot.twin.user('ann').id, tree: expect.stringMatching(/^[0-9a-f]{40}$/) } })
  await garden.end({ commit: head })
  expect(last(garden)).toContain('has ended')
  expect(garden.check(head)).toMatchObject({ conclusion: 'success' })
  expect(executor.workflowRuns.all()).toHaveLength(1)
})

test('A43: an executor that is public, or that the App is not installed on, runs nothing', async () => {
  await using garden = await opened({ config: WITH_EXECUTOR })
  const { bot, number, head } = garden
  await bot.say(number, 'ann', `/benchmark ${head}`)
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(last(garden)).toContain('not a private repository')
  await bot.twin.createRepository({ owner: 'acme', name: 'executor', private: false, files: { '.github/workflows/hortus-gpu.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8') } })
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(last(garden)).toContain('not a private repository')
  expect(garden.dispatches).toEqual([])
})
