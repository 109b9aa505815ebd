/** Names of branches: the same example gives the same, so that a second run finds what the first made. */
import { createHash } from 'node:crypto'

/** Lower case letters, digits and hyphens. An id that is not plain gets a few digits of its hash: two ids never share a name. */
export function slugOf(exampleId: string): string {
  const slug = exampleId.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, MAX_SLUG).replace(/-$/, '')
  if (slug !== '' && /^[a-z0-9]+(?:\/[a-z0-9]+)*$/.test(exampleId) && exampleId.length <= MAX_SLUG) return slug
  return `${slug === '' ? 'example' : slug}-${createHash('sha256').update(exampleId).digest('hex').slice(0, 6)}`
}

const MAX_SLUG = 60

/** In the target; `tree` is that of the export. */
export const importBranch = (exampleId: string, tree: string): string => `hortus/import-${slugOf(exampleId)}-${tree.slice(0, 12)}`

/** In the garden. */
export const pointerBranch = (exampleId: string): string => `hortus/graduate-${slugOf(exampleId)}`
