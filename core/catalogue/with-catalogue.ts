import { markedPart, namesPart, withPart } from '../render/markdown/marked-part.ts'
import { catalogueTable, type Catalogue } from './catalogue-table.ts'

/** `broken`: there is a marker, but not one pair of them in order and with nothing of ours between; nothing is written there. */
export type Catalogued = { readonly state: 'none' } | { readonly state: 'broken' } | { readonly state: 'fresh' | 'stale'; readonly text: string }

/** A README as it should be. `path`: its own, from the root of the garden. */
export function withCatalogue(text: string, path: string, catalogue: Catalogue): Catalogued {
  const part = markedPart(text, 'catalogue')
  if (part === null) return { state: namesPart(text, 'catalogue') ? 'broken' : 'none' }
  const now = withPart(text, part, catalogueTable(catalogue, path))
  return { state: now === text ? 'fresh' : 'stale', text: now }
}
