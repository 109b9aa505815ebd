import { bytes, count } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import type { IndexedDataset } from '../../core/schema/index.ts'
import { isWebAddress } from '../shell/frame.ts'
import { firstOf } from '../shell/bits.ts'
import { linkTo } from '../shell/paths.ts'
import { crumbs, entityLink, referenceBit, type Here } from './around.ts'
import { facts, fileBit, marksBit, section, sizeBit, timeBit, trustBit } from './pieces.ts'
import { newestFirst } from './newest-first.ts'
import { modelColumns, runColumns } from './tables.ts'
import { workspacePath } from './workspace-paths.ts'

/** A version of a dataset: what it holds, where it comes from, and what was made from it. */
export function datasetPage(here: Here, dataset: IndexedDataset): Html {
  const { name, version, id, latest, description, license, source, hash, derived_from, samples, created_at, path } = dataset
  const { relations } = here
  const runs = newestFirst(relations.readBy.get(id) ?? [])
  const models = relations.trainedOn.get(id) ?? []
  return html`${crumbs(here, html`<a href="${linkTo(here.path, workspacePath(here.root, 'datasets', name))}">${text(name, 200)}</a>`, text(version, 100))}
<h1>${text(id, 300)}</h1>
<p class="lead">${text(description ?? 'A dataset.', 400)}${latest ? html` · the newest version` : NOTHING}</p>
<div class="two"><div class="story">
${section('splits', 'What it holds', dataset.splits.length === 0 ? NOTHING : html`${table('Splits', SPLITS, dataset.splits.slice(0, MOST))}${firstOf(MOST, dataset.splits.length)}`)}
${section('runs', 'Runs that read it', runs.length === 0 ? NOTHING : html`${table('Runs', runColumns(here), runs.slice(0, MOST))}${runs.length > MOST ? html`<p class="muted">The newest ${MOST} of ${runs.length}.</p>` : NOTHING}`)}
${section('models', 'Models that say they were trained on it', models.length === 0 ? NOTHING : html`${table('Models', modelColumns(here), models.slice(0, MOST))}${firstOf(MOST, models.length)}`)}
${section('derived', 'Datasets made from it', children(here, id))}
${runs.length + models.length === 0 && !relations.derived.has(id) ? html`<p class="note">Nothing in the workspace was made from it.</p>` : NOTHING}
</div>
<aside aria-label="Facts"><h2>Where it comes from</h2>
${facts([
    ['made from', referenceBit(here, 'datasets', derived_from)],
    ['source', text(source.type ?? '', 100)],
    ['address', source.uri === null ? NOTHING : isWebAddress(source.uri) ? html`<a href="${text(source.uri, 2000)}" rel="noreferrer nofollow">${text(source.uri, 200)}</a>` : code(source.uri, 200)],
    ['licence', text(license ?? '', 100)],
    ['samples', samples === null ? NOTHING : html`${text(String(samples), 30)} <small>as its metadata say</small>`],
    ['made', timeBit(created_at)],
  ])}
<h2>May it be believed</h2>
${facts([['checksums and signature', trustBit(here.details.trust.get(path))], ['hash', hash.value === null ? NOTHING : html`${text(hash.algorithm ?? '', 30)} ${code(hash.value, 140)} <small>as its metadata say${hash.scheme === null ? NOTHING : html`, ${text(hash.scheme, 40)}`}</small>`], ['validation', marksBit(dataset)]])}
<h2>Where it lies</h2>
${facts([['directory', fileBit(here, path)], ['size', sizeBit(dataset)]])}
</aside></div>`
}

const MOST = 100

const SPLITS: readonly Column<IndexedDataset['splits'][number]>[] = [
  { title: 'directory', show: ({ name }) => code(name, 200) },
  { title: 'files', figures: true, show: ({ files }) => text(count(files, 'file')) },
  { title: 'size', figures: true, show: ({ bytes: size }) => text(bytes(size)) },
]

function children(here: Here, id: string): Html {
  const all = here.relations.derived.get(id) ?? []
  return all.length === 0 ? NOTHING : html`<ul>${join(all.slice(0, MOST).map((each) => html`<li>${entityLink(here, 'datasets', each.id)}</li>`), '\n')}</ul>${firstOf(MOST, all.length)}`
}
