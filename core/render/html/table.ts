import { html, join, NOTHING, text, type Html } from './html.ts'

export interface Column<Row> {
  readonly title: string
  readonly show: (row: Row) => Html
  /** Figures stand right, so that they can be compared. */
  readonly figures?: boolean
  /** Sentences need room. */
  readonly wide?: boolean
}

/** First column heads its row. Columns that no row fills are left out. Scrolls by itself where the page is narrow. */
export function table<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Html {
  const cells = rows.map((row) => columns.map(({ show }) => show(row)))
  const used = columns.map((_column, at) => cells.some((row) => row[at] !== ''))
  const classOf = (at: number): Html => (columns[at]!.figures === true ? html` class="n"` : columns[at]!.wide === true ? html` class="w"` : NOTHING)
  const head = join(columns.map(({ title }, at) => (used[at] === true ? html`<th scope="col"${classOf(at)}>${text(title)}</th>` : NOTHING)))
  const body = join(cells.map((row) => html`<tr>${join(row.map((cell, at) => (used[at] !== true ? NOTHING : at === 0 ? html`<th scope="row">${cell}</th>` : html`<td${classOf(at)}>${cell}</td>`)))}</tr>`), '\n')
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${text(name, 200)}"><table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table></div>`
}
