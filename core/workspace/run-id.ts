import { isRealDate } from './iso-time.ts'

/** `run-2026-01-05-001`; more than 999 runs of a day have four digits and more. */
export interface RunId {
  readonly date: string
  readonly index: number
}

/** null for what is no run id: another form, or a day that does not exist. */
export function readRunId(id: string): RunId | null {
  const match = /^run-(\d{4}-\d{2}-\d{2})-(\d{3,9})$/.exec(id)
  return match !== null && isRealDate(match[1]!) ? { date: match[1]!, index: Number(match[2]) } : null
}
