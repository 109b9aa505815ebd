/** R9: who names an example keeps nobody waiting for the others. What is read in this thread is counted, which no other work on the machine changes. */
import { expect, test } from 'vitest'
import { openJobGarden } from '../jobs/testing/job-garden.ts'

const OTHERS = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`examples/more/e${at}/example.yaml`, `name: e${at}\nstability: beta\npresets:\n  smoke: { command: [node, -v] }\n`]))
const ARCHIVED = { 'gone/vision/old/example.yaml': 'name: old\nstability: archived\npresets:\n  smoke: { command: [node, -v] }\n' }
const DESCRIPTOR = 'examples/vision/tiny/example.yaml'

test.each([
  ['smoke vision/tiny', /^⏳/],
  ['compare vision/tiny', /^⏳/],
  ['export tiny', /^⏳/],
  ['tier beta vision/tiny --reason "it is young"', /^✅/],
  ['archive vision/tiny --reason "its base image is gone"', /^✅/],
  ['unarchive gone/vision/old --reason "it is mended"', /^✅/],
  ['smoke vision/tniy', /Did you mean `vision\/tiny`/],
  ['smoke vision/old', /is archived/],
])('of a garden `/hortus %s` reads no other descriptor here', async (command, said) => {
  await using garden = await openJobGarden({ files: { ...OTHERS, ...ARCHIVED }, collaborators: { ann: 'admin' } })
  const { bot } = garden
  const issue = bot.issue('q', 'ann')
  bot.reads.length = 0
  await bot.say(issue.number, 'ann', `/hortus ${command}`)
  expect(bot.replies(issue.number)).toEqual([expect.stringMatching(said)])
  const allowed = command.includes('old') ? ['gone/vision/old/example.yaml'] : [DESCRIPTOR]
  expect([...new Set(bot.reads.filter((path) => path.endsWith('example.yaml')))].filter((path) => !allowed.includes(path))).toEqual([])
  // Of the repository itself: the rules, the configuration, and what is named.
  expect(bot.reads.length).toBeLessThan(40)
})

test('nor does a benchmark that names its example, at either commit', async () => {
  await using garden = await openJobGarden({ files: OTHERS })
  const { bot } = garden
  await bot.twin.push(bot.repository, { branch: 'main', files: { OWNERS: `ann ${bot.twin.user('ann').id}\n` }, message: 'Owners', author: 'carol' })
  const { number, pull } = await bot.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  bot.reads.length = 0
  await bot.say(number, 'ann', `/benchmark ${pull!.head.sha} vision/tiny`)
  expect(bot.replies(number)).toEqual([expect.stringContaining(`/hortus benchmark ${pull!.head.sha} vision/tiny`)])
  expect([...new Set(bot.reads.filter((path) => path.endsWith('example.yaml')))]).toEqual([DESCRIPTOR])
})
