import { expect, test } from 'vitest'
import { gitText } from '../../test/twin/git/git.ts'
import { openTestBot } from '../testing/test-bot.ts'
import { checks, GREEN, RED, WEEKS } from '../lifecycle/testing/weeks.ts'
import { CLAIMED, GARDEN } from './testing/sample-garden.ts'

const LONG = { timeout: 300_000 }

test('a comment becomes an archive pull request in at most 15 requests, and a second one follows when the first is merged (G8, G22)', LONG, async () => {
  const many = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`examples/vision/digits/data/${at}.txt`, `${at}\n`]))
  await using garden = await openTestBot({ files: { ...GARDEN, ...many }, collaborators: { ann: 'admin', bob: 'read' } })
  const issue = garden.issue('Old examples', 'ann')
  await garden.settle()
  const before = garden.twin.requests({}).length
  const comment = await garden.say(issue.number, 'ann', '/hortus archive vision/digits --reason "the weights are gone"')
  expect(garden.replies(issue.number)).toEqual([expect.stringContaining('proposes it. Merging it is the confirmation')])
  expect(garden.reactions(comment.id)).toEqual(['eyes', 'rocket'])
  const asked = garden.twin.requests({}).slice(before).map(({ method, path }) => `${method} ${path}`).filter((line) => !/info\/refs|git-(?:upload|receive)-pack/.test(line))
  // What follows is the check of a pull request that was opened, which every pull request has.
  const own = asked.slice(0, asked.findLastIndex((line) => line.endsWith('/reactions')) + 1)
  expect(own.slice(15)).toEqual([])
  await garden.say(issue.number, 'ann', '/hortus archive vision/resnet --reason "nobody uses it"')
  const pulls = () => garden.repository.issues.all().filter(({ pull }) => pull !== null)
  expect(pulls().map(({ title, state }) => [title, state])).toEqual([['Archive vision/digits', 'open'], ['Archive vision/resnet', 'open']])
  const stood = pulls()[1]!.pull!.head.sha
  await garden.twin.merge(garden.repository, pulls()[0]!.number, 'ann')
  await garden.settle()
  const renewed = pulls()[1]!.pull!.head.sha
  expect(renewed).not.toBe(stood)
  expect(await gitText(garden.repository.dir, ['show', `${renewed}:archived_examples/README.md`])).toMatch(/`vision\/digits`[^]*`vision\/resnet`/)
  // The branch of what was merged is gone.
  expect(garden.repository.refs.get(`refs/heads/${pulls()[0]!.pull!.head.ref}`)).toBeNull()
  // It is called back by the name that it had.
  await garden.say(issue.number, 'ann', '/hortus unarchive vision/digits --reason "the weights are found"')
  expect(garden.replies(issue.number).at(-1)).toContain('proposes it. Merging it is the confirmation')
  expect(pulls().at(-1)).toMatchObject({ title: expect.stringContaining('vision/digits'), state: 'open' })
})

test('a weekly run that ends brings the report, a draft of what the rules ask for, and nothing twice', LONG, async () => {
  await using garden = await openTestBot({ files: CLAIMED, twin: { now: Date.UTC(2026, 10, 21, 12) } })
  const tip = (branch = 'main'): string | null => garden.repository.refs.get(`refs/heads/${branch}`)
  await checks({ ...garden, tip }, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': RED, 'vision/resnet': GREEN }])))
  const runOnce = async (): Promise<void> => {
    const run = garden.twin.startRun(garden.repository, { headSha: tip()!, headBranch: 'main', path: '.github/workflows/hortus-weekly.yml', event: 'schedule' })
    garden.twin.finishRun(garden.repository, run)
    await garden.settle()
  }
  await runOnce()
  const seen = () => garden.repository.issues.all().map(({ title, pull, state }) => [title, pull?.draft ?? null, state])
  expect(seen()).toEqual([['How the garden is', null, 'open'], ['Change the tier of vision/digits to beta', true, 'open']])
  await runOnce()
  expect(seen()).toHaveLength(2)
  garden.twin.setIssue(garden.repository, 2, { state: 'closed' })
  await garden.settle()
  await runOnce()
  expect(seen()).toEqual([['How the garden is', null, 'open'], ['Change the tier of vision/digits to beta', true, 'closed']])
  // The rules were told no; a person is not bound by that.
  await garden.say(1, 'acme', '/hortus tier beta vision/digits --reason "it is red, whatever anybody says"')
  expect(seen().at(-1)).toEqual(['Change the tier of vision/digits to beta', false, 'open'])
})

test('who may not is told so, and nothing is proposed (A36)', LONG, async () => {
  await using garden = await openTestBot({ files: GARDEN, collaborators: { bob: 'write' } })
  const issue = garden.issue('x', 'bob')
  await garden.say(issue.number, 'bob', '/hortus archive vision/digits --reason "I do not like it"')
  expect([garden.replies(issue.number).length, garden.repository.issues.all().filter(({ pull }) => pull !== null)]).toEqual([1, []])
})
