/** The whole workspace on a page: what is in production, the newest version of every model and dataset, the newest runs. */
import { count } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { table } from '../../core/render/html/table.ts'
import type { IndexedModel } from '../../core/schema/index.ts'
import { MODEL_STATES } from '../../core/workspace/model-states.ts'
import { firstOf } from '../shell/bits.ts'
import { PER_PAGE } from '../shell/parts.ts'
import { linkTo, sectionPath } from '../shell/paths.ts'
import type { Here } from './around.ts'
import { entityLink } from './around.ts'
import { stateBit } from './pieces.ts'
import { newestFirst } from './newest-first.ts'
import { datasetColumns, modelColumns, runColumns } from './tables.ts'
import { workspacePath } from './workspace-paths.ts'

export function overview(here: Here): Html {
  const { index, root, path, relations } = here
  const { datasets, runs, models, totals, repository } = index
  const newestModels = [...relations.modelVersions.values()].map((versions) => versions.find(({ latest }) => latest) ?? versions.at(-1)!)
  const newestDatasets = [...relations.datasetVersions.values()].map((versions) => versions.find(({ latest }) => latest) ?? versions.at(-1)!)
  const shownRuns = newestFirst(runs).slice(0, FIRST)
  const [shownModels, shownDatasets] = [newestModels.slice(0, PER_PAGE), newestDatasets.slice(0, PER_PAGE)]
  const at = repository.commit === null ? NOTHING : html`, commit ${code(repository.commit.slice(0, 12))}${repository.dirty === true ? html` with changes that are not committed` : NOTHING}`
  return html`<h1>Workspace</h1>
<p class="lead">${text(`${count(totals.models, 'version')} of models, ${count(totals.runs, 'run')}, ${count(totals.datasets, 'version')} of datasets`)}. As of ${text(here.site.today, 20)}${at}. <a href="${linkTo(path, sectionPath(root, 'lineage'))}">How they hang together</a></p>
${validation(here)}
${models.length + runs.length + datasets.length === 0 ? html`<p class="note">There is no dataset, run or model in it yet.</p>` : NOTHING}
${models.length === 0 ? NOTHING : html`<section id="models"><h2>Models</h2>
${promotion(here, models)}
${table('Models', modelColumns(here, { versions: true }), shownModels)}
${firstOf(shownModels.length, newestModels.length)}
${all(here, 'models', 'All versions', models.length > shownModels.length)}</section>`}
${runs.length === 0 ? NOTHING : html`<section id="runs"><h2>Runs</h2>
<p class="muted">${shownRuns.length < runs.length ? `The newest ${shownRuns.length} of ${runs.length}. ` as Html : NOTHING}Metrics are what runs reported themselves.</p>
${table('Runs', runColumns(here), shownRuns)}
${all(here, 'runs', 'All runs', shownRuns.length < runs.length)}</section>`}
${datasets.length === 0 ? NOTHING : html`<section id="datasets"><h2>Datasets</h2>
${table('Datasets', datasetColumns(here, { versions: true }), shownDatasets)}
${firstOf(shownDatasets.length, newestDatasets.length)}
${all(here, 'datasets', 'All versions', datasets.length > shownDatasets.length)}</section>`}`
}

const FIRST = 30

const all = ({ root, path }: Here, kind: 'models' | 'runs' | 'datasets', words: string, wanted: boolean): Html =>
  wanted ? html`<p><a href="${linkTo(path, workspacePath(root, kind))}">${text(words)}</a></p>` : NOTHING

/** Which version of which model has which state: in the order of a model's life, what is none of them last. */
function promotion(here: Here, models: readonly IndexedModel[]): Html {
  const groups = Map.groupBy(models, ({ state }) => state)
  const order = [...['production', 'staging', 'experimental', 'archived'].filter((state) => MODEL_STATES.includes(state) && groups.has(state)), ...[...groups.keys()].filter((state) => state === null || !MODEL_STATES.includes(state))]
  const list = (own: readonly IndexedModel[]): Html => html`${join(own.slice(0, 12).map(({ id }) => entityLink(here, 'models', id)), ', ')}${own.length > 12 ? html` and ${own.length - 12} more` : NOTHING}`
  return html`<dl class="facts">${join(order.slice(0, 20).map((state) => html`<dt>${stateBit(state)}</dt><dd>${list(groups.get(state)!)}</dd>`), '\n')}</dl>
${firstOf(20, order.length)}
<p class="muted small">States are what the metadata of a model say.</p>`
}

/** What validation found: nobody may take for sound what is not. */
function validation({ index: { validation: { errors, elsewhere, first }, state }, root, path }: Here): Html {
  if (errors === 0) return NOTHING
  const items = first.slice(0, 8).map((each) => html`<li>${code(each.code, 80)} ${code(`${each.path}${each.line === null ? '' : `:${each.line}`}`, 300)} ${sentence(each.message)}</li>`)
  return html`<div class="note bad"><p>Validation found ${text(count(errors, 'error'))}${state === 'marked' ? html`; what has some says so` : NOTHING}${elsewhere > 0 ? html`, and ${elsewhere} of them belong to no dataset, run or model` : NOTHING}. <a href="${linkTo(path, sectionPath(root, 'findings'))}">All findings</a></p>
<details><summary>The first ${items.length}</summary><ul>${join(items, '\n')}</ul></details></div>`
}
