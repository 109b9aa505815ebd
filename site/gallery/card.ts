/** A card of the gallery; the browser makes the same for those that the page did not bring. */
import { STATES } from '../../core/history/check.ts'
import { duration } from '../../core/render/figures.ts'
import { html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { RUNGS } from '../../core/report/order.ts'
import type { RungState } from '../../core/schema/health.ts'
import { HEALTH, RUNG_STATES } from '../shell/bits.ts'
import type { Entry } from './entry.ts'

export function card(entry: Entry): Html {
  const { id, name, description, href, device, ms, tier, command, moved } = entry
  return html`<li class="card" data-id="${text(id, 2000)}">${picture(entry)}<h2><a href="${text(href, 5000)}">${text(name)}</a></h2>
<p class="id">${text(id, 200)}</p>
${description === '' ? NOTHING : html`<p class="about" dir="auto">${sentence(description)}</p>`}
<p class="state">${stateLine(entry)}</p>${ladder(entry)}
<p class="needs"><span>${text(device)}</span> <span>${text(ms === null ? 'time not measured' : `about ${duration(ms)}`)}</span> <span>${text(tier)}</span></p>
${moved !== null ? html`<p class="moved">now in ${text(moved)}</p>` : command === null ? NOTHING : html`<div class="copy"><code>${text(command, 4000)}</code><button type="button" data-copy aria-label="Copy the command that runs ${text(name)}">Copy</button></div>`}</li>`
}

function picture({ picture: shown }: Entry): Html {
  if (shown === null) return NOTHING
  const size = shown.width === null || shown.height === null ? NOTHING : html` width="${shown.width}" height="${shown.height}"`
  return html`<img src="${text(shown.src, 5000)}" alt="${text(shown.alt)}" loading="lazy" decoding="async"${size}>`
}

/** Health with its day, in words that are true without the color. */
function stateLine({ health, since, why, checked, required }: Entry): Html {
  const { glyph, look, words } = HEALTH[health]
  const more = since !== null ? ` since ${since.atLeast ? 'at least ' : ''}${since.day}` : why === '' ? '' : `: ${why}`
  return html`<span class="health ${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${words as Html}</span>${text(more)}${checked === null ? NOTHING : html`<small> ${since === null || required === null ? NOTHING : html`reaches ${text(required)}, `}checked ${text(checked)}</small>`}`
}

/** Rungs side by side, as signs; each with its words for those who hear the page or point at it. */
function ladder({ rungs }: Entry): Html {
  if (rungs === null) return NOTHING
  const states = RUNGS.map((_rung, at) => STATE_OF[rungs[at] ?? STATES.not_run] ?? 'not_run')
  const words = RUNGS.map((rung, at) => `${rung} ${RUNG_STATES[states[at]!].words}`).join(', ')
  return html`<p class="ladder" role="img" aria-label="Rungs: ${text(words)}" title="${text(words)}">${join(states.map((each) => html`<i class="${RUNG_STATES[each].look as Html}">${RUNG_STATES[each].glyph as Html}</i>`))}</p>`
}

const STATE_OF = Object.fromEntries(Object.entries(STATES).map(([state, letter]) => [letter, state])) as Readonly<Record<string, RungState>>
