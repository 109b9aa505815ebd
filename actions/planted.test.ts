/** What a commit brings along where jobs leave their results would pass for one (A45, A46): it needs no change of a workflow. */
import { chown, readFile, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { buildReport } from '../core/report/build-report.ts'
import { emptyParts, sampleExample } from '../core/report/sample-report.ts'
import { openActionsRunner } from '../io/actions-runner.ts'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import { pack } from './packed.ts'
import { runAction } from './runner.ts'

const GARDEN = { 'examples/a/example.yaml': 'name: a\nstability: stable\npresets:\n  smoke:\n    command: ["true"]\n' }
const PASSED = JSON.stringify(buildReport({ ...emptyParts, verb: 'smoke', examples: [sampleExample('a')], cells: { planned: ['a'], executed: ['a'] } }))
const PLAN = pack(JSON.stringify({ cells: ['a'], left: [], longest: 1 }))

/** A step as a job runs it; what it prints, and its exit code. */
async function step(verb: string, checkout: Temporary, inputs: Readonly<Record<string, string>>): Promise<{ readonly code: number; readonly log: string; readonly report: string }> {
  await using runner = await temporaryDirectory({ output: '', summary: '' })
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: checkout.path, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_OUTPUT: join(runner.path, 'output'), GITHUB_STEP_SUMMARY: join(runner.path, 'summary'), ...given }
  let log = ''
  const code = await runAction(verb, openActionsRunner(env, (text) => void (log += text)), env, new AbortController().signal)
  return { code, log, report: await readFile(join(runner.path, 'output'), 'utf8') }
}

const refused = { code: 3, log: expect.stringContaining('ACTION.PLANTED'), report: '' }

test('A46: a report that the commit brings along does not stand in for a job that was killed', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, '.hortus-reports/hortus-smoke-0/report.json': PASSED })
  expect(await step('compare', checkout, { mode: 'report', reports: '.hortus-reports', plan: PLAN })).toMatchObject(refused)
  expect(await step('report', checkout, { reports: '.hortus-reports', plan: PLAN })).toMatchObject(refused)
})

test('A46: reports beside the commit are merged', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, '.gitignore': '.hortus-reports/\n' })
  await checkout.put({ '.hortus-reports/hortus-smoke-0/report.json': PASSED })
  expect(await step('compare', checkout, { mode: 'report', reports: '.hortus-reports', plan: PLAN })).toMatchObject({ code: 0 })
})

test('A46: a run record that the commit brings along is nothing to be measured by', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, '.hortus/records/a/20261121T000000Z-0001.json': '{}' })
  expect(await step('smoke', checkout, { engine: 'process' })).toMatchObject(refused)
})

test.skipIf(process.getuid?.() !== 0)('A46: nor where the checkout belongs to another user, as in a job in a container (needs root)', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, '.hortus/records/a/20261121T000000Z-0001.json': '{}' })
  for (const path of ['.', '.git']) await chown(join(checkout.path, path), 12_345, 12_345)
  expect(await step('smoke', checkout, { engine: 'process' })).toMatchObject(refused)
})

test('A46: an output directory that is a link of the commit to files of the commit is one of them', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, 'planted/records/a/20261121T000000Z-0001.json': '{}' })
  await symlink('planted', join(checkout.path, '.hortus'))
  expect(await step('smoke', checkout, { engine: 'process' })).toMatchObject(refused)
})

test('A47: records that the commit brings along do not become history', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, '.hortus-reports/hortus-smoke-0/records/a/20261121T000000Z-0001.json': '{}' })
  expect(await step('history', checkout, { records: '.hortus-reports' })).toMatchObject(refused)
})

test('A63: images that the commit brings along are not loaded', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, 'images/a.json': '{}' })
  expect(await step('smoke', checkout, { stage: 'run', images: 'images' })).toMatchObject(refused)
})

test('a directory of results that only tells git to ignore it is none of that', async () => {
  await using checkout = await temporaryRepository({ ...GARDEN, '.hortus/.gitignore': '*\n!.gitignore\n' })
  expect(await step('validate', checkout, {})).not.toMatchObject({ log: expect.stringContaining('ACTION.PLANTED') })
})

test.each(['validate', 'smoke', 'compare', 'report', 'export'])('A46: %s keeps what its step wrote, and nothing that was there when it failed before', async (verb) => {
  const action = parse(await readFile(new URL(`${verb}/action.yml`, import.meta.url), 'utf8')) as { readonly runs: { readonly steps: readonly { readonly uses?: string; readonly if?: string }[] } }
  const uploads = action.runs.steps.filter(({ uses }) => uses?.startsWith('actions/upload-artifact@') === true)
  expect(uploads).not.toEqual([])
  for (const upload of uploads) expect(upload.if).toContain(`steps.${verb}.outputs.report != ''`)
})
