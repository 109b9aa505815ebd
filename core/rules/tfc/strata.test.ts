/** A real workspace that nobody here wrote, judged by the rules of layout, Git LFS and datasets. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryRepository } from '../../../io/testing/temporary.ts'
import { CORPORA, corporaPresent } from '../../../test/require.ts'
import { pointerTo } from '../../../test/workspace/valid-workspace.ts'
import { datasetRules } from './dataset-rules.ts'
import { layoutRules } from './layout-rules.ts'
import { lfsRules } from './lfs-rules.ts'
import { shown, workspaceAt } from './testing/workspace-at.ts'

const CORPUS = join(CORPORA, 'strata')

test.skipIf(!corporaPresent())('the real workspace (skipped where ../shared/corpora is absent) has what its golden result says, each at its line', async () => {
  const files: Record<string, string> = {}
  // Only names are known of most files. The one artifact is in LFS.
  for (const line of readFileSync(join(CORPUS, 'tree.tsv'), 'utf8').trim().split('\n')) files[line.split('\t')[1]!] = line.endsWith('.pkl') ? pointerTo('weights') : '#\n'
  for (const path of readdirSync(join(CORPUS, 'repo'), { recursive: true, encoding: 'utf8' })) {
    const name = path.replace(/^(gitattributes|gitignore|lfsconfig)$/, '.$1')
    if (files[name] !== undefined) files[name] = readFileSync(join(CORPUS, 'repo', path), 'utf8')
  }
  await using repository = await temporaryRepository(files)
  const workspace = await workspaceAt(repository.path, { profile: 'auto' })
  const found = [layoutRules, lfsRules, datasetRules].flatMap((rule) => rule(workspace))
  expect(shown(found)).toEqual([
    'warning TFC0001.CONFIGS_INCOMPLETE configs',
    'warning TFC0001.DATA_INCOMPLETE data',
    'warning TFC0001.TOOLS_INCOMPLETE tools',
    'error TFC0001.LFS_URL .lfsconfig:6',
    'error TFC0001.LFS_POINTER_METADATA .gitattributes:5',
    'error TFC0001.LFS_POINTER_METADATA .gitattributes:20',
    'error TFC0001.LFS_POINTER_METADATA .gitattributes:41',
    'warning TFC0001.LFS_PATTERN_UNUSED .gitattributes:6',
    'notice TFC0001.LFS_POINTER_README data/README.md:1',
    'notice TFC0001.LFS_POINTER_README datasets/README.md:1',
    'notice TFC0001.LFS_POINTER_README models/README.md:1',
  ])
  const said = (code: string): string[] => found.filter((each) => each.code === code).map(({ message }) => message)
  expect(said('TFC0001.LFS_PATTERN_UNUSED')[0]).toMatch(/^44 of 49 LFS patterns match no file/)
  expect(said('TFC0001.LFS_POINTER_METADATA')).toEqual([
    'The pattern datasets/**/*.* also sends metadata.yaml, CHECKSUMS.txt and SIGNATURE.asc of datasets/ to Git LFS.',
    'The pattern models/**/*.* also sends metadata.yaml, metrics.yaml, card.md, CHECKSUMS.txt and SIGNATURE.asc of models/ to Git LFS.',
    'The pattern runs/**/artifacts/**/*.* also sends CHECKSUMS.txt and SIGNATURE.asc of runs/ to Git LFS.',
  ])
  expect(said('TFC0001.TOOLS_INCOMPLETE')).toEqual(['tools/ lacks dataset_validate.py and export_model.py.'])
})
