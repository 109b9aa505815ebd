import { expect, test } from 'vitest'
import { validate } from '../../app/validate.ts'
import { resolve } from '../../core/config/resolve.ts'
import { corporaPresent } from '../require.ts'
import { layOutStrata } from './lay-out-strata.ts'
import { openQuietWorld } from './open.ts'

/** The last paragraph of the rule catalogue (A7) says what its own repository breaks; the number is the rule. */
const PREDICTED = [
  '18 error TFC0001.LFS_POINTER_METADATA .gitattributes:5',
  '18 error TFC0001.LFS_POINTER_METADATA .gitattributes:20',
  '18 error TFC0001.LFS_POINTER_METADATA .gitattributes:41',
  '18 notice TFC0001.LFS_POINTER_README data/README.md:1',
  '18 notice TFC0001.LFS_POINTER_README datasets/README.md:1',
  '18 notice TFC0001.LFS_POINTER_README models/README.md:1',
  '13 error TFC0001.LFS_URL .lfsconfig:6',
  '46 warning TFC0002.DATASET_REF_LEGACY runs/run-2025-12-23-001/config.yaml:5',
  '47 error TFC0002.DATASET_UNKNOWN runs/run-2025-12-23-001/config.yaml:5',
  '51 warning TFC0002.HISTORY_LIST runs/run-2025-12-23-001/metrics.json:7',
  '56 warning TFC0002.LOG_NAME runs/run-2025-12-23-001/log.txt:1',
  '55 warning TFC0002.SYSTEM_KEYS runs/run-2025-12-23-001/system.json:5',
  '55 notice TFC0002.SYSTEM_EMPTY runs/run-2025-12-23-001/system.json:6',
  '48 warning TFC0002.MODEL_REF runs/run-2025-12-23-001/config.yaml:8',
  '49 warning TFC0002.EXPERIMENT_UNKNOWN runs/run-2025-12-23-001/config.yaml:6',
  '20 warning TFC0001.LFS_PATTERN_UNUSED .gitattributes:6',
  '5 warning TFC0001.CONFIGS_INCOMPLETE configs',
  '6 warning TFC0001.DATA_INCOMPLETE data',
  '10 warning TFC0001.TOOLS_INCOMPLETE tools',
  '61 warning TFC0003.REPOSITORY_PRIVATE runs/run-2025-12-23-001/config.yaml:3',
  '62 warning TFC0003.TIME_NAIVE runs/run-2025-12-23-001/config.yaml:13',
  // Not in that paragraph: no list of checksums is there, and the default of the policy is to warn.
  '84 warning TFC0008.CHECKSUMS_MISSING runs/run-2025-12-23-001/config.yaml:1',
].map((each) => each.replace(/^\d+ /, '')).sort()

test.skipIf(!corporaPresent()).each(['auto', 'full'] as const)('the real workspace gives what its specification predicts, with the right lines, and nothing else: profile %s (skipped where ../shared/corpora is not there)', async (profile) => {
  await using directory = await layOutStrata()
  const { config } = resolve([])
  const { findings } = await validate(await openQuietWorld(directory), { ...config, workspace: { ...config.workspace, profile } })
  expect(findings.map(({ level, code, path, line }) => `${level} ${code} ${path}${line === null ? '' : `:${line}`}`).sort()).toEqual(PREDICTED)
})

test.skipIf(!corporaPresent())('what the real workspace is told says how much and what (skipped where ../shared/corpora is not there)', async () => {
  await using directory = await layOutStrata()
  const { findings } = await validate(await openQuietWorld(directory), resolve([]).config)
  const said = (wanted: string): string[] => findings.filter(({ code }) => code === wanted).map(({ message }) => message)
  expect(said('TFC0001.LFS_PATTERN_UNUSED')).toEqual([expect.stringMatching(/^44 of 49 LFS patterns match no file/)])
  expect(said('TFC0001.LFS_POINTER_METADATA')).toEqual([
    'The pattern datasets/**/*.* also sends metadata.yaml, CHECKSUMS.txt and SIGNATURE.asc of datasets/ to Git LFS.',
    'The pattern models/**/*.* also sends metadata.yaml, metrics.yaml, card.md, CHECKSUMS.txt and SIGNATURE.asc of models/ to Git LFS.',
    'The pattern runs/**/artifacts/**/*.* also sends CHECKSUMS.txt and SIGNATURE.asc of runs/ to Git LFS.',
  ])
  expect(said('TFC0001.TOOLS_INCOMPLETE')).toEqual(['tools/ lacks dataset_validate.py and export_model.py.'])
})
