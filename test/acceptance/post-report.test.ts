/** The pull request in two steps, through the committed bundle and against GitHub's twin: stage 1 runs its code, stage 2 posts. */
import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { parse } from 'yaml'
import { expect, onTestFailed, test } from 'vitest'
import { pack } from '../../actions/packed.ts'
import { packed, WORKFLOW } from '../../app/testing/posting.ts'
import { buildReport } from '../../core/report/build-report.ts'
import { yamlSnippets } from '../../core/workflow/snippets.ts'
import { emptyParts, sampleExample, sampleReport } from '../../core/report/sample-report.ts'
import { temporaryDirectory } from '../../io/testing/temporary.ts'
import type { Permissions } from '../twin/access/permissions.ts'
import { cleanEnvironment } from '../twin/git/git.ts'
import type { Issue, Repository } from '../twin/model/repository.ts'
import { startTwin, type Twin } from '../twin/twin.ts'
import { openMachine, REPOSITORY, useAction } from './runner.ts'
import { staleNote } from './stale-note.ts'
import { runWorkflow, type JobRun } from './workflow.ts'

const STAGE_ONE = '.github/workflows/hortus-pull-request.yml'
const STAGE_TWO = '.github/workflows/hortus-report.yml'
const example = (name: string, script: string) => ({ [`examples/${name}/example.yaml`]: `name: ${name}\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n`, [`examples/${name}/smoke.sh`]: script })
const GARDEN = { ...example('a', 'true\n'), ...example('b', 'true\n'), '.gitignore': '.hortus/\n.hortus-reports/\n', [WORKFLOW]: 'on: pull_request\n' }

interface Scene extends AsyncDisposable {
  readonly twin: Twin
  readonly repository: Repository
  readonly head: Repository
  readonly pull: Issue
  readonly logs: string[]
}

async function scene(from: 'fork' | 'same repository', change: Readonly<Record<string, string>>): Promise<Scene> {
  const twin = await startTwin()
  const repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: GARDEN, collaborators: { ann: 'write' } })
  const head = from === 'fork' ? await twin.fork(repository, 'mallory') : repository
  await twin.push(head, { branch: 'change', files: change, message: 'Change', author: 'mallory' })
  const pull = await twin.openPullRequest(repository, { title: 'Change', author: 'mallory', head: { repository: head, branch: 'change' } })
  const logs: string[] = []
  onTestFailed(async () => console.log((await staleNote()) + logs.join('\n')))
  return { twin, repository, head, pull, logs, [Symbol.asyncDispose]: () => twin.close() }
}

/** Both workflows, as GitHub runs them: the second when the first has ended, with a token of its job's permissions. */
async function bothStages(place: Scene): Promise<{ readonly one: Record<string, JobRun>; readonly two: Record<string, JobRun>; readonly run: number; readonly token: string }> {
  const { twin, repository, head } = place
  const headSha = head.refs.get('refs/heads/change')!
  const run = twin.startRun(repository, { headSha, headBranch: 'change', headRepository: head, path: WORKFLOW, actor: 'mallory' })
  twin.advance(60_000)
  await using checkout = await temporaryDirectory()
  // Not in one go: the twin answers from this process.
  const git = (...args: string[]) => promisify(execFile)('git', ['-C', checkout.path, ...args], { env: cleanEnvironment(), timeout: 30_000 })
  await git('clone', '-q', twin.cloneUrl(repository), '.')
  await git('fetch', '-q', twin.cloneUrl(head), 'change')
  await git('checkout', '-q', 'FETCH_HEAD')
  const one = await runWorkflow(STAGE_ONE, checkout.path, { inputs: { base: 'origin/main' }, env: envOf(twin, run.id), onArtifact: (name, directory) => upload(place, run.id, name, directory) })
  place.logs.push(...logsOf(one))
  const conclusion = Object.values(one).some(({ result }) => result === 'failure') ? 'failure' : 'success'
  twin.finishRun(repository, run, conclusion)
  return { one, run: run.id, ...(await stageTwo(place, run.id, conclusion)) }
}

async function stageTwo(place: Scene, run: number, conclusion = 'success'): Promise<{ readonly two: Record<string, JobRun>; readonly token: string }> {
  const { twin, repository, head } = place
  twin.advance(60_000)
  const token = twin.token({ as: twin.app('github-actions'), repositories: [repository], permissions: await permissionsOf(STAGE_TWO, 'post') })
  await using empty = await temporaryDirectory()
  const event = { workflow_run: { id: run, event: 'pull_request', conclusion, head_branch: 'change', head_repository: { id: head.id } } }
  const two = await runWorkflow(STAGE_TWO, empty.path, { event, token, env: { ...envOf(twin, 999), GITHUB_EVENT_NAME: 'workflow_run' } })
  place.logs.push(...logsOf(two))
  return { two, token }
}

