/** Commands whose work Actions do, against the whole bot and the twin, in virtual time. */
import { describe, expect, test } from 'vitest'
import { commandKey } from '../../core/command/tasks-of.ts'
import { hostileZips } from '../../core/posting/testing/hostile-zips.ts'
import { packReport } from '../../core/report/pack-report.ts'
import { sampleExample } from '../../core/report/sample-report.ts'
import { nodeId } from '../../test/twin/shapes/user.ts'
import type { Twin } from '../../test/twin/twin.ts'
import { EXAMPLE, openJobGarden, reportOf, type JobGarden } from './testing/job-garden.ts'

const MINUTE = 60_000
const CHANGE = { 'examples/vision/tiny/smoke.sh': 'echo changed\n' }

test('smoke: one dispatch about the head, a reply that says so, a check run at the commit; at the end both say what came of it', async () => {
  await using garden = await openJobGarden()
  const { bot, dispatches } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  const head = pull!.head.sha
  const comment = await bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
  expect(dispatches.map(({ inputs, workflow, ref }) => ({ ...inputs, workflow, ref }))).toEqual([expect.objectContaining({ verb: 'smoke', commit: head, base: pull!.base.sha, example: EXAMPLE, 'pull-request': String(number), workflow: 'hortus-command.yml' })])
  expect(bot.replies(number)).toEqual([expect.stringMatching(/^⏳ [\s\S]*\*\*Smoke\*\* of `vision\/tiny` at `[0-9a-f]{12}` runs\. \[The run\]/)])
  expect(garden.check(head)).toMatchObject({ name: `hortus smoke (${EXAMPLE})`, status: 'in_progress' })
  await garden.end()
  expect(bot.replies(number)).toEqual([expect.stringMatching(/^✅ [\s\S]*has ended\./)])
  expect(garden.check(head)).toMatchObject({ status: 'completed', conclusion: 'success' })
  expect(bot.reactions(comment.id)).toEqual(expect.arrayContaining(['eyes', 'rocket']))
})

test('a red example is a red check and a reply that says so', async () => {
  await using garden = await openJobGarden()
  const { number, pull } = await garden.bot.pull('eve', CHANGE)
  await garden.bot.say(number, 'ann', '/compare')
  expect(garden.dispatches[0]!.inputs).toMatchObject({ verb: 'compare', example: '' })
  await garden.end({ report: reportOf(pull!.head.sha, [sampleExample(EXAMPLE, { outcome: 'failed', reason: 'It exits with 1. @everyone' })]), conclusion: 'failure' })
  expect(garden.check(pull!.head.sha)).toMatchObject({ name: 'hortus compare', conclusion: 'failure' })
  expect(garden.bot.replies(number)[0]).toContain('1 example failed')
})

test('A37, G15: what is run is the head when the command was written, whatever is pushed afterwards', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  await bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
  await bot.twin.push(bot.repository, { branch: 'change', files: { 'evil.sh': 'x\n' }, message: 'later', author: 'eve' })
  await bot.settle()
  await garden.end()
  expect(garden.dispatches.map(({ inputs }) => inputs['commit'])).toEqual([pull!.head.sha])
  expect(garden.check(pull!.head.sha)).toMatchObject({ conclusion: 'success' })
  expect(bot.replies(number)[0]).toContain(pull!.head.sha.slice(0, 12))
})

test('the webhook of the end is lost: the timer finds it within five minutes', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const issue = bot.issue('q', 'eve')
  await bot.say(issue.number, 'ann', `/smoke ${EXAMPLE}`)
  bot.twin.webhooks.drop(1)
  await garden.end()
  expect(bot.replies(issue.number)).toEqual([expect.stringContaining('⏳')])
  await bot.pass(6 * MINUTE)
  expect(bot.replies(issue.number)).toEqual([expect.stringContaining('✅')])
})

test('the end is heard of twice, by webhook and by the timer: one reply, edited once', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const issue = bot.issue('q', 'eve')
  bot.twin.webhooks.duplicate(1)
  await bot.say(issue.number, 'ann', `/smoke ${EXAMPLE}`)
  await garden.end()
  const edits = (): number => bot.twin.requests().filter(({ operation }) => operation?.startsWith('PATCH /repos/{owner}/{repo}/issues/comments') === true).length
  const before = edits()
  await bot.pass(10 * MINUTE)
  expect([edits() - before, bot.replies(issue.number).length, bot.twin.checkRuns(bot.repository).filter(({ name }) => name.startsWith('hortus smoke')).length]).toEqual([0, 1, 1])
})

