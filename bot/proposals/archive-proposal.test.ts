import { execFileSync } from 'node:child_process'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { archive as archiveOnLaptop } from '../../app/archive.ts'
import { openWorld } from '../../io/world.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import { gitText } from '../../test/twin/git/git.ts'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { renewProposals } from '../lifecycle/renew-proposals.ts'
import { NOON, openProposalGarden, type ProposalGarden } from './testing/proposal-garden.ts'
import { GARDEN } from './testing/sample-garden.ts'

const archive = PROPOSAL_VERBS.find(({ name }) => name === 'archive')!
const ask = (garden: ProposalGarden, example: string, reason = 'the weights are gone', more: Parameters<ProposalGarden['verb']>[2] = {}) => garden.verb(archive, { target: example, options: { reason } }, more)
const files = async (garden: ProposalGarden, commit: string): Promise<readonly string[]> => (await gitText(garden.repository.dir, ['ls-tree', '-r', commit])).trim().split('\n')

test('an archive pull request moves every file as a pure rename and takes along what points there (G22, A77)', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const blobs = async (commit: string, below: string): Promise<readonly string[]> => (await files(garden, commit)).filter((line) => line.includes(`\t${below}/`)).map((line) => line.slice(0, line.indexOf('\t'))).toSorted()
  const before = await blobs(garden.tip()!, 'examples/vision/digits')
  const reply = await ask(garden, 'digits')
  expect(reply).toMatchObject({ outcome: 'done', text: expect.stringMatching(/^\[Pull request 1\]\(http\S+\) proposes it\./) })
  const [pull, another] = garden.pulls()
  expect(another).toBeUndefined()
  expect(pull).toMatchObject({ title: 'Archive vision/digits', state: 'open', pull: { draft: false, head: { ref: `hortus/archive/vision-digits/${garden.tip()!.slice(0, 8)}` }, base: { ref: 'main' } } })
  const lines = await garden.difference(pull!)
  expect(lines.filter((line) => line.startsWith('R100 '))).toHaveLength(4)
  expect(lines.filter((line) => line.includes('examples/vision/digits')).every((line) => line.startsWith('R100 '))).toBe(true)
  expect(await blobs(pull!.pull!.head.sha, 'archived_examples/vision/digits')).toEqual(before)
  expect(await garden.show(pull!.pull!.head.sha, 'docs/guide.md')).toContain('archived_examples/vision/digits/README.md')
  expect(await garden.show(pull!.pull!.head.sha, '.github/dependabot.yml')).toContain('directory: /archived_examples/vision/digits')
})

test('the files of the pull request are those that `hortus archive` writes on a laptop, byte for byte', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  await using laptop = await temporaryDirectory()
  await gitText(garden.repository.dir, ['worktree', 'add', '--detach', join(laptop.path, 'garden'), garden.tip()!])
  await cp(join(laptop.path, 'garden'), join(laptop.path, 'own'), { recursive: true, filter: (path) => !path.endsWith('.git') })
  const git = (...args: readonly string[]): string => execFileSync('git', ['-C', join(laptop.path, 'own'), '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], { encoding: 'utf8' })
  for (const words of [['init', '-q'], ['add', '-A'], ['commit', '-q', '-m', 'first']]) git(...words)
  const quiet = { progress: () => undefined, debug: () => undefined, info: () => undefined, warn: () => undefined }
  const world = await openWorld({ rootAbs: join(laptop.path, 'own'), outAbs: join(laptop.path, 'out'), log: quiet, signal: new AbortController().signal })
  const { report } = await archiveOnLaptop({ ...world, clock: { ...world.clock, now: () => new Date(NOON) } }, garden.config, { example: 'vision/digits', reason: 'the weights are gone' })
  expect(report.verdict).toBe('clean')
  for (const words of [['add', '-A'], ['commit', '-q', '-m', 'archived']]) git(...words)
  expect(git('rev-parse', 'HEAD^{tree}').trim()).toBe((await gitText(garden.repository.dir, ['rev-parse', `${garden.pulls()[0]!.pull!.head.sha}^{tree}`])).trim())
})

test('of two archives that write into the same list the second is made anew when the first is merged, and merges without a conflict (G22)', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  await ask(garden, 'vision/resnet', 'nobody uses it')
  const [first, second] = garden.pulls()
  await garden.twin.merge(garden.repository, first!.number)
  const before = garden.pulls()[1]!.pull!.head
  expect(await garden.handle(renewProposals)).toEqual({ kind: 'done', outcome: 'renewed' })
  const renewed = garden.pulls()[1]!
  expect([renewed.number, renewed.pull!.head.ref]).toEqual([second!.number, before.ref])
  expect(renewed.pull!.head.sha).not.toBe(before.sha)
  const list = await garden.show(renewed.pull!.head.sha, 'archived_examples/README.md')
  expect([list.includes('`vision/digits`'), list.includes('`vision/resnet`')]).toEqual([true, true])
  expect((await garden.difference(renewed)).filter((line) => line.includes(' examples/vision/resnet')).every((line) => line.startsWith('R100 '))).toBe(true)
  await garden.twin.merge(garden.repository, renewed.number)
  expect((await files(garden, garden.tip()!)).some((line) => /\texamples\/vision\/(?:digits|resnet)\//.test(line))).toBe(false)
  expect(await garden.handle(renewProposals)).toEqual({ kind: 'done', outcome: 'nothing' })
})

test('a commit that touches nothing of it leaves an open pull request as it is', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  const before = garden.pulls()[0]!
  await garden.twin.push(garden.repository, { branch: 'main', files: { 'LICENSE': 'MIT\n' }, message: 'A licence' })
  const writes = garden.writes.length
  expect(await garden.handle(renewProposals)).toEqual({ kind: 'done', outcome: 'nothing' })
  expect([garden.pulls()[0]!.pull!.head.sha, garden.writes.length]).toEqual([before.pull!.head.sha, writes])
})

test('a file that comes into the example meanwhile comes along', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  await garden.twin.push(garden.repository, { branch: 'main', files: { 'examples/vision/digits/new.py': 'print(1)\n' }, message: 'One more' })
  await garden.handle(renewProposals)
  const lines = await garden.difference(garden.pulls()[0]!)
  expect(lines).toContain('R100 examples/vision/digits/new.py archived_examples/vision/digits/new.py')
})

