/** Whose machines a garden may use: a file of a garden names the executor, and whoever writes it is no owner of other people's machines (A41, A43). */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { resolve } from '../../core/config/resolve.ts'
import type { Repository } from '../../test/twin/model/repository.ts'
import { openJobGarden, type JobGarden } from './testing/job-garden.ts'

const USUAL = resolve([]).config
const GPU = 'name: gpu\nrun-name: Hortus benchmark ${{ inputs.key }}\non:\n  workflow_dispatch:\n    inputs:\n      ticket: {type: string, required: true}\n      key: {type: string, required: true}\njobs: {}\n'

async function opened(owner: string): Promise<JobGarden & { readonly executor: Repository; readonly number: number; readonly head: string }> {
  const garden = await openJobGarden({ config: { ...USUAL, bot: { ...USUAL.bot, benchmark: { ...USUAL.bot.benchmark, executor: `${owner}/executor` } } } })
  const { bot } = garden
  const executor = await bot.twin.createRepository({ owner, name: 'executor', private: true, files: { '.github/workflows/hortus-gpu.yml': GPU } })
  if (owner !== 'acme') bot.twin.install(bot.app, owner)
  await bot.twin.push(bot.repository, { branch: 'main', files: { OWNERS: `ann ${bot.twin.user('ann').id}\n` }, message: 'Owners', author: 'carol' })
  const { number, pull } = await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  await bot.settle()
  return { ...garden, executor, number, head: pull!.head.sha }
}

test('A41: the executor of another account runs nothing, though the App is installed there too', async () => {
  await using garden = await opened('other-org')
  const { bot, number, head } = garden
  for (let n = 0; n < 2; n += 1) await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(garden.dispatches).toEqual([])
  expect(bot.replies(number).at(-1)).toContain('not a private repository of the account')
  expect(bot.twin.requests({ method: 'GET' }).filter(({ path }) => path === '/installation/repositories')).toEqual([])
})

test('A43: an executor that was private once and is public now runs nothing', async () => {
  await using garden = await opened('acme')
  const { bot, number, head, executor } = garden
  for (let n = 0; n < 2; n += 1) await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(garden.dispatches).toHaveLength(1)
  await garden.end({ commit: head })
  bot.twin.settings(executor, { private: false })
  await bot.pass(11 * 60_000)
  await bot.say(number, 'ann', `/benchmark ${head}`)
  expect(bot.replies(number).at(-1)).toContain('not a private repository')
  expect(garden.dispatches).toHaveLength(1)
})

test('A39: the job on the machine takes no second attempt: "re-run failed jobs" passes over the job that burns the ticket', () => {
  const { jobs } = parse(readFileSync('.github/workflows/hortus-gpu.yml', 'utf8')) as { readonly jobs: Readonly<Record<string, { readonly 'runs-on': string; readonly if?: string; readonly needs?: string }>> }
  const onMachines = Object.values(jobs).filter((job) => job['runs-on'].includes('inputs.runner'))
  expect(onMachines.map((job) => [job.needs, job.if])).toEqual([['ticket', 'github.run_attempt == 1']])
})
