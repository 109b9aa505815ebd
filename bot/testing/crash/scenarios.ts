/** What is played: every verb, an answer to a mistake, what ends later, and what the bot does of itself. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { GARDEN as GROWN } from '../../../app/testing/graduation.ts'
import { FIRST_FILES } from '../../../core/history/layout-marker.ts'
import { ARTIFACT } from '../../../core/posting/accept.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import { packReport } from '../../../core/report/pack-report.ts'
import { emptyParts, sampleExample } from '../../../core/report/sample-report.ts'
import type { Issue, WorkflowRun } from '../../../test/twin/model/repository.ts'
import { checks, GREEN, RED, WEEKS } from '../../lifecycle/testing/weeks.ts'
import { CLAIMED } from '../../proposals/testing/sample-garden.ts'
import { PERMISSIONS, type Ground } from '../ground.ts'
import type { Parts, Scenario, Step } from './scenario.ts'

/** What a dispatch starts; it is on the default branch. */
const WORKFLOW = { '.github/workflows/hortus-command.yml': readFileSync(join(import.meta.dirname, '../../../.github/workflows/hortus-command.yml'), 'utf8') }
const ONE = 'vision/one'
const exampleFiles = (name: string, stability = 'experimental'): Readonly<Record<string, string>> => ({
  [`examples/vision/${name}/example.yaml`]: `name: ${name}\ndescription: The first.\nstability: ${stability}\nresources: { gpu: 0 }\npresets:\n  smoke:\n    command: ["python", "main.py"]\n  benchmark:\n    command: ["python", "main.py"]\n    benchmark: { runs: 3 }\n`,
  [`examples/vision/${name}/main.py`]: 'print("one")\n',
  [`examples/vision/${name}/Dockerfile`]: 'FROM scratch\n',
})
const GARDEN = { files: { 'README.md': 'A garden.\n', ...exampleFiles('one'), ...WORKFLOW }, collaborators: { ann: 'admin', bob: 'read', eve: 'write' } } as const


const isPull = ({ pull }: Issue): boolean => pull !== null

const asks = (body: string, author = 'ann'): Step => async ({ twin, repository }) => {
  const { number } = repository.issues.all().find((issue) => !isPull(issue)) ?? twin.openIssue(repository, { title: 'A question', author: 'ann' })
  await twin.settle()
  twin.comment(repository, number, author, body)
}

const pullOf = ({ repository }: Ground): Issue => repository.issues.all().find(isPull)!

const asksInPull = (body: string | ((head: string) => string), author = 'ann'): Step => async (ground) => {
  const { number, pull } = pullOf(ground)
  ground.twin.comment(ground.repository, number, author, typeof body === 'string' ? body : body(pull!.head.sha))
}

const opensPull: Step = async ({ twin, repository }) => {
  await twin.push(repository, { branch: 'change', files: { 'examples/vision/one/main.py': 'print("two")\n' }, message: 'A change', author: 'eve' })
  await twin.openPullRequest(repository, { title: 'A change', author: 'eve', head: 'change' })
}

/** Whose approval counts. */
const owns: Step = async ({ twin, repository }) => {
  await twin.push(repository, { branch: 'main', files: { OWNERS: `ann ${twin.user('ann').id}\n` }, message: 'Owners' })
}

const lastRun = ({ repository }: Ground): WorkflowRun => repository.workflowRuns.all().at(-1)!

/** The run that was asked for leaves its report and ends. */
const ends = (conclusion = 'success'): Step => async (ground) => {
  const run = lastRun(ground)
  const report = buildReport({ ...emptyParts, repository: { commit: run.inputs['commit'] ?? '', dirty: false }, examples: [sampleExample(ONE)] })
  ground.twin.uploadArtifact(ground.repository, run, ARTIFACT, { 'report.json': packReport(report) })
  ground.twin.finishRun(ground.repository, run, conclusion)
}

const runs = ({ path, event, branch, conclusion }: { readonly path: string; readonly event: string; readonly branch: string; readonly conclusion: string }): Step => async ({ twin, repository }) => {
  const run = twin.startRun(repository, { path: `.github/workflows/${path}`, event, headSha: repository.refs.get(`refs/heads/${branch}`)!, headBranch: branch })
  twin.finishRun(repository, run, conclusion)
}

