import { count } from '../../core/render/figures.ts'
import { code, html, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { cut, plain } from '../../core/render/plain.ts'
import { commandBit } from '../shell/bits.ts'
import { dataScript } from '../shell/data-script.ts'
import { digestOf } from '../shell/digest.ts'
import { frame, frameFacts } from '../shell/frame.ts'
import { pager, partsOf, partTitle, type Part } from '../shell/parts.ts'
import { assetPath, dataPath, examplePath, linkTo, rootOf, sectionPath } from '../shell/paths.ts'
import type { ExampleData, GardenData, SiteData } from '../site-data.ts'
import type { SiteFile } from '../site-file.ts'
import { checkoutCommand, recordFile } from './record-file.ts'
import { runShown } from './run-shown.ts'

/** Where records are chosen and compared; the records of each example are a file that is loaded when somebody asks for it. */
export function* runPages(site: SiteData, garden: GardenData): Iterable<SiteFile> {
  const root = rootOf(site, garden)
  const path = sectionPath(root, 'runs')
  const recorded = garden.examples.filter(({ recordCount }) => recordCount > 0)
  const facts = recorded.map(({ example: { id, name }, recordCount, expected }) => [id, name, recordCount, Object.keys(expected)])
  const around = digestOf('runs', frameFacts(site), garden.slug, checkoutCommand(garden))
  const [first, ...others] = partsOf(recorded, { root, name: 'runs', path })
  yield {
    path,
    digest: digestOf(around, facts),
    make: () => frame({ site, garden, title: 'Runs', path, active: 'runs', body: body(garden, first, root), scripts: recorded.length === 0 ? [] : [assetPath('charts.js'), assetPath('runs.js'), dataPath(root, 'runs')], description: `Runs of the examples of ${garden.name}, side by side.` }),
  }
  if (recorded.length > 0) yield { path: dataPath(root, 'runs'), digest: digestOf('examples with runs', facts), make: () => dataScript('runs', recorded.map((data) => choiceOf(data, path, root))) }
  for (const part of others) {
    yield {
      path: part.path,
      digest: digestOf(around, part.number, part.all, part.rows.map(({ example: { id }, recordCount, expected }) => [id, recordCount, Object.keys(expected)])),
      make: () => frame({ site, garden, title: partTitle('Runs', part), path: part.path, active: 'runs', body: html`<h1>Runs <small>page ${part.number}</small></h1>
${examples(part, root)}` }),
    }
  }
  for (const data of recorded) {
    const name = runsName(data.example.id)
    yield { path: dataPath(root, name), of: data.example.id, digest: digestOf('run data', data.digest, garden.health.data.commit === null), make: () => dataScript(name, data.records.map((record) => runShown(record, recordFile(garden, record)))) }
  }
}

/** What the data of an example are called. */
const runsName = (id: string): string => `runs/${id}`

/** An example to choose, as the browser gets it: thousands of them would be most of the page, and nothing without JavaScript. */
export type RunChoice = readonly [id: string, words: string, records: number, href: string]

const choiceOf = ({ example: { id, name }, recordCount }: ExampleData, path: string, root: string): RunChoice =>
  [id, `${cut(plain(name === id.split('/').at(-1) ? id : `${id} (${name})`), 200)}: ${count(recordCount, 'record')}`, recordCount, linkTo(path, dataPath(root, runsName(id)))]

function body(garden: GardenData, first: Part<ExampleData>, root: string): Html {
  if (first.all === 0) return html`<h1>Runs</h1><p class="lead">There are no records yet: they come with <code>hortus smoke</code> and <code>hortus run</code>.</p>`
  return html`<h1>Runs</h1>
<p class="lead">Choose two or more runs, of one example or of several: their parameters, metrics and curves stand side by side. The address of this page keeps what was chosen.</p>
<p class="note unscripted">Choosing needs JavaScript, which is off here. The page of each example below has its runs as a table, and the command that compares two of them.</p>
<div class="filters" id="choose">
<p><label for="example">Example</label> <select id="example"><option value="">Choose one</option></select></p>
<div id="list"></div>
<p id="said" role="status" class="muted"></p>
<ul id="chosen" class="tags" aria-label="Chosen runs"></ul>
</div>
<div id="result"></div>
${examples(first, root)}
${byCommand(garden)}`
}

function examples(part: Part<ExampleData>, root: string): Html {
  return html`<section id="examples"><h2>Examples with runs</h2>
<p class="muted">The page of each has its last runs as a table.</p>
${table('Examples with runs', columns(part.path, root), part.rows)}
${pager(part, 'example')}</section>`
}

/** A comparison with a verdict asks for more than this page has. */
function byCommand(garden: GardenData): Html {
  const before = checkoutCommand(garden)
  return html`<section id="command"><h2>By command</h2>
<p>In a clone of the repository <code>hortus compare OLDER NEWER</code> sets two records, or two directories of them, side by side, and gives a verdict where there are enough. The page of each example has it for its newest runs; above it stands for those that were chosen.</p>
${before === null ? html`<p>Records lie below <code>.hortus/records</code>, where their runs left them.</p>` : html`<p>Once before, a checkout of the data branch, where records are files:</p>${commandBit(before)}<p class="muted">Months that <code>hortus history compact</code> packed are one file each, below <code>packs/</code>.</p>`}</section>`
}

const columns = (path: string, root: string): readonly Column<ExampleData>[] => [
  { title: 'example', show: ({ example: { id } }) => html`<a href="${linkTo(path, examplePath(root, id), 'records')}">${code(id)}</a>` },
  { title: 'records', figures: true, show: ({ recordCount }) => html`${recordCount}` },
  { title: 'presets', show: ({ expected }) => text(Object.keys(expected).slice(0, 8).join(', '), 200) },
  { title: 'compare', show: ({ example: { id } }) => html`<a class="choose" href="${linkTo(path, sectionPath(root, 'runs'))}?example=${text(encodeURIComponent(id.toWellFormed()), 3000)}">Compare its runs</a>` },
]
