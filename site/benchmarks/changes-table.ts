import { nameWords } from '../../core/render/comparison-words.ts'
import { measure, percent } from '../../core/render/figures.ts'
import { html, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { CHANGES } from '../charts/changes.ts'
import type { ChangeWord } from '../charts/chart-values.ts'
import { dayBit } from '../shell/bits.ts'
import { commitLink } from '../shell/commit-link.ts'
import type { ChangeOf } from './summary-of.ts'

export interface ChangeRow extends ChangeOf {
  /** Linked; null: the page is about one. */
  readonly example: Html | null
}

/** Nothing, said so, where nothing changed. */
export function changesTable(title: string, rows: readonly ChangeRow[], commitOf: (sha: string) => string | null): Html {
  const shown = rows.slice(0, MOST)
  if (shown.length === 0) return html`<section id="changes"><h2>${text(title)}</h2><p class="muted">No level changed.</p></section>`
  return html`<section id="changes"><h2>${text(title)}</h2>${table(title, columns(commitOf), shown)}
${rows.length > shown.length ? html`<p class="muted">The newest ${shown.length} of ${rows.length}; the page of each example has its own.</p>` : NOTHING}</section>`
}

const MOST = 100

const columns = (commitOf: (sha: string) => string | null): readonly Column<ChangeRow>[] => [
  { title: 'day', show: ({ change }) => dayBit(change.point.at) },
  { title: 'what', show: ({ change }) => changeBit(change.word) },
  { title: 'example', show: ({ example }) => example ?? NOTHING },
  { title: 'metric', show: ({ key }) => html`${text(key.metric, 60)} <small>${text(key.origin)}, ${text(key.preset, 40)}, ${text(key.hardware, 60)}</small>` },
  { title: 'from', figures: true, show: ({ change, unit }) => text(measure(change.before, unit ?? undefined)) },
  { title: 'to', figures: true, show: ({ change, unit }) => text(measure(change.after, unit ?? undefined)) },
  { title: 'by', figures: true, show: ({ change }) => text(percent(change.shift)) },
  { title: 'commit', show: ({ change }) => commitLink(change.point.commit, commitOf) },
  { title: 'accepted', wide: true, show: ({ change: { accepted } }) => (accepted === null ? NOTHING : html`“${text(accepted.reason, 200)}” <small>${text(nameWords(accepted.by), 80)}, ${dayBit(accepted.at)}</small>`) },
]

/** A glyph and a word, colored beside that. */
export function changeBit(word: ChangeWord): Html {
  const { glyph, look } = CHANGES[word]
  return html`<span class="${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${word as Html}</span>`
}