const inIssue = (name: string, body: string, author = 'ann'): Scenario => ({ name, ground: GARDEN, act: asks(body, author) })
const inPull = (name: string, body: string, parts: Parts = {}): Scenario => ({ name, ground: GARDEN, before: [opensPull], act: asksInPull(body), parts })

const APPROVED: readonly Step[] = [owns, opensPull, asksInPull((head) => `/hortus benchmark ${head} ${ONE}`), asksInPull((head) => `/hortus benchmark ${head} ${ONE}`)]

/** Each of the seventeen. */
export const VERB_SCENARIOS: readonly Scenario[] = [
  inIssue('help', '/hortus help badge'),
  inIssue('status', '/hortus status'),
  inIssue('why', `/hortus why ${ONE}`),
  inIssue('badge', `/hortus badge ${ONE}`),
  inPull('validate', '/hortus validate'),
  inPull('smoke', `/hortus smoke ${ONE}`),
  inPull('compare', `/hortus compare ${ONE}`),
  inIssue('export', `/hortus export ${ONE}`),
  { name: 'benchmark', ground: GARDEN, before: APPROVED.slice(0, 3), act: APPROVED[3]! },
  { name: 'rerun', ground: GARDEN, before: [opensPull, runs({ path: 'hortus.yml', event: 'pull_request', branch: 'change', conclusion: 'failure' })], act: asksInPull('/hortus rerun') },
  { name: 'cancel', ground: GARDEN, before: [asks(`/hortus smoke ${ONE}`)], act: asks('/hortus cancel'), whenLost: ['GitHub was asked to end this; each reply says when it has ended:\n\n- `smoke "vision/one"` at `74ecf9e389c8`', 'Nothing that commands started here is running.'] },
  inIssue('archive', `/hortus archive ${ONE} --reason "its base image is gone"`),
  { name: 'unarchive', ground: GARDEN, before: [asks(`/hortus archive ${ONE} --reason "its base image is gone"`), async (ground) => void (await ground.twin.merge(ground.repository, pullOf(ground).number))], act: asks(`/hortus unarchive ${ONE}`) },
  inIssue('tier', `/hortus tier beta ${ONE} --reason "green for long"`),
  {
    name: 'graduate',
    // The address of GitHub stands in what it leaves behind: the same in every play of a process.
    ground: { files: GROWN, twin: { port: 12_000 + (process.pid % 20_000) }, collaborators: { ann: 'admin' }, permissions: { ...PERMISSIONS, workflows: 'write' } },
    before: [async ({ twin }) => void (await twin.createRepository({ owner: 'acme', name: 'digits', collaborators: { ann: 'write' }, files: { 'README.md': '# digits\n' } }))],
    act: asks('/hortus graduate vision/digits --to=acme/digits'),
    // A repository that is new has a first push, whose configuration is looked for.
    parts: { configured: true },
  },
  { name: 'accept', ground: GARDEN, before: [async ({ twin, repository }) => void (await twin.push(repository, { branch: 'hortus-data', files: Object.fromEntries(FIRST_FILES), message: 'Data', from: null }))], act: asks(`/hortus accept ${ONE} --reason "a smaller model, as agreed"`) },
  { name: 'baseline', ground: { ...GARDEN, files: { ...GARDEN.files, ...exampleFiles('odd', 'nonsense') } }, act: asks('/hortus baseline --reason "adopting the checks"') },
]

/** Answers to what is none of them, or not for this person. */
const OTHER_COMMENTS: readonly Scenario[] = [
  inIssue('a mistake', '/hortus hlep'),
  inIssue('refused', `/hortus archive ${ONE} --reason "it is old"`, 'bob'),
  inPull('two commands and a mistake', '/hortus help why\n/hortus badge\n/hortus hlep'),
  { name: 'a benchmark is shown', ground: GARDEN, before: APPROVED.slice(0, 2), act: APPROVED[2]! },
  { name: 'a review', ground: GARDEN, before: [opensPull], act: async (ground) => void ground.twin.review(ground.repository, pullOf(ground).number, { author: 'ann', state: 'COMMENTED', body: '/hortus help badge' }) },
]

