import { expect, test } from 'vitest'
import { openHooked } from '../testing/hooked.ts'
import { openGarden, PLACE, refusalOf, type Garden } from '../testing/garden.ts'

const WORKFLOW = `name: Command
run-name: Hortus \${{ inputs.verb }} \${{ inputs.key }}
on:
  workflow_dispatch:
    inputs:
      key: { type: string, required: true }
      verb: { type: choice, options: [smoke, export], default: smoke }
jobs: {}
`
const KEY = 'c:IC_abc:0:0123456789abcdef'
const FILE = 'hortus-command.yml'

async function withWorkflow(garden: Garden, text = WORKFLOW): Promise<void> {
  await garden.twin.push(garden.repository, { branch: 'main', files: { [`.github/workflows/${FILE}`]: text, '.github/workflows/ci.yml': 'on: push\njobs: {}\n' }, message: 'Workflows' })
}

const dispatch = (garden: Garden, inputs: Record<string, unknown> = { key: KEY }, ref = 'main') => garden.octokit.rest.actions.createWorkflowDispatch({ ...PLACE, workflow_id: FILE, ref, inputs })

test('a dispatch makes a run whose title is what run-name says', async () => {
  await using garden = await openGarden()
  await withWorkflow(garden)
  expect((await dispatch(garden)).status).toBe(204)
  const { data } = await garden.octokit.rest.actions.listWorkflowRuns({ ...PLACE, workflow_id: FILE, event: 'workflow_dispatch' })
  expect(data.workflow_runs).toMatchObject([{ display_title: `Hortus smoke ${KEY}`, name: 'Command', path: `.github/workflows/${FILE}`, status: 'queued', conclusion: null, event: 'workflow_dispatch', head_branch: 'main', actor: { login: 'hortus[bot]' } }])
})

test('whoever does dispatched runs is given the inputs, and the run ends as they end', async () => {
  await using at = await openHooked()
  await withWorkflow(at.garden)
  const { twin, repository } = at.garden
  twin.onDispatch(({ run, inputs, workflow }) => {
    twin.uploadArtifact(repository, run, 'hortus-report-v1', { 'report.json': JSON.stringify({ inputs, workflow }) })
    if (inputs['verb'] === 'export') throw new Error('it did not work')
  })
  await dispatch(at.garden)
  await dispatch(at.garden, { key: 'k2', verb: 'export' })
  await twin.idle()
  const { data } = await at.garden.octokit.rest.actions.listWorkflowRunsForRepo(PLACE)
  expect(data.workflow_runs.map(({ display_title, status, conclusion }) => [display_title, status, conclusion])).toEqual([['Hortus export k2', 'completed', 'failure'], [`Hortus smoke ${KEY}`, 'completed', 'success']])
  expect((await at.garden.octokit.rest.actions.listArtifactsForRepo(PLACE)).data.total_count).toBe(2)
  expect((await at.got('workflow_run')).map(({ body }) => `${body['action']} ${(body['workflow_run'] as { display_title: string }).display_title}`).filter((line) => line.endsWith(KEY))).toEqual(['requested', 'in_progress', 'completed'].map((action) => `${action} Hortus smoke ${KEY}`))
})

test.each([
  ['an input that is not declared', { key: 'k', other: 'x' }, 'main', 'Unexpected inputs provided: ["other"]'],
  ['a required input that is missing', {}, 'main', "Required input 'key' not provided"],
  ['a choice that is none', { key: 'k', verb: 'delete' }, 'main', "Provided value 'delete' for input 'verb' not in the list of allowed values"],
  ['a ref that is not there', { key: 'k' }, 'nowhere', 'No ref found for: nowhere'],
])('%s is refused', async (_name, inputs, ref, message) => {
  await using garden = await openGarden()
  await withWorkflow(garden)
  expect(await refusalOf(dispatch(garden, inputs, ref))).toMatchObject({ status: 422, message: expect.stringContaining(message) })
  expect(garden.repository.workflowRuns.all()).toEqual([])
})

test('a workflow without the trigger, and one that the default branch does not have', async () => {
  await using garden = await openGarden()
  expect((await refusalOf(dispatch(garden))).status).toBe(404)
  await withWorkflow(garden)
  expect(await refusalOf(garden.octokit.rest.actions.createWorkflowDispatch({ ...PLACE, workflow_id: 'ci.yml', ref: 'main' }))).toMatchObject({ status: 422, message: expect.stringContaining("Workflow does not have 'workflow_dispatch' trigger") })
})

test('a run is cancelled once, and what does it is told to stop', async () => {
  await using garden = await openGarden()
  await withWorkflow(garden)
  const stopped = Promise.withResolvers<void>()
  const began = Promise.withResolvers<void>()
  garden.twin.onDispatch(({ signal }) => {
    began.resolve()
    return new Promise((resolve) => signal.addEventListener('abort', () => {
      stopped.resolve()
      resolve()
    }))
  })
  await dispatch(garden)
  await began.promise
  const [run] = garden.repository.workflowRuns.all()
  expect((await garden.octokit.rest.actions.cancelWorkflowRun({ ...PLACE, run_id: run!.id })).status).toBe(202)
  await stopped.promise
  await garden.twin.idle()
  expect((await garden.octokit.rest.actions.getWorkflowRun({ ...PLACE, run_id: run!.id })).data).toMatchObject({ status: 'completed', conclusion: 'cancelled' })
  expect((await refusalOf(garden.octokit.rest.actions.cancelWorkflowRun({ ...PLACE, run_id: run!.id }))).status).toBe(409)
})

test('failed jobs are run again as the next attempt of the same run', async () => {
  await using garden = await openGarden()
  await withWorkflow(garden)
  let tries = 0
  garden.twin.onDispatch(() => {
    tries += 1
    if (tries === 1) throw new Error('the first time')
  })
  await dispatch(garden)
  await garden.twin.idle()
  const [run] = garden.repository.workflowRuns.all()
  await garden.octokit.rest.actions.reRunWorkflowFailedJobs({ ...PLACE, run_id: run!.id })
  await garden.twin.idle()
  expect((await garden.octokit.rest.actions.getWorkflowRun({ ...PLACE, run_id: run!.id })).data).toMatchObject({ run_attempt: 2, conclusion: 'success' })
  expect((await garden.octokit.rest.actions.getWorkflowRunAttempt({ ...PLACE, run_id: run!.id, attempt_number: 1 })).data).toMatchObject({ run_attempt: 1, conclusion: 'failure' })
  expect((await refusalOf(garden.octokit.rest.actions.reRunWorkflowFailedJobs({ ...PLACE, run_id: run!.id }))).status).toBe(403)
})

test('runs are found by their commit and by when they were created', async () => {
  await using garden = await openGarden()
  await withWorkflow(garden)
  await dispatch(garden)
  garden.twin.advance(60_000)
  await dispatch(garden, { key: 'later' })
  const since = new Date(garden.twin.now()).toISOString()
  const titles = async (query: Record<string, string>): Promise<string[]> => (await garden.octokit.rest.actions.listWorkflowRunsForRepo({ ...PLACE, ...query })).data.workflow_runs.map(({ display_title }) => display_title)
  expect(await titles({ created: `>=${since}` })).toEqual(['Hortus smoke later'])
  expect((await titles({ head_sha: garden.repository.refs.get('refs/heads/main')! })).length).toBe(2)
  expect(await titles({ head_sha: garden.head })).toEqual([])
})
