/** What asks for a person: incidents, proposals, and what is not known. */
import { count } from '../../core/render/figures.ts'
import { evidenceWords, PROPOSALS } from '../../core/render/health-words.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import type { Proposal } from '../../core/schema/health.ts'
import { commandBit, dayBit } from '../shell/bits.ts'
import { exampleLinks } from '../charts/example-links.ts'
import type { GardenData } from '../site-data.ts'

export function incidents(garden: GardenData, path: string, root: string): Html {
  const all = garden.health.incidents
  if (all.length === 0) return NOTHING
  const link = exampleLinks(garden, path, root)
  return html`<section id="incidents"><h2>Incidents</h2><ul>${join(all.map(({ since, cause, threshold, examples: ids }) => html`<li>Since ${dayBit(since)} ${text(count(ids.length, 'example'))} fail that began to fail in the same check (${sentence(cause)}). Their failures do not count until fewer than ${threshold} of them fail: ${join(ids.slice(0, 50).map(link), ', ')}${text(ids.length > 50 ? ` and ${ids.length - 50} more` : '')}.</li>`), '\n')}</ul></section>`
}

export function proposals(garden: GardenData, path: string, root: string): Html {
  const link = exampleLinks(garden, path, root)
  const proposal = (each: Proposal): Html => html`<li>${link(each.example)}: ${sentence(each.why)}<ul class="small">${join(evidenceWords(each).map((line) => html`<li>${text(line)}</li>`))}</ul>${each.command.startsWith('hortus ') ? commandBit(each.command) : html`<p>${sentence(each.command.replace(/^[a-z]/, (letter) => letter.toUpperCase()))}</p>`}</li>`
  const parts = PROPOSALS.flatMap(([kind, title]) => {
    const all = garden.health.proposals[kind]
    if (all.length === 0) return []
    const more = all.length > MOST ? html`<p class="muted">and ${all.length - MOST} more, all of them with <code>hortus health</code>.</p>` : NOTHING
    return [html`<h3>${text(title)}</h3><ul>${join(all.slice(0, MOST).map(proposal), '\n')}</ul>${more}`]
  })
  return html`<section id="proposals"><h2>Proposals</h2>${parts.length === 0 ? html`<p class="muted">There is nothing to archive, tell, demote, promote or graduate.</p>` : html`<p class="muted">Nothing is done by itself; each line says on what it rests and the command that does it.</p>${join(parts, '\n')}`}</section>`
}

const MOST = 50

export function leftOut({ health, problems }: GardenData): Html {
  const unknown = health.unknown.map((line) => html`<li>${sentence(line)}</li>`)
  const told = problems.slice(0, MOST).map(({ code: of, message, next }) => html`<li>${code(of)} ${sentence(message)} ${sentence(next)}</li>`)
  return html`${list('unknown', 'Not known', unknown)}${list('left-out', 'Left out', problems.length > MOST ? [...told, html`<li>and ${problems.length - MOST} more</li>`] : told)}`
}

const list = (id: string, title: string, items: readonly Html[]): Html => (items.length === 0 ? NOTHING : html`<section id="${text(id)}"><h2>${text(title)}</h2><ul>${join(items, '\n')}</ul></section>`)
