/** The second stage against the twin: what a run of a fork left is posted, or rejected as a whole (security 3.3). */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ARTIFACT } from '../core/posting/accept.ts'
import { hostileZips } from '../core/posting/testing/hostile-zips.ts'
import { makeZip } from '../core/posting/testing/make-zip.ts'
import { packReport } from '../core/report/pack-report.ts'
import { emptyParts, sampleExample, sampleReport } from '../core/report/sample-report.ts'
import { buildReport } from '../core/report/build-report.ts'
import type { GitHub } from '../core/world.ts'
import type { WorkflowRun } from '../test/twin/model/repository.ts'
import { postRun } from './post-report.ts'
import { garden, leave, packed, STAGE_TWO, WORKFLOW, type Garden } from './testing/posting.ts'

const stageTwo = (github: GitHub, run: { readonly id: number }, workflow = WORKFLOW) => postRun(github, { runId: run.id, workflow, strict: false, serverUrl: 'https://github.com' })
const REPORT = packReport(sampleReport())
const QUIET = buildReport({ ...emptyParts, examples: [sampleExample('a')] })

/** What a person sees: comments, and the newest check of the commit. */
function seen({ twin, repository, pull }: Garden, sha?: string) {
  const check = twin.checkRuns(repository, sha).at(-1)
  return { comments: twin.comments(repository, pull.number).length, check: check === undefined ? null : `${check.conclusion}: ${check.title}`, annotations: check?.annotations.length ?? 0 }
}

