/** Graduations that the rules ask for. */
import { expect, test } from 'vitest'
import { GARDEN as WHOLE } from '../../app/testing/graduation.ts'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import type { Config } from '../../core/schema/config.ts'
import { openProposalGarden, type ProposalGarden } from '../proposals/testing/proposal-garden.ts'
import { checks, GREEN, WEEKS } from './testing/weeks.ts'
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
