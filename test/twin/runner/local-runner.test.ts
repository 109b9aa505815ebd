/** A command of the bot's, done on this machine: what is dispatched runs an example for real and leaves its report. */
import { readFileSync } from 'node:fs'
import { Octokit } from '@octokit/rest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readArtifact } from '../../../core/posting/read-artifact.ts'
import type { Repository } from '../model/repository.ts'
import { digestOf } from '../model/workflow-runs.ts'
import { startTwin, type Twin } from '../twin.ts'
import { createLocalRunner } from './local-runner.ts'

const KEY = 'c:IC_abc:0:0123456789abcdef'
const SMOKE = '#!/bin/sh\nprintf \'{"loss": 0.25}\' > "$HORTUS_METRICS" 2>/dev/null || true\necho loss 0.25\n'
const FILES = {
  'README.md': '# A garden\n',
  'LICENSE': 'MIT\n',
  'examples/text/tiny/example.yaml': 'name: tiny\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n',
  'examples/text/tiny/smoke.sh': SMOKE,
  'examples/text/tiny/README.md': '# Tiny\n',
  '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8'),
}

let twin: Twin
let repository: Repository
let octokit: Octokit

beforeAll(async () => {
  twin = await startTwin()
  repository = await twin.createRepository({ owner: 'acme', name: 'garden', files: FILES })
  twin.onDispatch(createLocalRunner(twin))
  octokit = new Octokit({ baseUrl: twin.url, auth: twin.token({ as: twin.app('hortus'), permissions: { actions: 'write' } }) })
})

afterAll(() => twin.close())

async function dispatch(commit: string, base: string, more: Record<string, string>) {
  await octokit.rest.actions.createWorkflowDispatch({ owner: 'acme', repo: 'garden', workflow_id: 'hortus-command.yml', ref: 'main', inputs: { key: KEY, commit, base, ...more } })
  await twin.idle()
  const run = repository.workflowRuns.all().at(-1)!
  const artifact = repository.artifacts.all().find((each) => each.run === run.id && each.name === 'hortus-report-v1')
  // As the bot reads it.
  const report = artifact === undefined ? null : await readArtifact(artifact.zip, digestOf(artifact))
  if (report?.ok === false) throw new Error(JSON.stringify(report.problem))
  return { run, report: report?.value ?? null }
}

test('a smoke is run in a clone of the commit and leaves its report', async () => {
  const head = repository.refs.get('refs/heads/main')!
  const { run, report } = await dispatch(head, head, { verb: 'smoke', example: 'text/tiny' })
  expect(run).toMatchObject({ status: 'completed', conclusion: 'success', title: `Hortus smoke ${KEY}` })
  expect(report).toMatchObject({ verb: 'smoke', repository: { commit: head }, examples: [{ id: 'text/tiny', outcome: 'passed' }] })
}, 60_000)

test('a smoke that fails is a failed run with a report, of the commit that was asked for', async () => {
  const base = repository.refs.get('refs/heads/main')!
  const broken = await twin.push(repository, { branch: 'broken', files: { 'examples/text/tiny/smoke.sh': 'exit 1\n' } })
  const { run, report } = await dispatch(broken, base, { verb: 'smoke' })
  expect(run.conclusion).toBe('failure')
  expect(report).toMatchObject({ repository: { commit: broken }, examples: [{ id: 'text/tiny', outcome: 'failed' }] })
}, 60_000)

test('inputs that the workflow would refuse end the run without a report', async () => {
  const head = repository.refs.get('refs/heads/main')!
  expect(await dispatch('main', head, { verb: 'smoke' })).toMatchObject({ run: { conclusion: 'failure' }, report: null })
  expect(await dispatch(head, head, { verb: 'export' })).toMatchObject({ run: { conclusion: 'failure' }, report: null })
}, 60_000)