test('the same comment again, as after a crash, writes nothing and is answered as before; another reason edits the pull request that is there', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  const writes = garden.writes.length
  garden.now += 60_000
  expect(await ask(garden, 'examples/vision/digits')).toMatchObject({ outcome: 'done', text: expect.stringContaining('proposes it. Merging') })
  expect(garden.writes.length).toBe(writes)
  expect(await ask(garden, 'vision/digits', 'the data set is gone')).toMatchObject({ outcome: 'done', text: expect.stringContaining('brought up to date') })
  expect(garden.pulls()).toHaveLength(1)
  expect(await garden.show(garden.pulls()[0]!.pull!.head.sha, 'archived_examples/README.md')).toContain('the data set is gone')
})

test('a pull request that was closed without a merge does not stop a person who asks again (G22)', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  garden.twin.setIssue(garden.repository, 1, { state: 'closed' })
  expect(await garden.handle(renewProposals)).toEqual({ kind: 'done', outcome: 'nothing' })
  expect(garden.pulls()).toHaveLength(1)
  expect(await ask(garden, 'vision/digits', 'another reason')).toMatchObject({ outcome: 'done' })
  expect(garden.pulls().map(({ state }) => state)).toEqual(['closed', 'open'])
})

test('what a person pushed to its branch is never overwritten', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  const { ref } = garden.pulls()[0]!.pull!.head
  const theirs = await garden.twin.push(garden.repository, { branch: ref, files: { 'NOTE.md': 'mine\n' }, message: 'Mine', author: 'ann' })
  await garden.twin.push(garden.repository, { branch: 'main', files: { 'examples/vision/digits/new.py': '1\n' }, message: 'One more' })
  await garden.handle(renewProposals)
  expect(garden.tip(ref)).toBe(theirs)
  expect(await ask(garden, 'vision/digits', 'again')).toMatchObject({ outcome: 'refused', text: expect.stringContaining('It is theirs') })
  expect([garden.tip(ref), garden.pulls().length]).toEqual([theirs, 1])
})

test('commits of somebody on the name of our branch are left alone, and another name is taken', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const name = `hortus/archive/vision-digits/${garden.tip()!.slice(0, 8)}`
  const theirs = await garden.twin.push(garden.repository, { branch: name, files: { 'x.txt': 'x\n' }, message: 'x', author: 'ann' })
  await ask(garden, 'vision/digits')
  expect([garden.tip(name), garden.pulls()[0]!.pull!.head.ref]).toEqual([theirs, `${name}-2`])
})

test('what cannot be archived is refused with the reason, and nothing is written', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  expect(await ask(garden, 'vision/nothing')).toMatchObject({ outcome: 'refused', text: expect.stringContaining('no example') })
  expect(await garden.verb(archive, { target: 'vision/digits', options: { reason: 'r', successor: 'vision/digits' } })).toMatchObject({ outcome: 'refused', text: expect.stringContaining('ARCHIVE.SUCCESSOR') })
  expect([garden.writes, garden.pulls()]).toEqual([[], []])
})

test('what can no longer be decided says so at its top, once, and stays open for the person who asked', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await ask(garden, 'vision/digits')
  const gone = Object.fromEntries(Object.keys(GARDEN).filter((path) => path.startsWith('examples/vision/digits/')).map((path) => [path, null]))
  await garden.twin.push(garden.repository, { branch: 'main', files: gone, message: 'Gone' })
  expect(await garden.handle(renewProposals)).toEqual({ kind: 'done', outcome: 'renewed' })
  expect(garden.pulls()).toMatchObject([{ state: 'open', body: expect.stringMatching(/^<!-- hortus:proposal [^>]+ -->\n> \*\*The branch that this goes to has moved[^]*This takes the example/) }])
  expect(await garden.handle(renewProposals)).toEqual({ kind: 'done', outcome: 'nothing' })
})

test('--dry-run says what would be written, and writes nothing', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const reply = await ask(garden, 'vision/digits', 'r', { dryRun: true })
  expect(reply).toMatchObject({ outcome: 'done', text: expect.stringMatching(/would open a pull request: `Archive vision\/digits`[^]*moves `examples\/vision\/digits\/example.yaml`/) })
  expect([garden.writes, garden.pulls()]).toEqual([[], []])
})

test('what the App may not push (a workflow) is said to the person', async () => {
  await using garden = await openProposalGarden({ files: { ...GARDEN, '.github/workflows/digits.yml': 'on:\n  push:\n    paths: ["examples/vision/digits/**"]\njobs: {}\n' } })
  expect(await ask(garden, 'vision/digits')).toMatchObject({ outcome: 'refused', text: expect.stringContaining('Workflows: write') })
  expect(garden.pulls()).toEqual([])
})
