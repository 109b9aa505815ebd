import { expect, test } from 'vitest'
import { ALL, openGarden, PLACE, refusalOf } from '../testing/garden.ts'

const annotation = (line: number) => ({ path: 'README.md', start_line: line, end_line: line, annotation_level: 'warning' as const, message: `line ${line}` })
const annotations = (count: number) => Array.from({ length: count }, (_, index) => annotation(index + 1))
const output = (count: number) => ({ title: 'title', summary: 'summary', annotations: annotations(count) })

test('annotations are added by every update, fifty a request', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  const { data: run } = await octokit.rest.checks.create({ ...PLACE, name: 'hortus', head_sha: head, status: 'in_progress', output: output(50) })
  await octokit.rest.checks.update({ ...PLACE, check_run_id: run.id, output: output(50) })
  const { data: done } = await octokit.rest.checks.update({ ...PLACE, check_run_id: run.id, conclusion: 'neutral', output: output(20) })
  expect(done).toMatchObject({ status: 'completed', conclusion: 'neutral', output: { annotations_count: 120 } })
  expect((await octokit.paginate(octokit.rest.checks.listAnnotations, { ...PLACE, check_run_id: run.id, per_page: 100 })).length).toBe(120)
})

test('fifty-one annotations in one request are refused, and nothing is kept', async () => {
  await using garden = await openGarden()
  const { octokit, head, repository, twin } = garden
  expect((await refusalOf(octokit.rest.checks.create({ ...PLACE, name: 'hortus', head_sha: head, output: output(51) }))).status).toBe(422)
  expect(twin.checkRuns(repository)).toEqual([])
  expect(twin.forgive()).toMatchObject([{ side: 'request', operation: 'POST /repos/{owner}/{repo}/check-runs' }])
})

test('an annotation over several lines has no columns', async () => {
  await using garden = await openGarden()
  const wrong = { ...annotation(1), end_line: 3, start_column: 1 }
  const refused = await refusalOf(garden.octokit.rest.checks.create({ ...PLACE, name: 'hortus', head_sha: garden.head, output: { title: 't', summary: 's', annotations: [wrong] } }))
  expect(refused).toMatchObject({ status: 422, body: { errors: [{ field: 'start_column' }] } })
})

test('the newest run of a name is the one listed, and all are listed when asked', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  for (const name of ['a', 'a', 'b']) await octokit.rest.checks.create({ ...PLACE, name, head_sha: head })
  const latest = await octokit.rest.checks.listForRef({ ...PLACE, ref: 'change' })
  expect(latest.data.check_runs.map(({ name }) => name)).toEqual(['b', 'a'])
  expect((await octokit.rest.checks.listForRef({ ...PLACE, ref: head, filter: 'all', check_name: 'a' })).data.total_count).toBe(2)
})

test('only the app that made a check run changes it (A52)', async () => {
  await using garden = await openGarden()
  const { octokit, as, twin, head } = garden
  const { data: run } = await octokit.rest.checks.create({ ...PLACE, name: 'hortus', head_sha: head })
  const other = as(twin.app('impostor'), ALL)
  expect((await refusalOf(other.rest.checks.update({ ...PLACE, check_run_id: run.id, conclusion: 'success' }))).status).toBe(403)
  const { data: same } = await other.rest.checks.create({ ...PLACE, name: 'hortus', head_sha: head, conclusion: 'success' })
  expect(same.app?.slug).toBe('impostor')
  expect((await octokit.rest.checks.listForRef({ ...PLACE, ref: head, app_id: run.app!.id })).data.check_runs.map(({ id }) => id)).toEqual([run.id])
})

test('a person writes no check run', async () => {
  await using garden = await openGarden()
  expect(await refusalOf(garden.as('ann').rest.checks.create({ ...PLACE, name: 'x', head_sha: garden.head }))).toMatchObject({ status: 403, message: expect.stringContaining('authenticate via a GitHub App') })
})

test('a commit that is not there, and an end without a conclusion, are refused', async () => {
  await using garden = await openGarden()
  const { octokit, head, twin } = garden
  expect((await refusalOf(octokit.rest.checks.create({ ...PLACE, name: 'x', head_sha: '0'.repeat(40) }))).message).toContain('No commit found for SHA')
  expect((await refusalOf(octokit.request('POST /repos/{owner}/{repo}/check-runs', { ...PLACE, name: 'x', head_sha: head, status: 'completed' }))).status).toBe(422)
  expect(twin.violations).toEqual([])
})

test('a run that is started again has no conclusion', async () => {
  await using garden = await openGarden()
  const { octokit, head } = garden
  const { data: run } = await octokit.rest.checks.create({ ...PLACE, name: 'x', head_sha: head, conclusion: 'failure' })
  expect(run.completed_at).not.toBeNull()
  const { data: again } = await octokit.rest.checks.update({ ...PLACE, check_run_id: run.id, status: 'in_progress' })
  expect(again).toMatchObject({ status: 'in_progress', conclusion: null, completed_at: null })
})
