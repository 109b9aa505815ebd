/** The environment profile over the files of ProjectStrataML itself: they are as TFC-0010 wants them, so nothing is said. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentRules } from '../../core/rules/tfc/environment-rules.ts'
import { sampleWorkspace } from '../../core/workspace/index/testing/sample-workspace.ts'
import { CORPORA, corporaPresent } from '../require.ts'

const RUN = 'runs/run-2025-12-23-001'
const NAMES = { '.gitignore': 'gitignore', 'environments/system.yaml': 'environments/system.yaml', [`${RUN}/config.yaml`]: `${RUN}/config.yaml`, [`${RUN}/system.json`]: `${RUN}/system.json` }

test.skipIf(!corporaPresent())('the environment of ProjectStrataML gives nothing (skipped without the corpora)', () => {
  const files = Object.fromEntries(Object.entries(NAMES).map(([path, name]) => [path, readFileSync(join(CORPORA, 'strata/repo', name), 'utf8')]))
  expect(environmentRules(sampleWorkspace(files, { environment: { requirementHashes: new Map() } }))).toEqual([])
  // The same files with one thing wrong each are told: the test looks at what it means to look at.
  const broken = { ...files, '.gitignore': files['.gitignore']!.replaceAll('.python-version', ''), [`${RUN}/system.json`]: files[`${RUN}/system.json`]!.replace('3.13.5', '3.9.1') }
  expect(environmentRules(sampleWorkspace(broken, { environment: { requirementHashes: new Map() } })).map(({ code, line }) => [code, line])).toEqual([['TFC0010.GITIGNORE', 1], ['TFC0010.PYTHON_OLD', 3]])
})
