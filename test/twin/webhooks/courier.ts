/** Carries webhooks to apps, remembers every try, and does wrong what it was told to do wrong. */
import type { Installation, TwinApp } from '../model/apps.ts'
import type { State } from '../model/state.ts'
import { post } from './post.ts'
import { createRandom, type Random } from './random.ts'

export interface Webhooks {
  /** Of the deliveries from now on this share (0 to 1) never arrives. The log has it as failed; without `trace` the API does not list it. */
  readonly drop: (share: number, options?: { readonly trace?: boolean }) => void
  /** This share is sent twice, under the same GUID. */
  readonly duplicate: (share: number) => void
  /** So many are gathered and sent in another order; 1: none. What is gathered goes out with `settle` and `advance`. */
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
  /** As GitHub words it: `OK`, `failed to connect to host`, `timed out`. */
  readonly outcome: string
  /** Seconds. */
  readonly duration: number
  readonly payload: Readonly<Record<string, unknown>>
  readonly headers: Readonly<Record<string, string>>
  readonly answer: { readonly headers: Readonly<Record<string, string>>; readonly body: string }
  /** GitHub has no trace of it. */
  readonly hidden: boolean
}

export interface Parcel {
  readonly guid: string
  readonly app: TwinApp
  readonly installation: Installation | null
  readonly repository: number | null
  readonly event: string
  readonly action: string | null
  readonly payload: Promise<Readonly<Record<string, unknown>>>
  readonly redelivery: boolean
}

interface Waiting extends Parcel {
  readonly due: number
  readonly lost: boolean
}

export class Courier implements Webhooks {
  readonly log: Delivery[] = []
  readonly #state: State
  readonly #random: Random
  readonly #stop = new AbortController()
  #waiting: Waiting[] = []
  #work: Promise<void> = Promise.resolve()
  #drop = { share: 0, trace: true }
  #duplicate = 0
  #window = 1
  #delay = 0

  constructor(state: State, seed: number) {
    this.#state = state
    this.#random = createRandom(seed)
  }

  drop(share: number, { trace = true }: { readonly trace?: boolean } = {}): void {
    this.#drop = { share, trace }
  }

  duplicate(share: number): void {
    this.#duplicate = share
  }

  reorder(window: number): void {
    this.#window = window
    this.go(true)
  }

  delay(ms: number): void {
    this.#delay = ms
  }

  /** What goes wrong is drawn now, in the order in which things happen: one seed, one story. */
  take(parcel: Parcel): void {
    const lost = !parcel.redelivery && this.#random() < this.#drop.share
    const twice = !parcel.redelivery && this.#random() < this.#duplicate
    const waiting = { ...parcel, due: this.#state.now() + this.#delay, lost }
    this.#waiting.push(waiting, ...(twice ? [{ ...waiting }] : []))
    // Whoever waits for a settled twin waits for its payload too.
    parcel.payload.catch(() => undefined)
    this.go(false)
  }

  /** `all`: what is gathered to be sent in another order goes too. */
  go(all: boolean): void {
    this.#work = this.#work.then(() => this.#sendDue(all))
  }

  async settle(): Promise<void> {
    do {
      this.go(true)
      await this.#work
    } while (this.#due().length > 0 && !this.#stop.signal.aborted)
  }

  async close(): Promise<void> {
    this.#stop.abort()
    this.#waiting = []
    await this.#work
  }

  /** The same parcel again, as its owner or an app asks for it. */
  again({ guid, app, installation, repository, event, action, payload }: Delivery): void {
    const to = this.#state.apps.get(app)
    if (to !== undefined) this.take({ guid, app: to, installation: installation === null ? null : (this.#state.installations.get(installation) ?? null), repository, event, action, payload: Promise.resolve(payload), redelivery: true })
  }

  #due(): Waiting[] {
    return this.#waiting.filter(({ due }) => due <= this.#state.now())
  }

  async #sendDue(all: boolean): Promise<void> {
    for (;;) {
      const due = this.#due()
      if (due.length === 0 || this.#stop.signal.aborted || (!all && due.length < this.#window)) return
      const batch = due.slice(0, this.#window)
      this.#waiting = this.#waiting.filter((parcel) => !batch.includes(parcel))
      for (const parcel of this.#shuffled(batch)) await this.#deliver(parcel)
    }
  }

  async #deliver(parcel: Waiting): Promise<void> {
    const { guid, app, installation, repository, event, action, redelivery, lost } = parcel
    const payload = await parcel.payload
    const sent = lost || app.webhook === null ? NEVER : await post({ app, event, guid, payload, webhook: app.webhook, signal: this.#stop.signal })
    this.log.push({ id: this.#state.nextId(), guid, app: app.id, installation: installation?.id ?? null, repository, event, action, deliveredAt: this.#state.now(), redelivery, payload, hidden: lost && !this.#drop.trace, ...sent })
  }

  #shuffled(parcels: readonly Waiting[]): Waiting[] {
    return parcels.map((parcel) => ({ parcel, rank: parcels.length > 1 ? this.#random() : 0 })).sort((a, b) => a.rank - b.rank).map(({ parcel }) => parcel)
  }
}

const NEVER = { status: 0, outcome: 'failed to connect to host', duration: 0, headers: {}, answer: { headers: {}, body: '' } } as const

