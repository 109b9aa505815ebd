import type { Html } from '../../core/render/html/html.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { partTitle } from '../shell/parts.ts'
import { assetPath, sectionPath } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { aroundOf, type Around, type Here } from './around.ts'
import { allOf, partsOfKind } from './all-of.ts'
import { KINDS, workspacePath } from './workspace-paths.ts'

/** Nothing where the repository keeps no workspace. What a page is made of is the entity and those it names or is named by. */
export function* workspacePages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  if (garden.workspace === null) return
  const around = aroundOf(site, garden, garden.workspace)
  for (const { path, title, section, about, body, scripts = [] } of pagesOf(around, garden.workspace)) {
    const here = { ...around, path }
    yield {
      path,
      digest: digestOf('workspace', frameFacts(site), garden.slug, garden.repositoryUrl, about),
      make: async () => frame({ site, garden, title, path, active: section ? 'workspace' : null, body: await body(here), scripts }),
    }
  }
}

interface Page {
  readonly path: string
  readonly title: string
  readonly section?: boolean
  readonly about: unknown
  readonly scripts?: readonly string[]
  readonly body: (here: Here) => Html | Promise<Html>
}

function* pagesOf(around: Around, index: NonNullable<GardenData['workspace']>): Iterable<Page> {
  const { root, relations, details, site } = around
  yield { path: sectionPath(root, 'workspace'), title: 'Workspace', section: true, about: [site.today, index, [...details.trust]], body: async (here) => (await import('./overview.ts')).overview(here) }
  for (const kind of KINDS) for (const part of partsOfKind(root, index, kind)) yield { path: part.path, title: partTitle(`All ${kind}`, part), about: [kind, part.number, part.all, part.rows, part.rows.map(({ path }) => details.trust.get(path))], body: (here) => allOf(here, kind, part) }
  for (const [name, versions] of relations.modelVersions) yield { path: workspacePath(root, 'models', name), title: name, about: [versions, versions.map(({ path }) => details.trust.get(path))], body: async (here) => (await import('./versions.ts')).modelVersions(here, name, versions) }
  for (const [name, versions] of relations.datasetVersions) yield { path: workspacePath(root, 'datasets', name), title: name, about: [versions, versions.map(({ path }) => details.trust.get(path))], body: async (here) => (await import('./versions.ts')).datasetVersions(here, name, versions) }
  for (const model of index.models) yield { path: workspacePath(root, 'models', model.name, model.version), title: model.id, about: [model, details.cards.get(model.id), details.trust.get(model.path), model.run?.id == null ? null : relations.runs.get(model.run.id)], body: async (here) => (await import('./model-page.ts')).modelPage(here, model) }
  for (const dataset of index.datasets) yield { path: workspacePath(root, 'datasets', dataset.name, dataset.version), title: dataset.id, about: [dataset, details.trust.get(dataset.path), relations.derived.get(dataset.id), relations.readBy.get(dataset.id), relations.trainedOn.get(dataset.id)], body: async (here) => (await import('./dataset-page.ts')).datasetPage(here, dataset) }
  for (const run of index.runs) yield { path: workspacePath(root, 'runs', run.id), title: run.id, scripts: details.curves.has(run.id) ? [assetPath('charts.js')] : [], about: [run, details.curves.get(run.id), details.trust.get(run.path), relations.made.get(run.id)], body: async (here) => (await import('./run-page.ts')).runPage(here, run) }
}
