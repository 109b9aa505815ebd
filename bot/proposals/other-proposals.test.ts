import { expect, test } from 'vitest'
import { readBaseline } from '../../core/rules/baseline.ts'
import { FIRST_FILES } from '../../core/history/layout-marker.ts'
import type { VerbName } from '../../core/command/command.ts'
import { knownOf } from './known-proposals.ts'
import { PROPOSAL_VERBS } from './proposal-verbs.ts'
import { openProposalGarden } from './testing/proposal-garden.ts'
import { GARDEN } from './testing/sample-garden.ts'

const verb = (name: VerbName) => PROPOSAL_VERBS.find((each) => each.name === name)!

test('every verb that ends in a pull request is there', () => {
  expect(PROPOSAL_VERBS.map(({ name }) => name).toSorted()).toEqual(['accept', 'archive', 'baseline', 'graduate', 'tier', 'unarchive'])
})

test('a tier is one word of one file: comments, quoting and every other byte stay', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  expect(await garden.verb(verb('tier'), { target: 'beta', second: 'digits', options: { reason: 'it is new' } })).toMatchObject({ outcome: 'done' })
  const [pull] = garden.pulls()
  expect(pull).toMatchObject({ title: 'Change the tier of vision/digits to beta', body: expect.stringContaining('```text\nit is new\n```') })
  expect(await garden.difference(pull!)).toEqual(['M examples/vision/digits/example.yaml'])
  expect(await garden.show(pull!.pull!.head.sha, 'examples/vision/digits/example.yaml')).toBe((GARDEN['examples/vision/digits/example.yaml'] as string).replace("'stable'", "'beta'"))
})

test('another tier for the same example edits the pull request that is there', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await garden.verb(verb('tier'), { target: 'beta', second: 'vision/digits', options: { reason: 'a' } })
  await garden.verb(verb('tier'), { target: 'experimental', second: 'vision/digits', options: { reason: 'b' } })
  const [pull, another] = garden.pulls()
  expect([another, pull!.title]).toEqual([undefined, 'Change the tier of vision/digits to experimental'])
  expect(await garden.show(pull!.pull!.head.sha, 'examples/vision/digits/example.yaml')).toContain("stability: 'experimental'")
})

test('a tier that it has already, an archived example and no example at all propose nothing', async () => {
  await using garden = await openProposalGarden({ files: { ...GARDEN, 'archived_examples/old/example.yaml': 'name: old\n' } })
  const ask = (second: string | null, target = 'stable') => garden.verb(verb('tier'), { target, second, options: { reason: 'r' } })
  expect(await ask('vision/digits')).toMatchObject({ outcome: 'done', text: expect.stringContaining('nothing to propose') })
  expect(await ask('old')).toMatchObject({ outcome: 'refused', text: expect.stringContaining('/hortus unarchive') })
  expect(await ask(null)).toMatchObject({ outcome: 'refused', text: expect.stringContaining('Name the example') })
  expect(garden.writes).toEqual([])
})

test('what was archived comes back as it was', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const before = garden.tip()!
  await garden.verb(verb('archive'), { target: 'vision/digits', options: { reason: 'r' } })
  await garden.twin.merge(garden.repository, 1)
  expect(await garden.verb(verb('unarchive'), { target: 'vision/digits' })).toMatchObject({ outcome: 'done' })
  const back = garden.pulls()[1]!
  expect(back.title).toBe('Bring archived_examples/vision/digits back from the archive')
  await garden.twin.merge(garden.repository, back.number)
  const { gitText } = await import('../../test/twin/git/git.ts')
  const trees = await Promise.all([before, garden.tip()!].map((commit) => gitText(garden.repository.dir, ['rev-parse', `${commit}^{tree}`])))
  expect(trees[0]).toBe(trees[1])
})

test('a baseline freezes what is found today, everywhere or below a path', async () => {
  await using garden = await openProposalGarden({ files: { ...GARDEN, 'examples/vision/digits/example.yaml': 'name: digits\nstability: nonsense\n', 'examples/audio/tones/example.yaml': 'name: tones\nstability: nonsense\n' } })
  const path = garden.config.validate.baseline
  expect(await garden.verb(verb('baseline'), { target: 'vision', options: { reason: 'adopting' } })).toMatchObject({ outcome: 'done' })
  const frozen = async (): Promise<readonly string[]> => {
    const read = readBaseline(await garden.show(garden.pulls().at(-1)!.pull!.head.sha, path))
    return read.ok ? [...new Set(read.value.map((entry) => entry.path))] : []
  }
  expect(await frozen()).toEqual(['examples/vision/digits/example.yaml', 'examples/vision/resnet/example.yaml'])
  await garden.twin.merge(garden.repository, 1)
  await garden.verb(verb('baseline'), { options: { reason: 'all of it' } })
  expect(await frozen()).toEqual(expect.arrayContaining(['examples/audio/tones/example.yaml', 'examples/vision/digits/example.yaml']))
})

