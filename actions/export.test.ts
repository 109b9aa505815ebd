/** The two halves of actions/export, as jobs run them: one builds in a checkout of the garden, one publishes and has none. */
import { cp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openGraduation, CANARIES, type Graduation } from '../app/testing/graduation.ts'
import { openActionsRunner } from '../io/actions-runner.ts'
import { temporaryDirectory, type Temporary } from '../io/testing/temporary.ts'
import { runAction } from './runner.ts'

interface Step {
  readonly code: number
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
}

async function step(at: Graduation, workspaceAbs: string, inputs: Readonly<Record<string, string>>): Promise<Step> {
  await using runner = await temporaryDirectory({ output: '', summary: '' })
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
  const env = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: workspaceAbs, GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_REF: 'refs/heads/main', GITHUB_REPOSITORY: 'acme/garden', GITHUB_API_URL: at.twin.url, GITHUB_SERVER_URL: at.twin.url, GITHUB_OUTPUT: join(runner.path, 'output'), GITHUB_STEP_SUMMARY: join(runner.path, 'summary'), ...given }
  let log = ''
  const code = await runAction('export', openActionsRunner(env, (text) => void (log += text)), env, new AbortController().signal)
  const written = await readFile(join(runner.path, 'output'), 'utf8')
  const outputs = Object.fromEntries([...written.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n\2$/gm)].map(([, name = '', , value = '']) => [name, value]))
  return { code, log, outputs }
}

/** Nothing is proven here: the proof needs an engine, and has tests of its own. */
const BUILD = { mode: 'artifact', example: 'vision/digits', config: 'export.prove=false' } as const

async function built(at: Graduation): Promise<Step & { readonly job: Temporary }> {
  const done = await step(at, at.clone.path, BUILD)
  const job = await temporaryDirectory()
  await cp(join(at.clone.path, 'hortus-export'), join(job.path, 'hortus-export'), { recursive: true })
  await rm(join(at.clone.path, 'hortus-export'), { recursive: true })
  return { ...done, job }
}

const publish = (digest: string, more: Readonly<Record<string, string>> = {}) => ({ mode: 'pull-request', from: 'hortus-export', digest, to: 'acme/digits', token: CANARIES.target, ...more })

test('what one job built another publishes; the dry run prints what the live run writes, and a repeat changes nothing', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const first = await built(at)
  await using job = first.job
  expect(first).toMatchObject({ code: 0, outputs: { 'directory': 'hortus-export', 'digest': expect.stringMatching(/^[0-9a-f]{64}$/), 'bundle-digest': expect.stringMatching(/^[0-9a-f]{64}$/), 'tree': at.clone.git('rev-parse', 'HEAD:examples/vision/digits') } })
  const digest = first.outputs['digest']!
  const dry = await step(at, job.path, publish(digest, { 'dry-run': 'true' }))
  expect(dry).toMatchObject({ code: 0, log: expect.stringContaining('would write branch hortus/import-vision-digits-') })
  expect(at.twin.requests().filter(({ operation, method }) => operation?.includes('receive-pack') === true || (method === 'POST' && operation?.startsWith('GIT') === false))).toEqual([])
  const live = await step(at, job.path, publish(digest))
  expect(live).toMatchObject({ code: 0, outputs: { 'pull-request': '1', 'commit': dry.outputs['commit'] } })
  expect(live.log.replaceAll('wrote', 'would write').replaceAll('#1 ', '')).toContain(linesOf(dry.log))
  expect(at.target.issues.all()).toMatchObject([{ title: 'Import vision/digits from acme/garden' }])
  expect(at.target.refs.entries().find(([ref]) => ref.startsWith('refs/heads/hortus/'))?.[1]).toBe(live.outputs['commit'])
  const again = await step(at, job.path, publish(digest))
  expect(again).toMatchObject({ code: 0, log: expect.stringContaining('is there: pull request #1') })
  for (const each of [first, dry, live, again]) expect(each.log).not.toContain(CANARIES.target)
})

/** All that was said of branch and pull request. */
const linesOf = (log: string): string => log.slice(log.indexOf('would write branch'), log.lastIndexOf('│')).trimEnd()

test('mode branch pushes and opens nothing', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const first = await built(at)
  await using job = first.job
  expect(await step(at, job.path, publish(first.outputs['digest']!, { mode: 'branch' }))).toMatchObject({ code: 0, outputs: { 'pull-request': '' } })
  expect(at.target.issues.all()).toEqual([])
  expect(at.target.refs.entries().map(([ref]) => ref)).toHaveLength(2)
})

test('hortus graduate finds the pull request of the action as its own, and adds the pointer', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const first = await built(at)
  await using job = first.job
  await step(at, job.path, publish(first.outputs['digest']!))
  const report = await at.graduate({ now: at.twin.now() })
  expect(report.proposals?.map(({ state }) => state)).toEqual(['there', expect.stringMatching(/^(there|edited)$/), 'written', 'written'])
  expect(at.target.issues.all()).toHaveLength(1)
})

test('the same export gives the same digest', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const [one, other] = [await built(at), await built(at)]
  await using first = one.job
  await using second = other.job
  expect(one.outputs).toEqual(other.outputs)
  expect(await readFile(join(first.path, 'hortus-export/export.bundle'))).toEqual(await readFile(join(second.path, 'hortus-export/export.bundle')))
})

test('A45: an artifact that another put in its place is rejected before the target is even looked at', { timeout: 60_000 }, async () => {
  await using at = await openGraduation()
  const first = await built(at)
  await using job = first.job
  const manifest = join(job.path, 'hortus-export/manifest.json')
  await writeFile(manifest, (await readFile(manifest, 'utf8')).replace('"files": ', '"files":  '))
  const before = at.twin.requests().length
  expect(await step(at, job.path, publish(first.outputs['digest']!))).toMatchObject({ code: 3, log: expect.stringContaining('PUBLISH.DIGEST') })
  expect(at.twin.requests()).toHaveLength(before)
})

test.each([
  ['mode', { mode: 'push' }, 'ACTION.INPUT_INVALID'],
  ['digest', { digest: 'abc' }, 'ACTION.INPUT_INVALID'],
  ['digest', { digest: '' }, 'ACTION.INPUT_MISSING'],
  ['token', { token: '' }, 'ACTION.INPUT_MISSING'],
  ['to', { to: 'https://github.com/acme/digits' }, 'ACTION.INPUT_INVALID'],
  ['from', { from: 'nowhere' }, 'PUBLISH.MISSING'],
])('a wrong %s is said and nothing is asked of GitHub: %j', async (_name, more, code) => {
  await using at = await openGraduation()
  await using job = await temporaryDirectory()
  const before = at.twin.requests().length
  expect(await step(at, job.path, publish('a'.repeat(64), more))).toMatchObject({ code: 3, log: expect.stringContaining(code) })
  expect(at.twin.requests()).toHaveLength(before)
})

test('a target with content is refused by the action too', { timeout: 60_000 }, async () => {
  await using at = await openGraduation({ targetFiles: { 'main.py': 'x\n' } })
  const first = await built(at)
  await using job = first.job
  expect(await step(at, job.path, publish(first.outputs['digest']!))).toMatchObject({ code: 2, log: expect.stringContaining('is not empty') })
  expect(at.target.issues.all()).toEqual([])
})
