/** What `.github/hortus.yml` may say about findings, from the file to the report. */
import { expect, test } from 'vitest'
import type { Report } from '../../core/schema/report.ts'
import { openGarden } from '../testing/walk.ts'
import { validate } from '../validate.ts'
import { loadConfig } from './load-config.ts'

const BAD = { 'examples/bad/example.yaml': 'name: bad\nresources: {gpu: 0}\npresets: {train: {script: gone.sh}}\n', 'examples/worse/example.yaml': 'name: worse\nresources: {gpu: 0}\npresets: {train: {script: gone.sh}}\n' }
/** Enough of a workspace to be one, with a directory that TFC-0001 demands missing. */
const WORKSPACE = { 'datasets/cifar10/v1/metadata.yaml': 'dataset: {name: cifar10}\n', 'runs/.gitkeep': '', 'models/.gitkeep': '', 'tools/.gitkeep': '' }

async function report(files: Readonly<Record<string, string>>, config: string, options: { readonly base?: string } = {}): Promise<Report> {
  await using garden = await openGarden({ ...files, '.github/hortus.yml': config })
  const { world } = garden
  const loaded = await loadConfig(world)
  if (!loaded.ok) throw new Error(loaded.problem.message)
  // Awaited here: else the garden is taken away while it is looked at.
  return await validate(world, loaded.value.config, { configFindings: loaded.value.findings, ...options })
}

const shown = ({ findings }: Report, family: RegExp) => findings.filter(({ code }) => family.test(code)).map(({ code, level, path, line, column }) => `${level} ${code} ${path}:${line}:${column}`)

test('an exemption leaves a finding out at its path, and only there', async () => {
  const found = await report(BAD, 'validate:\n  exempt:\n    - {code: GARDEN.PRESET_UNRESOLVED, path: examples/bad/**, reason: started by hand}\n')
  expect(shown(found, /./)).toEqual(['error GARDEN.PRESET_UNRESOLVED examples/worse/example.yaml:3:11'])
})

test('an exemption that leaves nothing out is told at its own line', async () => {
  const found = await report(BAD, 'validate:\n  exempt:\n    - {code: GARDEN.PRESET_UNRESOLVED, path: "examples/**", reason: both}\n    - {code: GARDEN.NOT_UTF8, path: "examples/**", reason: none is}\n')
  expect(shown(found, /./)).toEqual(['notice CONFIG.EXEMPTION_UNUSED .github/hortus.yml:4:7'])
})

test('a code that nothing has is told at its item, with what may be meant', async () => {
  const found = await report(BAD, 'validate:\n  exempt:\n    - {code: GARDEN.PRESET_UNRESOLVED, path: "**", reason: both}\n    - {code: GARDEN.PRESET_UNRESOLVD, path: "**", reason: misspelt}\n')
  expect(shown(found, /./)).toEqual(['error CONFIG.UNKNOWN_KEY .github/hortus.yml:4:7'])
  expect(found.findings[0]?.message).toContain('did you mean GARDEN.PRESET_UNRESOLVED?')
})

test('an exemption without a reason is refused', async () => {
  await expect(report(BAD, 'validate:\n  exempt:\n    - {code: GARDEN.PRESET_UNRESOLVED, path: "**", reason: ""}\n')).rejects.toThrow('validate.exempt.0.reason')
})

test('a TFC finding that the configuration lowers or switches off keeps its level, and the line that tried is an error', async () => {
  const found = await report(WORKSPACE, 'workspace: {profile: seed}\nvalidate:\n  levels:\n    GARDEN.EMPTY: error\n    TFC0001.DIRECTORY_MISSING: off\n')
  expect(shown(found, /^CONFIG|TFC0001.DIRECTORY_MISSING/)).toEqual(expect.arrayContaining(['error CONFIG.LEVEL_REFUSED .github/hortus.yml:5:5', 'error TFC0001.DIRECTORY_MISSING .:null:null']))
})

test('a TFC finding can be left out at a path with a reason', async () => {
  const found = await report(WORKSPACE, 'workspace: {profile: seed}\nvalidate:\n  exempt:\n    - {code: TFC0001.DIRECTORY_MISSING, path: ., reason: made by a submodule}\n')
  expect(shown(found, /^CONFIG|TFC0001.DIRECTORY_MISSING/)).toEqual([])
})

test('a repository that keeps a workspace and no examples is not called empty', async () => {
  expect(shown(await report(WORKSPACE, 'workspace: {profile: seed}\n'), /GARDEN/)).toEqual([])
  expect(shown(await report(WORKSPACE, 'workspace: {profile: off}\n'), /GARDEN/)).toEqual(['warning GARDEN.EMPTY .:null:null'])
})