test('what a person accepts is one new file for the data branch, and merging it is the word that counts', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  const ask = () => garden.verb(verb('accept'), { target: 'vision/digits', options: { reason: 'a smaller model, as agreed', metric: 'val/*' } })
  expect(await ask()).toMatchObject({ outcome: 'refused', text: expect.stringContaining('hortus-data') })
  await garden.twin.push(garden.repository, { branch: 'hortus-data', files: Object.fromEntries(FIRST_FILES), message: 'Data', from: null })
  expect(await ask()).toMatchObject({ outcome: 'done' })
  const [pull] = garden.pulls()
  expect(pull).toMatchObject({ title: 'Accept what changed in vision/digits', pull: { base: { ref: 'hortus-data' } } })
  const [line, another] = await garden.difference(pull!)
  expect([line, another]).toEqual([expect.stringMatching(/^A accepted\/vision%2Fdigits\/[0-9a-f]{24}\.json$/), undefined])
  expect(JSON.parse(await garden.show(pull!.pull!.head.sha, line!.slice(2)))).toMatchObject({ example: 'vision/digits', metric: 'val/*', by: `ann (GitHub user ${garden.twin.user('ann').id})`, reason: 'a smaller model, as agreed', commit: garden.tip() })
})

test('a proposal of /archive costs a handful of requests, however many files there are (G8)', async () => {
  const many = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`examples/vision/digits/data/${at}.txt`, `${at}\n`]))
  await using garden = await openProposalGarden({ files: { ...GARDEN, ...many } })
  await garden.verb(verb('archive'), { target: 'vision/digits', options: { reason: 'r' } })
  const asked = garden.twin.requests({}).map(({ method, path }) => `${method} ${path}`)
  // A token, which App it is, the branch, pull requests of ours, our branch, the pull request. A webhook's look adds five, the reply and signs three.
  expect(asked.filter((line) => !/info\/refs|git-(?:upload|receive)-pack/.test(line)).length).toBeLessThanOrEqual(8)
  expect((await garden.difference(garden.pulls()[0]!)).filter((line) => line.startsWith('R100 '))).toHaveLength(404)
})

test('in a dry run of the bot the plan says what the live run writes, and nothing leaves (G13)', async () => {
  const ask = async (dryRun: boolean) => {
    await using garden = await openProposalGarden({ files: GARDEN, dryRun })
    const reply = await garden.verb(verb('tier'), { target: 'beta', second: 'vision/digits', options: { reason: 'r' } })
    return { outcome: reply.outcome, pulls: garden.pulls().length, writes: garden.writes.map(({ verb: how, path, body }) => ({ how, path, body: JSON.stringify(body).replace(/127\.0\.0\.1:\d+|[0-9a-f]{64}|hortus:proposal [A-Za-z0-9+/=]+/g, '…') })) }
  }
  const [dry, live] = [await ask(true), await ask(false)]
  expect([dry.pulls, live.pulls]).toEqual([0, 1])
  expect(dry.writes).toEqual(live.writes)
})

test('a stranger’s copy of our mark, and the same pull request by another App, are not believed (A30)', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await garden.verb(verb('archive'), { target: 'vision/digits', options: { reason: 'r' } })
  const [ours] = garden.pulls()
  await garden.twin.push(garden.repository, { branch: 'theirs', files: { 'x.txt': 'x\n' }, message: 'x', author: 'ann' })
  const forged = await garden.twin.openPullRequest(garden.repository, { title: ours!.title, body: ours!.body ?? '', author: 'ann', head: 'theirs' })
  garden.twin.setIssue(garden.repository, ours!.number, { state: 'closed' })
  // The newest with that text is open, and theirs: it neither stands for the proposal nor is it touched.
  await garden.verb(verb('archive'), { target: 'vision/digits', options: { reason: 'another' } })
  const [first, second, third] = garden.pulls()
  expect([first!.state, second!.body, third!.author.login]).toEqual(['closed', forged.body, 'hortus[bot]'])
})

test('a pull request with our mark is ours only when we wrote it and its branch is in the repository itself (A30)', async () => {
  await using garden = await openProposalGarden({ files: GARDEN })
  await garden.verb(verb('archive'), { target: 'vision/digits', options: { reason: 'r' } })
  await garden.task(async (context) => {
    const pull = await context.effects.need(context.github.pullDetails(1))
    expect(knownOf(context, pull!)).toMatchObject({ number: 1, mark: { request: { kind: 'archive', example: 'vision/digits' } } })
    for (const forged of [{ ...pull!, author: { id: 5, login: 'hortus[bot]', bot: true, app: 99 } }, { ...pull!, author: { id: 5, login: 'ann', bot: false, app: null } }, { ...pull!, author: null }, { ...pull!, head: { ...pull!.head, repository: 5 } }, { ...pull!, head: { ...pull!.head, ref: 'main' } }]) expect(knownOf(context, forged)).toBeNull()
  })
})
