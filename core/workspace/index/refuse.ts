import type { WorkspaceIndex } from '../../schema/index.ts'

/** TFC-0007 section 7.1: of a repository with errors nothing is listed. What is left says so, and why. */
export const refuse = (index: WorkspaceIndex): WorkspaceIndex => ({ ...index, state: 'refused', datasets: [], runs: [], models: [], edges: [] })
