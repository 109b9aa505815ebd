/** A finding as a page shows it, made where the site is built and in the browser alike. */
import { html, NOTHING, sentence, text, code as asCode, type Html } from '../../core/render/html/html.ts'
import type { Finding } from '../../core/schema/report.ts'

export interface FindingShown {
  readonly code: string
  readonly level: Finding['level']
  /** It stands in the baseline. */
  readonly known: boolean
  /** Its id, and its page relative to the page of findings; null: it has none. */
  readonly example: { readonly id: string; readonly href: string | null } | null
  /** With its line: `examples/x/example.yaml:3`. */
  readonly where: string
  /** Of the file in the repository; null: nobody knows where that is. */
  readonly address: string | null
  readonly message: string
  readonly fix: string
}

export const LEVELS = ['error', 'warning', 'notice'] as const
const LOOK = { error: 'bad', warning: 'open', notice: 'none' } as const
const GLYPH = { error: '✗', warning: '!', notice: '·' } as const

export const levelBit = (level: Finding['level']): Html => html`<span class="level ${LOOK[level] as Html}"><span aria-hidden="true">${GLYPH[level] as Html}</span> ${level as Html}</span>`

/** `withCode`: it does not stand below its kind. */
export function findingItem({ code, level, known, example, where, address, message, fix }: FindingShown, { withCode = false } = {}): Html {
  const whose = example === null ? NOTHING : html`${example.href === null ? asCode(example.id) : html`<a href="${text(example.href, 5000)}">${asCode(example.id)}</a>`} `
  return html`<li>${levelBit(level)}${known ? html` <span class="muted">known before</span>` : NOTHING} ${withCode ? html`${asCode(code)} ` : NOTHING}${whose}${sentence(message)} <small>${address === null ? text(where, 300) : html`<a href="${text(address, 3000)}" rel="noreferrer">${text(where, 300)}</a>`}. ${sentence(fix)}</small></li>`
}
