/** Where an example was when it was exported. */
export interface Provenance {
  /** `owner/name` on GitHub; null when nobody said. */
  readonly repository: string | null
  readonly commit: string
  readonly dirty: boolean
  /** Git tree hash of the example. */
  readonly tree: string
}
