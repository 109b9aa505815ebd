import { readFileSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { lintWorkflow } from './lint-workflow.ts'
import { pinned } from './pins.ts'
import { yamlSnippets } from './snippets.ts'

const CHECKOUT = `{ uses: ${pinned('actions/checkout').split(' ')[0]}, with: { persist-credentials: false } } # v7.0.1`

/** A workflow without a fault, with `change` made to it. */
function workflow(change: { on?: string; top?: string; job?: string; runsOn?: string; steps?: string } = {}): string {
  return `on: ${change.on ?? 'push'}\n${change.top ?? 'permissions: {}'}\njobs:\n  a:\n    runs-on: ${change.runsOn ?? 'ubuntu-24.04'}\n${change.job ?? '    permissions: { contents: read }\n    timeout-minutes: 5'}\n    steps:\n${change.steps ?? `      - ${CHECKOUT}\n      - run: make`}\n`
}
const codes = (text: string): string[] => lintWorkflow(text, 'w.yml').map((each) => `${each.code.replace('WORKFLOW.', '')}:${each.line}`)

test('a workflow without a fault has no finding', () => {
  expect(codes(workflow())).toEqual([])
})

test.each([
  ['A54: a tag', 'actions/checkout@v7', 'UNPINNED_USES:9'],
  ['A54: a short commit', 'actions/cache@55cc834', 'UNPINNED_USES:9'],
  ['A54: an image by tag', 'docker://alpine:3', 'UNPINNED_USES:9'],
  ['A54: a commit that is not on the list', `actions/cache@${'0'.repeat(40)} # v6.1.0`, 'UNKNOWN_PIN:9'],
  ['A54: a typosquat with a real commit', 'action/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v6.1.0', 'UNKNOWN_PIN:9'],
  ['A54: a pin with the comment of another version', 'actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9 # v9.9.9', 'UNKNOWN_PIN:9'],
  ['a pin without its version', 'actions/cache@55cc8345863c7cc4c66a329aec7e433d2d1c52a9', 'UNKNOWN_PIN:9'],
])('%s is found', (_name, uses, code) => {
  expect(codes(workflow({ steps: `      - uses: ${uses}\n        with: { persist-credentials: false }` }))).toEqual([code])
})

test('A81: a placeholder for the commit is for READMEs only', () => {
  const text = workflow({ steps: '      - uses: someone/garden/actions/smoke@COMMIT' })
  expect(lintWorkflow(text, 'README.md', { snippet: true })).toEqual([])
  expect(codes(text)).toEqual(['UNPINNED_USES:9'])
})

test.each(['$/actions/smoke', './actions/smoke', `docker://alpine@sha256:${'a'.repeat(64)}`])('%s needs no pin', (uses) => {
  expect(codes(workflow({ steps: `      - uses: ${uses}` }))).toEqual([])
})

test.each([
  ['missing at the top', { top: 'env: {}' }, ['PERMISSIONS_MISSING:1']],
  ['rights for all jobs', { top: 'permissions:\n  contents: write' }, ['PERMISSIONS_MISSING:3']],
  ['write-all at the top', { top: 'permissions: write-all' }, ['PERMISSIONS_MISSING:2']],
  ['missing in a job', { job: '    timeout-minutes: 5' }, ['PERMISSIONS_MISSING:5']],
  ['write-all in a job', { job: '    permissions: write-all\n    timeout-minutes: 5' }, ['PERMISSIONS_MISSING:5']],
])('permissions: %s', (_name, change, expected) => {
  expect(codes(workflow(change))).toEqual(expected)
})

test.each([
  ['pull_request_target', 'pull_request_target'],
  ['pull_request_target in a list', '[push, pull_request_target]'],
  ['pull_request_target with settings', '{ pull_request_target: { types: [opened] } }'],
  ['issue_comment', '{ issue_comment: { types: [created] } }'],
  ['workflow_run with a checkout', '{ workflow_run: { workflows: [ci] } }'],
])('A44: the trigger %s is found', (_name, on) => {
  expect(codes(workflow({ on }))).toEqual(['DANGEROUS_TRIGGER:1'])
})

test('a workflow_run that checks nothing out is no finding', () => {
  expect(codes(workflow({ on: '{ workflow_run: { workflows: [ci] } }', steps: '      - uses: $/actions/report' }))).toEqual([])
})

test.each(['self-hosted', '[self-hosted, gpu]', '{ group: g, labels: [Self-Hosted] }', "${{ inputs.gpu && 'self-hosted' || 'ubuntu-24.04' }}"])('A43: runs-on %s is found', (runsOn) => {
  expect(codes(workflow({ runsOn }))).toEqual(['SELF_HOSTED:5'])
})

test.each([
  ['a block with an expression, which ends in a line end', '|\n          ${{ false }}', true],
  ['a folded block', '>\n          ${{ false }}', true],
  ['text behind the expression', '${{ github.actor }} == me', true],
  ['two expressions', '${{ false }} && ${{ false }}', true],
  ['one expression', '${{ false }}', false],
  ['a block that drops its line end', '|-\n          ${{ false }}', false],
  ['a plain condition', 'success() && false', false],
  ['a plain condition in a block', '|\n          success() &&\n          false', false],
])('A53: an if with %s', (_name, condition, alwaysTrue) => {
  expect(codes(workflow({ steps: `      - run: make\n        if: ${condition}` }))).toEqual(alwaysTrue ? ['CONDITION_ALWAYS_TRUE:10'] : [])
})

test.each([
  ['run', '      - run: echo ${{ github.event.pull_request.title }}', 9],
  ['a long run', '      - run: |\n          set -eu\n          echo "${{ inputs.name }}"', 9],
  ['script of an action', '      - uses: $/x\n        with:\n          script: return "${{ inputs.x }}"', 11],
])('A48: an expression inside %s is found', (_name, steps, line) => {
  expect(codes(workflow({ steps }))).toEqual([`EXPRESSION_IN_RUN:${line}`])
})

test('A48: expressions in env and in with are the right way', () => {
  expect(codes(workflow({ steps: '      - run: echo "$TITLE"\n        env: { TITLE: "${{ github.event.pull_request.title }}" }\n      - uses: $/x\n        with: { a: "${{ inputs.a }}" }' }))).toEqual([])
})

test('A51: a checkout that keeps its credentials is found', () => {
  expect(codes(workflow({ steps: `      - uses: ${pinned('actions/checkout')}` }))).toEqual(['CREDENTIALS_PERSIST:9'])
})

test('a job without a time limit is a warning', () => {
  expect(lintWorkflow(workflow({ job: '    permissions: {}' }), 'w.yml')).toMatchObject([{ code: 'WORKFLOW.NO_TIMEOUT', level: 'warning', line: 5 }])
})

test('A48, A54: the steps of a composite action are judged too', () => {
  expect(codes('runs:\n  using: composite\n  steps:\n    - run: echo ${{ inputs.x }}\n      shell: bash\n    - uses: actions/cache@v6\n')).toEqual(['EXPRESSION_IN_RUN:4', 'UNPINNED_USES:6'])
})

test.each(['a: [', 'on: push\non: pull_request_target\n', '\t- x'])('a file that cannot be read is a finding and never a pass: %j', (text) => {
  expect(lintWorkflow(text, 'w.yml').map((each) => each.code)).toEqual(['WORKFLOW.UNREADABLE'])
})

test('A81: the YAML blocks of a Markdown file come with their line', () => {
  expect(yamlSnippets('# x\n```yaml\na: 1\n```\n```sh\nls\n```\n````yml\n```\nb: 2\n````\n')).toEqual([
    { text: 'a: 1\n', line: 3 },
    { text: '```\nb: 2\n', line: 9 },
  ])
})

test('this repository passes its own lint: workflows, actions and every YAML block of its READMEs', () => {
  const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).split('\n')
  const own = tracked.filter((path) => /^\.github\/workflows\/[^/]+\.ya?ml$|(^|\/)action\.ya?ml$/.test(path) && !path.startsWith('test/fixtures/'))
  expect(own.length).toBeGreaterThan(12)
  const pages = tracked.filter((path) => path.endsWith('.md'))
  const findings = [
    ...own.flatMap((path) => lintWorkflow(readFileSync(path, 'utf8'), path)),
    ...pages.flatMap((path) => yamlSnippets(readFileSync(path, 'utf8')).flatMap((snippet) => lintWorkflow(snippet.text, `${path}:${snippet.line}`, { snippet: true }))),
  ]
  expect(findings.map((each) => `${each.path}:${each.line} ${each.code} ${each.message}`)).toEqual([])
})
