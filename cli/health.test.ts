/** Real children on a real repository with a real data branch. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../io/testing/temporary.ts'
import type { Health } from '../core/schema/health.ts'
import { validateHealth } from '../core/schema/health.ts'
import { hortus } from './test-garden.ts'

const example = (stability: string, code: string): string => `name: x\ndescription: d\nstability: ${stability}\npresets:\n  smoke: {command: [node, -e, "${code}"]}\n`

/** With a bare remote, as a workflow finds it. */
async function garden(): Promise<Temporary & { readonly remote: Temporary }> {
  const remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare', '-b', 'main')
  const repository = await temporaryRepository({ 'examples/good/example.yaml': example('stable', 'console.log(1)'), 'examples/bad/example.yaml': example('stable', 'process.exit(7)'), 'examples/bad/OWNERS': '# who\n@ada\n', '.gitignore': '.hortus/\n' })
  repository.git('remote', 'add', 'origin', remote.path)
  repository.git('push', '-q', 'origin', 'main')
  repository.git('config', 'user.name', 'Ada')
  repository.git('config', 'user.email', 'ada@example.org')
  const dispose = repository[Symbol.asyncDispose]
  return Object.assign(repository, { remote, [Symbol.asyncDispose]: async () => { await dispose(); await remote[Symbol.asyncDispose]() } })
}

/** One scheduled run of the workflow: smoke, then append what it left. */
async function weekly(g: Temporary, run: number, event = 'schedule'): Promise<void> {
  await hortus(g.path, ['smoke', '--engine', 'process', '--set', 'smoke.probe_seconds=0'])
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: String(run) }
  const appended = await hortus(g.path, ['history', 'append', '--set', 'history.default_branch=main'], env)
  expect(appended).toMatchObject({ code: 0, out: expect.stringContaining('1 check appended.') })
}

const read = (text: string): Health => JSON.parse(text) as Health
const of = (page: Health, id: string): Health['examples'][number] => page.examples.find((each) => each.id === id)!

test('smoke, append, health: an example that fails is yellow, and red after three scheduled checks; the notice and its grace lead to a proposal', { timeout: 120_000 }, async () => {
  await using g = await garden()
  const page = async (...words: readonly string[]): Promise<Health> => read((await hortus(g.path, ['health', '--json', ...words])).out)
  await weekly(g, 1, 'push')
  expect(of(await page(), 'bad')).toMatchObject({ health: 'yellow', failing: { scheduled: 0, other: 1 }, why: expect.stringContaining('outside of the schedule') })
  await weekly(g, 2)
  await weekly(g, 3)
  expect(of(await page(), 'bad')).toMatchObject({ health: 'yellow', failing: { scheduled: 2, other: 1 } })
  await weekly(g, 4)
  const red = await page()
  expect({ valid: validateHealth(red), errors: validateHealth.errors ?? null }).toEqual({ valid: true, errors: null })
  expect(red).toMatchObject({ summary: { examples: 2, red: 1, green: 1, yellow: 0 }, data: { source: 'branch', checks: 4, last: { trigger: 'schedule', commit: g.git('rev-parse', 'HEAD') } }, problems: [] })
  expect(of(red, 'bad')).toMatchObject({ health: 'red', required: 'smoked', owners: ['@ada'], lastGreen: null, rungs: { parsed: 'passed', smoked: 'failed', benchmarked: 'not_run' }, failing: { scheduled: 3, rung: 'smoked', reason: 'exited with code 7' } })
  expect(of(red, 'good')).toMatchObject({ health: 'green', lastGreen: { tree: g.git('rev-parse', 'HEAD:examples/good'), changed: false, days: 0 } })
  expect(red.proposals).toMatchObject({ archive: [], notice: [{ example: 'bad', evidence: [{ value: 3, limit: 3 }] }], demote: [{ example: 'bad', command: 'write `stability: beta` into examples/bad/example.yaml' }] })
  expect(await hortus(g.path, ['health'])).toMatchObject({ code: 0 })
  expect(await hortus(g.path, ['health', '--strict'])).toMatchObject({ code: 2 })
  // Told: within the grace nothing is proposed, after it the very command is.
  expect(await hortus(g.path, ['health', '--notice', 'bad', '--said', '#12', '--dry-run'])).toMatchObject({ code: 0, out: expect.stringContaining('would be written') })
  expect((await page()).proposals.notice).toHaveLength(1)
  expect(await hortus(g.path, ['health', '--notice', 'bad', '--said', '#12'])).toMatchObject({ code: 0, out: expect.stringMatching(/was written to hortus-data; its grace ends on \d{4}-/) })
  expect(await hortus(g.path, ['health', '--notice', 'bad', '--said', '#12'])).toMatchObject({ code: 0, out: expect.stringContaining('said already') })
  expect((await page()).proposals).toMatchObject({ archive: [], notice: [] })
  expect((await page('--set', 'health.grace_days=0')).proposals.archive).toMatchObject([{ example: 'bad', command: expect.stringMatching(/^hortus archive bad --reason "red since \d{4}-\d\d-\d\d: 3 scheduled checks in a row failed at smoked"$/), evidence: [{ value: 3, limit: 3 }, { value: 0, limit: 0, source: expect.stringContaining('Ada <ada@example.org>: #12') }, { value: 'never seen' }] }])
  // A fix is green at once, whoever started the check.
  await g.put({ 'examples/bad/example.yaml': example('stable', 'console.log(2)') })
  g.git('commit', '-qam', 'mend')
  await weekly(g, 5, 'push')
  expect(await page()).toMatchObject({ summary: { red: 0, green: 2 }, proposals: { notice: [], archive: [], demote: [] } })
})

