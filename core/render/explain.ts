import { plain } from './plain.ts'
import type { TerminalOptions } from './render-terminal.ts'
import { columns, pad, painter, wrap } from './terminal-style.ts'

const COLOR = { error: 'red', warning: 'yellow', notice: 'blue', off: 'dim' } as const
type Level = keyof typeof COLOR

/** `hortus explain CODE` as a person reads it. */
export function renderExplanation(explained: { readonly code: string; readonly title: string; readonly level: Level; readonly configured: keyof typeof COLOR | null; readonly means: string; readonly fix: string; readonly source: string | null; readonly example: string | null; readonly docs: string; readonly url: string }, { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const { code, title, level, configured, means, fix, source, example, url } = explained
  const field = (name: string, text: string): string[] => wrap(plain(text), width - LABEL).map((line, index) => `${paint(pad(index === 0 ? name : '', LABEL), 'dim')}${line}`)
  const here = configured === null ? (level === 'off' ? ' until `validate.levels` gives it a level' : '') : `, ${paint(configured, COLOR[configured])} in this garden`
  const lines = [
    `${paint(code, 'bold')}  ${paint(level, COLOR[level])}${here}`,
    ...wrap(title, width),
    '',
    ...field('means', means),
    ...(example === null ? [] : ['', ...example.split('\n').map((line) => `${' '.repeat(LABEL)}${plain(line)}`), '']),
    ...field('to do', fix),
    ...(source === null ? [] : field('source', source)),
    // Never wrapped: it is there to be clicked.
    `${paint(pad('docs', LABEL), 'dim')}${url}`,
  ]
  return `${lines.join('\n')}\n`
}

const LABEL = 8

/** `hortus explain` without a code: all of them, by family. */
export function renderFamilies(families: readonly { readonly family: string; readonly title: string; readonly codes: readonly { readonly code: string; readonly level: Level; readonly title: string }[] }[], { color, width }: TerminalOptions): string {
  const paint = painter(color)
  const longest = Math.max(0, ...families.flatMap(({ codes }) => codes.map(({ code }) => columns(code))))
  const blocks = families.map(({ family, title, codes }) => [paint(`${family}: ${title}`, 'bold'), ...codes.flatMap((each) => codeLines(each, longest, width, paint))].join('\n'))
  return `${[...blocks, 'hortus explain CODE says what one means and how to fix it.'].join('\n\n')}\n`
}

function codeLines({ code, level, title }: { readonly code: string; readonly level: Level; readonly title: string }, longest: number, width: number, paint: ReturnType<typeof painter>): string[] {
  const [first = '', ...rest] = wrap(title, Math.max(20, width - longest - 13))
  const gap = ' '.repeat(longest + 13)
  return [`  ${pad(code, longest)}  ${paint(pad(level, 7), COLOR[level])}  ${first}`, ...rest.map((line) => `${gap}${line}`)]
}
