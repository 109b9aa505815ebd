/**
 * Something that prevents the tool from working (not something it found about a repository: that is a Finding).
 * Always says what, and what to do next.
 */
export interface Problem {
  /** Stable, for instance `ENGINE.UNAVAILABLE`. */
  readonly code: string
  /** What happened, and where. One sentence. */
  readonly message: string
  /** What the reader can do about it. One sentence. */
  readonly next: string
  /** The file it is about, when there is one. */
  readonly path?: string
}

/** An expected failure is a value. Unexpected ones are thrown. */
export type Result<T, P = Problem> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P }

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value })
export const fail = <P>(problem: P): Result<never, P> => ({ ok: false, problem })

/** Carries a Problem through code that can only throw, to the door where it becomes exit code 3. */
export class HortusError extends Error {
  readonly problem: Problem
  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(`${problem.code}: ${problem.message}`, options)
    this.name = 'HortusError'
    this.problem = problem
  }
}

/** The compiler proves that a switch is complete. */
export function unreachable(value: never): never {
  throw new Error(`unreachable: ${JSON.stringify(value)}`)
}
