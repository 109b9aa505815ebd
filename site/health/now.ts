import { summaryWords } from '../../core/render/health-words.ts'
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { count } from '../../core/render/figures.ts'
import { healthBit } from '../shell/bits.ts'
import type { GardenData } from '../site-data.ts'

/** Today, in counts; each rung for itself is in the table of examples. */
export function now({ health, unreadable }: GardenData): Html {
  const { summary } = health
  const counts = (['red', 'yellow', 'green'] as const).map((word) => html`<div><dt>${healthBit(word)}</dt><dd>${summary[word]}</dd></div>`)
  const hidden = unreadable.length === 0 ? NOTHING : html`<p class="note bad">${text(count(unreadable.length, 'example'))} could not be read and is in none of these counts.</p>`
  return html`<dl class="counts">${join(counts)}</dl>
${join(summaryWords(health).map((line) => html`<p class="muted">${text(line)}</p>`), '\n')}
<p class="muted">As of <time datetime="${text(health.today, 40)}">${text(health.today, 40)}</time>. Green: the last check reached the rung that the tier asks for, and lately.</p>
${hidden}`
}
