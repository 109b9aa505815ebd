/** Posting against the twin: one comment whatever happens, and what it costs. */
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { MAX_ANNOTATIONS } from '../core/posting/check.ts'
import { markerOf } from '../core/posting/stamp.ts'
import { buildReport } from '../core/report/build-report.ts'
import { emptyParts, sampleExample, sampleFinding, sampleReport } from '../core/report/sample-report.ts'
import type { Report } from '../core/schema/report.ts'
import type { GitHub } from '../core/world.ts'
import { postReport, type Post } from './post-report.ts'
import { openGitHub } from '../io/github/github.ts'
import { garden, timeOf, WORKFLOW, type Garden } from './testing/posting.ts'

const QUIET = buildReport({ ...emptyParts, examples: [sampleExample('a')] })
const post = (place: Garden, github: GitHub, report: Report, run = 1, more: Partial<Post> = {}) => postReport(github, { pull: place.pull.number, sha: place.sha, report, stamp: { run, attempt: 1 }, key: WORKFLOW, strict: false, doubt: null, serverUrl: 'https://github.com', ...more })
const bodies = ({ twin, repository, pull }: Garden): string[] => twin.comments(repository, pull.number).map(({ body }) => body)
const ours = (place: Garden): string[] => place.twin.comments(place.repository, place.pull.number).filter(({ author }) => author.login === 'github-actions[bot]').map(({ body }) => body)
const calls = ({ twin }: Garden, from: number): string[] => twin.requests().slice(from).map(({ method, path }) => `${method} ${path.replace(/\d{4,}/, 'N').replace(/^.*garden\//, '')}`)

