/** Search and filters. They need the browser's help, so they are hidden until it gives it; without it kinds, levels and pages lead on. */
import { html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { count } from '../../core/render/figures.ts'
import { LEVELS, type FindingShown } from './finding-shown.ts'

/** `data`: address of what is searched. */
export function findingForm(all: readonly Pick<FindingShown, 'code' | 'level' | 'known'>[], data: Html): Html {
  const times = (of: (each: (typeof all)[number]) => boolean): number => all.filter(of).length
  const codes = [...Map.groupBy(all, ({ code }) => code)].map(([code, own]) => [code, own.length] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  const known = times((each) => each.known)
  return html`<div class="filters" id="find" role="search" aria-label="Findings" data-href="${data}">
<div class="find"><label for="q">Search</label><input id="q" type="search" autocomplete="off" spellcheck="false" placeholder="Words of a message, a path, a fix" aria-describedby="said"></div>
<div class="facets">
${select('code', 'Kind', codes.map(([code, many]) => [code, many]))}
${select('level', 'Level', LEVELS.map((level) => [level, times((each) => each.level === level)] as const).filter(([, many]) => many > 0))}
${known === 0 ? NOTHING : select('status', 'Status', [['new', all.length - known], ['known', known]])}
<div><label for="example">Example or area</label><input id="example" type="search" list="examples" autocomplete="off" spellcheck="false" placeholder="vision/resnet"><datalist id="examples"></datalist></div>
<button type="button" id="clear" hidden>Clear all</button></div>
<p id="said" role="status" class="muted">${text(count(all.length, 'finding'))}.</p>
</div>
<ul class="findings" id="found" hidden></ul>
<p class="more" hidden><button type="button" id="more">Show more</button></p>`
}

const select = (id: string, label: string, options: readonly (readonly [string, number])[]): Html =>
  html`<div><label for="${text(id)}">${text(label)}</label><select id="${text(id)}"><option value="">any</option>${join(options.map(([value, many]) => html`<option value="${text(value, 200)}">${text(value, 80)} (${many})</option>`))}</select></div>`