test('G7: a run that never appears is told after a quarter of an hour, and its check does not stay open', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  bot.twin.arm({ on: /^GET .*\/runs/, fault: { kind: 'stale', version: 0 }, times: 10_000 })
  await bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
  await bot.pass(25 * MINUTE)
  expect(bot.replies(number)[0]).toContain('no run has appeared')
  expect(garden.check(pull!.head.sha)).toMatchObject({ status: 'completed', conclusion: 'neutral' })
})

test('G7: a run that does not end is stopped at its deadline, and the check says so', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  await bot.say(number, 'ann', `/export ${EXAMPLE}`)
  bot.twin.advance(4 * 60 * MINUTE)
  await bot.settle()
  await bot.pass(MINUTE)
  expect(garden.run()).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
  expect(garden.check(pull!.head.sha)).toMatchObject({ conclusion: 'timed_out' })
  expect(bot.replies(number)[0]).toContain('did not end in time')
})

test('a run that a person cancels is told as that', async () => {
  await using garden = await openJobGarden()
  const issue = garden.bot.issue('q', 'eve')
  await garden.bot.say(issue.number, 'ann', `/smoke ${EXAMPLE}`)
  await garden.end({ report: null, conclusion: 'cancelled' })
  expect(garden.bot.replies(issue.number)[0]).toContain('was cancelled')
})

test('a run that is started again says its second end, in the same reply and check', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  await bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
  await garden.end({ report: null, conclusion: 'failure' })
  expect(bot.replies(number)[0]).toContain('ARTIFACT_NONE')
  bot.twin.advance(5 * MINUTE)
  bot.twin.rerun(bot.repository, garden.run())
  await bot.settle()
  bot.twin.advance(MINUTE)
  await garden.end()
  expect(bot.replies(number)).toEqual([expect.stringContaining('has ended')])
  expect(garden.check(pull!.head.sha)).toMatchObject({ conclusion: 'success' })
})

const startedAgain = async (garden: JobGarden, by: (twin: Twin) => Parameters<Twin['rerun']>[2]) => {
  const { bot } = garden
  const { number, pull } = await bot.pull('eve', CHANGE)
  await bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
  await garden.end({ report: null, conclusion: 'cancelled' })
  const before = bot.replies(number)
  bot.twin.advance(5 * MINUTE)
  bot.twin.rerun(bot.repository, garden.run(), by(bot.twin))
  await bot.settle()
  return { before, after: () => bot.replies(number), check: () => garden.check(pull!.head.sha)?.conclusion }
}

test.each([
  ['whose role is too low by now', () => 'eve'],
  ['that is no person', (twin: Twin) => twin.app('other-bot')],
] as const)('A45: a run of ours that is started again by somebody %s is ended, and nothing of it is taken', async (_name, by) => {
  await using garden = await openJobGarden()
  const told = await startedAgain(garden, by)
  expect(garden.run()).toMatchObject({ attempt: 2, status: 'completed', conclusion: 'cancelled' })
  await garden.end()
  expect([told.after(), told.check()]).toEqual([told.before, 'cancelled'])
})

test('what a run says that somebody started again who may give the command is taken', async () => {
  await using garden = await openJobGarden()
  const told = await startedAgain(garden, () => 'bob')
  await garden.end()
  expect([told.after(), told.check()]).toEqual([[expect.stringContaining('has ended')], 'success'])
})

test('no workflow on the default branch: the reply says what is missing', async () => {
  await using garden = await openJobGarden({ files: { '.github/workflows/hortus-command.yml': 'name: x\non: push\n' } })
  const issue = garden.bot.issue('q', 'eve')
  await garden.bot.say(issue.number, 'ann', `/smoke ${EXAMPLE}`)
  expect(garden.bot.replies(issue.number)[0]).toMatch(/^⚠️ [\s\S]*does not start `hortus-command.yml`/)
})

test('in an issue an example is named; an id that no workflow could be handed is refused', async () => {
  await using garden = await openJobGarden()
  const issue = garden.bot.issue('q', 'eve')
  for (const [command, words] of [['/smoke', 'name the example'], ['/smoke ../../etc', ''], ['/smoke --dry-run vision/tiny', 'dry run']] as const) {
    await garden.bot.say(issue.number, 'ann', command)
    expect(garden.bot.replies(issue.number).at(-1)).toContain(words)
  }
  expect(garden.dispatches).toEqual([])
})

test('who may only read starts nothing', async () => {
  await using garden = await openJobGarden()
  const { number } = await garden.bot.pull('eve', CHANGE)
  for (const command of ['/smoke', '/compare', `/export ${EXAMPLE}`, `/benchmark ${'a'.repeat(40)}`]) await garden.bot.say(number, 'eve', command)
  expect(garden.dispatches).toEqual([])
})

