import { redact } from './redact.ts'

/** The same value with every secret in its texts and names masked (A67). Two names that only their secret told apart become one. */
export function redactValue(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map(redactValue)
  if (value === null || typeof value !== 'object') return value
  // Object.fromEntries defines: a name like __proto__ stays a name.
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [redact(name), redactValue(inner)]))
}
