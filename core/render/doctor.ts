import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { columns, pad, painter, wrap } from './terminal-style.ts'

const GLYPHS = { ok: ['✓', 'green'], note: ['·', 'blue'], warning: ['!', 'yellow'], error: ['✗', 'red'] } as const

/** `hortus doctor` as a person reads it: one line for each thing, and what to do below it. */
export function renderDoctor(lines: readonly { readonly what: string; readonly state: keyof typeof GLYPHS; readonly message: string; readonly next: string | null }[], { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const label = Math.max(...lines.map(({ what }) => columns(what)), 0)
  return lines
    .flatMap(({ what, state, message, next }) => {
      const [glyph, hue] = GLYPHS[state]
      const texts = [...wrap(plain(message), width - label - 4), ...(next === null ? [] : wrap(`→ ${plain(next)}`, width - label - 4))]
      return texts.map((text, index) => (index === 0 ? `${paint(glyph, hue)} ${pad(what, label)}  ${text}` : `${' '.repeat(label + 4)}${text}`))
    })
    .map((line) => `${line}\n`)
    .join('')
}