const envOf = (twin: Twin, run: number) => ({ GITHUB_REPOSITORY: 'acme/garden', GITHUB_API_URL: twin.url, GITHUB_SERVER_URL: 'https://github.com', GITHUB_RUN_ID: String(run), HORTUS_ENGINE: 'process' })
const logsOf = (jobs: Readonly<Record<string, JobRun>>): string[] => Object.entries(jobs).flatMap(([name, { cells }]) => cells.map(({ log }) => `${name}: ${log}`))

async function upload({ twin, repository }: Scene, run: number, name: string, directory: string): Promise<void> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
  twin.uploadArtifact(repository, { id: run } as Parameters<Twin['uploadArtifact']>[1], name, Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(directory, file))] as const))))
}

/** `pull-requests: write` → `pull_requests: write`. */
async function permissionsOf(workflow: string, job: string): Promise<Permissions> {
  const { jobs } = parse(await readFile(join(REPOSITORY, workflow), 'utf8')) as { jobs: Record<string, { permissions: Record<string, string> }> }
  return Object.fromEntries(Object.entries(jobs[job]!.permissions).map(([name, level]) => [name.replaceAll('-', '_'), level]))
}

const comments = ({ twin, repository, pull }: Scene) => twin.comments(repository, pull.number)
const results = (jobs: Readonly<Record<string, JobRun>>) => Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]))

