/** What the data branch holds, as values: series of builds, accepted changes, quarantined metrics. Types only. */

/** Builds of equal keys may be set on one line: everything is equal but the change under test. */
export interface SeriesKey {
  readonly example: string
  readonly preset: string
  /** SHA-256 of the parameters, as in the fingerprint. */
  readonly params: string
  readonly datasets: readonly string[]
  readonly hardware: string
  readonly engine: string
  readonly metric: string
  readonly origin: 'observed' | 'reported'
}

/** One build: all starts of one tree in one record come to one value, for its starts are no independent builds. */
export interface BuildPoint {
  /** Id of the record. */
  readonly record: string
  readonly commit: string | null
  readonly tree: string | null
  /** ISO 8601, UTC. */
  readonly at: string
  /** Median over the starts of the record. */
  readonly value: number
  /** Starts that the median rests on. */
  readonly starts: number
}

export interface Series {
  readonly key: SeriesKey
  readonly unit: string | null
  /** Oldest first. */
  readonly points: readonly BuildPoint[]
}

/** A change that a person called right: history begins anew there. */
export interface AcceptedChange {
  readonly example: string
  readonly preset: string
  /** Glob of metric names. */
  readonly metric: string
  /** The state it was accepted for: a tree hash of the example, since histories are rewritten; a commit beside it. */
  readonly tree: string | null
  readonly commit: string | null
  readonly by: string
  readonly reason: string
  /** ISO 8601, UTC. */
  readonly at: string
  /** Day after which it excuses nothing any more, YYYY-MM-DD. The segment that began with it stays. */
  readonly until: string
}

/** A metric that is too noisy to decide anything, for a while. */
export interface Quarantine {
  readonly example: string
  readonly preset: string
  /** Glob of metric names. */
  readonly metric: string
  readonly by: string
  readonly reason: string
  readonly at: string
  /** YYYY-MM-DD; afterwards it decides again. */
  readonly until: string
}

/** What a comparison asks of the past. `nothing` knows nothing, and every question has an answer then too. */
export interface History {
  /** null: no build of this key is known. */
  series(key: SeriesKey): Series | null
  readonly accepted: readonly AcceptedChange[]
  readonly quarantined: readonly Quarantine[]
}

export const NO_HISTORY: History = { series: () => null, accepted: [], quarantined: [] }
