/** What ends its process each time that it is begun: it is begun five times, whoever asked is told, and others go on. */
import { expect, test } from 'vitest'
import type { Store } from '../store/store.ts'
import { task } from '../store/testing/shapes.ts'
import { openTestBot, type TestBot } from '../testing/test-bot.ts'
import type { Handler } from './handler.ts'
import { MOST_EXPIRED, openQuarantine } from './poison.ts'

const LEASE = 45_000

/** Sorts, and carries out nothing. */
const onlySorts = (store: Store): Store => new Proxy(store, { get: (of, name) => (name === 'take' ? async () => null : Reflect.get(of, name)) })

/** Processes that take all that is due and are killed in the middle of it, one after the other. */
async function killed({ store, twin }: TestBot, times: number): Promise<void> {
  for (let n = 0; n < times; n += 1) {
    while ((await store.take(`killed-${n}`, { now: twin.now(), leaseMs: LEASE })) !== null);
    twin.advance(LEASE)
  }
}

async function asked(garden: TestBot, words: string): Promise<{ readonly issue: number; readonly comment: number; readonly key: string }> {
  const issue = garden.issue('A question', 'ann').number
  await garden.another({ store: onlySorts(garden.store) })
  const comment = (await garden.say(issue, 'ann', words)).id
  const [command] = await garden.store.tasks({ kind: 'command' }, 10)
  return { issue, comment, key: command!.key }
}

test('a command that ends its process each time is buried after the fifth, and whoever asked is told what happened', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { issue, comment, key } = await asked(garden, '/hortus help badge')
  await killed(garden, MOST_EXPIRED)
  await garden.another()
  await garden.pass(3 * 60_000)
  expect(garden.replies(issue)).toEqual([expect.stringMatching(/^⚠️ `\/hortus help "badge"`\n\nIt was begun 5 times, and each time the bot ended before it was done\.[^]*BOT\.POISON/)])
  expect(garden.reactions(comment)).toContain('confused')
  const dead = await garden.store.task(key)
  expect(dead).toMatchObject({ state: 'dead', problem: { code: 'BOT.POISON', message: expect.stringContaining('begun 5 times'), next: expect.stringContaining(`npm run bot:admin -- replay ${key}`) } })
  // When the cause is gone it is done, in the same reply.
  await garden.store.replay(key, garden.twin.now())
  await garden.settle()
  expect(await garden.store.task(key)).toMatchObject({ state: 'done', ending: { outcome: 'done' } })
  expect(garden.replies(issue)).toEqual([expect.stringMatching(/^✅/)])
})

test('of four times, and of any number of times that the bot was told to stop, a command is done as ever', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { issue } = await asked(garden, '/hortus help badge')
  await killed(garden, MOST_EXPIRED - 1)
  for (let n = 0; n < 10; n += 1) {
    while ((await garden.store.take('stopped', { now: garden.twin.now(), leaseMs: LEASE })) !== null);
    await garden.store.release('stopped')
  }
  await garden.another()
  await garden.pass(3 * 60_000)
  expect(garden.replies(issue)).toEqual([expect.stringMatching(/^✅/)])
})

test('who is killed by the very words to whoever asked buries it without any', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const { issue, key } = await asked(garden, '/hortus help badge')
  await killed(garden, MOST_EXPIRED + 1)
  await garden.another()
  await garden.pass(3 * 60_000)
  expect(await garden.store.task(key)).toMatchObject({ state: 'dead', problem: { code: 'BOT.POISON' } })
  expect(garden.replies(issue)).toEqual([])
})

test('what was done and said before the process ended stays said', async () => {
  await using garden = await openTestBot({ collaborators: { ann: 'write' } })
  const unfinished: Store = new Proxy(garden.store, { get: (of, name) => (name === 'finish' ? async () => false : Reflect.get(of, name)) })
  await garden.another({ store: unfinished })
  const { number } = garden.issue('A question', 'ann')
  await garden.say(number, 'ann', '/hortus help badge')
  const [command] = await garden.store.tasks({ kind: 'command' }, 10)
  garden.twin.advance(LEASE)
  await killed(garden, MOST_EXPIRED)
  await garden.another()
  await garden.pass(3 * 60_000)
  expect(await garden.store.task(command!.key)).toMatchObject({ state: 'dead' })
  expect(garden.replies(number)).toEqual([expect.stringMatching(/^✅/)])
})

test('what was at work beside it when the process ended is carried out one at a time, and is not buried with it', async () => {
  const [running, order]: [Set<string>, string[]] = [new Set(), []]
  const handler: Handler = {
    kind: 'innocent', permissions: { metadata: 'read' }, limitMs: 60_000,
    run: async ({ task: { key } }) => {
      running.add(key)
      order.push(`${key} beside ${running.size - 1}`)
      await new Promise((resolve) => void setImmediate(resolve))
      running.delete(key)
      return { kind: 'done', outcome: 'done' }
    },
  }
  await using garden = await openTestBot({ handlers: [handler] })
  const { store, twin, repository, installation } = garden
  await store.add(['a', 'b', 'c'].map((key) => task(key, { kind: 'innocent', repository: repository.id, installation, at: twin.now() })), twin.now())
  await killed(garden, 2)
  await garden.settle()
  await garden.pass(3 * 60_000)
  expect(order.toSorted()).toEqual(['a beside 0', 'b beside 0', 'c beside 0'])
  expect(await store.figures(twin.now())).toMatchObject({ dead: 0, waiting: 0, running: 0 })
})

test('the place for one suspect is free again when that one has ended', () => {
  const quarantine = openQuarantine()
  const first = quarantine.enter({ expired: 2 }, 0)
  expect(quarantine.enter({ expired: 2 }, 0)).toMatchObject({ kind: 'later' })
  expect(quarantine.enter({ expired: 1 }, 0)).not.toHaveProperty('kind')
  if (!('kind' in first)) first[Symbol.dispose]()
  expect(quarantine.enter({ expired: 4 }, 0)).not.toHaveProperty('kind')
})
