import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { historyGarden, type HistoryGarden } from '../app/testing/history-garden.ts'
import { openActionsRunner } from '../io/actions-runner.ts'
import { runAction } from './runner.ts'

/** The action as a job runs it, with the files that a runner gives it. */
async function inJob(g: HistoryGarden, event: string, ref: string, inputs: Readonly<Record<string, string>> = {}): Promise<{ code: number; log: string; outputs: string }> {
  await g.garden.put({ '.hortus/event.json': JSON.stringify({ repository: { default_branch: 'main' } }), '.hortus/output': '', '.hortus/summary': '' })
  const own = (name: string): string => join(g.garden.path, '.hortus', name)
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: g.garden.path, GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_EVENT_PATH: own('event.json'), GITHUB_OUTPUT: own('output'), GITHUB_STEP_SUMMARY: own('summary'), INPUT_RECORDS: '.hortus/records', ...inputs }
  let log = ''
  const code = await runAction('history', openActionsRunner(env, (text) => void (log += text)), env, new AbortController().signal)
  return { code, log, outputs: await readFile(own('output'), 'utf8') }
}

test('a push to the default branch appends, a second run of the job adds nothing', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  const first = await inJob(g, 'push', 'refs/heads/main')
  expect({ ...first, outputs: first.outputs.replace(/ghadelimiter_[\w-]+/g, '') }).toMatchObject({ code: 0, outputs: expect.stringMatching(/added.{0,60}1/s) })
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'records')).toContain('0001.json')
  const again = await inJob(g, 'push', 'refs/heads/main')
  expect(again).toMatchObject({ code: 0, outputs: expect.stringMatching(/known.{0,60}1/s) })
})

test.each([
  ['pull_request', 'refs/pull/1/merge'],
  ['pull_request_target', 'refs/heads/main'],
  ['workflow_run', 'refs/heads/main'],
  ['push', 'refs/heads/feature'],
])('A45: on %s for %s the step fails and nothing is written', async (event, ref) => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001')
  const refused = await inJob(g, event, ref)
  expect(refused).toMatchObject({ code: 3, log: expect.stringContaining('HISTORY.NOT_DEFAULT') })
  expect(g.remote.git('for-each-ref', 'refs/heads/hortus-data')).toBe('')
})

test('a record that is left out is told in the log, and with strict it fails the step', async () => {
  await using g = await historyGarden()
  await g.record('20261121T090000Z-0001', { example: { id: 'a', path: 'a' }, observed: null })
  const told = await inJob(g, 'push', 'refs/heads/main')
  expect(told).toMatchObject({ code: 0, log: expect.stringContaining('HISTORY.LEFT_OUT') })
  expect(await inJob(g, 'push', 'refs/heads/main', { INPUT_STRICT: 'true' })).toMatchObject({ code: 3 })
})

test('without records the step says what to do', async () => {
  await using g = await historyGarden()
  expect(await inJob(g, 'push', 'refs/heads/main', { INPUT_RECORDS: '' })).toMatchObject({ code: 3, log: expect.stringContaining('ACTION.INPUT_MISSING') })
  expect(await inJob(g, 'push', 'refs/heads/main', { INPUT_RECORDS: 'nowhere' })).toMatchObject({ code: 3, log: expect.stringContaining('nowhere') })
})