test.each([['fork'], ['same repository']] as const)('a pull request of a %s: its code runs without a token, and one comment and one check with annotations tell what became of it', async (from) => {
  await using place = await scene(from, { ...example('a', 'echo "::error::forged"; exit 3\n'), ...example('b', 'true # changed\n') })
  const { one, two, run, token } = await bothStages(place)
  expect(results(one)).toMatchObject({ smoke: 'failure', report: 'failure' })
  expect(results(two)).toEqual({ post: 'success' })
  expect(two['post']!.cells[0]!.outputs).toEqual({})
  expect(comments(place)).toMatchObject([{ author: { login: 'github-actions[bot]' }, body: expect.stringMatching(/^<!-- hortus:report:.*\n### ✗ Hortus check: .*1 example failed/) }])
  const checks = place.twin.checkRuns(place.repository)
  expect(checks).toMatchObject([{ name: 'hortus', conclusion: 'failure', headSha: place.head.refs.get('refs/heads/change') }])
  expect(checks[0]!.annotations).toContainEqual(expect.objectContaining({ path: expect.stringMatching(/^examples\/a\//), annotation_level: 'failure' }))
  expect(place.logs.join('')).not.toContain(token)

  // The same again edits nothing; what changed edits the one comment.
  const before = comments(place)
  expect(results((await stageTwo(place, run, 'failure')).two)).toEqual({ post: 'success' })
  expect(comments(place)).toEqual(before)
  await place.twin.push(place.head, { branch: 'change', files: example('a', 'true # mended\n'), message: 'Mend', author: 'mallory' })
  const mended = await bothStages(place)
  expect(results(mended.one)).toEqual({ plan: 'success', validate: 'success', smoke: 'success', report: 'success' })
  expect(comments(place)).toMatchObject([{ id: before[0]!.id, body: expect.stringMatching(/\n### [✓⚠] Hortus check/) }])
}, 240_000)

test('A46: a pull request that changes the workflow gets no green check, and says that it is unverified', async () => {
  await using place = await scene('fork', { ...example('a', 'true # changed\n'), [WORKFLOW]: 'on: pull_request # changed\n' })
  await bothStages(place)
  expect(place.twin.checkRuns(place.repository)).toMatchObject([{ conclusion: 'neutral', title: expect.stringMatching(/^Unverified: /) }])
  expect(comments(place)[0]!.body).toContain('**Unverified:')
}, 120_000)

/** `mode: report` where the reports lie, with a token. */
async function mergeAndPost(place: Scene, settings: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}) {
  const workspace = await temporaryDirectory()
  await mkdir(join(workspace.path, 'reports/hortus-validate'), { recursive: true })
  await writeFile(join(workspace.path, 'reports/hortus-validate/report.json'), packed(sampleReport())['report.json']!)
  const event = join(workspace.path, 'event.json')
  const { pull, repository, head } = place
  await writeFile(event, JSON.stringify({ pull_request: { number: pull.number, title: '@everyone', head: { sha: head.refs.get('refs/heads/change'), repo: { id: head.id } }, base: { repo: { id: repository.id } } } }))
  await using machine = await openMachine(workspace.path, { GITHUB_REPOSITORY: 'acme/garden', GITHUB_API_URL: place.twin.url, GITHUB_RUN_ID: '5', GITHUB_RUN_ATTEMPT: '1', GITHUB_WORKFLOW_REF: `acme/garden/${WORKFLOW}@refs/pull/1/merge`, GITHUB_EVENT_PATH: event, ...more })
  const done = await useAction(machine, 'actions/compare', { mode: 'report', reports: 'reports', plan: pack('{"cells":[],"left":[],"longest":1}'), ...settings })
  place.logs.push(done.log)
  const uploaded = machine.foreign.filter(({ uses }) => uses.startsWith('actions/upload-artifact@')).map((each) => each.with['name'])
  const left = await readFile(join(workspace.path, '.hortus/hortus-report-v1/report.json'), 'utf8').catch(() => null)
  await workspace[Symbol.asyncDispose]()
  return { done, uploaded, left }
}

const writer = (place: Scene, permissions: Permissions = { checks: 'write', pull_requests: 'write' }) => place.twin.token({ as: place.twin.app('github-actions'), repositories: [place.repository], permissions })

test('mode: report with a token that may write posts at once, beside leaving the artifact; and the second stage finds the same comment', async () => {
  await using place = await scene('same repository', example('a', 'true # changed\n'))
  const { done, uploaded, left } = await mergeAndPost(place, { token: writer(place) })
  expect(done).toMatchObject({ code: 2, outputs: { verdict: 'errors', posted: 'posted', comment: String(comments(place)[0]!.id), check: String(place.twin.checkRuns(place.repository)[0]!.id) } })
  expect(comments(place)).toHaveLength(1)
  expect(uploaded).toEqual(['hortus-report-v1'])
  expect(JSON.parse(left!)).toMatchObject({ schema: 'report/1', verdict: 'errors' })
  await bothStages(place)
  expect(comments(place)).toHaveLength(1)
}, 120_000)

test('a token that may not write, as that of Dependabot, is a notice with the next step; the artifact is left for the second stage', async () => {
  await using place = await scene('same repository', example('a', 'true # changed\n'))
  const token = writer(place, { contents: 'read', pull_requests: 'read' })
  const { done, uploaded } = await mergeAndPost(place, { token })
  expect(done).toMatchObject({ code: 2, outputs: { posted: '', verdict: 'errors' } })
  expect(done.annotations.filter(({ level }) => level === 'notice')).toContainEqual(expect.objectContaining({ properties: { title: 'GITHUB.PERMISSION' }, message: expect.stringContaining('hortus-report.yml') }))
  expect(uploaded).toEqual(['hortus-report-v1'])
  expect(done.log).not.toContain(token)
})

test('in the run of a fork nothing is tried', async () => {
  await using place = await scene('fork', example('a', 'true # changed\n'))
  const before = place.twin.requests().length
  const { done } = await mergeAndPost(place, { token: writer(place) })
  expect(done.annotations).toContainEqual(expect.objectContaining({ level: 'notice', properties: { title: 'POST.FORK' } }))
  expect(place.twin.requests().slice(before)).toEqual([])
})

test('a workflow that no pull request starts says which one it is about', async () => {
  await using place = await scene('same repository', example('a', 'true # changed\n'))
  const event = { GITHUB_EVENT_PATH: '/nonexistent' }
  const { done } = await mergeAndPost(place, { token: writer(place), 'pull-request': String(place.pull.number) }, event)
  expect(done).toMatchObject({ outputs: { posted: 'posted' } })
  expect(comments(place)).toHaveLength(1)
  const none = await mergeAndPost(place, { token: writer(place) }, event)
  expect(none.done.annotations).toContainEqual(expect.objectContaining({ level: 'notice', properties: { title: 'POST.NO_PULL' } }))
})

test('without a token nothing is posted and nothing is said about it', async () => {
  await using place = await scene('same repository', example('a', 'true # changed\n'))
  const { done, uploaded } = await mergeAndPost(place, {})
  expect(done.annotations.filter(({ properties }) => /^(POST|GITHUB)\./.test(properties['title'] ?? ''))).toEqual([])
  expect(uploaded).toEqual(['hortus-report-v1'])
})

test.each([
  ['a mode that is none', { mode: 'reports' }, 'ACTION.INPUT_INVALID'],
  ['a run that is no number', { mode: 'report', 'run-id': '1; id', token: 'x', workflow: WORKFLOW }, 'ACTION.INPUT_INVALID'],
  ['a run without a token', { mode: 'report', 'run-id': '1', workflow: WORKFLOW }, 'ACTION.INPUT_MISSING'],
  ['a run without the workflow', { mode: 'report', 'run-id': '1', token: 'x' }, 'ACTION.INPUT_MISSING'],
  ['neither reports nor a run', { mode: 'report' }, 'ACTION.INPUT_MISSING'],
] as const)('%s is refused with what to write instead', async (_name, settings, title) => {
  await using workspace = await temporaryDirectory()
  await using machine = await openMachine(workspace.path)
  expect(await useAction(machine, 'actions/compare', settings)).toMatchObject({ code: 3, annotations: [{ level: 'error', properties: { title } }] })
})

test('A44, A47: the second stage checks nothing out, restores no cache, knows no secret, and asks for no more than it needs', async () => {
  const text = await readFile(join(REPOSITORY, STAGE_TWO), 'utf8')
  const { jobs, permissions } = parse(text) as { permissions: unknown; jobs: Record<string, { permissions: unknown; steps: { uses?: string; run?: string }[] }> }
  expect(permissions).toEqual({})
  expect(jobs['post']!.permissions).toEqual({ actions: 'read', checks: 'write', 'pull-requests': 'write' })
  expect(jobs['post']!.steps).toEqual([expect.objectContaining({ uses: '$/actions/compare' })])
  expect(text.replaceAll(/^ *#.*$/gm, '')).not.toMatch(/secrets\.|checkout|cache|self-hosted|run:/)
})

test('the two files of docs/posting.md call workflows with inputs that they have and rights that are enough', async () => {
  const snippets = yamlSnippets(await readFile(join(REPOSITORY, 'docs/posting.md'), 'utf8'))
  for (const path of [STAGE_ONE, STAGE_TWO]) {
    const caller = Object.values((parse(snippets.find(({ text }) => text.includes(`/${path}@`))!.text) as { jobs: Record<string, { permissions: unknown; with?: object; secrets?: unknown }> }).jobs)[0]!
    const called = parse(await readFile(join(REPOSITORY, path), 'utf8')) as { on: { workflow_call: { inputs: object } }; jobs: Record<string, { permissions: unknown }> }
    expect(Object.keys(called.on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(caller.with ?? {})))
    for (const job of Object.values(called.jobs)) expect(caller.permissions).toEqual(job.permissions)
    expect(caller.secrets).toBeUndefined()
  }
})

test('a rejected report ends the second stage well, with a notice and a neutral check', async () => {
  await using place = await scene('fork', example('a', 'true # changed\n'))
  const { twin, repository, head } = place
  const run = twin.startRun(repository, { headSha: head.refs.get('refs/heads/change')!, headBranch: 'change', headRepository: head, path: WORKFLOW })
  twin.uploadArtifact(repository, run, 'hortus-report-v1', { 'report.json': '{"schema":"report/1","@everyone":"::error::x"}' })
  twin.finishRun(repository, run)
  await using workspace = await temporaryDirectory()
  await using machine = await openMachine(workspace.path, { GITHUB_REPOSITORY: 'acme/garden', GITHUB_API_URL: twin.url })
  const done = await useAction(machine, 'actions/compare', { mode: 'report', 'run-id': String(run.id), workflow: WORKFLOW, token: writer(place, { actions: 'read', checks: 'write', pull_requests: 'write' }) })
  expect(done).toMatchObject({ code: 0, outputs: { posted: 'rejected', comment: '' }, annotations: [{ level: 'notice', properties: { title: 'POST.REPORT' } }] })
  expect(twin.checkRuns(repository)).toMatchObject([{ conclusion: 'neutral', title: 'report rejected: REPORT' }])
  expect(comments(place)).toEqual([])
})

test('a quiet report leaves no comment and a green check', async () => {
  await using place = await scene('fork', example('a', 'true # changed\n'))
  const { twin, repository, head } = place
  const run = twin.startRun(repository, { headSha: head.refs.get('refs/heads/change')!, headBranch: 'change', headRepository: head, path: WORKFLOW })
  twin.uploadArtifact(repository, run, 'hortus-report-v1', packed(buildReport({ ...emptyParts, examples: [sampleExample('a')] })))
  twin.finishRun(repository, run)
  await using workspace = await temporaryDirectory()
  await using machine = await openMachine(workspace.path, { GITHUB_REPOSITORY: 'acme/garden', GITHUB_API_URL: twin.url })
  const done = await useAction(machine, 'actions/compare', { mode: 'report', 'run-id': String(run.id), workflow: WORKFLOW, token: writer(place, { actions: 'read', checks: 'write', pull_requests: 'write' }) })
  expect(done).toMatchObject({ code: 0, outputs: { posted: 'posted', comment: '' } })
  expect(comments(place)).toEqual([])
  expect(twin.checkRuns(repository)).toMatchObject([{ conclusion: 'success' }])
})
