/** What the rules of every run ask of the rest of the workspace, looked up once. */
import { readYaml } from '../../source/read-yaml.ts'
import type { Finding } from '../../schema/report.ts'
import type { RunDirectory, Workspace } from '../../workspace/workspace.ts'

export interface RunContext {
  readonly workspace: Workspace
  /** `name:version` of every dataset version that is there. */
  readonly datasets: ReadonlySet<string>
  /** Ids that files below experiments/ say of themselves. */
  readonly experimentIds: ReadonlySet<string>
}

export type RunRule = (run: RunDirectory, context: RunContext) => readonly Finding[]

export function runContext(workspace: Workspace): RunContext {
  return { workspace, datasets: datasetKeys(workspace), experimentIds: experimentIds(workspace) }
}

export const datasetKeys = ({ datasets }: Pick<Workspace, 'datasets'>): ReadonlySet<string> => new Set(datasets.map(({ name, version }) => `${name}:${version}`))

function experimentIds({ texts }: Workspace): ReadonlySet<string> {
  const ids = [...texts.values()].flatMap((doc) => {
    if (doc.state !== 'read' || !/^experiments\/.*\.ya?ml$/.test(doc.path)) return []
    const read = readYaml(doc.text, doc.path)
    return read.ok ? [read.value.written('/id'), read.value.written('/experiment/id')] : []
  })
  return new Set(ids.filter((id) => id !== null))
}
