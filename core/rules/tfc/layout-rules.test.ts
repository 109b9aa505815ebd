import { mkdir, symlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryDirectory, temporaryRepository, type Temporary } from '../../../io/testing/temporary.ts'
import type { Step } from '../../../test/workspace/mutate.ts'
import { validWorkspace } from '../../../test/workspace/valid-workspace.ts'
import { datasetRules } from './dataset-rules.ts'
import { layoutRules } from './layout-rules.ts'
import { lfsRules } from './lfs-rules.ts'
import { findAt, foundAfter } from './testing/workspace-at.ts'

const write = (path: string, bytes = 'x\n'): Step => ({ do: 'write', path, bytes })
const remove = (path: string): Step => ({ do: 'remove', path })
const rename = (path: string, to: string): Step => ({ do: 'rename', path, to })

const SEED = { 'datasets/.gitkeep': '', 'runs/.gitkeep': '', 'models/.gitkeep': '', 'tools/.gitkeep': '', 'experiments/.gitkeep': '', 'tfc/TFC-0001.md': 'x' }

let repository: Temporary
beforeAll(async () => {
  repository = await temporaryRepository(validWorkspace('pointers').files)
})
afterAll(() => repository[Symbol.asyncDispose]())

test('a full workspace gives nothing: not of layout, not of Git LFS, not of datasets', async () => {
  for (const rule of [layoutRules, lfsRules, datasetRules]) expect(await findAt(rule, repository.path)).toEqual([])
})

test('the six directories of the README give no error, and one warning each for the directories and files of TFC-0001', async () => {
  await using seed = await temporaryRepository(SEED)
  const [warnings, empty] = [await findAt(layoutRules, seed.path, { profile: 'seed' }), ['datasets', 'experiments', 'models', 'runs', 'tools'].map((name) => `warning TFC0001.DIRECTORY_EMPTY ${name}/.gitkeep`)]
  expect(warnings).toEqual(['warning TFC0001.LAYOUT_DIRECTORIES .', ...empty, 'warning TFC0001.LAYOUT_FILES .'])
  expect(await findAt(lfsRules, seed.path, { profile: 'seed' })).toEqual([])
})

test('the same layout outside git gives the same', async () => {
  await using seed = await temporaryDirectory(SEED)
  expect((await findAt(layoutRules, seed.path, { profile: 'seed' })).filter((each) => each.startsWith('error'))).toEqual([])
})

test.each(Object.keys(SEED))('a seed without %s misses one directory', async (path) => {
  await using seed = await temporaryRepository(Object.fromEntries(Object.entries(SEED).filter(([each]) => each !== path)))
  expect((await findAt(layoutRules, seed.path, { profile: 'seed' })).filter((each) => each.startsWith('error'))).toEqual(['error TFC0001.DIRECTORY_MISSING .'])
})

test.each(['docs/TFC/TFC-0001.md', 'docs/x.md'])('the contracts may lie in %s', async (path) => {
  const { 'tfc/TFC-0001.md': _, ...others } = SEED
  await using seed = await temporaryRepository({ ...others, [path]: 'x' })
  expect((await findAt(layoutRules, seed.path, { profile: 'seed' })).filter((each) => !each.startsWith('warning'))).toEqual(path === 'docs/x.md' ? ['notice TFC0001.CONTRACTS_NOT_FOUND docs'] : [])
})

