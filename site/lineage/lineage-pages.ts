import { count } from '../../core/render/figures.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { aroundOf, type Here } from '../workspace/around.ts'
import { drawTree } from './draw.ts'
import { forestOf, type Node } from './forest.ts'
import { lineageTable, waysOf } from './lineage-table.ts'

/** There is always one: it says that nothing is there where nothing is. */
export function* lineagePages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const path = sectionPath(rootOf(site, garden), 'lineage')
  const { workspace, workspaceDetails } = garden
  yield {
    path,
    digest: digestOf('lineage', frameFacts(site), garden.slug, garden.repositoryUrl, site.today, workspace, [...(workspaceDetails?.trust ?? [])]),
    make: () => frame({ site, garden, title: 'Lineage', path, active: 'lineage', body: workspace === null ? NONE : lineageBody({ ...aroundOf(site, garden, workspace), path }) }),
  }
}

const NONE = html`<h1>Lineage</h1>
<p class="note">This repository keeps no workspace: no <code>datasets/</code>, <code>runs/</code> and <code>models/</code> that say what was made from what.</p>`

function lineageBody(here: Here): Html {
  const { index, relations, site } = here
  const trees = forestOf(index, relations)
  const [joined, alone] = [trees.filter(({ children }) => children.length > 0), trees.filter(({ children }) => children.length === 0)]
  const shown = asManyAs(joined, MOST)
  const ways = waysOf(here)
  return html`<h1>Lineage</h1>
<p class="lead">What was made from what: dataset, run, model. As of ${text(site.today, 20)}${index.repository.commit === null ? NOTHING : html`, commit <code>${text(index.repository.commit.slice(0, 12))}</code>`}. <a href="${linkTo(here.path, sectionPath(here.root, 'workspace'))}">The workspace</a></p>
<p class="muted">As their metadata say. A dashed line is what a model says of itself without a run; a dashed box is named and not there.${index.validation.errors === 0 ? NOTHING : html` Validation found <a href="${linkTo(here.path, sectionPath(here.root, 'findings'))}">${text(count(index.validation.errors, 'error'))}</a>.`}</p>
${join(shown.map((root) => html`<figure class="tree">${drawTree(here, root, { label: `What was made from ${root.id}` })}</figure>`), '\n')}
${shown.length < joined.length ? html`<p class="note">The first ${shown.length} of ${joined.length} are drawn; the table has all.</p>` : NOTHING}
${alone.length === 0 ? NOTHING : html`<p class="muted">${text(count(alone.length, 'entity').replace(/ys$/, 'ies'))} hang together with nothing; the table has them too.</p>`}
<section id="table"><h2>As a table</h2>
${ways.length === 0 ? html`<p class="note">There is no dataset, run or model yet.</p>` : lineageTable(here, ways.slice(0, ROWS))}
${ways.length > ROWS ? html`<p class="muted">The first ${ROWS} of ${ways.length} rows; the pages of datasets, runs and models have the rest.</p>` : NOTHING}</section>`
}

/** Nodes that are drawn, and rows of the table: more would be megabytes that nobody reads. */
const MOST = 600
const ROWS = 2000

function asManyAs(trees: readonly Node[], most: number): readonly Node[] {
  let nodes = 0
  return trees.filter((tree) => (nodes += size(tree)) <= most)
}

function size(root: Node): number {
  let found = 0
  const waiting = [root]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found++
    waiting.push(...node.children)
  }
  return found
}
