import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import type { Example, Tier } from './example.ts'

/** Every list is "any of"; the kinds of filter are joined by "and". Empty: all. */
export interface ListFilter {
  readonly tags: readonly string[]
  readonly capability: string | null
  readonly tiers: readonly Tier[]
  readonly keywords: readonly string[]
}

/** True when the example passes every part of the filter; spelling with `-`, `_` or space, and case, do not matter. */
export function matches(example: Example, filter: ListFilter): boolean {
  return (
    (filter.tags.length === 0 || filter.tags.some((tag) => example.tags.some((own) => same(own) === same(tag)))) &&
    (filter.capability === null || inCapability(example, filter.capability)) &&
    (filter.tiers.length === 0 || filter.tiers.includes(example.tier)) &&
    filter.keywords.every((word) => textOf(example).includes(same(word)))
  )
}

/** `perception/vision` lies in `perception`. */
function inCapability(example: Example, capability: string): boolean {
  const own = same(example.capability ?? '')
  const asked = withoutTrailingSlashes(same(capability))
  return own === asked || own.startsWith(`${asked}/`)
}

const same = (text: string): string => text.toLowerCase().replaceAll(/[-_ ]+/g, '-')

const textOf = ({ id, name, description, tags, tasks, frameworks, datasets, modalities }: Example): string => same([id, name, description ?? '', ...tags, ...tasks, ...frameworks, ...datasets, ...modalities].join('\n'))
