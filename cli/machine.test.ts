/** The verbs that look at the machine: doctor and cache info. */
import { execFileSync } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { GOOD, hortus, testGarden } from './test-garden.ts'

interface Line {
  readonly what: string
  readonly state: string
  readonly message: string
  readonly next: string | null
}

const doctor = async (cwd: string, env: Readonly<Record<string, string>> = {}, more: readonly string[] = []): Promise<{ code: number | null; lines: Line[] }> => {
  const { code, out } = await hortus(cwd, ['doctor', '--json', ...more], env)
  return { code, lines: JSON.parse(out) }
}

test('doctor looks at engines, GPU, disk, cache, git, git-lfs and versions', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD })
  const { code, lines } = await doctor(garden.path)
  expect([0, 1, 2]).toContain(code)
  for (const what of ['hortus', 'machine', 'node', 'git', 'git-lfs', 'python3', 'docker', 'podman', 'process', 'gpu', 'disk', 'cache']) expect(lines.map((line) => line.what)).toContain(what)
})

test('what is wrong says what to do', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD })
  const { code, lines } = await doctor(garden.path, { PATH: join(garden.path, 'nothing') })
  expect(code).toBe(2)
  expect(lines.find(({ what }) => what === 'git')).toMatchObject({ state: 'error', next: expect.stringContaining('Install git') })
  for (const line of lines.filter(({ state }) => state === 'error' || state === 'warning')) expect(line).not.toMatchObject({ next: null })
})

test('an engine that the configuration asks for and that is not there is an error', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD })
  const { lines } = await doctor(garden.path, { PATH: join(garden.path, 'nothing') }, ['--engine', 'podman'])
  expect(lines.filter(({ what, state }) => state === 'error' && what === 'podman')).toHaveLength(1)
})

test('doctor also helps where there is no garden yet', async () => {
  await using nowhere = await testGarden({})
  expect((await doctor(nowhere.path)).lines.length).toBeGreaterThan(8)
})

test('cache info says where each mode keeps its files and how much that is, and makes nothing', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD, 'data/container_cache/huggingface/model.bin': 'x'.repeat(100_000) })
  await mkdir(join(garden.path, 'home'))
  const places = JSON.parse((await hortus(garden.path, ['cache', 'info', '--json'], { HOME: join(garden.path, 'home') })).out)
  const place = (mode: string, what: string) => places.find((each: { mode: string; what: string }) => each.mode === mode && each.what === what)
  expect(place('isolated', 'everything')).toMatchObject({ where: join(garden.path, 'data/container_cache') })
  expect(place('isolated', 'Hugging Face').bytes).toBeGreaterThanOrEqual(100_000)
  expect(place('isolated', 'Torch')).toBeUndefined()
  expect(place('host', 'everything')).toEqual({ mode: 'host', what: 'everything', where: join(garden.path, 'home/.cache'), bytes: null })
})

test('without Docker the examples run as processes: a notice that says so, and no failure', async () => {
  await using garden = await testGarden({ 'examples/a/example.yaml': GOOD })
  const git = execFileSync('sh', ['-c', 'dirname "$(command -v git)"'], { encoding: 'utf8' }).trim()
  const bin = join(garden.path, 'bin')
  await mkdir(bin)
  await symlink(join(git, 'git'), join(bin, 'git'))
  const { code, lines } = await doctor(garden.path, { PATH: bin })
  expect(lines.find(({ what }) => what === 'docker')).toMatchObject({ state: 'note', message: expect.stringContaining('examples run as processes') })
  // The disk and the GPU of this machine may have their own say.
  expect(code).toBe(lines.some(({ state }) => state === 'error') ? 2 : lines.some(({ state }) => state === 'warning') ? 1 : 0)
  expect(lines.filter(({ what, state }) => ['docker', 'podman', 'process'].includes(what) && state !== 'ok' && state !== 'note')).toEqual([])
})
