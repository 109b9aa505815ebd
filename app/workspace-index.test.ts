/** TFC-0007 over real repositories: what is refused, what is remembered, and that remembering changes nothing. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { validateIndex } from '../core/schema/index.ts'
import type { World } from '../core/world.ts'
import { openCache } from '../io/cache.ts'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { openGarden, sampleConfig, type Garden } from './testing/walk.ts'
import { loadWorkspace } from './steps/load-workspace.ts'
import { watchWorld } from './steps/watch-world.ts'
import { workspaceIndex } from './workspace-index.ts'

const CONFIG = sampleConfig()
const runFiles = (number: number, accuracy: number): Readonly<Record<string, string>> => {
  const path = `runs/run-2025-01-02-00${number}`
  return { [`${path}/config.yaml`]: `run_id: run-2025-01-02-00${number}\nexperiment: exp\nmodel: resnet:v1\ndataset: cifar10:v1\nstatus: completed\n`, [`${path}/metrics.json`]: JSON.stringify({ summary: { accuracy }, history: { accuracy: [{ step: 1, value: accuracy }] } }), [`${path}/logs.txt`]: 'x\n' }
}
/** A small repository is faster looked at again than remembered. */
const MANY = Object.fromEntries(Array.from({ length: 900 }, (_, at) => [`docs/${at}.md`, 'x\n']))

const FILES = { ...MANY, 'experiments/exp.yaml': 'id: exp\n', 'tools/.gitkeep': '', 'tfc/.gitkeep': '', ...runFiles(1, 0.9), ...runFiles(2, 0.8) }

/** A garden whose cache lies in a directory of its own, and which counts the metrics files that are read. */
async function open(files: Readonly<Record<string, string>>): Promise<{ garden: Garden; world: World; cacheAbs: string; loads: () => number } & AsyncDisposable> {
  const garden = await openGarden(files)
  const directory = await temporaryDirectory()
  const before = process.env['XDG_CACHE_HOME']
  process.env['XDG_CACHE_HOME'] = directory.path
  const cache = openCache(garden.world.files.rootAbs)
  if (before === undefined) delete process.env['XDG_CACHE_HOME']
  else process.env['XDG_CACHE_HOME'] = before
  let loads = 0
  const bulk = { ...garden.world.bulk, metrics: (...all: Parameters<World['bulk']['metrics']>) => ((loads += 1), garden.world.bulk.metrics(...all)) }
  const dispose = async (): Promise<void> => {
    await garden[Symbol.asyncDispose]()
    await directory[Symbol.asyncDispose]()
  }
  return { garden, world: { ...garden.world, cache, bulk }, cacheAbs: directory.path, loads: () => loads, [Symbol.asyncDispose]: dispose }
}

const everyFile = async (directoryAbs: string): Promise<string[]> => (await readdir(directoryAbs, { recursive: true, withFileTypes: true })).filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name))

test('a repository with errors is refused, and marked only when that is allowed', async () => {
  await using here = await open(FILES)
  const refused = await workspaceIndex(here.world, CONFIG)
  expect(refused).toMatchObject({ state: 'refused', datasets: [], runs: [], models: [], edges: [], totals: { runs: 2 } })
  expect(refused?.validation.errors).toBeGreaterThan(0)
  const marked = await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  expect(marked).toMatchObject({ state: 'marked', runs: [{ id: 'run-2025-01-02-001', metrics: { summary: { accuracy: 0.9 } } }, { id: 'run-2025-01-02-002' }] })
  expect(marked?.runs.every(({ errors, codes }) => errors > 0 && codes.length > 0)).toBe(true)
  expect([validateIndex(refused), validateIndex(marked)]).toEqual([true, true])
})

test('a repository without a workspace has no index', async () => {
  await using here = await open({ 'README.md': 'x' })
  expect(await workspaceIndex(here.world, CONFIG)).toBeNull()
})

/** What was written less than two seconds ago might be written again unseen: so young a state has no word, and nothing is remembered of it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2_200))

test('a second look reads nothing again and says the same, from a cache in any state', async () => {
  await using here = await open(FILES)
  await settle()
  const cold = await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  expect(here.loads()).toBe(1)
  const warm = await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  expect([warm, here.loads()]).toEqual([cold, 1])
  for (const file of await everyFile(here.cacheAbs)) await writeFile(file, (await readFile(file, 'utf8')).replaceAll('0.9', '0.7'))
  const damaged = await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  expect([damaged, here.loads()]).toEqual([cold, 2])
  for (const file of await everyFile(here.cacheAbs)) await writeFile(file, '{')
  expect(await workspaceIndex(here.world, CONFIG, { allowErrors: true })).toEqual(cold)
})

test('what changes is seen at once, committed or not, and the rest stays as it is', async () => {
  await using here = await open(FILES)
  await settle()
  await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  await here.garden.directory.put(runFiles(2, 0.5))
  const changed = await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  await using fresh = await open({ ...FILES, ...runFiles(2, 0.5) })
  const cold = await workspaceIndex(fresh.world, CONFIG, { allowErrors: true })
  expect(changed?.runs).toEqual(cold?.runs)
  expect(changed?.repository.dirty).toBe(true)
  here.garden.directory.git('commit', '-q', '-a', '-m', 'second')
  await settle()
  await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  const committed = await workspaceIndex(here.world, CONFIG, { allowErrors: true })
  expect([committed?.runs, committed?.repository]).toEqual([cold?.runs, { commit: here.garden.directory.git('rev-parse', 'HEAD'), dirty: false }])
})

test('other settings of the workspace are another question to the cache', async () => {
  await using here = await open(FILES)
  const seed = await workspaceIndex(here.world, CONFIG)
  const full = await workspaceIndex(here.world, { ...CONFIG, workspace: { ...CONFIG.workspace, profile: 'full' } })
  expect(full?.validation.errors).toBeGreaterThan(seed?.validation.errors ?? Infinity)
})

test('a new tag or branch is seen although git\'s state is the same: a workflow is never judged from memory', async () => {
  await using here = await open(FILES)
  const { world, looked } = watchWorld(here.world)
  await loadWorkspace(world, { ...CONFIG, workspace: { ...CONFIG.workspace, workflow: true } })
  expect(await looked()).toBeNull()
})

test('commits and machines do not refuse an index: their profiles are not asked', async () => {
  await using here = await open(FILES)
  const config = { ...CONFIG, workspace: { ...CONFIG.workspace, workflow: true, environment: true } }
  expect(Object.keys((await workspaceIndex(here.world, config))?.validation.codes ?? {}).filter((code) => /^TFC00(09|10)\./.test(code))).toEqual([])
})
