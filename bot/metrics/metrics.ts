/** What the bot counts of itself, for Prometheus (docs/operations.md). Every method is total, cheap, and never throws. */
import type { Figures } from '../store/store.ts'

export interface Metrics {
  /** A request to `/webhooks` was answered. `event`: as its header says; counted only where the signature holds. */
  delivery(event: string, outcome: DeliveryOutcome, ms: number): void
  /** A delivery was sorted; `outcome` is that of its verdict. */
  sorted(outcome: string): void
  /** A task ended, was put off or was buried. `ms`: how long it ran this time. */
  task(kind: string, outcome: string, ms: number): void
  /** `remembered`: the ledger knew it. `found`: GitHub had it already. `made`: it was done now. `again`: an edit or a reaction. */
  effect(step: string, outcome: 'remembered' | 'found' | 'made' | 'again'): void
  /** A call to GitHub, or one that was saved. `verb`: of the task that asked (`smoke`, `sweep`), null for the App's own. */
  call(call: ApiCall): void
  /** What GitHub said is left of an installation's hour. */
  quota(installation: number, left: number): void
  badge(outcome: 'fresh' | 'stale' | 'unknown' | 'same'): void
  /** Asked when somebody scrapes; what it throws is said by `hortus_store_up 0`. */
  watch(figures: () => Promise<Figures>): void
  /** The page for Prometheus. */
  page(): Promise<{ readonly type: string; readonly text: string }>
}

/** Why a request to `/webhooks` was taken or not. */
export type DeliveryOutcome = 'stored' | 'known' | 'method' | 'type' | 'headers' | 'unsigned' | 'forged' | 'too-large' | 'busy' | 'limited' | 'aborted' | 'unavailable'

export interface ApiCall {
  readonly verb: string | null
  readonly method: string
  /** 0: there was no answer. */
  readonly status: number
  /** `hit`: GitHub said 304. `shared`: another call's answer. `none`: not of a kind that is kept. */
  readonly cache: 'hit' | 'miss' | 'shared' | 'none'
  readonly ms: number
}
