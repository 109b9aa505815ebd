/** What TFC-0010 is judged by besides the texts of the repository. */
export interface EnvironmentFacts {
  /** SHA-256 of a requirements file at a commit that a run names, by `requirementKey`; null when it is not there. */
  readonly requirementHashes: ReadonlyMap<string, string | null>
}

export const requirementKey = (commit: string, file: string): string => `${commit}:${file}`
