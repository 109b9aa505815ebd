import type { GitHistory } from '../../world.ts'

/** What the development workflow (TFC-0009) is judged by. Everything in it was found outside and is only handed on. */
export interface WorkflowFacts {
  readonly history: GitHistory
  /** The commits are those of a branch, `base..HEAD`; else those that HEAD reaches, at most 200. */
  readonly based: boolean
  /** Branch names of the pull request that is looked at; null when there is none, or nobody said. */
  readonly pullRequest: { readonly base: string; readonly head: string } | null
  /** Seconds since 1970. */
  readonly now: number
  /** Of the commits that RELEASE.yaml and development blocks name, those in the history; null when the history is not here. */
  readonly knownCommits: ReadonlySet<string> | null
}
