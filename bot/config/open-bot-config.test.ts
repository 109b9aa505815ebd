import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { Config } from '../../core/schema/config.ts'
import { openAppClient } from '../github/open-app-client.ts'
import { openMirrors } from '../mirror/open-mirrors.ts'
import { openSqliteStore } from '../store/open-sqlite-store.ts'
import { openGround } from '../testing/ground.ts'
import { openBot } from '../worker/bot.ts'
import { CONFIG_CHECK } from './config-check.ts'
import { openBotConfig } from './open-bot-config.ts'

async function openGarden(files: Readonly<Record<string, string>> = {}) {
  const ground = await openGround({ files: { 'README.md': 'x\n', ...files } })
  const { twin, settings, clock, log, receiver, repository, installation } = ground
  const store = await openSqliteStore({ path: ':memory:', now: () => twin.now() })
  receiver.store = store
  const app = openAppClient({ settings, store, clock, wait: async (ms) => twin.advance(ms) })
  const mirrors = openMirrors({ dirAbs: join(settings.dataDir, 'mirrors'), log })
  const configOf = openBotConfig({ store, app, mirrors, clock, log })
  const bot = await openBot({ settings, store, app, mirrors, configOf, clock, log, timers: [] })
  onTestFinished(async () => {
    await mirrors[Symbol.asyncDispose]()
    await store[Symbol.asyncDispose]()
    await ground[Symbol.asyncDispose]()
  })
  const config = async (): Promise<Config> => {
    const signal = new AbortController().signal
    const opened = await app.open({ installation, repository: repository.id, permissions: { metadata: 'read', contents: 'read' }, task: null, signal })
    if (!opened.ok) throw new Error(opened.problem.message)
    await using github = opened.value
    return configOf({ github, mirror: mirrors.of(github), signal, installation })
  }
  const settle = async (): Promise<void> => {
    do await twin.settle()
    while ((await bot.step()) > 0)
  }
  const pushed = async (content: string | null, to = repository): Promise<string> => {
    const sha = await twin.push(to, { branch: 'main', files: { '.github/hortus.yml': content }, message: 'Configure' })
    await settle()
    return sha
  }
  const checks = () => repository.checkRuns.all().filter(({ name }) => name === CONFIG_CHECK)
  return { ...ground, store, app, config, settle, pushed, checks }
}

test('without a file the defaults hold', async () => {
  const { config } = await openGarden()
  expect((await config()).engine).toBe('auto')
})

test('the repository is over its organisation, and that over the defaults', async () => {
  const { twin, config } = await openGarden({ '.github/hortus.yml': 'engine: podman\n' })
  await twin.createRepository({ owner: 'acme', name: '.github', files: { '.github/hortus.yml': 'engine: docker\nhistory: { branch: kept }\n' } })
  expect(await config()).toMatchObject({ engine: 'podman', history: { branch: 'kept', remote: 'origin' } })
})

test('G20: an unknown key fails a check run on its exact line, and the rest of the file holds', async () => {
  const { pushed, checks, config } = await openGarden()
  const sha = await pushed('engine: docker\nsmoke:\n  presett: x\n')
  expect(checks()).toMatchObject([{ headSha: sha, conclusion: 'failure', annotations: [{ path: '.github/hortus.yml', start_line: 3, end_line: 3, annotation_level: 'failure' }] }])
  expect((await config()).engine).toBe('docker')
})

test('G20: a value that cannot hold leaves the last good configuration in force, until it is mended', async () => {
  const { pushed, checks, config } = await openGarden()
  await pushed('engine: podman\n')
  await pushed('engine: docker\nsmoke: { pids: 1 }\n')
  expect((await config()).engine).toBe('podman')
  expect(checks().at(-1)).toMatchObject({ conclusion: 'failure', annotations: [{ start_line: 2 }] })
  await pushed('engine: docker\n')
  expect((await config()).engine).toBe('docker')
  expect(checks().map(({ conclusion }) => conclusion)).toEqual(['success', 'failure', 'success'])
})

test.each([['a list', '- a list\n'], ['no YAML', 'engine: [\n'], ['an alias of itself', 'a: &a [*a]\n'], ['60 KB', 'x'.repeat(60_000)]])('a file that is %s is told, and the defaults hold', async (_, file) => {
  const { pushed, checks, config } = await openGarden()
  await pushed(file)
  expect(checks()).toMatchObject([{ conclusion: 'failure' }])
  expect((await config()).engine).toBe('auto')
})

