/** One name with all its versions, newest first. */
import { count, figure } from '../../core/render/figures.ts'
import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { IndexedDataset, IndexedModel } from '../../core/schema/index.ts'
import { PER_PAGE } from '../shell/parts.ts'
import { linkTo } from '../shell/paths.ts'
import { spark } from '../shell/spark.ts'
import { crumbs, type Here } from './around.ts'
import { section } from './pieces.ts'
import { workspacePath } from './workspace-paths.ts'
import { datasetColumns, modelColumns } from './tables.ts'

export function modelVersions(here: Here, name: string, versions: readonly IndexedModel[]): Html {
  return html`${crumbs(here, html`models`)}
<h1>${text(name, 200)}</h1>
<p class="lead">${text(count(versions.length, 'version'))} of a model.</p>
${table('Versions', modelColumns(here), versions.slice(-PER_PAGE).toReversed())}
${older(here, 'models', versions.length)}
${section('metrics', 'Metrics, version by version', metrics(versions))}`
}

export function datasetVersions(here: Here, name: string, versions: readonly IndexedDataset[]): Html {
  return html`${crumbs(here, html`datasets`)}
<h1>${text(name, 200)}</h1>
<p class="lead">${text(count(versions.length, 'version'))} of a dataset.</p>
${table('Versions', datasetColumns(here), versions.slice(-PER_PAGE).toReversed())}
${older(here, 'datasets', versions.length)}`
}

const older = ({ path, root }: Here, kind: 'models' | 'datasets', all: number): Html =>
  all <= PER_PAGE ? NOTHING : html`<p class="muted">The newest ${PER_PAGE} of ${all}; the others are in the <a href="${linkTo(path, workspacePath(root, kind))}">list of all ${kind as Html}</a>.</p>`

interface Row {
  readonly metric: string
  readonly values: readonly (number | null)[]
}

/** A row a metric, a column a version; nothing where fewer than two versions have any. */
function metrics(versions: readonly IndexedModel[]): Html {
  const shown = versions.slice(-MOST)
  const names = [...new Set(shown.flatMap((model) => [...(model.primary_metric === null ? [] : [model.primary_metric]), ...Object.keys(model.metrics)]))].slice(0, 40)
  const rows = names.map((metric): Row => ({ metric, values: shown.map((model) => (Object.hasOwn(model.metrics, metric) ? model.metrics[metric]! : null)) })).filter(({ values }) => values.filter((value) => value !== null).length >= 2)
  if (rows.length === 0) return NOTHING
  const primary = new Set(shown.map((model) => model.primary_metric))
  const columns: readonly Column<Row>[] = [
    { title: 'metric', show: ({ metric }) => html`${text(metric, 60)}${primary.has(metric) ? html` <small>decides</small>` : NOTHING}` },
    { title: 'went', show: ({ metric, values }) => spark({ values: values.filter((value) => value !== null), label: `${metric} over ${shown.length} versions` }) },
    ...shown.map((model, at): Column<Row> => ({ title: model.version, figures: true, show: ({ values }) => (values[at] === null ? NOTHING : text(figure(values[at]!))) })),
  ]
  return html`${table('Metrics of versions', columns, rows)}${versions.length > shown.length ? html`<p class="muted">The newest ${shown.length} versions.</p>` : NOTHING}`
}

const MOST = 12
