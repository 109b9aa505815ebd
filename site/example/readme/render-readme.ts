import { toHtml } from 'hast-util-to-html'
import { html, lines, text, type Html } from '../../../core/render/html/html.ts'
import type { Surroundings } from './places.ts'
import { readMarkdown } from './read-markdown.ts'
import { tidy } from './tidy.ts'

/** A README as a part of a page, whatever is in it (A27). What is too long is cut, and said to be. */
export function renderReadme(readme: { readonly text: string; readonly bytes: number; readonly path: string }, around: Surroundings): Html {
  const whole = readme.text.toWellFormed()
  const shown = whole.length <= LONGEST ? whole : whole.slice(0, whole.lastIndexOf('\n', LONGEST) > 0 ? whole.lastIndexOf('\n', LONGEST) : LONGEST)
  const body = bodyOf(shown, around)
  const address = around.file(readme.path)
  const cut = shown.length < whole.length || readme.bytes > new TextEncoder().encode(whole).length
  return cut ? html`${body}
<p class="note">Only the beginning of a README of ${readme.bytes} bytes is shown. ${address === null ? html`The whole is in ${text(readme.path)}.` : html`<a href="${text(address, 5000)}" rel="noreferrer">The whole</a>`}</p>` : body
}

/** Longest README of the first garden: 40,000 characters. Parsers of Markdown take time that grows faster than the text. */
const LONGEST = 100_000

function bodyOf(markdown: string, around: Surroundings): Html {
  const tree = readMarkdown(markdown)
  if (tree === null) return html`<p class="note">This README is nested too deeply to be laid out; it is shown as it was written.</p><pre tabindex="0">${lines(markdown, LONGEST)}</pre>`
  tidy(tree, around)
  // Made of elements that were allowed one by one (allowed.ts), by a library that escapes every text and attribute.
  return toHtml(tree, { allowDangerousHtml: false, closeSelfClosing: false }) as Html
}
