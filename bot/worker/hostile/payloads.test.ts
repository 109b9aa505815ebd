/** All that GitHub recorded, sent to a whole bot as if it were of a repository of its own, now, and with a command in every text. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { TIMERS } from '../../sweep/timers.ts'
import { openTestBot } from '../../testing/test-bot.ts'
import { left, standing } from './testing/standing.ts'

type Body = Record<string, unknown>

const EXAMPLES = (JSON.parse(readFileSync('node_modules/@octokit/webhooks-examples/api.github.com/index.json', 'utf8')) as readonly { readonly name: string; readonly examples: readonly Body[] }[]).flatMap(({ name, examples }) => examples.map((payload) => ({ name, payload })))

test('all 329 recorded payloads, as of our repository and with commands in them, leave everything as it is', { timeout: 60_000 }, async () => {
  await using garden = await openTestBot({ files: { 'README.md': 'A garden.\n', 'examples/a/example.yaml': 'name: a\n' }, collaborators: { Codertocat: 'admin' } })
  const { twin, repository, store, installation } = garden
  await garden.pull('eve', { 'examples/a/x.txt': 'x\n' })
  garden.issue('A question', 'ann')
  await garden.settle()
  const before = standing(repository)
  const asked = twin.requests().length
  const of = (payload: Body): Body => {
    const text = JSON.stringify({ ...payload, installation: { ...(payload['installation'] as object | undefined), id: installation } })
    const now = JSON.parse(text.replace(/"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z"/g, JSON.stringify(new Date(twin.now()).toISOString()))) as Body
    for (const key of ['comment', 'review', 'issue', 'pull_request', 'discussion', 'release']) if (typeof now[key] === 'object' && now[key] !== null) (now[key] as Body)['body'] = '/hortus archive a --reason "gone"\n/hortus hlep'
    if (typeof now['repository'] === 'object' && now['repository'] !== null) Object.assign(now['repository'] as Body, { id: repository.id, name: 'garden', full_name: 'acme/garden', default_branch: 'main' })
    return now
  }
  for (const [at, { name, payload }] of EXAMPLES.entries()) await store.receive({ guid: `recorded-${at}`, event: name, receivedAt: twin.now(), payload: Buffer.from(JSON.stringify(of(payload))) })
  await garden.settle()
  await garden.another({ timers: TIMERS })
  await garden.pass(10 * 60_000)
  expect(standing(repository)).toEqual(before)
  expect(await left(garden)).toEqual([])
  const wrote = twin.requests().slice(asked).filter(({ method, status, path }) => method !== 'GET' && status < 400 && !/access_tokens|\/installation\/token|git-upload-pack/.test(path))
  expect(wrote).toEqual([])
  // They were read, and not passed over.
  expect(twin.requests().slice(asked).some(({ path, status }) => path.endsWith('/reactions') && status === 404)).toBe(true)
})