test('one comment and one check run with the annotations, where the author works', async () => {
  await using place = await garden()
  const posted = await post(place, place.open(), sampleReport())
  expect(posted).toMatchObject({ comment: { did: 'created' }, problems: [] })
  expect(ours(place)).toEqual([expect.stringMatching(/^<!-- hortus:report:[0-9a-f]{16} --><!-- run 1\.1 -->\n### ✗ Hortus check/)])
  expect(place.twin.checkRuns(place.repository, place.sha)).toMatchObject([{ name: 'hortus', conclusion: 'failure', externalId: 'hortus/1/1', annotations: expect.arrayContaining([expect.objectContaining({ path: 'examples/vision/resnet/example.yaml', start_line: 14, annotation_level: 'failure', title: 'GARDEN.PRESET_UNRESOLVED' })]) }])
})

test('nothing to say: no comment, and a check that is green', async () => {
  await using place = await garden()
  expect(await post(place, place.open(), QUIET)).toMatchObject({ comment: { id: null, did: 'quiet' }, problems: [] })
  expect(bodies(place)).toEqual([])
  expect(place.twin.checkRuns(place.repository, place.sha)).toMatchObject([{ conclusion: 'success', annotations: [] }])
})

test('an equal report of a later run edits nothing; one that differs edits the comment; all well again is said in it', async () => {
  await using place = await garden()
  const github = place.open()
  await post(place, github, sampleReport())
  const [first] = ours(place)
  expect(await post(place, github, sampleReport(), 2)).toMatchObject({ comment: { did: 'same' } })
  expect(ours(place)).toEqual([first])
  expect(await post(place, github, sampleReport({ findings: [] }), 3)).toMatchObject({ comment: { did: 'updated' } })
  expect(ours(place)).toHaveLength(1)
  expect(await post(place, github, QUIET, 4)).toMatchObject({ comment: { did: 'updated' } })
  expect(ours(place)).toEqual([expect.stringContaining('✓ Hortus check: clean')])
})

test('an old run that ends late does not overwrite the report of a newer one', async () => {
  await using place = await garden()
  const github = place.open()
  await post(place, github, QUIET, 5, { doubt: 'x' })
  const before = ours(place)
  expect(await post(place, github, sampleReport(), 4)).toMatchObject({ comment: { did: 'newer' } })
  expect(ours(place)).toEqual(before)
})

test('A30: a comment of another person, app or workflow that begins with our marker is neither edited nor believed', async () => {
  await using place = await garden()
  const marker = markerOf(WORKFLOW, { run: 999, attempt: 1 })
  for (const who of ['mallory', place.twin.app('other-app')]) place.twin.comment(place.repository, place.pull.number, who, `${marker}\n### ✓ Hortus check: clean`)
  place.twin.comment(place.repository, place.pull.number, place.twin.app('github-actions'), `> ${marker}\nquoted`)
  await post(place, place.open(), sampleReport(), 1)
  expect(bodies(place)).toHaveLength(4)
  expect(bodies(place).slice(0, 3)).toEqual([`${marker}\n### ✓ Hortus check: clean`, `${marker}\n### ✓ Hortus check: clean`, `> ${marker}\nquoted`])
})

test('A30: among 1,000 comments that begin with our marker and are not ours, our own is found', async () => {
  await using place = await garden()
  const forge = (count: number) => Array.from({ length: count }, (_, n) => place.twin.comment(place.repository, place.pull.number, 'mallory', `${markerOf(WORKFLOW, { run: n, attempt: 1 })}\n### ✓ Hortus check: clean`))
  forge(450)
  const github = place.open()
  await post(place, github, sampleReport(), 1)
  forge(550)
  expect(await post(place, github, QUIET, 2)).toMatchObject({ comment: { did: 'updated' }, problems: [] })
  expect(ours(place)).toHaveLength(1)
  expect(bodies(place)).toHaveLength(1001)
})

test('with the token of a person the comment is that person\'s, and is found again; check runs are for apps', async () => {
  await using place = await garden()
  const token = place.twin.token({ as: 'ann' })
  const opened = openGitHub({ repository: 'acme/garden', token, apiUrl: place.twin.url, signal: new AbortController().signal, time: timeOf(place.twin) })
  if (!opened.ok) throw new Error(opened.problem.code)
  expect(await post(place, opened.value, sampleReport(), 1)).toMatchObject({ comment: { did: 'created' }, problems: [{ code: 'GITHUB.PERMISSION' }] })
  expect(await post(place, opened.value, QUIET, 2)).toMatchObject({ comment: { did: 'updated' } })
  expect(place.twin.comments(place.repository, place.pull.number)).toMatchObject([{ author: { login: 'ann' } }])
})

test('a Link that promises a million pages costs no million requests', async () => {
  await using place = await garden()
  const github = place.open()
  const pages: GitHub = { ...github, comments: async (issue, number) => {
    const page = await github.comments(issue, number)
    return page.ok ? { ok: true, value: { ...page.value, last: 1_000_000 } } : page
  } }
  expect(await post(place, pages, sampleReport())).toMatchObject({ comment: { did: 'created' }, problems: [] })
  expect(place.twin.requests().length).toBeLessThan(12)
})

test.each([
  ['first, as on a pull request that Hortus looked at from the start', 0, 3],
  ['last, where Hortus came late', 250, 4],
])('a busy pull request: 250 other comments, ours stands %s; %i before it cost %i requests', async (_name, before, cost) => {
  await using place = await garden()
  const github = place.open()
  const chat = (count: number) => Array.from({ length: count }, (_, n) => place.twin.comment(place.repository, place.pull.number, 'mallory', `Comment ${n}`))
  chat(before)
  await post(place, github, sampleReport())
  chat(250 - before)
  const from = place.twin.requests().length
  expect(await post(place, github, QUIET, 2)).toMatchObject({ comment: { did: 'updated' } })
  expect(calls(place, from)).toHaveLength(cost)
  expect(calls(place, from)).toEqual([
    'POST check-runs',
    'GET issues/1/comments?per_page=100&page=1',
    ...(cost === 4 ? ['GET issues/1/comments?per_page=100&page=3'] : []),
    'PATCH issues/comments/N',
  ])
  expect(bodies(place)).toHaveLength(251)
})

test('wherever among 250 comments ours stands, it is found, and no second one is made', async () => {
  await using place = await garden()
  const github = place.open()
  for (let n = 0; n < 150; n += 1) place.twin.comment(place.repository, place.pull.number, 'mallory', `Comment ${n}`)
  await post(place, github, sampleReport())
  for (let n = 0; n < 100; n += 1) place.twin.comment(place.repository, place.pull.number, 'mallory', `Comment ${n}`)
  const from = place.twin.requests().length
  expect(await post(place, github, QUIET, 2)).toMatchObject({ comment: { did: 'updated' } })
  expect(ours(place)).toHaveLength(1)
  // The one place that costs a fifth request, with the check run: in the middle of three pages.
  expect(calls(place, from)).toHaveLength(5)
})

test('8 writers at once that all found nothing end with exactly one comment, which one of them wrote', async () => {
  for (let round = 0; round < 5; round += 1) {
    await using place = await garden()
    const reports = Array.from({ length: 8 }, (_, n) => sampleReport({ findings: [sampleFinding({ message: `Writer ${n} was here.` })] }))
    const posted = await Promise.all(reports.map((report, n) => post(place, place.open(), report, 10 + n)))
    expect(posted.flatMap(({ problems }) => problems)).toEqual([])
    expect(ours(place)).toHaveLength(1)
    expect(ours(place)[0]).toMatch(/Writer [0-7] was here/)
    expect(new Set(posted.map(({ comment }) => comment?.id)).size).toBe(1)
  }
})

test('8 writers of the same report make one comment, too', async () => {
  await using place = await garden()
  await Promise.all(Array.from({ length: 8 }, () => post(place, place.open(), sampleReport())))
  expect(ours(place)).toHaveLength(1)
})

test.each([[4], [9], [16]])('8 writers at once, and reads that lag behind the writes from the %ith list on: one comment', async (skip) => {
  await using place = await garden()
  place.twin.arm({ on: COMMENTS, fault: { kind: 'stale' }, skip, times: 12 })
  const posted = await Promise.all(Array.from({ length: 8 }, (_, n) => post(place, place.open(), sampleReport({ findings: [sampleFinding({ message: `Writer ${n}.` })] }), 10 + n)))
  expect(posted.flatMap(({ problems }) => problems)).toEqual([])
  expect(ours(place)).toHaveLength(1)
})

test('several of ours from an accident: the oldest is kept and edited, the others go', async () => {
  await using place = await garden()
  for (let n = 1; n <= 3; n += 1) place.twin.comment(place.repository, place.pull.number, place.twin.app('github-actions'), `${markerOf(WORKFLOW, { run: n, attempt: 1 })}\nold ${n}`)
  const [oldest] = place.twin.comments(place.repository, place.pull.number)
  expect(await post(place, place.open(), sampleReport(), 9)).toMatchObject({ comment: { id: oldest!.id, did: 'updated' } })
  expect(ours(place)).toHaveLength(1)
})

test('pages that move while they are read: ours, met on two of them, is not deleted as one too many', async () => {
  await using place = await garden()
  for (let n = 0; n < 120; n += 1) place.twin.comment(place.repository, place.pull.number, 'mallory', `${n}`)
  const github = place.open()
  const moved: GitHub = { ...github, comments: (issue) => github.comments(issue, 2) }
  expect(await post(place, moved, sampleReport())).toMatchObject({ comment: { did: 'created' }, problems: [] })
  expect(ours(place)).toHaveLength(1)
})

test('a list that begins anew on every page ends', async () => {
  await using place = await garden()
  for (let n = 0; n < 120; n += 1) place.twin.comment(place.repository, place.pull.number, 'mallory', `${n}`)
  const github = place.open()
  const looping: GitHub = { ...github, comments: (issue) => github.comments(issue, 1) }
  await post(place, looping, sampleReport())
  expect(place.twin.requests().length).toBeLessThan(40)
})

test('two workflows of a repository have a comment each', async () => {
  await using place = await garden()
  await post(place, place.open(), sampleReport())
  await post(place, place.open(), sampleReport(), 2, { key: '.github/workflows/other.yml' })
  expect(ours(place)).toHaveLength(2)
})

test('reads that lag behind: after the comment was made, a list without it is asked for again', async () => {
  await using place = await garden()
  place.twin.arm({ on: COMMENTS, fault: { kind: 'stale' }, skip: 1, times: 2 })
  expect(await post(place, place.open(), sampleReport())).toMatchObject({ comment: { did: 'created' }, problems: [] })
  expect(ours(place)).toHaveLength(1)
})

const COMMENTS = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CREATE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const CHECK = 'POST /repos/{owner}/{repo}/check-runs'

test.each([
  ['500 before anything was done', { kind: 'status', status: 500 }, false],
  ['500 after the comment was made', { kind: 'status', status: 500 }, true],
  ['a page of HTML after the comment was made', { kind: 'html' }, true],
  ['a cut connection after the comment was made', { kind: 'cut' }, true],
  ['half of the answer', { kind: 'truncated' }, true],
] as const)('%s: it is looked for before it is made again', async (_name, fault, carriedOut) => {
  for (const on of [CREATE, CHECK]) {
    await using place = await garden()
    place.twin.arm({ on, fault, carriedOut })
    expect(await post(place, place.open(), sampleReport())).toMatchObject({ problems: [] })
    place.twin.forgive()
    expect({ on, comments: ours(place).length, checks: place.twin.checkRuns(place.repository, place.sha).length }).toEqual({ on, comments: 1, checks: 1 })
  }
})

test.each([
  ['500 twice', { kind: 'status', status: 500 }, 2, 3000],
  ['HTML with the status 200', { kind: 'html' }, 1, 1000],
  ['half of the list', { kind: 'truncated' }, 1, 1000],
  ['a connection that breaks', { kind: 'cut' }, 1, 1000],
  ['403 with retry-after', { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit.', retryAfter: 42 }, 1, 42_000],
  ['403 without', { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit.' }, 1, 60_000],
  ['429', { kind: 'status', status: 429, retryAfter: 5 }, 1, 5000],
] as const)('a list of comments that fails with %s is asked for again after the time that GitHub asks for', async (_name, fault, times, waited) => {
  await using place = await garden()
  const github = place.open()
  await post(place, github, sampleReport())
  const before = place.twin.now()
  place.twin.arm({ on: COMMENTS, fault, times })
  expect(await post(place, github, QUIET, 2)).toMatchObject({ comment: { did: 'updated' }, problems: [] })
  place.twin.forgive()
  expect(place.twin.now() - before).toBe(waited)
  expect(place.said).toHaveLength(times)
  expect(ours(place)).toHaveLength(1)
})

test('limits that follow one another are not waited for without end: ten minutes in all', async () => {
  await using place = await garden()
  const before = place.twin.now()
  place.twin.arm({ fault: { kind: 'status', status: 429, retryAfter: 250 }, times: 50 })
  expect(await post(place, place.open(), sampleReport())).toMatchObject({ comment: null, check: null, problems: [{ code: 'GITHUB.LIMITED', next: expect.stringContaining('later') }, { code: 'GITHUB.LIMITED' }] })
  expect(place.twin.now() - before).toBeLessThanOrEqual(600_000)
})

test('a list that cannot be read is no empty list: no second comment is made', async () => {
  await using place = await garden()
  const github = place.open()
  await post(place, github, sampleReport())
  place.twin.arm({ on: COMMENTS, fault: { kind: 'html' }, times: 10 })
  expect(await post(place, github, QUIET, 2)).toMatchObject({ comment: null, problems: [{ code: 'GITHUB.UNREADABLE' }] })
  place.twin.forgive()
  expect(ours(place)).toHaveLength(1)
})

test('a token without the right to write: both are told with the next step, and nothing is repeated', async () => {
  await using place = await garden()
  const posted = await post(place, place.open({ actions: 'read', pull_requests: 'read' }), sampleReport())
  expect(posted).toMatchObject({ comment: null, check: null, problems: [{ code: 'GITHUB.PERMISSION', next: expect.stringContaining('pull-requests: write') }, { code: 'GITHUB.PERMISSION', message: expect.stringContaining('GitHub answered 403') }] })
  expect(place.said).toEqual([])
  expect(place.twin.requests({ method: 'POST' })).toHaveLength(2)
})

test('without the right to write checks the comment is posted all the same, and found again', async () => {
  await using place = await garden()
  const github = place.open({ pull_requests: 'write' })
  expect(await post(place, github, sampleReport())).toMatchObject({ comment: { did: 'created' }, check: null, problems: [{ code: 'GITHUB.PERMISSION' }] })
  expect(await post(place, github, QUIET, 2)).toMatchObject({ comment: { did: 'updated' } })
  expect(ours(place)).toHaveLength(1)
})

test('annotations go in batches of 50, and end at 200', async () => {
  await using place = await garden()
  const findings = Array.from({ length: 450 }, (_, n) => sampleFinding({ line: n + 1 }))
  await post(place, place.open(), sampleReport({ findings }))
  const [check] = place.twin.checkRuns(place.repository, place.sha)
  expect(check!.annotations).toHaveLength(MAX_ANNOTATIONS)
  expect(place.twin.requests().filter(({ path, method }) => path.includes('check-runs') && method !== 'GET').map(({ body }) => (body as { output: { annotations: unknown[] } }).output.annotations.length)).toEqual([50, 50, 50, 50])
  expect(check!.summary!.length).toBeLessThanOrEqual(65_535)
})

test('A27, A28: hostile names and messages are refused by nobody and stand in the comment as text', async () => {
  await using place = await garden()
  const hostile = ['@everyone', '| a |', '</details>', '<img src=x onerror=alert(1)>', '```````', '\u202Eevil', '\u001B[31mred', '__proto__', '-->', '#1 fixes #2']
  const report = sampleReport({ findings: hostile.map((message, n) => sampleFinding({ message, path: n % 2 === 0 ? message : 'examples/a/x', fix: message, line: n + 1 })), examples: hostile.map((id) => sampleExample(id, { name: id, path: id, outcome: 'failed', reason: id })) })
  expect(await post(place, place.open(), report)).toMatchObject({ problems: [] })
  const nodes = nodesOf(ours(place)[0]!)
  const of = (type: string, key: 'value' | 'url' = 'value') => nodes.filter((node) => node.type === type).map((node) => node[key] ?? '')
  expect(of('html').filter((html) => !/^(<!-- hortus:report:[0-9a-f]{16} --><!-- run 1\.1 -->|<\/?(details|summary|code)( open)?>.*)$/s.test(html))).toEqual([])
  expect(of('text').filter((text) => /@everyone|#1|#2|onerror|__proto__/.test(text))).toEqual([])
  expect(of('link', 'url').filter((url) => !/^https:\/\/github\.com\/acme\/garden\/actions\/runs\/1(#artifacts)?$/.test(url))).toEqual([])
  expect(ours(place)[0]).not.toMatch(/\p{Cf}|(?!\n)\p{Cc}/u)
  expect(nodes.map(({ type }) => type)).not.toContain('image')
})

test('A31: a report of 5,000 examples and 20,000 findings is posted within the limits of comment and check', async () => {
  await using place = await garden()
  const report = buildReport({ ...emptyParts, examples: Array.from({ length: 5000 }, (_, n) => sampleExample(`e${n}`, { outcome: 'failed', reason: 'x'.repeat(500) })), findings: Array.from({ length: 20_000 }, (_, n) => sampleFinding({ line: n + 1 })) })
  expect(await post(place, place.open(), report)).toMatchObject({ problems: [] })
  expect(ours(place)[0]!.length).toBeLessThanOrEqual(65_000)
})

test('A67: the token stands in no problem, no line that is said, no comment and no check', async () => {
  await using place = await garden()
  const github = place.open()
  place.twin.arm({ fault: { kind: 'status', status: 502, message: `no ${place.token}` }, times: 3 })
  const posted = await post(place, github, sampleReport())
  const refused = await post(place, place.open({}), sampleReport())
  const everything = JSON.stringify([posted, refused.problems, place.said, place.twin.comments(place.repository, place.pull.number), place.twin.checkRuns(place.repository)])
  expect(everything).not.toContain(place.token)
  expect(everything).not.toMatch(/ghs_/)
})

interface Node {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Node[]
}

function nodesOf(markdown: string): Node[] {
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)]
  return all(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node)
}
