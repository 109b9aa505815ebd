/** What is wrong with it, what was left out, and how it leaves the garden. */
import { code, html, join, NOTHING, sentence, text, type Html } from '../../core/render/html/html.ts'
import { wordOf } from '../gallery/main-preset.ts'
import { commandBit } from '../shell/bits.ts'
import type { ExamplePage } from './page-of.ts'

export function findings({ data: { findings: all, example }, section }: ExamplePage): Html {
  if (all.length === 0) return NOTHING
  const shown = all.slice(0, 20)
  return html`<section id="findings"><h2>Findings</h2><ul class="findings">${join(shown.map(({ code: of, level, path, line, message, fix, status }) => html`<li><span class="${LOOK[level] as Html}">${level as Html}</span>${status === 'known' ? html` <small>known before</small>` : NOTHING} ${code(of)} ${sentence(message)} <small>${text(`${path}${line === null ? '' : `:${line}`}`, 300)}. ${sentence(fix)}</small></li>`), '\n')}</ul>
${all.length > shown.length ? html`<p class="muted">and ${all.length - shown.length} more, on the page of <a href="${section('findings')}?example=${text(encodeURIComponent(example.id.toWellFormed()), 3000)}">findings</a></p>` : NOTHING}</section>`
}

const LOOK = { error: 'bad', warning: 'open', notice: 'none' } as const

export function leftOut({ data: { problems } }: ExamplePage): Html {
  return problems.length === 0 ? NOTHING : html`<section id="left-out"><h2>Left out</h2><ul>${join(problems.slice(0, 20).map(({ message, next, path }) => html`<li>${path === undefined ? NOTHING : html`${code(path)} `}${sentence(message)} ${sentence(next)}</li>`), '\n')}</ul></section>`
}

export function takeAway({ data: { example } }: ExamplePage): Html {
  if (example.graduatedTo !== undefined || example.tier === 'archived') return NOTHING
  return html`<section id="export"><h2>Take it along</h2><p>As a repository of its own, proven in a clean clone:</p>${commandBit(`hortus export ${wordOf(example.id)}`)}</section>`
}