test('appending the same check again writes nothing, also in another attempt of the run', { timeout: 60_000 }, async () => {
  await using g = await garden()
  await weekly(g, 1)
  const before = g.remote.git('rev-parse', 'hortus-data')
  const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: 'refs/heads/main', GITHUB_RUN_ID: '1', GITHUB_RUN_ATTEMPT: '2' }
  expect(await hortus(g.path, ['history', 'append', '--set', 'history.default_branch=main'], env)).toMatchObject({ code: 0, out: expect.stringContaining('The check was there already.') })
  expect(g.remote.git('rev-parse', 'hortus-data')).toBe(before)
  expect(g.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'checks')).toMatch(/^checks\/\d{4}-\d\d\/[0-9a-f]{24}\.json$/)
})

test('without a data branch the last report and the records of this machine are shown, and nothing of it can become red', { timeout: 60_000 }, async () => {
  await using g = await garden()
  expect(await hortus(g.path, ['health'])).toMatchObject({ code: 0, out: expect.stringContaining('Nothing is known of the past') })
  await hortus(g.path, ['smoke', '--engine', 'process', '--set', 'smoke.probe_seconds=0'])
  const page = read((await hortus(g.path, ['health', '--json', '--set', 'health.red_after=1'])).out)
  expect(page).toMatchObject({ data: { source: 'local' }, summary: { green: 1, yellow: 1, red: 0 } })
  expect(page.unknown.join(' ')).toContain('nothing can become red')
})

test('A38: garbage on the branch, and a check of a day to come, are told and left out', { timeout: 60_000 }, async () => {
  await using g = await garden()
  await weekly(g, 1)
  g.git('fetch', '-q', 'origin', 'hortus-data')
  g.git('worktree', 'add', '-q', '--detach', join(g.path, '.hortus/data'), 'FETCH_HEAD')
  const data = join('.hortus/data')
  const [path = ''] = g.git('ls-tree', '-r', '--name-only', 'FETCH_HEAD', 'checks').split('\n')
  const text = await readFile(join(g.path, data, path), 'utf8')
  const future = text.replace(/"at":"[^"]+"/, '"at":"2999-01-01T00:00:00.000Z"')
  await g.put({ [`${data}/checks/2999-01/${'a'.repeat(24)}.json`]: future, [`${data}/${path.replace(/[0-9a-f]{24}/, 'b'.repeat(24))}`]: '{"schema":"hortus-check/1"}', [`${data}/checks/notes.txt`]: 'hello', [`${data}/notices/bad/x.json`]: '[]', [`${data}/usage/${path.slice(7, 14)}.json`]: '{"schema":"hortus-usage/1","month":"1999-01","source":"x","examples":[]}' })
  const inData = (...args: readonly string[]) => g.git('-C', join(g.path, data), ...args)
  inData('add', '-A')
  inData('commit', '-qm', 'garbage')
  inData('push', '-q', 'origin', 'HEAD:hortus-data')
  const out = await hortus(g.path, ['health', '--json'])
  const page = read(out.out)
  expect(out.code).toBe(0)
  expect(page.data.checks).toBe(1)
  expect(page.problems.map(({ code }) => code).sort()).toEqual(['HISTORY.CHECK', 'HISTORY.CHECK', 'HISTORY.NOTICE', 'HISTORY.STRANGE', 'HISTORY.USAGE'])
  expect(await hortus(g.path, ['health', '--strict'])).toMatchObject({ code: 2 })
})

test('every form is printed, and --out keeps three of them; named examples are the only rows', { timeout: 60_000 }, async () => {
  await using g = await garden()
  await weekly(g, 1)
  const markdown = await hortus(g.path, ['health', '--format', 'markdown'])
  expect(markdown).toMatchObject({ code: 0, out: expect.stringMatching(/^## Garden: 1 yellow, 1 green\n/) })
  expect(markdown.out).toContain('| `bad` | stable | yellow |')
  const html = await hortus(g.path, ['health', '--format', 'html', '--out', 'kept'])
  expect(html.out).toMatch(/^<!doctype html>/)
  expect(html.out).not.toContain('<script')
  for (const name of ['health.md', 'health.html', 'health.json']) expect((await readFile(join(g.path, 'kept', name), 'utf8')).length).toBeGreaterThan(500)
  expect(await readFile(join(g.path, 'kept/health.html'), 'utf8')).toBe(html.out)
  const named = read((await hortus(g.path, ['health', 'good', '--json'])).out)
  expect(named).toMatchObject({ summary: { examples: 1, green: 1, yellow: 0 }, examples: [{ id: 'good' }] })
  expect(await hortus(g.path, ['health', 'goo'])).toMatchObject({ code: 3, err: expect.stringContaining('Did you mean good') })
  expect(await hortus(g.path, ['health', '--notice', 'bad'])).toMatchObject({ code: 3, err: expect.stringContaining('USAGE') })
  expect(await hortus(g.path, ['health', '--said', '#12'])).toMatchObject({ code: 3, out: '', err: expect.stringContaining('no --notice is given') })
})
