/** What a stranger may cost us, before the signature says that it is GitHub. */
export interface Limits {
  /** Bytes of one body: GitHub sends at most so many. */
  readonly bodyBytes: number
  /** Bytes of all bodies that are being read or not stored yet: one of the largest and many of the usual ones. */
  readonly flightBytes: number
  /** Until all headers are there, milliseconds. */
  readonly headersMs: number
  /** Until the whole request is there; GitHub itself waits ten seconds for an answer. */
  readonly requestMs: number
  readonly connections: number
  /** Bad signatures from one address in a minute, until its requests are refused unread. */
  readonly forgedPerMinute: number
  /** How long a refused sender may read our answer before the connection is cut. */
  readonly lingerMs: number
}

export const LIMITS: Limits = { bodyBytes: 25 << 20, flightBytes: 28 << 20, headersMs: 5000, requestMs: 8000, connections: 1000, forgedPerMinute: 20, lingerMs: 500 }
