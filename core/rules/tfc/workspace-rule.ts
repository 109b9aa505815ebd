import type { Finding } from '../../schema/report.ts'
import type { Workspace } from '../../workspace/workspace.ts'

/** One family of rules about the workspace. Total: whatever the repository holds, it gives findings and never throws. */
export type WorkspaceRule = (workspace: Workspace) => readonly Finding[]
