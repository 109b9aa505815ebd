import { count } from '../../core/render/figures.ts'
import { code, html, join, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { dataScript } from '../shell/data-script.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { assetPath, dataPath, examplePath, linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import type { ExampleData, GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { runShown } from './run-shown.ts'

/** Where records are chosen and compared; the records of each example are a file that is loaded when somebody asks for it. */
export function* runPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'runs')
  const recorded = garden.examples.filter(({ recordCount }) => recordCount > 0)
  const facts = recorded.map(({ example: { id, name }, recordCount }) => [id, name, recordCount])
  yield {
    path,
    digest: digestOf('runs', frameFacts(site), garden.slug, facts),
    make: () => frame({ site, garden, title: 'Runs', path, active: 'runs', body: body(recorded, path, root), scripts: [assetPath('charts.js'), assetPath('runs.js')], description: `Runs of the examples of ${garden.name}, side by side.` }),
  }
  for (const data of recorded) {
    const name = runsName(data.example.id)
    yield { path: dataPath(root, name), of: data.example.id, digest: digestOf('run data', data.digest), make: () => dataScript(name, data.records.map(runShown)) }
  }
}

/** What the data of an example are called. */
export const runsName = (id: string): string => `runs/${id}`

function body(recorded: readonly ExampleData[], path: string, root: string): Html {
  if (recorded.length === 0) return html`<h1>Runs</h1><p class="lead">There are no records yet: they come with <code>hortus smoke</code> and <code>hortus run</code>.</p>`
  const option = ({ example: { id, name }, recordCount }: ExampleData): Html => html`<option value="${text(id, 3000)}" data-href="${linkTo(path, dataPath(root, runsName(id)))}">${text(name === id.split('/').at(-1) ? id : `${id} (${name})`, 200)}: ${text(count(recordCount, 'record'))}</option>`
  return html`<h1>Runs</h1>
<p class="lead">Choose two or more runs, of one example or of several: their parameters, metrics and curves stand side by side. The address of this page keeps what was chosen.</p>
<div class="filters" id="choose">
<p><label for="example">Example</label> <select id="example"><option value="">Choose one</option>${join(recorded.map(option), '\n')}</select></p>
<div id="list"></div>
<p id="said" role="status" class="muted"></p>
<ul id="chosen" class="tags" aria-label="Chosen runs"></ul>
</div>
<div id="result"></div>
<section id="examples"><h2>Examples with runs</h2>
<p class="muted">The page of each has its last runs as a table.</p>
${table('Examples with runs', columns(path, root), recorded)}</section>`
}

const columns = (path: string, root: string): readonly Column<ExampleData>[] => [
  { title: 'example', show: ({ example: { id } }) => html`<a href="${linkTo(path, examplePath(root, id), 'records')}">${code(id)}</a>` },
  { title: 'records', figures: true, show: ({ recordCount }) => html`${recordCount}` },
  { title: 'presets', show: ({ expected }) => text(Object.keys(expected).slice(0, 8).join(', '), 200) },
  { title: 'compare', show: ({ example: { id } }) => html`<a class="choose" href="?example=${text(encodeURIComponent(id.toWellFormed()), 3000)}">Compare its runs</a>` },
]
