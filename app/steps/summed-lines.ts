/** Texts of a cache: lines below their sum, so that what was cut or damaged is nothing. */
import { hash } from 'node:crypto'

export const summed = (body: string): string => `${hash('sha256', body)}\n${body}`

/** null: it is none, or not whole. */
export function bodyIn(text: string | null): string | null {
  const end = text?.indexOf('\n') ?? -1
  return text === null || end === -1 || hash('sha256', text.slice(end + 1)) !== text.slice(0, end) ? null : text.slice(end + 1)
}

/** Each line ends with a line end; `each`: so many are one. */
export function linesIn(text: string | null, each: number): readonly (readonly string[])[] {
  const body = bodyIn(text) ?? ''
  const lines = body === '' ? [] : body.slice(0, -1).split('\n')
  return Array.from({ length: Math.floor(lines.length / each) }, (_, at) => lines.slice(at * each, (at + 1) * each))
}
