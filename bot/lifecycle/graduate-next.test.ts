/** Graduations that the rules ask for. */
import { expect, test } from 'vitest'
import { GARDEN as WHOLE } from '../../app/testing/graduation.ts'
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import { openProposalGarden, type ProposalGarden } from '../proposals/testing/proposal-garden.ts'
import { checks, GREEN, WEEKS } from './testing/weeks.ts'
import { weekly } from './weekly.ts'

const RIGHTS = { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read', workflows: 'write' } as const
const FILES = { ...WHOLE, 'examples/vision/digits/example.yaml': `${WHOLE['examples/vision/digits/example.yaml']!}product: true\n` }
const OWNED = resolve([yamlLayer('repository', '.github/hortus.yml', 'bot:\n  graduate: { owner: acme }\n  proposals: { verification: false }\n')]).config

async function opened(config = OWNED): Promise<ProposalGarden> {
  const garden = await openProposalGarden({ files: FILES, permissions: RIGHTS, config })
  await checks(garden, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': GREEN }])))
  return garden
}

const waiting = (garden: ProposalGarden, readme = '# digits\n\n<!-- hortus:from acme/garden -->\n') => garden.twin.createRepository({ owner: 'acme', name: 'digits', files: { 'README.md': readme } })

test('what has outgrown the garden goes as two drafts, with the evidence, to the repository that waits for it, and a second week changes nothing', async () => {
  await using garden = await opened()
  const target = await waiting(garden)
  await garden.handle(weekly)
  expect(target.issues.all()).toMatchObject([{ title: 'Import vision/digits from acme/garden', pull: { draft: true }, body: expect.stringContaining('nobody built or ran it') }])
  expect(garden.pulls()).toMatchObject([{ title: 'Graduate vision/digits to acme/digits', state: 'open', pull: { draft: true }, body: expect.stringMatching(/The rules of the garden ask for it:[^]*declared a product: product: true, from its descriptor/) }])
  const writes = garden.writes.length
  await garden.handle(weekly)
  expect([garden.pulls().length, target.issues.all().length, garden.writes.length]).toEqual([1, 1, writes])
})

test('a person closed it: that is a no', async () => {
  await using garden = await opened()
  const target = await waiting(garden)
  await garden.handle(weekly)
  garden.twin.setIssue(garden.repository, garden.pulls()[0]!.number, { state: 'closed' })
  await garden.handle(weekly)
  expect([garden.pulls().filter(({ state }) => state === 'open'), target.issues.all().length]).toEqual([[], 1])
})

test.each([
  ['says nothing of it', '# digits\n'],
  ['waits for another garden', '<!-- hortus:from other/garden -->\n'],
  ['has the line within another one', 'See `<!-- hortus:from acme/garden -->`.\n'],
])('A41: into a repository whose README %s nothing is written, and the report has the command', async (_, readme) => {
  await using garden = await opened()
  const target = await waiting(garden, readme)
  await garden.handle(weekly)
  expect([target.issues.all(), target.refs.entries().map(([ref]) => ref), garden.pulls()]).toEqual([[], ['refs/heads/main'], []])
  expect(garden.repository.issues.all()).toMatchObject([{ title: 'How the garden is', body: expect.stringContaining('hortus graduate vision/digits --to OWNER/NAME') }])
})

test('without an owner, without such a repository, or switched off, it stays in the report', async () => {
  await using garden = await opened(resolve([]).config)
  const target = await waiting(garden)
  await garden.handle(weekly)
  garden.configure(resolve([yamlLayer('repository', '.github/hortus.yml', 'bot: { graduate: { owner: acme }, proposals: { graduate: false, verification: false } }\n')]).config)
  await garden.handle(weekly)
  garden.configure(resolve([yamlLayer('repository', '.github/hortus.yml', 'bot: { graduate: { owner: nobody }, proposals: { verification: false } }\n')]).config)
  await garden.handle(weekly)
  expect([target.issues.all(), garden.pulls().filter(({ title }) => title.startsWith('Graduate'))]).toEqual([[], []])
})
