/** What is given up without a word of its own: whoever waits for a reply is told all the same. */
import { expect, test } from 'vitest'
import { openJobGarden } from '../jobs/testing/job-garden.ts'
import { openTestBot } from '../testing/test-bot.ts'
import type { VerbHandler } from '../verbs/verb.ts'
import { ALL_HANDLERS } from './all-handlers.ts'
import { commandHandler } from './command.ts'
import type { Handler } from './handler.ts'

const MINUTE = 60_000

async function given(status: VerbHandler['run'], limitMs?: number) {
  const command = commandHandler([{ name: 'status', run: status }])
  const garden = await openTestBot({ collaborators: { ann: 'write' }, handlers: ALL_HANDLERS.map((handler) => (handler.kind === 'command' ? { ...command, limitMs: limitMs ?? handler.limitMs } : handler)) })
  const { number } = garden.issue('A question', 'ann')
  const { id } = await garden.say(number, 'ann', '/hortus status')
  await garden.pass(15 * MINUTE)
  const [dead] = await garden.store.tasks({ states: ['dead'] }, 10)
  return { garden, replies: garden.replies(number), signs: garden.reactions(id), dead: dead?.problem, async [Symbol.asyncDispose]() {
    await garden[Symbol.asyncDispose]()
  } }
}

test('a command that met a mistake of ours eight times says so, and not what was thrown; the dead letter has it', async () => {
  await using met = await given(async () => Promise.reject(new Error('ENOENT /srv/where-it-runs')))
  expect(met.replies).toEqual([expect.stringMatching(/^⚠️ `\/hortus status`\n\nIt did not work\.[^]*BOT\.UNEXPECTED/)])
  expect(met.replies[0]).not.toContain('/srv')
  expect(met.signs).toEqual(['eyes', 'confused'])
  expect(met.dead).toMatchObject({ code: 'BOT.UNEXPECTED', message: 'Error: ENOENT /srv/where-it-runs' })
})

test('a command that took too long eight times says so', async () => {
  await using met = await given(({ signal }) => new Promise((_, reject) => void signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true })), 300)
  expect(met.replies).toEqual([expect.stringMatching(/^⚠️ `\/hortus status`\n\nIt did not work\.[^]*BOT\.TOO_LONG/)])
  expect(met.signs).toEqual(['eyes', 'confused'])
  expect(met.dead).toMatchObject({ code: 'BOT.TOO_LONG' })
})

test('a job whose end cannot be told for a mistake of ours does not look as if it went on', async () => {
  const handlers = ALL_HANDLERS.map((handler): Handler => {
    const fails = handler.kind === 'job-say' ? { ...handler, run: async (context: Parameters<Handler['run']>[0]) => (context.task.key.includes(':ended:') ? Promise.reject(new Error('a mistake')) : handler.run(context)) } : handler
    return handler.kind === 'pull-check' ? { ...handler, run: async () => ({ kind: 'done', outcome: 'passed over' }) } : fails
  })
  await using garden = await openJobGarden({ handlers })
  const { number } = await garden.bot.pull('eve', { 'examples/vision/tiny/smoke.sh': 'echo changed\n' })
  await garden.bot.say(number, 'ann', '/hortus smoke vision/tiny')
  await garden.end()
  await garden.bot.pass(15 * MINUTE)
  expect(garden.bot.replies(number)).toEqual([expect.stringMatching(/^⚠️ `\/hortus smoke "?vision\/tiny"?`\n\nIt did not work\./)])
})
