/** Names of branches as TFC-0009 section 6 knows them. */
export type BranchName =
  | { readonly kind: 'main' | 'develop' }
  | { readonly kind: 'feature' | 'hotfix'; readonly words: string }
  /** `dataset/cifar10-v2`: work that ends in this version. */
  | { readonly kind: 'dataset' | 'model'; readonly name: string; readonly version: string }

/** null when it has none of the forms. */
export function readBranch(branch: string): BranchName | null {
  if (branch === 'main' || branch === 'develop') return { kind: branch }
  const [, kind, rest] = /^(feature|hotfix|dataset|model)\/([^\s/]+)$/.exec(branch) ?? []
  if (kind === undefined || rest === undefined) return null
  if (kind === 'feature' || kind === 'hotfix') return { kind, words: rest }
  const [, name, version] = /^(.+)-(v[1-9][0-9]*)$/.exec(rest) ?? []
  return name === undefined || version === undefined ? null : { kind: kind as 'dataset' | 'model', name, version }
}

/** Branches that GitHub makes by itself. */
export const isMade = (branch: string): boolean => branch.startsWith('gh-readonly-queue/')
