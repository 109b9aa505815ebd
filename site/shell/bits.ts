/** Small pieces that several pages show, so that the same thing looks and reads the same everywhere. */
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { RUNGS } from '../../core/report/order.ts'
import type { ExampleHealth, RungState } from '../../core/schema/health.ts'
import type { Tier } from '../../core/garden/example.ts'

type HealthWord = ExampleHealth['health'] | 'unknown'

/** `● green`: a glyph of its own shape and a word, so that color says nothing that they do not. null: the tier asks for no health. */
export function healthBit(health: HealthWord): Html {
  const { glyph, look, words } = HEALTH[health ?? 'aside']
  return html`<span class="health ${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${words as Html}</span>`
}

export const HEALTH = {
  green: { glyph: '●', look: 'good', words: 'green' },
  yellow: { glyph: '▲', look: 'open', words: 'yellow' },
  red: { glyph: '■', look: 'bad', words: 'red' },
  aside: { glyph: '–', look: 'none', words: 'not judged' },
  unknown: { glyph: '○', look: 'none', words: 'never checked' },
} as const

export const RUNG_STATES: Readonly<Record<RungState, { readonly glyph: string; readonly look: string; readonly words: string }>> = {
  passed: { glyph: '✓', look: 'good', words: 'passed' },
  failed: { glyph: '✗', look: 'bad', words: 'failed' },
  doubted: { glyph: '?', look: 'open', words: 'failed, decided nothing' },
  machine: { glyph: '!', look: 'open', words: 'the machine could not' },
  skipped: { glyph: '–', look: 'none', words: 'could not be tried' },
  not_run: { glyph: '·', look: 'none', words: 'not run' },
}

/** All rungs side by side, bottom of the ladder first; never one sum of them. */
export function rungsBit(rungs: ExampleHealth['rungs'], required: ExampleHealth['required'] = null): Html {
  if (rungs === null) return NOTHING
  return html`<ul class="rungs" aria-label="Rungs">${join(RUNGS.map((rung) => rungItem(rung, rungs[rung], rung === required)))}</ul>`
}

function rungItem(rung: string, state: RungState, required: boolean): Html {
  const { glyph, look, words } = RUNG_STATES[state]
  return html`<li class="${look as Html}"><span aria-hidden="true">${glyph as Html}</span> ${rung as Html}<span class="said">: ${words as Html}</span>${required ? html` <small>required</small>` : NOTHING}</li>`
}

export const tierBit = (tier: Tier): Html => html`<span class="tag strong">${text(tier)}</span>`

/** The day of a moment, as every machine can read it too; what is no moment is shown as it is. */
export function dayBit(at: string): Html {
  return /^\d{4}-\d{2}-\d{2}/.test(at) ? html`<time datetime="${text(at, 40)}">${text(at.slice(0, 10))}</time>` : text(at, 40)
}

/** A command and the button that copies it. Without JavaScript it is there to be selected. */
export function commandBit(command: string, label = 'Copy'): Html {
  return html`<div class="copy"><code>${text(command, 4000)}</code><button type="button" data-copy>${text(label)}</button></div>`
}

/** Nobody may take a list for whole that is not; nothing where it is. */
export const firstOf = (shown: number, all: number): Html => (shown >= all ? NOTHING : html`<p class="muted">The first ${shown} of ${all}.</p>`)
