import { expect, test } from 'vitest'
import { validWorkspace } from '../../test/workspace/valid-workspace.ts'
import { openGarden, sampleConfig } from '../testing/walk.ts'
import { validate } from '../validate.ts'

test('a sparse checkout has the findings of a whole one: what it leaves out is in the repository', async () => {
  await using garden = await openGarden(validWorkspace('pointers').files)
  const seen = async () => {
    const { findings, workspace } = await validate(garden.world, sampleConfig())
    return [workspace, ...findings.map(({ code, path }) => `${code} ${path}`)]
  }
  const whole = await seen()
  for (const cone of [['runs'], ['datasets/digits/v1'], ['models']]) {
    garden.directory.git('sparse-checkout', 'set', ...cone)
    expect(await seen()).toEqual(whole)
  }
})

test('what is wrong in a file that is not checked out is told with its line, and git is asked once for many', async () => {
  await using garden = await openGarden({ ...validWorkspace('pointers').files, 'datasets/tones/v1/metadata.yaml': 'name: drums\nversion: v1\n', 'runs/run-2026-01-05-001/metrics.json': '{"summary":NaN}' })
  garden.directory.git('sparse-checkout', 'set', 'tools')
  let asked = 0
  const { git } = garden.world
  const { findings } = await validate({ ...garden.world, git: { ...git, blobs: (...of) => ((asked += 1), git.blobs(...of)) } }, sampleConfig())
  const told = findings.map(({ code, path, line }) => `${code} ${path}:${line}`)
  expect(told).toContain('TFC0004.NAME_MISMATCH datasets/tones/v1/metadata.yaml:1')
  expect(told).toContain('TFC0002.METRICS_UNREADABLE runs/run-2026-01-05-001/metrics.json:1')
  expect(told.filter((each) => /(METADATA|METRICS|CARD|CONFIG|SYSTEM|LOG|FILE)_MISSING|(DATASET|RUN)_UNKNOWN|FILE_UNREADABLE/.test(each))).toEqual([])
  expect(asked).toBeLessThan(15)
})
