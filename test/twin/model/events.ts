/**
 * What happened, in order. Webhooks will be made from these and the state at that version, never out of thin air; until
 * then tests may wait for one or count them.
 */
export interface Happening {
  /** GitHub's name of the webhook: `issue_comment`, `push`, `check_run`. */
  readonly name: string
  readonly action: string | null
  /** Number of the repository. */
  readonly repository: number
  /** Number or name of what it happened to. */
  readonly subject: number | string
  /** Number of the user who did it. */
  readonly sender: number
  readonly version: number
  /** Milliseconds of the twin's time. */
  readonly at: number
}
