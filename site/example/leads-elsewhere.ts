/** Whether a README may link to the page of another example: then its page depends on which examples there are. */
import type { ExampleData } from '../site-data.ts'

/**
 * Every way in which `readme/places.ts` comes from an example to another: up, from the root of the repository, or down to one that lies
 * inside; also where letters of the way are written as something else. `inside`: ids that others lie below.
 */
export function leadsElsewhere({ example: { id, path }, readme }: Pick<ExampleData, 'example' | 'readme'>, inside: ReadonlySet<string>): boolean {
  if (readme === null || !path.endsWith(`/${id}`)) return false
  const { text } = readme
  return inside.has(id) || text.includes('../') || text.includes('..\\') || text.includes(`/${path.slice(0, -id.length)}`) || OTHERWISE.test(text)
}

/** Of `../`: percent signs, entities of HTML and escapes of Markdown. */
const OTHERWISE = /%2[ef]|%5c|&#|&(?:period|sol|bsol);|\\[./]/i

/** `a/b/c` lies below `a/b` and `a`. */
export const idsAbove = (ids: Iterable<string>): ReadonlySet<string> => new Set([...ids].flatMap((id) => [...id.matchAll(/\//g)].map(({ index }) => id.slice(0, index))))
