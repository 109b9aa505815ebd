/** A run that is a server: waited for, asked once, stopped. A part of `World` (core/world.ts). */

/** Closed: an engine reaches the server on its own loopback and nothing else. */
export interface ServiceRequest {
  /** null: the first port that the run listens on. */
  readonly port: number | null
  /** Taken when several listen and none was declared, for instance 8888 for a notebook. */
  readonly preferredPort: number | null
  /** GET here until an answer below `readyBelow` comes; null: an open port is enough. */
  readonly readyPath: string | null
  /** A status from this one on says "not yet". */
  readonly readyBelow: number
  readonly readyMs: number
  /** null: it is only waited for. */
  readonly ask: ServiceAsk | null
  /** Time between the polite signal and the hard one. */
  readonly stopMs: number
}

export interface ServiceAsk {
  readonly path: string
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
  /** null: any below 500, and a server that does not speak HTTP is no failure. */
  readonly status: number | null
  /** Looked for in the first 64 KiB of the answer. */
  readonly contains: string | null
  readonly timeoutMs: number
}

export interface ServiceFacts {
  readonly port: number | null
  /** From the start of the run to the first sign that it is ready; null: it never was. */
  readonly readyMs: number | null
  /** How it was reached: `loopback`, `namespace`, or `exec:<program of the image>`. */
  readonly via: string | null
  readonly answer: ServiceAnswer | null
  /** What went wrong; null: it was ready and answered as wanted. */
  readonly failure: ServiceFailure | null
  /** How it took the request to stop; null: it had ended by itself, or was killed for another reason. */
  readonly stop: { readonly ignoredSigterm: boolean; readonly durationMs: number } | null
}

export interface ServiceFailure {
  /** `ended`: by itself, before it was asked. `answer`: not the one that was wanted. `unreachable`: nobody here could reach or see it. */
  readonly kind: 'ended' | 'not_ready' | 'answer' | 'unreachable'
  /** In words that follow "it". May hold words of the server: untrusted. */
  readonly reason: string
}

export interface ServiceAnswer {
  /** null: no HTTP answer came. */
  readonly status: number | null
  /** Bytes of the body that were read, at most 64 KiB. */
  readonly bytes: number
  /** There was more than was read. */
  readonly truncated: boolean
  readonly durationMs: number
  /** Why there is no whole answer. Untrusted. */
  readonly error: string | null
  /** The begin of the body. Untrusted. */
  readonly text: string
}
