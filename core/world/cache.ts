/** What an earlier run found out. A part of `World` (core/world.ts). */
/** Per repository and user, outside of the repository: a pull request cannot bring one along (A47). Losing it costs time only. */
export interface Cache {
  get(key: string, options: { readonly maxBytes: number }): Promise<string | null>
  /** A word for the code that runs: what another version found out may be wrong now. */
  build(): Promise<string>
  /** Whole or not at all; a failure is silence. */
  put(key: string, text: string): Promise<void>
}
