/** `type(scope): description` of TFC-0009 section 5. */
export const COMMIT_TYPES = ['dataset', 'model', 'experiment', 'run', 'validation', 'registry', 'tfc', 'tools', 'docs', 'refactor', 'test', 'config', 'deploy'] as const

export type CommitType = (typeof COMMIT_TYPES)[number]

export interface CommitSubject {
  readonly type: CommitType
  readonly scope: string
}

/** null when the subject has not that form, or another type. */
export function readSubject(subject: string): CommitSubject | null {
  const match = /^([a-z]+)\(([^)]+)\): \S/.exec(subject)
  const type = COMMIT_TYPES.find((each) => each === match?.[1])
  return type === undefined ? null : { type, scope: match![2]! }
}
