import { bytes, figure } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { IndexedModel } from '../../core/schema/index.ts'
import { firstOf } from '../shell/bits.ts'
import { linkTo } from '../shell/paths.ts'
import { crumbs, referenceBit, type Here } from './around.ts'
import { card } from './card.ts'
import { commitBit, facts, fileBit, marksBit, section, sizeBit, stateBit, timeBit, trustBit } from './pieces.ts'
import { workspacePath } from './workspace-paths.ts'

/** A version of a model: what became of it, what it is worth, where it comes from, its card. */
export function modelPage(here: Here, model: IndexedModel): Html {
  const { name, version, id, state, latest, run, code: from, framework, created_at, path } = model
  return html`${crumbs(here, html`<a href="${linkTo(here.path, workspacePath(here.root, 'models', name))}">${text(name, 200)}</a>`, text(version, 100))}
<h1>${text(id, 300)}</h1>
<p class="lead">${stateBit(state)}${latest ? html` · the newest version` : NOTHING}</p>
<div class="two"><div class="story">
${section('metrics', 'Metrics', metrics(model))}
${card(here, model)}
${section('files', 'Artifacts', artifacts(here, model))}
</div>
<aside aria-label="Facts"><h2>Where it comes from</h2>
${facts([
    ['run', referenceBit(here, 'runs', run)],
    ['trained on', trainedOn(here, model)],
    ['code', commitBit(here, from)],
    ['framework', text(framework ?? '', 80)],
    ['made', timeBit(created_at)],
  ])}
<h2>May it be believed</h2>
${facts([['checksums and signature', trustBit(here.details.trust.get(path))], ['validation', marksBit(model)]])}
<h2>Where it lies</h2>
${facts([['directory', fileBit(here, path)], ['size', sizeBit(model)]])}
</aside></div>`
}

/** What it says, and what its run says: where they differ, both. */
function trainedOn(here: Here, { dataset, run }: IndexedModel): Html {
  const read = run?.id == null ? null : (here.relations.runs.get(run.id)?.dataset ?? null)
  const own = referenceBit(here, 'datasets', dataset)
  if (read === null || (dataset !== null && dataset.id === read.id)) return own
  return dataset === null ? html`${referenceBit(here, 'datasets', read)} <small>as its run says</small>` : html`${own} <span class="open"><span aria-hidden="true">!</span> its run says ${referenceBit(here, 'datasets', read)}</span>`
}

interface Row {
  readonly name: string
  readonly value: number
}

function metrics({ metrics: all, primary_metric }: IndexedModel): Html {
  const names = Object.keys(all).toSorted((a, b) => Number(b === primary_metric) - Number(a === primary_metric) || (a < b ? -1 : 1))
  if (names.length === 0) return NOTHING
  const columns: readonly Column<Row>[] = [
    { title: 'metric', show: ({ name }) => html`${text(name, 80)}${name === primary_metric ? html` <small>decides</small>` : NOTHING}` },
    { title: 'value', figures: true, show: ({ value }) => text(figure(value), 40) },
  ]
  return html`<p class="muted">As its <code>metrics.yaml</code> says.</p>${table('Metrics', columns, names.slice(0, 200).map((name) => ({ name, value: all[name]! })))}${firstOf(200, names.length)}`
}

function artifacts(here: Here, { artifacts: all }: IndexedModel): Html {
  return all.length === 0 ? NOTHING : html`<ul>${join(all.slice(0, 50).map((each) => html`<li>${fileBit(here, each.path)} <small>${text(bytes(each.bytes))}${each.sha256 === null ? NOTHING : html`, SHA-256 ${code(each.sha256, 80)}`}</small></li>`), '\n')}</ul>${firstOf(50, all.length)}`
}
