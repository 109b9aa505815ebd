/** Git LFS: TFC-0001 section 7, TFC-0004 section 11, TFC-0006 section 9. */
import { lfsAttributeRules } from './lfs-attribute-rules.ts'
import { lfsConfigRules } from './lfs-config-rules.ts'
import { lfsFileRules } from './lfs-file-rules.ts'
import { lfsStoreRules } from './lfs-store-rules.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const lfsRules: WorkspaceRule = (workspace) => [...lfsConfigRules(workspace), ...lfsAttributeRules(workspace), ...lfsFileRules(workspace), ...lfsStoreRules(workspace)]
