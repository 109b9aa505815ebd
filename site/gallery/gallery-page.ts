/** The first page: every example as a card, to be looked through as it is; the browser adds search, filters and order. */
import { count } from '../../core/render/figures.ts'
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { linkTo, sectionPath, allPath } from '../shell/paths.ts'
import type { GardenData, SiteData } from '../site-data.ts'
import { card } from './card.ts'
import type { Entry } from './entry.ts'
import { filterForm } from './filter-form.ts'

/** `entries` in the order they are shown. */
export function galleryBody(site: SiteData, garden: GardenData, root: string, entries: readonly Entry[]): Html {
  const path = sectionPath(root, 'gallery')
  const first = entries.slice(0, FIRST)
  const rest = entries.length - first.length
  return html`<h1>${text(site.gardens.length === 1 ? site.title : garden.name, 200)}</h1>
<p class="lead">${summary(garden)}</p>
${seenHere(garden)}${entries.length === 0 ? html`<p class="note">There is no example yet: a directory with an <code>example.yaml</code> is one.</p>` : html`${filterForm(entries)}
<p class="muted"><span id="count" role="status">${text(count(entries.length, 'example'))}${rest > 0 ? html`, the first ${first.length} of them here` : NOTHING}.</span> <a href="${linkTo(path, allPath(root))}">All as a list</a></p>
<p class="muted small">The commands need <code>hortus</code>: <code>npm link</code> in a checkout of Hortus makes it known.</p>
<ul class="cards" id="cards">
${join(first.map(card), '\n')}
</ul>
<p class="more" hidden><button type="button" id="more">Show more</button></p>`}
${leftOut(garden)}`
}

/** As many cards as a page brings along: a whole garden of today, and no megabytes of a large one. */
export const FIRST = 240

function summary({ health, commit, examples }: GardenData): Html {
  const { green, yellow, red, archived, graduated } = health.summary
  const words = [`${green} green`, `${yellow} yellow`, `${red} red`, ...(archived > 0 ? [`${archived} archived`] : []), ...(graduated > 0 ? [`${graduated} graduated`] : [])]
  const last = health.data.last
  return html`${text(count(examples.length, 'example'))}: ${text(words.join(', '))}. ${last === null ? html`No check is known yet.` : html`Last check <time datetime="${text(last.at, 40)}">${text(last.at.slice(0, 10))}</time>${last.commit === null ? NOTHING : html` at ${code(last.commit.slice(0, 12))}`}.`} As of <time datetime="${text(health.today, 20)}">${text(health.today, 20)}</time>${commit === null ? NOTHING : html`, commit ${code(commit.slice(0, 12))}`}.`
}

/** What one machine saw is no word of the default branch. */
function seenHere({ health: { data } }: GardenData): Html {
  return data.source === 'local' ? html`<p class="note">There is no branch ${code(data.branch)} that keeps checks: health is what the last runs on the machine that built this page came to.</p>
` : NOTHING
}

/** Nobody may take the page for whole that is not. */
function leftOut({ unreadable, problems }: GardenData): Html {
  const items = [...unreadable.map(({ path, findings }) => html`${code(path)} cannot be read${findings[0] === undefined ? NOTHING : html`: ${sentence(findings[0].message)}`}`), ...problems.map(({ message, next, path }) => html`${path === undefined ? NOTHING : html`${code(path)} `}${sentence(message)} ${sentence(next)}`)]
  if (items.length === 0) return NOTHING
  const shown = items.slice(0, 50)
  return html`<section id="left-out"><h2>Left out</h2><ul>${join(shown.map((item) => html`<li>${item}</li>`), '\n')}${items.length > shown.length ? html`<li>and ${items.length - shown.length} more</li>` : NOTHING}</ul></section>`
}
