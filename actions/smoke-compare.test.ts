/** A smoke job of a pull request: nothing is stored on its machine, and what the default branch ran lies on the data branch. */
import { execFile } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../io/testing/temporary.ts'

const REPOSITORY = new URL('../', import.meta.url).pathname
const DESCRIPTOR = 'name: digits\nstability: stable\nmetrics:\n  accuracy: {direction: max, tolerance: 0.01}\npresets:\n  smoke:\n    command: [node, run.mjs]\n'
const SCRIPT = (accuracy: number) => `import { appendFileSync } from 'node:fs'\nappendFileSync(process.env.HORTUS_METRICS, JSON.stringify({ metric: 'accuracy', value: ${accuracy} }) + '\\n')\n`

function node(cwd: string, words: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<{ readonly code: number | null; readonly out: string }> {
  const whole = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_COUNT: '2', GIT_CONFIG_KEY_0: 'user.name', GIT_CONFIG_VALUE_0: 'a', GIT_CONFIG_KEY_1: 'user.email', GIT_CONFIG_VALUE_1: 'a@example.invalid', ...env }
  return new Promise((done) => {
    const child = execFile(process.execPath, words.map((word) => word.replace(/^@/, REPOSITORY)), { cwd, env: whole }, (_error, stdout, stderr) => done({ code: child.exitCode, out: stdout + stderr }))
  })
}

/** What the default branch ran is appended; then a branch is merged for testing, as GitHub merges a pull request. */
async function merged(remote: Temporary): Promise<Temporary> {
  remote.git('init', '-q', '--bare', '-b', 'main')
  const origin = await temporaryRepository({ 'examples/digits/example.yaml': DESCRIPTOR, 'examples/digits/run.mjs': SCRIPT(0.95), '.gitignore': '.hortus/\n.runner/\n' })
  origin.git('remote', 'add', 'origin', remote.path)
  origin.git('push', '-q', 'origin', 'main')
  for (const words of [['@cli/main.ts', 'smoke', '--engine', 'process'], ['@cli/main.ts', 'history', 'append']]) {
    const { code, out } = await node(origin.path, words)
    if (code !== 0) throw new Error(out)
  }
  origin.git('checkout', '-q', '-b', 'feature')
  await origin.put({ 'examples/digits/run.mjs': SCRIPT(0.8) })
  origin.git('commit', '-q', '-am', 'worse')
  origin.git('checkout', '-q', '--detach', 'main')
  origin.git('merge', '-q', '--no-ff', '--no-edit', 'feature')
  origin.git('push', '-q', 'origin', 'HEAD:refs/pull/1/merge')
  return origin
}

/** As actions/checkout does with `fetch-depth: 2`: the merge and its parents, no other branch. */
async function checkedOut(remote: Temporary): Promise<Temporary> {
  const job = await temporaryDirectory({ '.runner/output': '', '.runner/summary': '' })
  job.git('init', '-q')
  job.git('remote', 'add', 'origin', `file://${remote.path}`)
  job.git('fetch', '-q', '--depth=2', '--no-tags', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1/merge')
  job.git('checkout', '-q', '--detach', 'refs/remotes/pull/1/merge')
  return job
}

async function smoke(job: Temporary) {
  const inputs = { INPUT_EXAMPLES: '["digits"]', INPUT_ENGINE: 'process', INPUT_BASE: 'HEAD^1' }
  const { code, out } = await node(job.path, ['@actions/main.ts', 'smoke'], { ...inputs, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: job.path, GITHUB_OUTPUT: `${job.path}/.runner/output`, GITHUB_STEP_SUMMARY: `${job.path}/.runner/summary`, RUNNER_TEMP: job.path })
  return { code, out, report: JSON.parse(await readFile(`${job.path}/.hortus/report.json`, 'utf8')) }
}

test('a pull request that makes quality worse is red in its smoke job, by the run of its merge base', { timeout: 60_000 }, async () => {
  await using remote = await temporaryDirectory()
  await using origin = await merged(remote)
  await using job = await checkedOut(remote)
  const { code, report } = await smoke(job)
  expect({ code, report }).toMatchObject({ code: 2, report: { comparisons: [{ example: 'digits', verdict: 'regression', metrics: expect.arrayContaining([expect.objectContaining({ name: 'accuracy', base: 0.95, head: 0.8, verdict: 'regression' })]) }], problems: [] } })
  expect(origin.path).not.toBe(job.path)
})

test('a data branch that needs credentials which the job does not have is a notice, and the job goes on', { timeout: 60_000 }, async () => {
  const server = createServer((_request, response) => void response.writeHead(401, { 'www-authenticate': 'Basic' }).end())
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await using remote = await temporaryDirectory()
  await using origin = await merged(remote)
  await using job = await checkedOut(remote)
  job.git('remote', 'set-url', 'origin', `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.git`)
  const { code, out, report } = await smoke(job)
  expect({ code, report }).toMatchObject({ code: 0, report: { comparisons: [], problems: [] } })
  expect(out).toMatch(/::notice .*DATA\.NO_PERMISSION.*keeps no credentials/)
  expect(out).not.toContain('contents: write')
  expect(origin.path).not.toBe(job.path)
  await new Promise((done) => server.close(done))
})
