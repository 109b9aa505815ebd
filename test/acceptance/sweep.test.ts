/** The reusable workflow of a sweep from end to end: every trial that was planned is executed, or the report is an error. */
import { expect, onTestFailed, test } from 'vitest'
import { temporaryRepository, type Temporary } from '../../io/testing/temporary.ts'
import { staleNote } from './stale-note.ts'
import { runWorkflow as runAny, type JobRun, type WorkflowOptions } from './workflow.ts'

const DESCRIPTOR = `name: a
stability: stable
presets:
  train:
    command: [sh, train.sh]
    params: { width: 1 }
sweeps:
  width:
    preset: train
    params: { width: [1, 2, 3, 4, 5] }
    metric: accuracy
`
const SCRIPT = 'echo "{\\"metric\\":\\"accuracy\\",\\"value\\":0.$2}" >> "$HORTUS_METRICS"\n'

test('five trials in two jobs: planned = executed, and one table of all with the best first', async () => {
  await using place = await garden()
  const jobs = await run(place)
  expect(Object.fromEntries(Object.entries(jobs).map(([name, { result }]) => [name, result]))).toEqual({ plan: 'success', trials: 'success', report: 'success' })
  expect(jobs['trials']!.cells).toHaveLength(2)
  const [report] = jobs['report']!.cells
  expect(report).toMatchObject({ code: 0 })
  const rows = report!.summary.split('\n').filter((line) => /^\| `\d` \|/.test(line))
  expect(rows.map((line) => /0\.([1-5])/.exec(line)![1])).toEqual(['5', '4', '3', '2', '1'])
})

test('the trials of a job whose machine was lost are errors of the report, by their ids', async () => {
  await using place = await garden()
  const jobs = await run(place, { before: (job, matrix) => !(job === 'trials' && String(matrix['trials']).split(',').includes('3')) })
  const said = jobs['report']!.cells[0]!.annotations.filter(({ properties }) => properties['title'] === 'PLAN.CELL_NOT_EXECUTED').map(({ message }) => message)
  expect(jobs['report']!.cells[0]!.code).toBe(2)
  expect(said.some((message) => message.includes('a:train#3'))).toBe(true)
  expect(said.length).toBeGreaterThanOrEqual(2)
})

const garden = (): Promise<Temporary> => temporaryRepository({ 'examples/a/example.yaml': DESCRIPTOR, 'examples/a/train.sh': SCRIPT, '.gitignore': '.hortus/\n.hortus-reports/\n' })

async function run(place: Temporary, options: WorkflowOptions = {}): Promise<Record<string, JobRun>> {
  const jobs = await runAny('.github/workflows/hortus-sweep.yml', place.path, { ...options, inputs: { example: 'a', sweep: 'width', config: 'plan.max_cells=2' }, env: { HORTUS_ENGINE: 'process' } })
  onTestFailed(async () => console.log((await staleNote()) + Object.entries(jobs).flatMap(([name, job]) => job.cells.map((cell) => `${name}: ${cell.log}`)).join('\n')))
  return jobs
}
