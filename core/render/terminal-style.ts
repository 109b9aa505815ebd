/** Colors and widths of a terminal. */

export type Paint = (text: string, color: 'red' | 'green' | 'yellow' | 'blue' | 'bold' | 'dim') => string

const CODES = { red: 31, green: 32, yellow: 33, blue: 34, bold: 1, dim: 2 } as const

/** Without color, text stays as it is. */
export const painter = (color: boolean): Paint => (text, name) => (color && text !== '' ? `\u001B[${CODES[name]}m${text}\u001B[0m` : text)

/** Columns that a text takes: wide scripts and emoji two, combining marks none. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) width += WIDE.test(character) ? 2 : MARK.test(character) ? 0 : 1
  return width
}

/** Filled up to `width` columns. */
export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

/** Cut to `width` columns, with an ellipsis when something was cut. */
export function clip(text: string, width: number): string {
  if (columns(text) <= width) return text
  let kept = ''
  let used = 1
  for (const character of text) {
    used += columns(character)
    if (used > width) break
    kept += character
  }
  return `${kept}…`
}

/** Broken at spaces into lines of at most `width` columns; a longer word stays whole, so that paths can be copied. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && columns(last) + 1 + columns(word) <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** The same, each line after `by` blanks. */
export const indented = (text: string, by: number, width: number): string[] => wrap(text, width - by).map((line) => ' '.repeat(by) + line)

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6]/u
const MARK = /\p{M}/u
