/** Git that GitHub refuses to the App, try after try: every verb about runs has an end, and whoever asked is told. */
import { expect, test } from 'vitest'
import type { Issue } from '../../test/twin/model/repository.ts'
import { EXAMPLE, openJobGarden, type JobGarden } from './testing/job-garden.ts'

const MINUTE = 60_000
const OTHERS = ['smoke', 'compare', 'export', 'rerun', 'cancel']
const words = (verb: string, pull: Issue): string => (verb === 'benchmark' ? `/hortus benchmark ${pull.pull!.head.sha} ${EXAMPLE}` : verb === 'rerun' || verb === 'cancel' ? `/hortus ${verb}` : `/hortus ${verb} ${EXAMPLE}`)

async function refusedGit(readsConfig: boolean): Promise<{ readonly garden: JobGarden; readonly pulls: ReadonlyMap<string, Issue> }> {
  const garden = await openJobGarden({ readsConfig, ...(readsConfig ? { files: { '.github/hortus.yml': 'engine: docker\n' } } : {}) })
  const { bot } = garden
  const pulls = new Map<string, Issue>()
  for (const verb of ['benchmark', ...OTHERS]) pulls.set(verb, await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': `echo ${verb}\n` }, verb))
  await bot.settle()
  bot.twin.arm({ on: /^GIT /, fault: { kind: 'status', status: 403 }, times: 1_000_000 })
  for (const [verb, pull] of pulls) {
    bot.twin.advance(MINUTE)
    await bot.say(pull.number, 'carol', words(verb, pull))
  }
  await bot.pass(45 * MINUTE)
  return { garden, pulls }
}

const endings = async ({ bot }: JobGarden, pulls: ReadonlyMap<string, Issue>): Promise<readonly (readonly unknown[])[]> =>
  Promise.all([...pulls].map(async ([verb, { number }]) => {
    const dead = await bot.store.tasks({ subject: `r${bot.repository.id}#${number}`, states: ['dead'] }, 10)
    return [verb, bot.replies(number).map((text) => [...text][0]), dead.map(({ attempt, problem }) => `${problem!.code} after ${attempt + 1}`)]
  }))

test('where the configuration cannot be read the command is a dead letter after eight tries, and told, whichever verb it is', async () => {
  const { garden, pulls } = await refusedGit(true)
  await using _closed = garden
  expect(await endings(garden, pulls)).toEqual(['benchmark', ...OTHERS].map((verb) => [verb, ['⚠'], ['MIRROR.NO_PERMISSION after 8']]))
  for (const { number } of pulls.values()) expect(garden.bot.replies(number)[0]).toContain('MIRROR.NO_PERMISSION')
  expect(garden.dispatches).toEqual([])
}, 120_000)

test('where it can, what the bot has to read itself is told the same way, and the rest is asked of Actions or answered', async () => {
  const { garden, pulls } = await refusedGit(false)
  await using _closed = garden
  expect(await endings(garden, pulls)).toEqual([['benchmark', ['⚠'], ['MIRROR.NO_PERMISSION after 8']], ['smoke', ['⏳'], []], ['compare', ['⏳'], []], ['export', ['⏳'], []], ['rerun', ['✅'], []], ['cancel', ['✅'], []]])
  expect(garden.bot.replies(pulls.get('benchmark')!.number)[0]).toContain('MIRROR.NO_PERMISSION')
}, 120_000)

test('git that fails for a moment, at whichever fetch of a benchmark, refuses nobody: it is tried again', async () => {
  await using garden = await openJobGarden()
  const { bot } = garden
  await bot.twin.push(bot.repository, { branch: 'main', files: { OWNERS: `ann ${bot.twin.user('ann').id}\n` }, message: 'Owners', author: 'carol' })
  const signs: unknown[] = []
  for (let skip = 0; skip < 6; skip += 1) {
    const pull = await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': `echo ${skip}\n` }, `change-${skip}`)
    await bot.settle()
    const armed = bot.twin.arm({ on: /^GIT /, fault: { kind: 'status', status: 503 }, times: 1, skip })
    await bot.say(pull.number, 'ann', words('benchmark', pull))
    armed.release()
    await bot.pass(2 * MINUTE)
    signs.push(bot.replies(pull.number).map((text) => [...text][0]))
  }
  expect(signs).toEqual(Array.from({ length: 6 }, () => ['✅']))
}, 120_000)
