/** The card of a model, a stranger's Markdown: made harmless as READMEs are (A27). */
import { html, type Html } from '../../core/render/html/html.ts'
import type { IndexedModel } from '../../core/schema/index.ts'
import { renderReadme } from '../example/readme/render-readme.ts'
import type { Here } from './around.ts'
import { fileBit } from './pieces.ts'

export function card(here: Here, { id, card: path }: IndexedModel): Html {
  if (path === null) return html`<section id="card"><h2>Model card</h2><p class="muted">It has none.</p></section>`
  const read = here.details.cards.get(id)
  const body = read === undefined ? html`<p class="muted">It is not shown here.</p>` : html`<div class="readme">${renderReadme(read, { path: read.path, page: () => null, file: here.links.file, picture: () => null })}</div>`
  return html`<section id="card"><h2>Model card</h2><p class="small">${fileBit(here, path)}</p>${body}</section>`
}