const ENDS: readonly Scenario[] = [
  { name: 'a smoke ends', ground: GARDEN, before: [asks(`/hortus smoke ${ONE}`)], act: ends() },
  { name: 'a compare ends', ground: GARDEN, before: [opensPull, asksInPull(`/hortus compare ${ONE}`)], act: ends() },
  { name: 'an export ends', ground: GARDEN, before: [asks(`/hortus export ${ONE}`)], act: ends('failure') },
  { name: 'a benchmark ends', ground: GARDEN, before: APPROVED, act: ends() },
  { name: 'a benchmark is void', ground: GARDEN, before: APPROVED, act: async ({ twin, repository }) => void (await twin.push(repository, { branch: 'change', files: { 'x.sh': 'x\n' }, message: 'Later', author: 'eve' })) },
]

const CLOSES: readonly Scenario[] = [
  { name: 'a proposal is closed', ground: GARDEN, before: [asks(`/hortus archive ${ONE} --reason "its base image is gone"`)], act: async (ground) => void ground.twin.setIssue(ground.repository, pullOf(ground).number, { state: 'closed' }) },
  {
    name: 'a proposal is merged and another one is renewed',
    ground: { ...GARDEN, files: { ...GARDEN.files, ...exampleFiles('two') } },
    before: [asks(`/hortus archive ${ONE} --reason "its base image is gone"`), asks('/hortus archive vision/two --reason "so is its"')],
    act: async (ground) => void (await ground.twin.merge(ground.repository, pullOf(ground).number)),
  },
]

const SATURDAY = Date.UTC(2026, 10, 21, 12)
const weeks = (digits: string): Step => async ({ twin, repository }) => {
  const tip = (branch = 'main'): string | null => repository.refs.get(`refs/heads/${branch}`)
  await checks({ twin, repository, tip }, Object.fromEntries(WEEKS.map((day) => [day, { 'audio/tones': GREEN, 'vision/digits': digits, 'vision/resnet': GREEN }])))
}
const WEEK = runs({ path: 'hortus-weekly.yml', event: 'schedule', branch: 'main', conclusion: 'success' })

/** Begins, so that every step is before midnight. */
const OF_ITSELF: readonly Scenario[] = [
  { name: 'a week', ground: { files: CLAIMED, twin: { now: SATURDAY } }, before: [weeks(RED)], act: WEEK },
  { name: 'a week after another', ground: { files: CLAIMED, twin: { now: SATURDAY } }, before: [weeks(RED), WEEK, async ({ twin, repository }) => void (await twin.push(repository, { branch: 'main', files: { 'examples/vision/digits/example.yaml': (CLAIMED['examples/vision/digits/example.yaml'] as string).replace("'stable'", 'beta') }, message: 'By hand' }))], act: WEEK },
  { name: 'a pull request is opened', ground: GARDEN, act: opensPull, parts: { checks: true } },
  { name: 'a check is asked for again', ground: GARDEN, before: [opensPull], act: async ({ twin, repository }) => twin.rerequest(repository, repository.checkRuns.all().at(-1)!, 'eve'), parts: { checks: true } },
  { name: 'the configuration is broken', ground: GARDEN, act: configures('nonsense: true\n'), parts: { configured: true } },
  { name: 'the configuration is mended', ground: GARDEN, before: [configures('nonsense: true\n')], act: configures(null), parts: { configured: true } },
  {
    name: 'a comment is found that nobody told of',
    ground: GARDEN,
    act: async (ground) => {
      ground.twin.webhooks.drop(1, { trace: false })
      await asks('/hortus help badge')(ground)
    },
    parts: { sweeps: true },
  },
  {
    name: 'a delivery is asked for again',
    ground: GARDEN,
    act: async (ground) => {
      ground.twin.webhooks.drop(1)
      await asks('/hortus help badge')(ground)
      await ground.twin.settle()
      ground.twin.webhooks.drop(0)
      ground.twin.advance(60_000)
    },
    parts: { sweeps: true },
  },
]

function configures(text: string | null): Step {
  return async ({ twin, repository }) => void (await twin.push(repository, { branch: 'main', files: { '.github/hortus.yml': text }, message: 'Configure' }))
}

export const SCENARIOS: readonly Scenario[] = [...VERB_SCENARIOS, ...OTHER_COMMENTS, ...ENDS, ...CLOSES, ...OF_ITSELF]

export const scenario = (name: string): Scenario => SCENARIOS.find((each) => each.name === name)!
