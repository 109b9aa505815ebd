import type { ExampleCard } from '../garden/example-card.ts'
import { count } from './figures.ts'
import { plain } from './plain.ts'
import { painter } from './terminal-style.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { textTable } from './text-table.ts'

/** `hortus list` as a person reads it. */
export function renderList(listing: { readonly examples: readonly ExampleCard[]; readonly unreadable: readonly { readonly path: string }[]; readonly total: number }, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const { examples, unreadable, total } = listing
  const rows = examples.map((card) => [card.id, card.tier, card.gpu, card.lastGreen?.date.slice(0, 10) ?? '–', card.graduatedTo === undefined ? card.presets.join(' ') : `→ ${card.graduatedTo.repository}`])
  const [head, ...body] = textTable(['example', 'tier', 'gpu', 'last green', 'presets'], rows, width)
  const sum = examples.length === total ? count(total, 'example') : `${examples.length} of ${count(total, 'example')}`
  return [
    ...(examples.length === 0 ? [] : [paint(head!, 'dim'), ...body, '']),
    ...unreadable.map(({ path }) => paint(`unreadable: ${plain(path)} (hortus validate says why)`, 'red')),
    sum,
    '',
  ].join('\n')
}
