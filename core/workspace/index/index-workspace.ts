/** TFC-0007: the normalised index of a workspace. Pure: what was read and what validation found go in, facts come out. */
import type { Finding } from '../../schema/report.ts'
import type { WorkspaceIndex } from '../../schema/index.ts'
import { VERSION } from '../../version.ts'
import { byVersion, versionNumber } from '../discover.ts'
import type { Workspace } from '../workspace.ts'
import { datasetEntity } from './dataset-entity.ts'
import { edgesOf } from './edges.ts'
import { markFindings } from './marks.ts'
import { modelEntity } from './model-entity.ts'
import { runEntity } from './run-entity.ts'

/** Total: an entity that cannot be read is listed with what is known of it, and marked with the errors that validation found in it. */
export function indexWorkspace(workspace: Workspace, findings: readonly Finding[], repository: WorkspaceIndex['repository'] = { commit: null, dirty: null }): WorkspaceIndex {
  const sets = { datasets: ids(workspace.datasets), models: ids(workspace.models), runs: new Set(workspace.runs.map(({ id }) => id)) }
  const marks = markFindings(findings, new Set([...workspace.datasets, ...workspace.runs, ...workspace.models].map(({ path }) => path)))
  const [latestDatasets, latestModels] = [latest(workspace.datasets), latest(workspace.models)]
  const datasets = workspace.datasets.toSorted(inOrder).map((each) => datasetEntity(each, sets.datasets, latestDatasets, marks.of(each.path)))
  const runs = workspace.runs.toSorted((a, b) => (a.id < b.id ? -1 : 1)).map((each) => runEntity(each, sets, marks.of(each.path)))
  const models = workspace.models.toSorted(inOrder).map((each) => modelEntity(each, sets, latestModels, workspace.hashes, marks.of(each.path)))
  const edges = edgesOf(datasets, runs, models)
  const totals = { datasets: datasets.length, runs: runs.length, models: models.length, edges: edges.length }
  const state = marks.validation.errors === 0 ? 'complete' : 'marked'
  return { schema: 'index/1', tool: { name: 'hortus', version: VERSION }, state, repository, validation: marks.validation, totals, datasets, runs, models, edges }
}

interface Versioned {
  readonly name: string
  readonly version: string
}

const ids = (versions: readonly Versioned[]): ReadonlySet<string> => new Set(versions.map(({ name, version }) => `${name}:${version}`))

const inOrder = (a: Versioned, b: Versioned): number => (a.name === b.name ? byVersion(a.version, b.version) : a.name < b.name ? -1 : 1)

/** The highest number of each name; v10 is later than v9, and what is no version is never the latest. */
function latest(versions: readonly Versioned[]): ReadonlySet<string> {
  const highest = new Map<string, Versioned>()
  for (const each of versions) {
    const number = versionNumber(each.version)
    if (number !== null && number > (versionNumber(highest.get(each.name)?.version ?? '') ?? 0)) highest.set(each.name, each)
  }
  return ids([...highest.values()])
}