test('the report of a fork is posted: one comment, one check with annotations, by a token that may do no more than the workflow gives', async () => {
  await using place = await garden()
  const run = leave(place, packed())
  expect(await stageTwo(place.open(STAGE_TWO), run)).toMatchObject({ ok: true, value: { state: 'posted', pull: place.pull.number, verdict: 'errors', comment: { did: 'created' }, problems: [] } })
  expect(seen(place, place.sha)).toEqual({ comments: 1, check: 'failure: 1 regression, 1 new error, 1 example failed', annotations: 4 })
  expect(place.twin.requests().map(({ operation }) => operation)).toEqual([
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}',
    'GET /repos/{owner}/{repo}/pulls',
    'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts',
    'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}',
    'STORAGE',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
    'GET /repos/{owner}/{repo}/pulls/{pull_number}',
    'POST /repos/{owner}/{repo}/check-runs',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
    'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  ])
})

test('a pull request of the same repository goes the same way', async () => {
  await using place = await garden({ fork: false, private: true })
  expect(await stageTwo(place.open(), leave(place, packed()))).toMatchObject({ value: { state: 'posted', comment: { did: 'created' } } })
})

test('numbers and the end of a log may lie beside the report; nothing of them is shown', async () => {
  await using place = await garden()
  const run = leave(place, { 'report.json': REPORT, 'metrics.jsonl': '{"metric":"a","value":1}\n', 'log-tail.txt': '@everyone\n' })
  expect(await stageTwo(place.open(), run)).toMatchObject({ value: { state: 'posted' } })
  expect(JSON.stringify([place.twin.comments(place.repository, 1), place.twin.checkRuns(place.repository)])).not.toContain('@everyone')
})

test('a second run with an equal report edits nothing, and one with another report edits the one comment', async () => {
  await using place = await garden()
  await stageTwo(place.open(), leave(place, packed()))
  expect(await stageTwo(place.open(), leave(place, packed()))).toMatchObject({ value: { comment: { did: 'same' } } })
  expect(await stageTwo(place.open(), leave(place, packed(QUIET)))).toMatchObject({ value: { comment: { did: 'updated' } } })
  expect(seen(place)).toMatchObject({ comments: 1, check: 'success: clean' })
})

describe('A16, A45: a hostile artifact is rejected as a whole', () => {
  let common: Garden
  beforeAll(async () => void (common = await garden()))
  afterAll(() => common.twin.close())

  test('each of the zip files that are none: a neutral check with the code, no comment, no annotation', async () => {
    const hostile = hostileZips(REPORT)
    expect(hostile.length).toBeGreaterThanOrEqual(50)
    for (const [name, bytes] of hostile) expect({ name, ...(await outcomeOf(common, leave(common, bytes))) }).toEqual({ name, code: 'ZIP', comments: 0, check: 'neutral: report rejected: ZIP', annotations: 0 })
  }, 120_000)

  const json = (change: (report: Record<string, unknown>) => void): string => {
    const report = JSON.parse(REPORT) as Record<string, unknown>
    change(report)
    return JSON.stringify(report)
  }
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`

  test.each([
    ['A06: 50 MB of JSON', makeZip([{ name: 'report.json', content: `"${'x'.repeat(50_000_000)}"`, stored: true }]), 'ARTIFACT_SIZE'],
    ['A06: more JSON than a report may have', { 'report.json': JSON.stringify({ ...sampleReport(), problems: [{ code: 'A.B', message: 'x'.repeat(300_000), next: '' }] }) }, 'ZIP'],
    ['A06: NaN', { 'report.json': REPORT.replace('0.953', 'NaN') }, 'REPORT'],
    ['A06: a number that is infinite', { 'report.json': REPORT.replace('0.953', '1e999') }, 'REPORT'],
    ['A06: a key twice', { 'report.json': REPORT.replace('"verdict":', '"verdict":"clean","verdict":') }, 'REPORT'],
    ['A06: a byte order mark', { 'report.json': `\uFEFF${REPORT}` }, 'REPORT'],
    ['A06: bytes that are no UTF-8', { 'report.json': Buffer.concat([Buffer.from(REPORT.slice(0, -1)), Buffer.from([0xff]), Buffer.from('}')]) }, 'TEXT'],
    ['A06: half of a surrogate pair', { 'report.json': REPORT.replace('"train.sh', '"\\ud800train.sh').replace('`train`', '\\ud800') }, 'REPORT'],
    ['A06: something behind the document', { 'report.json': `${REPORT} {}` }, 'REPORT'],
    ['A06: an empty file', { 'report.json': '' }, 'REPORT'],
    ['A03: deep nesting', makeZip([{ name: 'report.json', content: deep, stored: true }]), 'REPORT'],
    ['A04: __proto__', { 'report.json': REPORT.replace('{"schema"', '{"__proto__":{"verdict":"clean"},"schema"') }, 'REPORT'],
    ['A04: constructor.prototype', { 'report.json': REPORT.replace('{"schema"', '{"constructor":{"prototype":{}},"schema"') }, 'REPORT'],
    ['no report in it', { 'log-tail.txt': 'x' }, 'MEMBER_MISSING'],
    ['too many lines of metrics', makeZip([{ name: 'report.json', content: REPORT }, { name: 'metrics.jsonl', content: '{}\n'.repeat(5001), stored: true }]), 'MEMBER_LINES'],
    ['a list instead of a report', { 'report.json': '[]' }, 'REPORT'],
    ['null', { 'report.json': 'null' }, 'REPORT'],
    ['a report of another version', { 'report.json': json((report) => (report['schema'] = 'report/2')) }, 'REPORT'],
    ['a word that is none of the known ones', { 'report.json': json((report) => (report['verb'] = 'approve')) }, 'REPORT'],
    ['a key that is not known: a number of a pull request', { 'report.json': json((report) => (report['pull_request'] = 1)) }, 'REPORT'],
    ['A46: a summary that lies', { 'report.json': json((report) => (report['summary'] = { examples: 1, passed: 1, failed: 0, skipped: 0, errors: 0, warnings: 0, notices: 0 })) }, 'REPORT'],
    ['A46: a verdict that lies', { 'report.json': json((report) => (report['verdict'] = 'clean')) }, 'REPORT'],
    ['A46: a string instead of a count', { 'report.json': json((report) => ((report['summary'] as Record<string, unknown>)['errors'] = '0')) }, 'REPORT'],
  ] as const)('%s', async (_name, content, code) => {
    expect(await outcomeOf(common, leave(common, content as Uint8Array))).toEqual({ code, comments: 0, check: `neutral: report rejected: ${code}`, annotations: 0 })
  })

  test('no artifact, two of the name, and one that has expired', async () => {
    await using place = await garden()
    expect(await outcomeOf(place, leave(place, null))).toMatchObject({ code: 'ARTIFACT_NONE', comments: 0 })
    const twice = leave(place, packed())
    place.twin.uploadArtifact(place.repository, twice, ARTIFACT, packed(QUIET))
    expect(await outcomeOf(place, twice)).toMatchObject({ code: 'ARTIFACT_SEVERAL', comments: 0 })
    const old = leave(place, packed())
    place.twin.advance(91 * 86_400_000)
    expect(await outcomeOf(place, old)).toMatchObject({ code: 'ARTIFACT_EXPIRED', comments: 0 })
  })

  test('an artifact of another name is none, whatever it looks like', async () => {
    await using place = await garden()
    const run = leave(place, null)
    for (const name of ['hortus-report-v1 ', 'hortus-report-v2', 'Hortus-Report-V1']) place.twin.uploadArtifact(place.repository, run, name, packed())
    expect(await outcomeOf(place, run)).toMatchObject({ code: 'ARTIFACT_NONE', comments: 0 })
  })

  test('what comes out of the storage is not what was uploaded', async () => {
    const digest = `sha256:${'0'.repeat(64)}`
    await using place = await garden({ tamper: (operation, body) => (operation.endsWith('/artifacts') ? JSON.parse(JSON.stringify(body).replace(/sha256:[0-9a-f]{64}/, digest)) : body) })
    expect(await outcomeOf(place, leave(place, packed()))).toMatchObject({ code: 'ARTIFACT_DIGEST', comments: 0 })
  })

  test('the artifact of an earlier attempt is not taken for one of the last', async () => {
    await using place = await garden()
    const first = leave(place, packed())
    place.twin.advance(60_000)
    const again = place.twin.rerun(place.repository, first)
    expect(await stageTwo(place.open(), again)).toMatchObject({ value: { state: 'later' } })
    place.twin.finishRun(place.repository, again)
    expect(await outcomeOf(place, again)).toMatchObject({ code: 'ARTIFACT_NONE', comments: 0 })
  })

  test('after a second attempt its own artifact is taken, beside the old one', async () => {
    await using place = await garden()
    const first = leave(place, packed())
    place.twin.advance(60_000)
    const again = place.twin.rerun(place.repository, first)
    place.twin.uploadArtifact(place.repository, again, ARTIFACT, packed(QUIET))
    place.twin.finishRun(place.repository, again)
    expect(await stageTwo(place.open(), again)).toMatchObject({ value: { state: 'posted', verdict: 'clean' } })
  })
})

describe('A45: run and pull request are what GitHub says', () => {
  let shared: Garden
  beforeAll(async () => void (shared = await garden()))
  afterAll(() => shared.twin.close())

  test.each([
    ['a push', { event: 'push' }, 'RUN_EVENT'],
    ['pull_request_target, whose commit is the base', { event: 'pull_request_target' }, 'RUN_EVENT'],
    ['a schedule', { event: 'schedule' }, 'RUN_EVENT'],
    ['a workflow of the same name in another file', { path: '.github/workflows/evil.yml' }, 'RUN_WORKFLOW'],
    ['a workflow whose path looks alike', { path: `./${WORKFLOW}` }, 'RUN_WORKFLOW'],
  ] as const)('a run of %s is rejected', async (_name, more, code) => {
    expect(await outcomeOf(shared, leave(shared, packed(), more))).toMatchObject({ code, comments: 0, annotations: 0 })
  })

  test.each([['cancelled'], ['skipped']])('of a run that was %s nothing is said at all', async (conclusion) => {
    await using place = await garden()
    expect(await stageTwo(place.open(), leave(place, packed(), { conclusion }))).toMatchObject({ value: { state: 'later' } })
    expect(seen(place)).toEqual({ comments: 0, check: null, annotations: 0 })
  })

  test('a run that failed left its report all the same', async () => {
    await using place = await garden()
    expect(await stageTwo(place.open(), leave(place, packed(), { conclusion: 'failure' }))).toMatchObject({ value: { state: 'posted' } })
  })

  test('a closed pull request gets no comment', async () => {
    await using place = await garden()
    place.twin.setIssue(place.repository, place.pull.number, { state: 'closed' })
    expect(await outcomeOf(place, leave(place, packed()))).toMatchObject({ code: 'PULL_NONE', comments: 0 })
  })

  test('a pull request that moved on gets no report of its old head', async () => {
    await using place = await garden()
    const run = leave(place, packed())
    await place.twin.push(place.pull.pull!.head.repository!, { branch: 'faster', files: { 'examples/a/train.sh': 'echo again\n' }, message: 'Again', author: 'mallory' })
    expect(await outcomeOf(place, run)).toMatchObject({ code: 'PULL_NONE', comments: 0 })
  })

  test('one commit at the head of two pull requests is told apart from neither', async () => {
    await using place = await garden()
    await place.twin.push(place.repository, { branch: 'release', files: { r: '1\n' }, message: 'Release' })
    await place.twin.openPullRequest(place.repository, { title: 'The same', author: 'mallory', head: { repository: place.pull.pull!.head.repository!, branch: 'faster' }, base: 'release' })
    expect(await outcomeOf(place, leave(place, packed()))).toMatchObject({ code: 'PULL_SEVERAL', comments: 0 })
  })

  test('A46: a red check is not lifted by a run that is rejected later, as a second pull request of the branch would have it', async () => {
    await using place = await garden()
    await stageTwo(place.open(), leave(place, packed()))
    await place.twin.push(place.repository, { branch: 'release', files: { r: '1\n' }, message: 'Release' })
    await place.twin.openPullRequest(place.repository, { title: 'The same', author: 'mallory', head: { repository: place.pull.pull!.head.repository!, branch: 'faster' }, base: 'release' })
    expect(await stageTwo(place.open(), leave(place, packed(QUIET)))).toMatchObject({ value: { rejection: 'PULL_SEVERAL' } })
    // Of several of one name GitHub shows the newest, and asks it where a rule requires the name.
    const newest = new Map(place.twin.checkRuns(place.repository, place.sha).map(({ name, conclusion }) => [name, conclusion]))
    expect([...newest]).toEqual([['hortus', 'failure'], ['hortus (no report)', 'neutral']])
  })

  test('the same commit in the pull request of another fork is not commented on', async () => {
    await using place = await garden()
    const other = await place.twin.fork(place.pull.pull!.head.repository!, 'eve')
    const victim = await place.twin.openPullRequest(place.repository, { title: 'Victim', author: 'eve', head: { repository: other, branch: 'faster' } })
    expect(await stageTwo(place.open(), leave(place, packed()))).toMatchObject({ value: { state: 'posted', pull: place.pull.number } })
    expect(place.twin.comments(place.repository, victim.number)).toEqual([])
  })

  test('a run that is not there is a problem with a next step', async () => {
    await using place = await garden()
    expect(await stageTwo(place.open(), { id: 4711 })).toMatchObject({ ok: false, problem: { code: 'POST.NO_RUN', next: expect.stringContaining('run-id') } })
  })
})

describe('A46: a pull request that changes the workflows', () => {
  test('is posted as unverified, and its green is none', async () => {
    await using place = await garden({ files: { [WORKFLOW]: 'on: pull_request # green, promised\n' } })
    expect(await stageTwo(place.open(), leave(place, packed(QUIET)))).toMatchObject({ value: { state: 'posted', comment: { did: 'created' } } })
    expect(seen(place)).toMatchObject({ comments: 1, check: 'neutral: Unverified: clean' })
    expect(place.twin.comments(place.repository, place.pull.number)[0]!.body).toMatch(/^<!--.*-->\n> \*\*Unverified: this pull request changes files below \.github\//)
  })

  test('and is pushed away while its report is read is not posted: its files were asked of another commit', async () => {
    await using place = await garden({ files: { [WORKFLOW]: 'on: pull_request # green, promised\n' } })
    const github = place.open()
    const pushed: GitHub = { ...github, changedPaths: async (pull, page) => {
      await place.twin.push(place.pull.pull!.head.repository!, { branch: 'faster', files: { [WORKFLOW]: 'on: pull_request\n', 'examples/a/train.sh': 'echo harmless\n' }, message: 'Harmless', author: 'mallory' })
      return github.changedPaths(pull, page)
    } }
    expect(await stageTwo(pushed, leave(place, packed(QUIET)))).toMatchObject({ value: { state: 'rejected', rejection: 'PULL_NONE' } })
    expect(seen(place, place.sha)).toMatchObject({ comments: 0, check: 'neutral: report rejected: PULL_NONE' })
  })

  test('its red stays red', async () => {
    await using place = await garden({ files: { '.github/actions/x/action.yml': 'runs: {}\n' } })
    await stageTwo(place.open(), leave(place, packed()))
    expect(seen(place).check).toMatch(/^failure: Unverified: /)
  })
})

test('without the right to read artifacts the problem says which right is missing', async () => {
  await using place = await garden({ private: true, fork: false })
  const answer = await stageTwo(place.open({ checks: 'write', pull_requests: 'write' }), leave(place, packed()))
  expect(answer).toMatchObject({ ok: false, problem: { code: 'GITHUB.PERMISSION', next: expect.stringContaining('actions: read') } })
})

test.each([
  ['the run', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'],
  ['the artifacts', 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'],
  ['the address of the artifact', 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'],
  ['the storage', 'STORAGE'],
  ['the changed files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'],
] as const)('500 from %s is waited out', async (_name, on) => {
  await using place = await garden()
  place.twin.arm({ on, fault: { kind: 'status', status: 500 } })
  expect(await stageTwo(place.open(), leave(place, packed()))).toMatchObject({ ok: true, value: { state: 'posted', problems: [] } })
})

async function outcomeOf(place: Garden, run: WorkflowRun) {
  const posted = await stageTwo(place.open(), run)
  return { code: posted.ok ? posted.value.rejection : posted.problem.code, ...seen(place) }
}
