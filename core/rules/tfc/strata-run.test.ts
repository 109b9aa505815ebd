/** The one real run that nobody here wrote, laid out as a repository: what its golden result says of runs, models and lineage. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../../../io/testing/temporary.ts'
import { modelRules } from './model-rules.ts'
import { runRules } from './run-rules.ts'
import { shown, workspaceAt } from './testing/workspace-at.ts'

const CORPUS = new URL('../../../../shared/corpora/strata/repo', import.meta.url).pathname
const present = existsSync(CORPUS)
const RUN = 'runs/run-2025-12-23-001'

test.skipIf(!present)('the real run (skipped where ../shared/corpora is absent) has what its golden result says, each at its line', async () => {
  const paths = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' }).filter((path) => statSync(join(CORPUS, path)).isFile())
  await using repository = await temporaryRepository(Object.fromEntries(paths.map((path) => [path.replace(/^(gitattributes|gitignore|lfsconfig)$/, '.$1'), readFileSync(join(CORPUS, path), 'utf8')])))
  const workspace = await workspaceAt(repository.path, { profile: 'auto' })
  const found = [runRules, modelRules].flatMap((rule) => rule(workspace))
  expect(shown(found)).toEqual([
    `warning TFC0002.DATASET_REF_LEGACY ${RUN}/config.yaml:5`,
    `error TFC0002.DATASET_UNKNOWN ${RUN}/config.yaml:5`,
    `warning TFC0002.MODEL_REF ${RUN}/config.yaml:8`,
    `warning TFC0002.EXPERIMENT_UNKNOWN ${RUN}/config.yaml:6`,
    `warning TFC0003.REPOSITORY_PRIVATE ${RUN}/config.yaml:3`,
    `warning TFC0003.TIME_NAIVE ${RUN}/config.yaml:13`,
    `warning TFC0002.HISTORY_LIST ${RUN}/metrics.json:7`,
    `warning TFC0002.SYSTEM_KEYS ${RUN}/system.json:5`,
    `notice TFC0002.SYSTEM_EMPTY ${RUN}/system.json:6`,
    `warning TFC0002.LOG_NAME ${RUN}/log.txt:1`,
  ])
})
