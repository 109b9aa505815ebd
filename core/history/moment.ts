/** A real moment in the one spelling that the data branch has: ISO 8601, UTC, with milliseconds. */
export function isMoment(text: string): boolean {
  const ms = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isFinite(ms) && new Date(ms).toISOString() === text
}
