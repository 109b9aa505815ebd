/** What the rules of every model version ask of the rest of the workspace, looked up once. */
import type { Finding } from '../../schema/report.ts'
import type { ModelVersion, RunDirectory, Workspace } from '../../workspace/workspace.ts'
import { datasetKeys } from './run-context.ts'

export interface ModelContext {
  readonly workspace: Workspace
  /** `name:version` of every dataset version that is there. */
  readonly datasets: ReadonlySet<string>
  readonly runs: ReadonlyMap<string, RunDirectory>
}

export type ModelRule = (model: ModelVersion, context: ModelContext) => readonly Finding[]

export const modelContext = (workspace: Workspace): ModelContext => ({ workspace, datasets: datasetKeys(workspace), runs: new Map(workspace.runs.map((run) => [run.id, run])) })

/** Names of datasets and models: small letters and digits, single dashes between. */
export const isKebabCase = (name: string): boolean => name.length <= 128 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name)