describe('one mistake in a full workspace is one finding', () => {
  test.each<[string, Step[], string]>([
    ...['configs', 'data', 'datasets', 'docs', 'environments', 'experiments', 'models', 'runs', 'scripts', 'spaces', 'src', 'tools'].map((name): [string, Step[], string] => [`1: ${name}/ is missing`, [remove(name)], 'error TFC0001.DIRECTORY_MISSING .']),
    ['2: a directory is a file', [remove('models'), write('models')], 'error TFC0001.DIRECTORY_SHADOWED models:1'],
    ['2: a directory is a symlink', [{ do: 'symlink', path: 'spaces', to: 'src' }], 'error TFC0001.DIRECTORY_SHADOWED spaces'],
    ['2: a directory differs by case', [rename('spaces', 'Spaces')], 'error TFC0001.DIRECTORY_CASE Spaces'],
    ['2: a twin that differs by case', [write('Spaces/x')], 'error TFC0001.DIRECTORY_CASE Spaces'],
    ['3: a directory is empty', [remove('spaces'), write('spaces/a/.gitkeep', '')], 'warning TFC0001.DIRECTORY_EMPTY spaces/a/.gitkeep'],
    ...['README.md', 'requirements.txt', 'requirements-dev.txt', 'requirements-gpu.txt', '.gitignore', '.gitattributes', '.lfsconfig', 'environments/system.yaml'].map((name): [string, Step[], string] => [
      `4: ${name} is missing`,
      name.startsWith('environments') ? [remove(name), write('environments/x')] : [remove(name)],
      'error TFC0001.FILE_MISSING .',
    ]),
    ['5: configs/base.yaml and a directory are missing', [remove('configs/base.yaml'), remove('configs/sweeps')], 'warning TFC0001.CONFIGS_INCOMPLETE configs'],
    ['6: data/raw is missing', [remove('data/raw')], 'warning TFC0001.DATA_INCOMPLETE data'],
    ['8: an experiment is a list', [write('experiments/baseline.yaml', '- a\n')], 'warning TFC0001.EXPERIMENT_UNREADABLE experiments/baseline.yaml:1'],
    ['8: an experiment is no YAML', [write('experiments/baseline.yaml', 'id: x\nb: [\n')], 'warning TFC0001.EXPERIMENT_UNREADABLE experiments/baseline.yaml:3'],
    ['8: an experiment has no id', [write('experiments/baseline.yaml', 'name: x\n')], 'warning TFC0001.EXPERIMENT_ID experiments/baseline.yaml:1'],
    ['9: src/utils is missing', [remove('src/utils')], 'warning TFC0001.SRC_INCOMPLETE src'],
    ['10: a tool is missing', [remove('tools/doctor.py')], 'warning TFC0001.TOOLS_INCOMPLETE tools'],
    ['11: a configuration has a key twice', [write('configs/base.yaml', 'a: 1\nb: 1\na: 2\n')], 'warning TFC0001.CONFIG_UNREADABLE configs/base.yaml:3'],
    ['11: a configuration is empty', [write('configs/models/base.yaml', '')], 'warning TFC0001.CONFIG_UNREADABLE configs/models/base.yaml:1'],
    ['11: a configuration is a pointer', [write('configs/base.yaml', `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`)], 'warning TFC0001.CONFIG_UNREADABLE configs/base.yaml:1'],
  ])('%s', async (_what, steps, expected) => {
    expect(await foundAfter(layoutRules, repository.path, steps)).toEqual([expected])
  })
})

test.each<[string, Step[], string[]]>([
  ['changed', [write('data/raw/readings.csv')], ['error TFC0001.DATA_CHANGED data/raw/readings.csv']],
  ['renamed', [rename('data/raw/readings.csv', 'data/raw/other.csv')], ['error TFC0001.DATA_CHANGED data/raw/readings.csv']],
  ['added', [write('data/raw/new.csv')], []],
  ['described', [write('data/interim/README.md', 'Other words.\n')], []],
])('7: data/ is append-only: a file that is %s', async (_what, steps, expected) => {
  expect(await foundAfter(layoutRules, repository.path, steps, { base: 'HEAD' })).toEqual(expected)
})

test('7: a file of data/ that is removed', async () => {
  expect(await foundAfter(layoutRules, repository.path, [remove('data/raw/readings.csv'), write('data/raw/.gitkeep', '')], { base: 'HEAD' })).toEqual(['error TFC0001.DATA_CHANGED data/raw/readings.csv'])
})

test('2: a submodule has the place of a directory', async () => {
  const { 'tools/.gitkeep': _, ...others } = SEED
  await using seed = await temporaryRepository(others)
  await mkdir(join(seed.path, 'tools'))
  seed.git('update-index', '--add', '--cacheinfo', `160000,${seed.git('rev-parse', 'HEAD')},tools`)
  expect(await findAt(layoutRules, seed.path, { profile: 'seed' })).toContain('error TFC0001.DIRECTORY_SHADOWED tools')
})

test('A11: a symlink out of the repository is told and not followed', async () => {
  await using outside = await temporaryDirectory({ 'base.yaml': 'secret: 1\n' })
  await using seed = await temporaryRepository(SEED)
  await rm(join(seed.path, 'runs'), { recursive: true })
  await symlink(outside.path, join(seed.path, 'runs'))
  expect(await findAt(layoutRules, seed.path, { profile: 'seed' })).toContain('error TFC0001.DIRECTORY_SHADOWED runs')
})
