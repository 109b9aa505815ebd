import { bytes } from './figures.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { painter } from './terminal-style.ts'
import { textTable } from './text-table.ts'

/** `hortus cache info` as a person reads it. */
export function renderCache(places: readonly { readonly mode: string; readonly what: string; readonly where: string; readonly bytes: number | null }[], { color }: TerminalOptions): string {
  // Never cut: the paths are what a person came for.
  const rows = places.map((place) => [place.mode, place.what, place.bytes === null ? 'nothing' : bytes(place.bytes), place.where])
  const [head, ...body] = textTable(['cache', 'what', 'holds', 'where'], rows, Number.POSITIVE_INFINITY)
  return `${[painter(color)(head!, 'dim'), ...body].join('\n')}\n`
}
