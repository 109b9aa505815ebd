import { secretKind } from '../secrets/secret-shapes.ts'

/** A value of a file for a message: short, on one line, and never a secret. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  if (secretKind(text) !== null) return '(a secret)'
  const shown = JSON.stringify(text.slice(0, MAX))
  return typeof value === 'string' ? (text.length > MAX ? `${shown.slice(0, -1)}…"` : shown) : text.length > MAX ? `${text.slice(0, MAX)}…` : text
}

const MAX = 60