describe('A45: what a run leaves is read as a stranger\'s', () => {
  test('a report about another commit, or about another example than the one that was named, is shown nowhere', async () => {
    await using garden = await openJobGarden()
    const { number, pull } = await garden.bot.pull('eve', CHANGE)
    for (const report of [reportOf('f'.repeat(40)), reportOf(pull!.head.sha, [sampleExample('other/example')])]) {
      await garden.bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
      await garden.end({ report })
      expect(garden.bot.replies(number).at(-1)).toContain('ARTIFACT_FOREIGN')
      expect(garden.check(pull!.head.sha)).toMatchObject({ conclusion: 'neutral', title: 'report rejected: ARTIFACT_FOREIGN' })
    }
  })

  test('no hostile artifact is shown, even in part', async () => {
    await using garden = await openJobGarden()
    const issue = garden.bot.issue('q', 'eve')
    const zips = hostileZips(packReport(reportOf('a'.repeat(40))))
    for (const [, zip] of [zips[0]!, zips[9]!, zips[16]!]) {
      await garden.bot.say(issue.number, 'ann', `/smoke ${EXAMPLE}`)
      await garden.end({ report: zip })
      expect(garden.bot.replies(issue.number).at(-1)).toMatch(/left no report that can be shown \(`(ZIP|ARTIFACT_SIZE)`\)/)
    }
  })

  test('a run that somebody else started on the default branch under our key, before ours, is neither taken for it nor shown', async () => {
    await using garden = await openJobGarden()
    const { bot, dispatches } = garden
    const { number, pull } = await bot.pull('eve', CHANGE)
    bot.twin.webhooks.delay(MINUTE)
    const comment = bot.twin.comment(bot.repository, number, 'ann', `/smoke ${EXAMPLE}`)
    const key = commandKey(nodeId('IC', comment.id), { index: 0, normal: `smoke "${EXAMPLE}"` })
    for (const actor of ['bob', bot.twin.app('other-bot')]) {
      const forged = bot.twin.startRun(bot.repository, { headSha: bot.repository.refs.get('refs/heads/main')!, headBranch: 'main', name: 'Hortus command', path: '.github/workflows/hortus-command.yml', event: 'workflow_dispatch', actor })
      bot.repository.workflowRuns.set(forged.id, { ...bot.repository.workflowRuns.get(forged.id)!, title: `Hortus smoke ${key}` })
      bot.twin.uploadArtifact(bot.repository, forged, 'hortus-report-v1', { 'report.json': packReport(reportOf(pull!.head.sha)) })
      bot.twin.finishRun(bot.repository, forged, 'success')
    }
    await bot.pass(7 * MINUTE)
    expect(dispatches.map(({ inputs }) => inputs['key'])).toEqual([key])
    expect(bot.replies(number)).toEqual([expect.stringContaining('⏳')])
    bot.twin.webhooks.delay(0)
    await garden.end()
    expect(bot.replies(number)).toEqual([expect.stringContaining('has ended')])
  })

  test('a person who dispatches the workflow of a branch of theirs under our key is not believed', async () => {
    await using garden = await openJobGarden()
    const { bot, dispatches } = garden
    const { number, pull } = await bot.pull('eve', CHANGE)
    await bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
    const key = dispatches[0]!.inputs['key']!
    const forged = bot.twin.startRun(bot.repository, { headSha: pull!.head.sha, headBranch: 'change', name: 'Hortus command', path: '.github/workflows/hortus-command.yml', event: 'workflow_dispatch' })
    bot.repository.workflowRuns.set(forged.id, { ...bot.repository.workflowRuns.get(forged.id)!, title: `Hortus smoke ${key}` })
    bot.twin.uploadArtifact(bot.repository, forged, 'hortus-report-v1', { 'report.json': packReport(reportOf(pull!.head.sha)) })
    bot.twin.finishRun(bot.repository, forged, 'success')
    await bot.settle()
    await bot.pass(6 * MINUTE)
    expect(bot.replies(number)).toEqual([expect.stringContaining('⏳')])
    expect(garden.run(0).status).not.toBe('completed')
  })
})

test('without the permission for check runs a job is said all the same, and why there is no check (G11)', async () => {
  await using garden = await openJobGarden({ permissions: { metadata: 'read', contents: 'write', issues: 'write', pull_requests: 'write', actions: 'write' } })
  const { number } = garden.bot.issue('q', 'eve')
  await garden.bot.say(number, 'ann', `/smoke ${EXAMPLE}`)
  await garden.end()
  expect(garden.bot.replies(number)).toEqual([expect.stringMatching(/^✅ [\s\S]*has ended\.[\s\S]*`checks: write`\.$/)])
  expect(await garden.bot.store.tasks({ states: ['dead'] }, 10)).toEqual([])
})
