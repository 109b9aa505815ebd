/** G4 as it is written: an hour of virtual time in which a fifth of the deliveries never arrives and a fifth comes in another order. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TIMERS } from '../../sweep/timers.ts'
import { openTestBot, type TestBot } from '../../testing/test-bot.ts'

const MINUTE = 60_000
const EXAMPLE = 'name: one\ndescription: The first.\nstability: experimental\npresets:\n  smoke:\n    command: ["python", "main.py"]\n'
const FILES = { 'README.md': 'A garden.\n', 'examples/vision/one/example.yaml': EXAMPLE, 'examples/vision/two/example.yaml': EXAMPLE.replace('one', 'two'), '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8') }

interface Asked {
  readonly issue: number
  readonly comment: number
  readonly at: number
  readonly body: string
}

/** What is asked again and again: answers, a job, and what changes something. Each is a command of its own, whatever was asked before. */
const WORDS = ['help badge', 'status vision/one', 'why vision/one', 'badge vision/one', 'smoke vision/one', 'help why', 'nonsense', 'help', 'badge vision/two', 'help smoke', 'tier beta vision/two --reason "it is new"', 'help tier'] as const

async function anHour(seed: number): Promise<{ readonly garden: TestBot; readonly asked: readonly Asked[] }> {
  const garden = await openTestBot({ files: FILES, collaborators: { ann: 'admin' }, timers: TIMERS, twin: { seed } })
  const { twin, repository } = garden
  twin.onDispatch(() => new Promise<void>((resolve) => void setImmediate(resolve)))
  const places = [garden.issue('One', 'ann').number, garden.issue('Two', 'ann').number, (await garden.pull('ann', { 'examples/vision/one/main.py': 'print(1)\n' })).number]
  await garden.settle()
  twin.webhooks.drop(0.2)
  twin.webhooks.reorder(5)
  const asked: Asked[] = []
  for (let minute = 0; minute < 72; minute += 1) {
    if (minute < 60) {
      const [issue, words] = [places[minute % places.length]!, WORDS[minute % WORDS.length]!]
      const body = `/hortus ${words}\n\nThe ${minute}. time`
      asked.push({ issue, body, at: twin.now(), comment: twin.comment(repository, issue, 'ann', body).id })
    }
    // A fifth is gathered with what comes after it and mixed; the rest goes out as it happens.
    if (minute % 5 === 4) await garden.pass(MINUTE)
    else twin.advance(MINUTE)
    await garden.settle()
  }
  return { garden, asked }
}

test('G4: of sixty commands in an hour, a fifth of the deliveries lost and a fifth in disorder, every one is done once, ten minutes late at most', { timeout: 300_000 }, async () => {
  const { garden, asked } = await anHour(4)
  await using _closed = garden
  const { twin, repository, app } = garden
  const dropped = twin.webhooks.log.filter(({ redelivery, status }) => !redelivery && status === 0).length
  const all = twin.webhooks.log.filter(({ redelivery }) => !redelivery).length
  expect(dropped / all).toBeGreaterThan(0.12)
  const signs = repository.reactions.all().filter(({ author }) => author.id === app.bot.id)
  const of = (comment: number): readonly (typeof signs)[number][] => signs.filter(({ on }) => 'comment' in on && on.comment === comment)
  // Seen, and told how it ended.
  expect(asked.filter(({ comment }) => of(comment)[0]?.content !== 'eyes' || of(comment).length !== 2).map(({ body, comment }) => [body, of(comment).map(({ content }) => content)])).toEqual([])
  const late = asked.map(({ comment, at }) => of(comment)[1]!.createdAt - at)
  expect(Math.max(...late)).toBeLessThanOrEqual(10 * MINUTE)
  // One reply to each, one run for each smoke, one pull request for the tier.
  expect(twin.comments(repository, asked[0]!.issue).length + twin.comments(repository, asked[1]!.issue).length + twin.comments(repository, asked[2]!.issue).length).toBe(2 * asked.length)
  const runs = repository.workflowRuns.all().filter(({ path }) => path.endsWith('hortus-command.yml'))
  expect([runs.length, new Set(runs.map(({ title }) => title)).size]).toEqual([asked.filter(({ body }) => body.startsWith('/hortus smoke')).length, runs.length])
  expect(repository.issues.all().filter(({ pull, author }) => pull !== null && author.id === app.bot.id)).toHaveLength(1)
  expect(await garden.store.figures(twin.now())).toMatchObject({ dead: 0, running: 0 })
})