test('a broken file of the organisation takes nothing from its repositories', async () => {
  const { twin, pushed, config } = await openGarden()
  const above = await twin.createRepository({ owner: 'acme', name: '.github', files: { '.github/hortus.yml': 'engine: docker\n' } })
  expect((await config()).engine).toBe('docker')
  await pushed('engine: [\n', above)
  await twin.advance(61_000)
  expect((await config()).engine).toBe('docker')
  expect(above.checkRuns.all()).toMatchObject([{ name: CONFIG_CHECK, conclusion: 'failure' }])
})

test('a push that does not touch the file writes no check', async () => {
  const { twin, repository, settle, checks } = await openGarden({ '.github/hortus.yml': 'engine: [\n' })
  await twin.push(repository, { branch: 'main', files: { 'README.md': 'y\n' }, message: 'Say y' })
  await settle()
  expect(checks()).toEqual([])
})

test('when GitHub does not answer, what held stays in force; asked again within a minute, GitHub is not asked', async () => {
  const { twin, config } = await openGarden({ '.github/hortus.yml': 'engine: docker\n' })
  await config()
  twin.arm({ on: /branches|git\/ref/, fault: { kind: 'status', status: 500 }, times: 1000 })
  expect((await config()).engine).toBe('docker')
  await twin.advance(61_000)
  expect((await config()).engine).toBe('docker')
})

async function pulled(content: string | null, options: { readonly base?: string; readonly branch?: string; readonly path?: string; readonly on?: Awaited<ReturnType<typeof openGarden>> } = {}) {
  const garden = options.on ?? (await openGarden({ '.github/hortus.yml': 'engine: podman\n' }))
  const { base, branch = 'change', path = '.github/hortus.yml' } = options
  const head = await garden.twin.push(garden.repository, { branch, files: { [path]: content }, message: 'Configure' })
  if (options.on === undefined || branch !== 'change') await garden.twin.openPullRequest(garden.repository, { title: 'Configure', author: 'acme', head: branch, ...(base === undefined ? {} : { base }) })
  await garden.settle()
  return { ...garden, head }
}

test('a configuration that nobody can read is asked for less and less often, and after a day no more', async () => {
  const { twin, store, config, pushed, settle } = await openGarden()
  await config()
  twin.arm({ on: /branches|git\/ref/, fault: { kind: 'status', status: 500 }, times: 10_000 })
  await pushed('engine: docker\n')
  const kinds = async () => (await store.tasks({ states: ['waiting', 'dead'] }, 10)).map(({ kind, state }) => `${state} ${kind}`)
  expect(await kinds()).toEqual(['waiting config'])
  const asked = twin.requests().length
  for (let minute = 0; minute < 40 * 60; minute += 20) {
    twin.advance(20 * 60_000)
    await settle()
  }
  expect(await kinds()).toEqual([])
  expect(twin.requests().length - asked).toBeLessThan(200)
})

test('G20: a pull request that changes the file has a failing check at its head with an annotation on the exact line, again at the push of a button, and nothing of it is in force', async () => {
  const { checks, head, config, twin, repository, settle } = await pulled('engine: docker\nsmoke:\n  presett: x\n')
  const wanted = { headSha: head, conclusion: 'failure', title: '1 mistake in the configuration', annotations: [{ path: '.github/hortus.yml', start_line: 3, end_line: 3, annotation_level: 'failure' }] }
  expect(checks()).toMatchObject([wanted])
  expect((await config()).engine).toBe('podman')
  twin.rerequest(repository, checks()[0]!)
  await settle()
  expect(checks()).toMatchObject([wanted, wanted])
})

test('G20: the check of a pull request follows its pushes: what cannot hold, what is no YAML, what is good, the file taken away', async () => {
  const on = await pulled('engine: docker\nsmoke: { pids: 1 }\n')
  const heads = [on.head]
  for (const content of ['engine: [\n', 'engine: docker\n', null]) heads.push((await pulled(content, { on })).head)
  expect(on.checks().map(({ headSha, conclusion }) => [headSha, conclusion])).toEqual(heads.map((head, at) => [head, at < 2 ? 'failure' : 'success']))
  expect(on.checks().slice(0, 2)).toMatchObject([{ summary: expect.stringContaining('would not be in force') }, { summary: expect.stringContaining('would not be in force') }])
})

test('a pull request that leaves the file alone has no such check, also when it is wrong on the default branch, and one into another branch has none: only the default branch has a configuration', async () => {
  const on = await openGarden({ '.github/hortus.yml': 'engine: [\n' })
  await pulled('y\n', { on, branch: 'readme', path: 'README.md' })
  await on.twin.push(on.repository, { branch: 'other', files: { 'x.txt': 'x\n' }, message: 'x' })
  await pulled('smoke: [\n', { on, branch: 'config', base: 'other' })
  expect(on.checks()).toEqual([])
})
