/** A tree as a picture whose every node is a link: reached by keyboard in the order in which one reads. */
import { cut } from '../../core/render/plain.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { linkTo } from '../shell/paths.ts'
import type { Here } from '../workspace/around.ts'
import { describe, type Described } from './describe.ts'
import type { Node } from './forest.ts'
import { place, type Placed } from './place.ts'

/** `subject`: the page that it stands on is about this one. */
export function drawTree(here: Here, root: Node, { label, subject = null }: { readonly label: string; readonly subject?: Pick<Node, 'kind' | 'id'> | null }): Html {
  const { nodes, columns, rows } = place(root)
  const [width, height] = [columns * (BOX.width + GAP.x) - GAP.x + 2 * EDGE, rows * (BOX.height + GAP.y) - GAP.y + 2 * EDGE]
  const lines = nodes.map(({ parent, node, ...at }) => (parent === null ? NOTHING : line(nodes[parent]!, at, node.by === 'claimed')))
  const boxes = nodes.map((placed) => box(here, placed, describe(here, placed.node, placed.parent === null ? null : nodes[placed.parent]!.node), subject))
  return html`<div class="scroll"><svg class="lineage" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${text(label, 300)}">${join(lines)}
${join(boxes, '\n')}</svg></div>`
}

const BOX = { width: 224, height: 62 } as const
const GAP = { x: 44, y: 12 } as const
const EDGE = 3

const left = (column: number): number => EDGE + column * (BOX.width + GAP.x)
const top = (row: number): number => EDGE + row * (BOX.height + GAP.y)

function line(from: Pick<Placed, 'column' | 'row'>, to: Pick<Placed, 'column' | 'row'>, claimed: boolean): Html {
  const [x, y, toX, toY] = [left(from.column) + BOX.width, top(from.row) + BOX.height / 2, left(to.column), top(to.row) + BOX.height / 2]
  const middle = x + GAP.x / 2
  return html`<path class="${claimed ? 'tie claimed' as Html : 'tie' as Html}" d="M${x} ${y}C${middle} ${y} ${middle} ${toY} ${toX} ${toY}"/>`
}

function box(here: Here, { node, column, row }: Placed, described: Described, subject: Pick<Node, 'kind' | 'id'> | null): Html {
  const { kind, title, marks, page } = described
  const [x, y] = [left(column), top(row)]
  const isSubject = subject !== null && subject.kind === node.kind && subject.id === node.id && node.form !== 'several'
  const said = [`${kind} ${title}`, ...marks.map(({ word }) => word), ...(node.by === 'claimed' ? ['as the model says, without a run'] : [])].join(', ')
  const inner = html`<title>${text(said, 400)}</title><rect class="box ${node.kind as Html}${node.form === 'missing' ? ' missing' as Html : NOTHING}${isSubject ? ' here' as Html : NOTHING}" x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="9"/><text class="kind" x="${x + 12}" y="${y + 18}">${text(kind)}</text><text class="id" x="${x + 12}" y="${y + 36}">${text(cut(title, 27))}</text><text class="marks" x="${x + 12}" y="${y + 53}">${join(marks.slice(0, 3).map(({ glyph, word, look }, at) => html`<tspan class="${look as Html}">${at > 0 ? '  ' as Html : NOTHING}${glyph as Html} ${text(cut(word, marks.length > 1 ? 13 : 27))}</tspan>`))}</text>`
  // Of a link the title is its name: another label would hide the words that are seen from those who hear.
  return page === null || isSubject ? html`<g role="img" aria-label="${text(said, 400)}"${isSubject ? html` aria-current="true"` : NOTHING}>${inner}</g>` : html`<a href="${linkTo(here.path, page)}">${inner}</a>`
}
