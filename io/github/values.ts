/** Small total readers of what GitHub answers. */
export type Fields = Readonly<Record<string, unknown>>

export const fields = (value: unknown): Fields | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null)
export const number = (value: unknown): number | null => (Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null)
export const text = (value: unknown, most: number): string | null => (typeof value === 'string' && value.length <= most ? value : null)
export const flag = (value: unknown): boolean | null => (typeof value === 'boolean' ? value : null)
/** Id of a git object. */
export const sha = (value: unknown): string | null => (typeof value === 'string' && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null)
/** Milliseconds since 1970. */
export function time(value: unknown): number | null {
  const at = typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN
  return Number.isFinite(at) ? at : null
}
