/** What it needs and is about, as the descriptor says. */
import type { Need } from '../../core/garden/example.ts'
import { code, html, join, NOTHING, text, type Html } from '../../core/render/html/html.ts'
import { deviceWords } from '../gallery/facets-of.ts'
import type { ExamplePage } from './page-of.ts'

export function facts({ data: { example, health }, links }: ExamplePage): Html {
  const { need, datasets, frameworks, tasks, modalities, tags, image, path, capability } = example
  const rows: readonly (readonly [string, Html])[] = [
    ['runs on', text(deviceWords(need))],
    ['needs', text(needWords(need))],
    ['tasks', list(tasks)],
    ['frameworks', list(frameworks)],
    ['modalities', list(modalities)],
    ['datasets', list(datasets)],
    ['area', text(capability ?? '', 100)],
    ['tags', list(tags)],
    ['image', image === null ? NOTHING : code(image, 120)],
    ['owners', list(health?.owners ?? [])],
    ['source', source(links.file(path), path)],
  ]
  return html`<dl class="facts">${join(rows.filter(([, words]) => words !== '').map(([term, words]) => html`<dt>${text(term)}</dt><dd>${words}</dd>`), '\n')}</dl>`
}

const source = (address: string | null, path: string): Html => (address === null ? code(path) : html`<a href="${text(address.replace('/blob/', '/tree/'), 3000)}" rel="noreferrer">${text(path, 200)}</a>`)

const list = (words: readonly string[]): Html => text(words.slice(0, 20).join(', ') + (words.length > 20 ? ', …' : ''), 600)

function needWords({ ramGb, diskGb, cpuCores }: Need): string {
  return [...(ramGb === null ? [] : [`${ramGb} GB of memory`]), ...(diskGb === null ? [] : [`${diskGb} GB of disk`]), ...(cpuCores === null ? [] : [`${cpuCores} cores`])].join(', ')
}
