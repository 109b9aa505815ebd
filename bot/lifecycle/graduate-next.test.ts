/** Graduations that the rules ask for. */
import { expect, test } from 'vitest'
import { GARDEN as WHOLE } from '../../app/testing/graduation.ts'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Repository } from '../../test/twin/model/repository.ts'
import { openProposalGarden, type ProposalGarden } from '../proposals/testing/proposal-garden.ts'
import { checks, GREEN, WEEKS } from './testing/weeks.ts'
import { graduateVerb } from '../proposals/graduate-verb.ts'
import { afterClose } from './after-close.ts'
import { weekly } from './weekly.ts'

const RIGHTS = { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read', workflows: 'write' } as const
const FILES = { ...WHOLE, 'examples/vision/digits/example.yaml': `${WHOLE['examples/vision/digits/example.yaml']!}product: true\n` }
const configOf = (bot: string): Config => resolve([yamlLayer('repository', '.github/hortus.yml', `bot: ${bot.startsWith('{') ? bot : `{ ${bot} }`}\n`)]).config
const OWNED = configOf('{ graduate: { owner: acme }, proposals: { verification: false } }')

async function opened(config = OWNED): Promise<ProposalGarden> {
  const garden = await openProposalGarden({ files: FILES, permissions: RIGHTS, config })
  await checks(garden, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': GREEN }])))
  return garden
}

const waiting = (garden: ProposalGarden, readme = '# digits\n\n<!-- hortus:from acme/garden -->\n') => garden.twin.createRepository({ owner: 'acme', name: 'digits', files: { 'README.md': readme } })

test('what has outgrown the garden goes as two drafts, with the evidence, to the repository that waits for it; a second week changes nothing, and a person who closes it says no', async () => {
  await using garden = await opened()
  const target = await waiting(garden)
  await garden.handle(weekly)
  expect(target.issues.all()).toMatchObject([{ title: 'Import vision/digits from acme/garden', pull: { draft: true }, body: expect.stringContaining('nobody built or ran it') }])
  expect(garden.pulls()).toMatchObject([{ title: 'Graduate vision/digits to acme/digits', state: 'open', pull: { draft: true }, body: expect.stringMatching(/The rules of the garden ask for it:[^]*declared a product: product: true, from its descriptor/) }])
  const writes = garden.writes.length
  await garden.handle(weekly)
  expect([garden.pulls().length, target.issues.all().length, garden.writes.length]).toEqual([1, 1, writes])
  garden.twin.setIssue(garden.repository, garden.pulls()[0]!.number, { state: 'closed' })
  await garden.handle(weekly)
  expect([garden.pulls().filter(({ state }) => state === 'open'), target.issues.all().length]).toEqual([[], 1])
})

test('A41: a graduation stays in the report, with its command, unless the garden names the owner and the README of the target names the garden', async () => {
  await using garden = await opened(configOf('proposals: { verification: false }'))
  const target = await waiting(garden)
  const stays = async (config: string): Promise<void> => {
    garden.configure(configOf(config))
    await garden.handle(weekly)
    expect([config, target.issues.all(), target.refs.entries().filter(([ref]) => !ref.startsWith('refs/heads/main')), garden.pulls()]).toEqual([config, [], [], []])
  }
  await stays('proposals: { verification: false }')
  await stays('{ proposals: { graduate: false, verification: false }, graduate: { owner: acme } }')
  await stays('{ proposals: { verification: false }, graduate: { owner: nobody } }')
  for (const readme of ['# digits\n', '<!-- hortus:from other/garden -->\n', 'See `<!-- hortus:from acme/garden -->`.\n']) {
    await garden.twin.push(target, { branch: 'main', files: { 'README.md': readme }, message: 'Say' })
    await stays('{ proposals: { verification: false }, graduate: { owner: acme } }')
  }
  expect(garden.repository.issues.all()).toMatchObject([{ title: 'How the garden is', body: expect.stringContaining('hortus graduate vision/digits --to OWNER/NAME') }])
})

const DESCRIPTOR = 'examples/vision/digits/example.yaml'
const say = (garden: ProposalGarden, product: boolean) => garden.twin.push(garden.repository, { branch: 'main', files: { [DESCRIPTOR]: product ? FILES[DESCRIPTOR] : WHOLE[DESCRIPTOR]! }, message: 'Say' })
const states = (garden: ProposalGarden, target: Repository) => [garden.pulls().map(({ state }) => state), target.issues.all().map(({ state }) => state)]

test('what the rules ask for no longer is withdrawn on both sides, which is nobody’s no: when they ask again it is proposed again, and switched off it is withdrawn too', async () => {
  await using garden = await opened()
  const target = await waiting(garden)
  await garden.handle(weekly)
  const branch = garden.pulls()[0]!.pull!.head.ref
  await say(garden, false)
  // The process ends when both are closed, and its branch is there; the next attempt finds nothing that is open.
  garden.fault = (call, when) => {
    if (call === 'deleteBranch' && when === 'before') throw new Error('killed')
  }
  await garden.handle(weekly, {}, 'one').catch(() => null)
  garden.fault = null
  garden.now += 600_000
  await garden.handle(weekly, {}, 'one')
  expect(states(garden, target)).toEqual([['closed'], ['closed']])
  for (const { body } of [garden.pulls()[0]!, target.issues.all()[0]!]) expect(body).toMatch(/^<!-- [^\n]+ -->\n\*\*Withdrawn by Hortus\*\*: what it rests on is gone\.\n\nThe rules of the garden ask for it no longer/)
  expect(garden.tip(branch)).not.toBeNull()
  expect([await garden.handle(afterClose, { issue: garden.pulls()[0]!.number }), garden.tip(branch)]).toEqual([{ kind: 'done', outcome: 'withdrawn' }, null])
  await say(garden, true)
  await garden.handle(weekly)
  expect(states(garden, target)).toEqual([['closed', 'open'], ['closed', 'open']])
  garden.configure(configOf('{ graduate: { owner: acme }, proposals: { graduate: false, verification: false } }'))
  await garden.handle(weekly)
  expect([states(garden, target), garden.pulls()[1]!.body]).toEqual([[['closed', 'closed'], ['closed', 'closed']], expect.stringContaining('switched off')])
})

test.each([
  ['wrote in the garden', 'Somebody wrote here', async (garden: ProposalGarden): Promise<void> => void garden.twin.comment(garden.repository, garden.pulls()[0]!.number, 'ann', 'We want this.')],
  ['wrote in the target', 'Somebody works on its import', async (garden: ProposalGarden, target: Repository): Promise<void> => void garden.twin.comment(target, 1, 'ann', 'We want this.')],
  ['pushed to the target', 'Somebody works on its import', async (garden: ProposalGarden, target: Repository): Promise<void> => void (await garden.twin.push(target, { branch: target.issues.all()[0]!.pull!.head.ref, files: { 'x.md': 'x\n' }, message: 'x', author: 'ann' }))],
  ['merged the import', 'Its import may be merged', async (garden: ProposalGarden, target: Repository): Promise<void> => void (await garden.twin.merge(target, 1))],
] as const)('somebody who %s has taken it up: both stay, and the one in the garden says once that its reason is gone', async (_name, said, act) => {
  await using garden = await opened()
  const target = await waiting(garden)
  await garden.handle(weekly)
  await act(garden, target)
  const before = target.issues.all().map(({ state }) => state)
  await say(garden, false)
  await garden.handle(weekly)
  expect(states(garden, target)).toEqual([['open'], before])
  expect(garden.pulls()[0]!.body).toMatch(/^<!-- [^\n]+ -->\n> \*\*What this rests on is gone\.\*\*/)
  expect(garden.pulls()[0]!.body).toContain(said)
  const writes = garden.writes.length
  await garden.handle(weekly)
  expect(garden.writes.length).toBe(writes)
})

test('one that somebody pushed to in the garden stays as it is, and so does one that a person asked for', async () => {
  await using garden = await opened()
  const target = await waiting(garden)
  await garden.handle(weekly)
  await garden.twin.push(garden.repository, { branch: garden.pulls()[0]!.pull!.head.ref, files: { 'x.md': 'x\n' }, message: 'x', author: 'ann' })
  const body = garden.pulls()[0]!.body
  await say(garden, false)
  await garden.handle(weekly)
  expect([states(garden, target), garden.pulls()[0]!.body]).toEqual([[['open'], ['open']], body])
  await using other = await opened()
  const wanted = await other.twin.createRepository({ owner: 'acme', name: 'digits', collaborators: { ann: 'write' }, files: { 'README.md': '# digits\n\n<!-- hortus:from acme/garden -->\n' } })
  await say(other, false)
  await other.verb(graduateVerb, { target: 'vision/digits', options: { to: 'acme/digits' } })
  await other.handle(weekly)
  expect(states(other, wanted)).toEqual([['open'], ['open']])
})
