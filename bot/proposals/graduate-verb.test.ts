import { expect, test } from 'vitest'
import { GARDEN } from '../../app/testing/graduation.ts'
import { maskIds, printWrites } from '../github/dry/write.ts'
import { graduateVerb } from './graduate-verb.ts'
import { openProposalGarden, type ProposalGarden } from './testing/proposal-garden.ts'

const RIGHTS = { contents: 'write', issues: 'write', pull_requests: 'write', metadata: 'read', workflows: 'write' } as const
const ask = (garden: ProposalGarden, to: string, more: Parameters<ProposalGarden['verb']>[2] = {}) => garden.verb(graduateVerb, { target: 'vision/digits', options: { to } }, more)

test('a graduation is two drafts, each found again: an import in the target, a pointer in the garden', async () => {
  await using garden = await openProposalGarden({ files: GARDEN, permissions: RIGHTS })
  const target = await garden.twin.createRepository({ owner: 'acme', name: 'digits', collaborators: { ann: 'write' }, files: { 'README.md': '# digits\n' } })
  const reply = await ask(garden, 'acme/digits')
  expect(reply).toMatchObject({ outcome: 'done', text: expect.stringMatching(/Merge the first, then the second[^]*there is \[pull request 1\]\(http\S+\/acme\/digits\/pull\/1\)[^]*\/acme\/garden\/pull\/1\)[^]*`\/hortus export vision\/digits` proves it/) })
  const there = target.issues.all()
  expect([there.map(({ title, pull }) => [title, pull?.draft]), garden.pulls().map(({ title, pull }) => [title, pull?.draft])]).toEqual([[['Import vision/digits from acme/garden', true]], [['Graduate vision/digits to acme/digits', true]]])
  expect(there[0]!.body).toContain('nobody built or ran it')
  expect(await ask(garden, 'acme/digits')).toMatchObject({ outcome: 'done', text: expect.stringContaining('there is [pull request 1]') })
  expect([target.issues.all().length, garden.pulls().length]).toEqual([1, 1])
})

test('where the App is not installed, or nothing is, the person is told what to do', async () => {
  await using garden = await openProposalGarden({ files: GARDEN, permissions: RIGHTS })
  await garden.twin.createRepository({ owner: 'other', name: 'digits', files: { 'README.md': '# digits\n' } })
  for (const to of ['other/digits', 'acme/nothing']) expect(await ask(garden, to)).toMatchObject({ outcome: 'refused', text: expect.stringContaining('install the App on it') })
  expect(await ask(garden, 'nonsense')).toMatchObject({ outcome: 'refused' })
  expect(garden.pulls()).toEqual([])
})

test('--dry-run writes to neither', async () => {
  await using garden = await openProposalGarden({ files: GARDEN, permissions: RIGHTS })
  const target = await garden.twin.createRepository({ owner: 'acme', name: 'digits', collaborators: { ann: 'write' }, files: { 'README.md': '# digits\n' } })
  expect(await ask(garden, 'acme/digits', { dryRun: true })).toMatchObject({ outcome: 'done', text: expect.stringContaining('would open') })
  expect([target.issues.all(), garden.pulls()]).toEqual([[], []])
})

test('A41: into a repository where the person has no role the bot writes nothing, and it does not say whether there is one', async () => {
  await using garden = await openProposalGarden({ files: GARDEN, permissions: RIGHTS })
  const theirs = await garden.twin.createRepository({ owner: 'victim', name: 'digits', private: true, files: { 'README.md': '# digits\n' } })
  garden.twin.install(garden.app, 'victim')
  const [there, nowhere] = [await ask(garden, 'victim/digits'), await ask(garden, 'victim/nothing')]
  expect(there.outcome).toBe('refused')
  expect(String(there.text)).toBe(String(nowhere.text).replace('nothing', 'digits'))
  expect([theirs.issues.all(), theirs.refs.entries().map(([ref]) => ref), garden.pulls()]).toEqual([[], ['refs/heads/main'], []])
})

test('G13: in a dry run of the bot nothing leaves, and the plan is what the live run writes', async () => {
  const play = async (dryRun: boolean) => {
    await using garden = await openProposalGarden({ files: GARDEN, permissions: RIGHTS, dryRun })
    const target = await garden.twin.createRepository({ owner: 'acme', name: 'digits', collaborators: { ann: 'write' }, files: { 'README.md': '# digits\n' } })
    const reply = await ask(garden, 'acme/digits')
    return { reply, writes: maskIds(printWrites(garden.writes).replaceAll(garden.twin.url, 'URL')).replaceAll(/[0-9a-f]{40}/g, 'SHA'), pulls: [...target.issues.all(), ...garden.pulls()].length, refs: target.refs.entries().filter(([ref]) => ref.startsWith('refs/heads/')).length }
  }
  const [live, dry] = [await play(false), await play(true)]
  expect([live.pulls, live.refs]).toEqual([2, 2])
  expect([dry.pulls, dry.refs]).toEqual([0, 1])
  expect(live.writes.split('\n').map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(['PUSH acme/digits', 'POST acme/digits', 'PUSH acme/garden', 'POST acme/garden', ''])
  expect(dry.writes).toBe(live.writes)
})

test('G9: its requests are within the shared budget, and what GitHub asks to wait for is waited for in the store', async () => {
  await using garden = await openProposalGarden({ files: GARDEN, permissions: RIGHTS })
  const target = await garden.twin.createRepository({ owner: 'acme', name: 'digits', collaborators: { ann: 'write' }, files: { 'README.md': '# digits\n' } })
  garden.twin.arm({ on: 'POST /repos/{owner}/{repo}/pulls', fault: { kind: 'status', status: 403, retryAfter: 600 } })
  const limited = await ask(garden, 'acme/digits', { key: 'g' }).catch((error: unknown) => error)
  expect(limited).toMatchObject({ outcome: { kind: 'later', at: garden.now + 600_000 } })
  expect([target.issues.all(), garden.pulls()]).toEqual([[], []])
  expect(garden.spent).toMatchObject({ write: 1 })
  garden.now += 600_000
  expect(await ask(garden, 'acme/digits', { key: 'g' })).toMatchObject({ outcome: 'done' })
  expect([target.issues.all().length, garden.pulls().length, garden.spent['write']]).toEqual([1, 1, 3])
})
