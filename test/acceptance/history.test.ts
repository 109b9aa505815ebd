/** The reusable workflow hortus-history.yml from end to end, by the committed bundle: runs of the default branch become history. */
import { expect, onTestFailed, test } from 'vitest'
import { temporaryDirectory, temporaryRepository } from '../../io/testing/temporary.ts'
import { staleNote } from './stale-note.ts'
import { runWorkflow, type JobRun } from './workflow.ts'

const WORKFLOW = '.github/workflows/hortus-history.yml'
const example = (name: string, script: string) => ({ [`examples/${name}/example.yaml`]: `name: ${name}\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n`, [`examples/${name}/smoke.sh`]: script })

async function garden() {
  const remote = await temporaryDirectory()
  remote.git('init', '-q', '--bare', '-b', 'main')
  const place = await temporaryRepository({ ...example('green', 'true\n'), ...example('red', 'exit 3\n'), '.gitignore': '.hortus/\n.hortus-reports/\n' })
  place.git('remote', 'add', 'origin', remote.path)
  place.git('push', '-q', 'origin', 'main')
  return { place, remote, [Symbol.asyncDispose]: async () => void (await Promise.all([place[Symbol.asyncDispose](), remote[Symbol.asyncDispose]()])) }
}

async function run(path: string, event: string, ref: string): Promise<Record<string, JobRun>> {
  const env = { HORTUS_ENGINE: 'process', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event, GITHUB_REF: ref }
  const jobs = await runWorkflow(WORKFLOW, path, { env, event: { repository: { default_branch: 'main' } }, github: { event_name: event, ref } })
  onTestFailed(async () => console.log((await staleNote()) + Object.entries(jobs).flatMap(([name, job]) => job.cells.map((cell) => `${name}: ${cell.log}`)).join('\n')))
  return jobs
}

test('a push to the default branch leaves the records of green and red runs on the data branch, and running again adds new ones', { timeout: 120_000 }, async () => {
  await using at = await garden()
  const jobs = await run(at.place.path, 'push', 'refs/heads/main')
  expect(Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, job.result]))).toEqual({ plan: 'success', smoke: 'failure', append: 'success' })
  const files = at.remote.git('ls-tree', '-r', '--name-only', 'hortus-data').split('\n')
  expect(files.map((path) => path.split('/').slice(0, 2).join('/'))).toEqual(['.hortus-data', 'README.md', expect.stringMatching(/^checks\/\d{4}-\d\d$/), expect.stringMatching(/^findings\/\d{4}-\d\d$/), 'index/green.json', 'index/red.json', 'records/green', 'records/red'])
  await run(at.place.path, 'schedule', 'refs/heads/main')
  expect(at.remote.git('ls-tree', '-r', '--name-only', 'hortus-data', 'records').split('\n')).toHaveLength(4)
})

test('A45: on a pull request, and on another branch, nothing is appended', { timeout: 120_000 }, async () => {
  await using at = await garden()
  for (const [event, ref] of [['pull_request', 'refs/pull/1/merge'], ['push', 'refs/heads/feature']] as const) {
    const jobs = await run(at.place.path, event, ref)
    expect(jobs['append']!.result).toBe('skipped')
  }
  expect(at.remote.git('for-each-ref', 'refs/heads/hortus-data')).toBe('')
})
