import { bytes } from './figures.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter } from './terminal-style.ts'
import { textTable } from './text-table.ts'

/** `hortus cache info` as a person reads it. */
export function renderCache(places: readonly { readonly mode: string; readonly what: string; readonly where: string; readonly bytes: number | null }[], { color, width }: TerminalOptions): string {
  const rows = places.map((place) => [place.mode, place.what, place.bytes === null ? 'nothing' : bytes(place.bytes), place.where])
  const [head, ...body] = textTable(['cache', 'what', 'holds', 'where'], rows, width)
  return `${[painter(color)(head!, 'dim'), ...body].join('\n')}\n`
}
