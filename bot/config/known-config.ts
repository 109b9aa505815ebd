/** What the store remembers of a repository's configuration: the texts that hold, not their meaning, so that a newer bot reads them its own way. */
import type { Json, Store } from '../store/store.ts'

export interface KnownConfig {
  /** Head of the default branch when it was read, and that of the organisation's `.github` repository. */
  readonly commit: string | null
  readonly organisationCommit: string | null
  readonly checkedAt: number
  /** In force: the last ones that hold. null: there is no such file. */
  readonly organisation: string | null
  readonly repository: string | null
  /** What is wrong with the repository's file as it is now. */
  readonly issues: readonly ConfigIssue[]
  /** Some of them are so that the file as it is now is not in force. */
  readonly blocked: boolean
}

export interface ConfigIssue {
  readonly path: string
  readonly line: number
  readonly message: string
  readonly fix: string
}

export const NEVER: KnownConfig = { commit: null, organisationCommit: null, checkedAt: 0, organisation: null, repository: null, issues: [], blocked: false }

const SCOPE = 'config'

export async function recallConfig(store: Store, repository: number): Promise<KnownConfig | null> {
  const value = (await store.recall(SCOPE, `r${repository}`)) as unknown as KnownConfig | undefined
  return value !== undefined && value !== null && typeof value.checkedAt === 'number' && Array.isArray(value.issues) ? value : null
}

export async function rememberConfig(store: Store, repository: number, known: KnownConfig, now: number): Promise<void> {
  await store.remember(SCOPE, `r${repository}`, { ...known, issues: known.issues.map((issue) => ({ ...issue })) } satisfies Json, now)
}
