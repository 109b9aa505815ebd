/** TFC-0004: datasets. */
import type { Finding } from '../../schema/report.ts'
import { datasetDirectoryRules } from './dataset-directory-rules.ts'
import { datasetHashRules } from './dataset-hash-rules.ts'
import { datasetHistoryRules } from './dataset-history-rules.ts'
import { datasetLineageRules } from './dataset-lineage-rules.ts'
import { datasetMetadataRules } from './dataset-metadata-rules.ts'
import { datasetSplitRules } from './dataset-split-rules.ts'
import { datasetStatisticsRules } from './dataset-statistics-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const datasetRules: WorkspaceRule = (workspace) => [
  ...datasetDirectoryRules(workspace),
  ...workspace.datasets.flatMap((dataset): Finding[] => [...datasetMetadataRules(dataset), ...datasetHashRules(workspace, dataset), ...datasetSplitRules(dataset), ...datasetStatisticsRules(dataset)]),
  ...datasetLineageRules(workspace),
  ...datasetHistoryRules(workspace),
]
