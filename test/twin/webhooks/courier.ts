/** Carries webhooks to apps, remembers every try, and does wrong what it was told to do wrong. */
export interface Webhooks {
  /** Of the deliveries from now on this share (0 to 1) never arrives; the log has it as failed, unless `trace` is false. */
  readonly drop: (share: number, options?: { readonly trace?: boolean }) => void
  /** This share is sent twice, under the same GUID. */
  readonly duplicate: (share: number) => void
  /** So many are gathered and sent in another order; 1: none. */
  readonly reorder: (window: number) => void
  /** Each waits so long in the twin's time. */
  readonly delay: (ms: number) => void
  /** Every try, the oldest first. */
  readonly log: readonly Delivery[]
}

export interface Delivery {
  readonly id: number
  readonly guid: string
  readonly app: number
  readonly installation: number | null
  readonly repository: number | null
  readonly event: string
  readonly action: string | null
  /** Milliseconds of the twin's time. */
  readonly deliveredAt: number
  readonly redelivery: boolean
  /** What the app answered; 0: nothing. */
  readonly status: number
  /** As GitHub words it: `OK`, `failed to connect to host`. */
  readonly outcome: string
  readonly duration: number
  readonly payload: Readonly<Record<string, unknown>>
}
