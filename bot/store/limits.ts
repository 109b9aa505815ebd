/** How much is kept and asked; both adapters hold to them. */

/** Writes to one installation. GitHub refuses beyond 80 a minute and 500 an hour (specs of its secondary limits); a quarter is left to others. */
const WRITES_A_MINUTE = 60
const WRITES_AN_HOUR = 400
/** Of one remembered value, as JSON. */
export const MAX_VALUE_BYTES = 256 * 1024
/** Of a task's key. */
export const MAX_KEY_LENGTH = 300
/** Of a line of a story. */
export const MAX_DETAIL = 500

export interface WriteLimits {
  readonly aMinute: number
  readonly anHour: number
}
export const WRITE_LIMITS: WriteLimits = { aMinute: WRITES_A_MINUTE, anHour: WRITES_AN_HOUR }
