/** TFC-0004: datasets. */
import type { Finding } from '../../schema/report.ts'
import { datasetContent } from '../../workspace/dataset-content.ts'
import type { DatasetVersion, Workspace } from '../../workspace/workspace.ts'
import { datasetDirectoryRules } from './dataset-directory-rules.ts'
import { datasetHashRules } from './dataset-hash-rules.ts'
import { datasetHistoryRules } from './dataset-history-rules.ts'
import { datasetLineageRules } from './dataset-lineage-rules.ts'
import { datasetMetadataRules } from './dataset-metadata-rules.ts'
import { datasetSplitRules } from './dataset-split-rules.ts'
import { datasetStatisticsRules, optionalKeys } from './dataset-statistics-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const datasetRules: WorkspaceRule = (workspace) => [
  ...datasetDirectoryRules(workspace),
  ...workspace.datasets.flatMap((dataset) => version(workspace, dataset)),
  ...datasetLineageRules(workspace),
  ...datasetHistoryRules(workspace),
]

/** Statistics are held to the files only where these are known, and are those of the hash: else one change would be told twice. */
function version(workspace: Workspace, dataset: DatasetVersion): Finding[] {
  const hash = datasetHashRules(workspace, dataset)
  const { manifest } = datasetContent(dataset, workspace.hashes)
  const doubtful = manifest === null || hash.some(({ code }) => code === 'TFC0004.HASH_MISMATCH')
  return [...datasetMetadataRules(dataset, manifest), ...hash, ...datasetSplitRules(dataset), ...optionalKeys(dataset), ...(doubtful ? [] : datasetStatisticsRules(dataset))]
}
