/** The reusable workflow from end to end: plan, validate, a job per cell, one report. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import { expect, onTestFailed, test } from 'vitest'
import { yamlSnippets } from '../../core/workflow/snippets.ts'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { REPOSITORY } from './runner.ts'
import { staleNote } from './stale-note.ts'
import { runWorkflow as runAny, type JobRun, type WorkflowOptions } from './workflow.ts'

const WORKFLOW = '.github/workflows/hortus-pull-request.yml'
const example = (name: string, script: string) => ({ [`examples/${name}/example.yaml`]: `name: ${name}\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n`, [`examples/${name}/smoke.sh`]: script })

test('a pull request that changes two of three examples runs those two and ends with one clean report', async () => {
  await using place = await pullRequest({ ...example('a', 'true # changed\n'), ...example('b', 'true # changed\n') })
  const jobs = await runWorkflow(place)
  expect(results(jobs)).toEqual({ plan: 'success', validate: 'success', smoke: 'success', report: 'success' })
  expect(jobs['smoke']!.cells).toHaveLength(2)
  expect(jobs['report']!.cells[0]!.summary).toMatch(/a/)
})

test('one red example makes its cell and the report red, and the others still run', async () => {
  await using place = await pullRequest({ ...example('a', 'exit 3\n'), ...example('b', 'true # changed\n') })
  const jobs = await runWorkflow(place)
  expect(results(jobs)).toEqual({ plan: 'success', validate: 'success', smoke: 'failure', report: 'failure' })
  expect(jobs['smoke']!.cells.map((cell) => cell.outcome)).toEqual(['failure', 'success'])
  expect(jobs['report']!.cells[0]!).toMatchObject({ code: 2 })
})

test('a cell whose machine was lost is an error of the report: planned and never executed', async () => {
  await using place = await pullRequest({ ...example('a', 'true # changed\n'), ...example('b', 'true # changed\n') })
  const jobs = await runWorkflow(place, { before: (job, matrix) => !(job === 'smoke' && matrix['examples'] === '["b"]') })
  expect(jobs['report']!.cells[0]!).toMatchObject({ code: 2, annotations: expect.arrayContaining([expect.objectContaining({ level: 'error', properties: expect.objectContaining({ title: 'PLAN.CELL_NOT_EXECUTED' }), message: expect.stringContaining('b:smoke') })]) })
})

test('a plan that could not be made is no green report', async () => {
  await using place = await pullRequest(example('a', 'true # changed\n'))
  const jobs = await runWorkflow(place, { before: (job) => job !== 'plan' })
  expect(results(jobs)).toMatchObject({ plan: 'failure', smoke: 'skipped', report: 'failure' })
})

test('a validate job that was lost is no green report', async () => {
  await using place = await pullRequest(example('a', 'true # changed\n'))
  const jobs = await runWorkflow(place, { before: (job) => job !== 'validate' })
  expect(jobs['report']!.cells[0]!).toMatchObject({ code: 3, annotations: [expect.objectContaining({ properties: expect.objectContaining({ title: 'REPORT.MISSING' }) })] })
})

test('a pull request that touches no example runs no cell and is clean', async () => {
  await using place = await pullRequest({ 'README.md': 'changed\n' })
  const jobs = await runWorkflow(place)
  expect(results(jobs)).toEqual({ plan: 'success', validate: 'success', smoke: 'skipped', report: 'success' })
})

test('examples that nothing can run on these machines have no job, and the report shows them skipped with the reason', async () => {
  const descriptor = (more: string) => `stability: stable\n${more}`
  await using place = await pullRequest({
    ...example('a', 'true # changed\n'),
    'examples/none/example.yaml': descriptor('presets:\n  train:\n    command: [sh, -c, "true"]\n'),
    'examples/script/example.yaml': descriptor('presets:\n  smoke:\n    script: run.sh\n'),
    'examples/script/run.sh': 'true\n',
    'examples/gpu/example.yaml': descriptor('resources: {gpu: 1}\npresets:\n  smoke:\n    command: [sh, -c, "true"]\n'),
  })
  const jobs = await runWorkflow(place)
  // A script has a job: whether it has a contract is found out there.
  expect(jobs['smoke']!.cells).toHaveLength(2)
  const { outputs, summary } = jobs['report']!.cells[0]!
  expect(jobs['report']).toMatchObject({ result: 'success' })
  for (const reason of ['has no preset', 'its contract is not known', 'needs a GPU']) expect({ reason, told: summary.includes(reason), outputs }).toMatchObject({ told: true })
})

test('each smoke job ends when the plan says, and asks for no more than the hosted machine and reading', async () => {
  const { jobs } = parse(await readFile(join(REPOSITORY, WORKFLOW), 'utf8')) as { jobs: Record<string, Record<string, unknown>> }
  expect(jobs['smoke']).toMatchObject({ 'timeout-minutes': '${{ matrix.minutes }}', 'runs-on': 'ubuntu-24.04', permissions: { contents: 'read' } })
})

test("the ten-line caller of the README calls this workflow with inputs it has and rights that are enough", async () => {
  const snippet = yamlSnippets(await readFile(join(REPOSITORY, 'README.md'), 'utf8')).find(({ text }) => text.includes(WORKFLOW))!
  const caller = Object.values((parse(snippet.text) as { jobs: Record<string, { permissions?: unknown; with?: object; secrets?: unknown }> }).jobs)[0]!
  const called = parse(await readFile(join(REPOSITORY, WORKFLOW), 'utf8')) as { on: { workflow_call: { inputs: object } }; jobs: Record<string, { permissions: unknown }> }
  expect(Object.keys(called.on.workflow_call.inputs)).toEqual(expect.arrayContaining(Object.keys(caller.with ?? {})))
  for (const job of Object.values(called.jobs)) expect(caller.permissions).toEqual(job.permissions)
  expect(caller.secrets).toBeUndefined()
})

test('a pull request whose only example needs a machine that the plan has not is not called passed', async () => {
  await using place = await pullRequest({ 'examples/a/example.yaml': 'name: a\nstability: stable\nresources: {gpu: 1}\npresets:\n  smoke:\n    command: "true"\n' })
  const jobs = await runWorkflow(place)
  expect(results(jobs)).toMatchObject({ smoke: 'skipped', report: 'success' })
  expect(jobs['report']!.cells[0]!.annotations).toEqual(expect.arrayContaining([expect.objectContaining({ level: 'warning', properties: expect.objectContaining({ title: 'PLAN.NOTHING_RAN' }) })]))
})

/** A garden of three examples on main, and a branch with a change. */
async function pullRequest(change: Readonly<Record<string, string>>): Promise<Temporary> {
  const place = await temporaryRepository({ ...example('a', 'true\n'), ...example('b', 'true\n'), ...example('c', 'true\n'), '.gitignore': '.hortus/\n.hortus-reports/\n' })
  place.git('switch', '-q', '-c', 'change')
  await place.put(change)
  place.git('add', '-A')
  place.git('commit', '-q', '-m', 'change')
  return place
}

/** Runs it against main; the logs are shown when the test fails. */
async function runWorkflow(place: Temporary, options: WorkflowOptions = {}): Promise<Record<string, JobRun>> {
  const jobs = await runAny(WORKFLOW, place.path, { ...options, inputs: { base: 'main' }, env: { HORTUS_ENGINE: 'process' } })
  onTestFailed(async () => console.log((await staleNote()) + Object.entries(jobs).flatMap(([name, job]) => job.cells.map((cell) => `${name}: ${cell.log}`)).join('\n')))
  return jobs
}

const results = (jobs: Readonly<Record<string, JobRun>>) => Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.result]))
