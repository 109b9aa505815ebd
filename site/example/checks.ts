/** Its rungs over the checks of the default branch, newest first. */
import { STATES } from '../../core/history/check.ts'
import { count, duration } from '../../core/render/figures.ts'
import { html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { table, type Column } from '../../core/render/html/table.ts'
import { RUNGS } from '../../core/report/order.ts'
import type { RungState } from '../../core/schema/health.ts'
import { dayBit, RUNG_STATES } from '../shell/bits.ts'
import type { CheckShown } from '../site-data.ts'
import { commitBit, type ExamplePage } from './page-of.ts'

export function checks(page: ExamplePage): Html {
  const all = page.data.checks
  if (all.length === 0) return NOTHING
  return html`<section id="checks"><h2>Checks</h2>
${history(all)}
<details><summary>${all.length === 1 ? 'As' as Html : html`All ${all.length} as`} a table</summary>${table('Checks', columns(page), all)}</details>
</section>`
}

/** One column a check, oldest first, one row a rung. The words of it are in the table below. */
function history(all: readonly CheckShown[]): Html {
  const shown = all.slice(0, SHOWN).toReversed()
  const row = (rung: string, at: number): Html => html`<tr><th scope="row">${text(rung)}</th>${join(shown.map(({ states }) => cell(stateOf(states[at]))))}</tr>`
  return html`<div class="scroll" role="region" tabindex="0" aria-label="Rungs of the last ${text(count(shown.length, 'check'))}"><table class="history"><caption class="small muted">${shown.length === 1 ? html`One check, ${dayBit(shown[0]!.at)}` : html`The last ${shown.length} checks, ${dayBit(shown[0]!.at)} to ${dayBit(shown.at(-1)!.at)}, oldest first`}</caption><tbody>${join(RUNGS.map(row), '\n')}</tbody></table></div>`
}

function cell(state: RungState): Html {
  const { glyph, look, words } = RUNG_STATES[state]
  return html`<td class="${look as Html}"><span aria-hidden="true">${glyph as Html}</span><span class="said">${words as Html}</span></td>`
}

const SHOWN = 30

const STATE_OF = Object.fromEntries(Object.entries(STATES).map(([state, letter]) => [letter, state])) as Readonly<Record<string, RungState>>
const stateOf = (letter: string | undefined): RungState => STATE_OF[letter ?? 'n'] ?? 'not_run'

function columns(page: ExamplePage): readonly Column<CheckShown>[] {
  return [
    { title: 'day', show: ({ at }) => dayBit(at) },
    { title: 'commit', show: ({ commit }) => commitBit(page, commit) },
    { title: 'started by', show: ({ trigger }) => text(trigger) },
    { title: 'rungs', show: ({ states }) => html`<span class="n">${text([...states].map((letter) => RUNG_STATES[stateOf(letter)].glyph).join(' '))}</span>` },
    { title: 'took', figures: true, show: ({ ms }) => (ms === null ? NOTHING : text(duration(ms))) },
    { title: 'why not', wide: true, show: ({ reason }) => (reason === null ? NOTHING : sentence(reason, 300)) },
  ]
}
