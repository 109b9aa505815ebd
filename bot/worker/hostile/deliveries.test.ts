/**
 * Webhooks as somebody could send them who kept what GitHub sent us: again, in another order, under the name of another event, of another
 * installation or repository, days later (A65, A71). Nothing is different afterwards, anywhere.
 */
import { expect, test } from 'vitest'
import { OUR_EVENTS } from '../../../core/delivery/shape-of.ts'
import { EXAMPLE, openJobGarden } from '../../jobs/testing/job-garden.ts'
import { left, standing } from './testing/standing.ts'

const MINUTE = 60_000
const CHANGE = { 'examples/vision/tiny/smoke.sh': 'echo changed\n' }

test('A65, A71: what GitHub sent once changes nothing when it comes again, in whatever shape', { timeout: 60_000 }, async () => {
  await using garden = await openJobGarden({ readsConfig: true })
  const { bot } = garden
  const { twin, repository, store } = bot
  const files = { 'examples/vision/tiny/example.yaml': 'name: tiny\npresets:\n  smoke: { command: [node, -v] }\n' }
  // The same numbers of issues and pull requests stand elsewhere too.
  const beside = await twin.createRepository({ owner: 'acme', name: 'beside', files, collaborators: { ann: 'admin' } })
  const foreign = await twin.createRepository({ owner: 'globex', name: 'garden', files, collaborators: { ann: 'admin' } })
  const globex = twin.install(bot.app, 'globex')
  for (const other of [beside, foreign]) {
    await twin.push(other, { branch: 'change', files: CHANGE, author: 'eve' })
    await twin.openPullRequest(other, { title: 'A change', author: 'eve', head: 'change' })
    twin.openIssue(other, { title: 'A question', author: 'ann' })
  }
  const { number, pull } = await bot.pull('eve', CHANGE)
  const issue = bot.issue('A question', 'ann')
  await bot.say(number, 'ann', `/hortus help\n/hortus smoke ${EXAMPLE}`)
  await garden.end()
  twin.review(repository, number, { author: 'bob', body: '/hortus status' })
  await bot.say(issue.number, 'carol', `/hortus archive ${EXAMPLE} --reason "its base image is gone"\n/hortus hlep`)
  twin.rerequest(repository, twin.checkRuns(repository, pull!.head.sha).find(({ name }) => name.startsWith('hortus smoke'))!, 'ann')
  await twin.push(repository, { branch: 'main', files: { 'README.md': 'Another.\n' }, author: 'carol' })
  twin.setIssue(repository, number, { state: 'closed' }, 'eve')
  await bot.settle()
  await bot.pass(3 * MINUTE)
  expect(await left(bot)).toEqual([])

  const told = twin.webhooks.log.filter(({ app }) => app === bot.app.id)
  const all = (): unknown => [repository, beside, foreign].map(standing)
  const before = all()
  const writes = (): number => twin.requests().filter(({ method, status, path }) => method !== 'GET' && status < 400 && !/access_tokens|\/installation\/token|git-upload-pack/.test(path)).length
  let count = 0
  const send = async (event: string, payload: object): Promise<void> => void (await store.receive({ guid: `again-${count++}`, event, receivedAt: twin.now(), payload: Buffer.from(JSON.stringify(payload)) }))
  const settledAs = async (what: string): Promise<void> => {
    await bot.settle()
    expect({ what, now: all(), left: await left(bot) }).toEqual({ what, now: before, left: [] })
  }
  expect(new Set(told.map(({ event }) => event)).size).toBeGreaterThanOrEqual(7)

  for (const _ of [1, 2, 3]) for (const { event, payload } of told.toReversed()) await send(event, payload)
  await settledAs('again, under new GUIDs, the last one first')

  const written = writes()
  for (const { payload } of told) for (const event of OUR_EVENTS) if (event !== told.find((each) => each.payload === payload)!.event) await send(event, payload)
  await settledAs('under the names of other events')
  expect(writes()).toBe(written)

  const others = [[globex, null], [globex, foreign], [bot.installation, foreign], [bot.installation, beside], [999_999, null]] as const
  for (const [installation, other] of others) {
    for (const { event, payload } of told) {
      const place = other === null ? {} : { repository: { ...(payload['repository'] as object), id: other.id, name: other.name, full_name: `${other.owner.login}/${other.name}`, owner: { ...((payload['repository'] as { owner: object } | undefined)?.owner), login: other.owner.login, id: other.owner.id } } }
      await send(event, { ...payload, ...('repository' in payload ? place : {}), installation: { ...(payload['installation'] as object), id: installation } })
    }
    await settledAs(`of installation ${installation}, in ${other === null ? 'the same repository' : `${other.owner.login}/${other.name}`}`)
  }

  twin.advance(4 * 24 * 60 * MINUTE)
  for (const { event, payload } of told) await send(event, payload)
  await settledAs('four days later')
})
