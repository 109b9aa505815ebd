import { slugOf } from '../graduate/names.ts'
import { subjectOf, type Request } from './request.ts'

/**
 * `hortus/archive/vision-digits/1a2b3c4d`: the same request on the same base has the same branch, which is the lock of two workers that do
 * it at once. `other`: counts up where somebody else's commits lie on the name.
 */
export function proposalBranch(request: Request, base: string, other = 0): string {
  const subject = subjectOf(request)
  return `${prefix(request.kind)}${subject === '' ? '' : `${slugOf(subject)}/`}${base.slice(0, 8)}${other === 0 ? '' : `-${other + 1}`}`
}

const prefix = (kind: Request['kind']): string => `hortus/${kind}/`
