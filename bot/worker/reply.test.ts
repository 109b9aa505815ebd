import { expect, test } from 'vitest'
import { ok } from '../../core/problem.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import type { Lease } from '../store/store.ts'
import { T } from '../store/testing/places.ts'
import { task, taken } from '../store/testing/shapes.ts'
import { openEffects } from './effects.ts'
import { Stopped, type TaskContext } from './handler.ts'
import { replyOf } from './reply.ts'

const TO = { issue: 1, key: 'c.1', comment: 7 }

/** A command that is at work, another task that says something in its reply, and an issue that keeps what is posted. */
async function place() {
  const store = await openSqliteStore({ path: ':memory:' })
  await store.add([task('c.1'), task('say.1')], T)
  const [command, say] = [await taken(store), await taken(store)]
  const bodies: string[] = []
  const comment = (id: number) => ({ id, body: bodies[id - 100]!, author: { id: 9, login: 'hortus[bot]', bot: true, app: 5 } })
  const github = {
    app: { id: 5, slug: 'hortus' },
    comments: async () => ok({ items: bodies.map((_body, at) => comment(100 + at)), last: 1 }),
    createComment: async (_issue: number, body: string) => ok(comment(99 + bodies.push(body))),
    updateComment: async (id: number, body: string) => {
      bodies[id - 100] = body
      return ok(comment(id))
    },
  }
  const clock = { now: () => new Date(T) }
  const context = (lease: Lease) => ({ github, store, clock, task: lease.task, effects: openEffects({ store, lease, clock, signal: new AbortController().signal, ledgerIsWhole: true }) }) as unknown as TaskContext
  return { store, command, say, bodies, context, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() }
}

test('G3: what came of a run waits while the command is still being answered, and then stands in its one reply', async () => {
  await using here = await place()
  await expect(replyOf(here.context(here.say), TO).say('runs')).rejects.toMatchObject({ outcome: { kind: 'later', at: T + 1000 } })
  await expect(replyOf(here.context(here.say), TO).say('runs')).rejects.toBeInstanceOf(Stopped)
  await replyOf(here.context(here.command), TO).say('was asked for')
  await replyOf(here.context(here.say), TO).say('runs')
  expect(here.bodies).toEqual([expect.stringMatching(/^<!-- hortus:reply:[^]*runs$/)])
})

test('what came of a run looks again when the command is tried again, and not every second of an outage', async () => {
  await using here = await place()
  const say = () => replyOf(here.context(here.say), TO).say('runs')
  await here.store.postpone(here.command, { at: T + 20_000, why: 'GitHub is away', counts: true })
  await expect(say()).rejects.toMatchObject({ outcome: { kind: 'later', at: T + 21_000 } })
  await here.store.postpone(await taken(here.store, T + 20_000), { at: T + 5 * 60_000, why: 'GitHub is away', counts: true })
  await expect(say()).rejects.toMatchObject({ outcome: { kind: 'later', at: T + 60_000 } })
})

test('G2: a command that was given up after it had answered has its reply found, although no ledger says so', async () => {
  await using here = await place()
  here.bodies.push((await bodyOf(here)).replace('x', 'was asked for'))
  await here.store.bury(here.command, { code: 'X', message: 'It failed.', next: 'Look.' }, T)
  await replyOf(here.context(here.say), TO).say('has ended')
  expect(here.bodies).toEqual([expect.stringMatching(/has ended$/)])
})

/** What a reply looks like, from another place. */
async function bodyOf(_here: unknown): Promise<string> {
  await using other = await place()
  await replyOf(other.context(other.command), TO).say('x')
  return other.bodies[0]!
}
