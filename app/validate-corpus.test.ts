import { expect, test } from 'vitest'
import { resolve } from '../core/config/resolve.ts'
import { exitCode } from '../core/report/exit-code.ts'
import type { World } from '../core/world.ts'
import { openFiles } from '../io/files.ts'
import { openGit } from '../io/git.ts'
import { temporaryDirectory } from '../io/testing/temporary.ts'
import { layOutGarden } from '../test/corpus-garden.ts'
import { corporaPresent } from '../test/require.ts'
import { validate } from './validate.ts'

test.skipIf(!corporaPresent())('the real garden is red at first, clean with a baseline, and red again for one new mistake (skipped where ../shared/corpora is not there)', async () => {
  await using garden = await temporaryDirectory()
  await layOutGarden(garden.path)
  const world = { files: openFiles(garden.path), git: openGit(garden.path), log: { info: () => undefined } } as unknown as World
  const { config } = resolve([])
  expect((await validate(world, config)).summary).toMatchObject({ errors: 31, warnings: 22, notices: 63 })
  const frozen = await validate(world, config, { updateBaseline: true })
  expect([exitCode(frozen), exitCode(frozen, { strict: true }), frozen.baseline?.new]).toEqual([0, 2, 0])
  expect(exitCode(await validate(world, config))).toBe(0)
  await garden.put({ 'examples/physical/new/example.yaml': 'name: new\nresources: {gpu: 0}\npresets: {run: {script: gone.sh}}\n' })
  const after = await validate(world, config)
  expect([exitCode(after, { strict: false }), after.summary.errors, after.baseline]).toEqual([2, 1, { path: '.github/hortus-baseline.json', known: 116, new: 1, fixed: 0, moved: 0, gone: [] }])
})
