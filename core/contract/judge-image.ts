/** Whether an image that is already there is the one that a build would make (A63). Pure; its labels are untrusted. */
import type { ImageFacts } from '../world.ts'

/** Labels that every image built by Hortus carries. They are given on the command line, so no Dockerfile can write others over them. */
export const KEY_LABEL = 'hortus.build-key'
export const TRUST_LABEL = 'hortus.trust'

export interface Wanted {
  readonly key: string
  /** As Node names it. */
  readonly arch: string
  /** An image that was built for a pull request is good for pull requests only: whoever wrote one chose what its key does not see. */
  readonly untrusted: boolean
  /** Digest that was asked for; null: the one that a tag names. */
  readonly digest: string | null
}

/** null: it is the one. `digest`: what it was pulled as; null: it was not pulled. In words that follow "it". */
export function judgeImage(facts: ImageFacts, digest: string | null, wanted: Wanted): string | null {
  const key = facts.labels[KEY_LABEL]
  if (key !== wanted.key) return key === undefined || key === '' ? 'carries no build key' : `was built from something else (its build key begins with ${key.slice(0, 12)})`
  if (wanted.digest !== null && digest !== wanted.digest) return `has the digest ${digest ?? 'of nobody'}, and ${wanted.digest} was asked for`
  if (!wanted.untrusted && facts.labels[TRUST_LABEL] !== 'trusted') return 'was built for code that is not trusted'
  const architecture = ARCHITECTURES[wanted.arch] ?? wanted.arch
  if (facts.architecture !== '' && facts.architecture !== architecture) return `is for ${facts.architecture}, and this machine is ${architecture}`
  return null
}

/** Node's word → the engines'. */
const ARCHITECTURES: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386', ppc64: 'ppc64le' }
