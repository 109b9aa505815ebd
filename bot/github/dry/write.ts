/**
 * A write to GitHub as a value and as a line. The plan of a dry run is a list of them, and a live run makes the same list of what it did:
 * printed, and with ids masked that GitHub gave, the two are equal (G13).
 */
import type { Ask } from '../../../io/github/request.ts'

export interface Write {
  /** `owner/name`. */
  readonly repository: string
  /** `POST`, `PATCH`, `PUT`, `DELETE`, or `PUSH` for git. */
  readonly verb: string
  /** Below the repository: `issues/7/comments`; of a push the branch. */
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** As the route and its parameters say it. */
export function writeOf(repository: string, { route, parameters }: Pick<Ask<unknown>, 'route' | 'parameters'>): Write {
  const [verb = '', template = ''] = route.split(' ')
  const { owner: _owner, repo: _repo, ...rest } = parameters
  const used = new Set<string>()
  const path = template.replace(/^\/repos\/\{owner\}\/\{repo\}\/?|^\//, '').replace(/\{(\w+)\}/g, (_all, name: string) => {
    used.add(name)
    return String(rest[name])
  })
  return { repository, verb, path, body: Object.fromEntries(Object.entries(rest).filter(([name]) => !used.has(name))) }
}

/** A line each, keys in order, whatever order they were made in. */
export const printWrites = (writes: readonly Write[]): string => writes.map(({ repository, verb, path, body }) => `${verb} ${repository} ${path} ${JSON.stringify(inOrder(body))}\n`).join('')

/**
 * Ids that GitHub gives, and those that a dry run gives in its place, become `#1`, `#2` … in the order in which they appear.
 * `ids`: those of the live run; those of a dry run are known by their size. Small ones (numbers of issues) are ids only behind `/` and `#`.
 */
export function maskIds(text: string, ids: readonly number[] = []): string {
  const known = new Set(ids.map(String))
  const names = new Map<string, string>()
  return text.replace(/(?<![0-9A-Za-z.])\d+(?![0-9A-Za-z])/g, (digits, at: number) => {
    const isId = known.has(digits) && (digits.length > 6 || /[/#]/.test(text[at - 1] ?? ''))
    if (!isId && !PRETENDED.test(digits)) return digits
    const name = names.get(digits) ?? `#${names.size + 1}`
    names.set(digits, name)
    return name
  })
}

/** Far above every number of GitHub's, and still a safe integer. */
export const FIRST_PRETENDED = 9_000_000_000_000
const PRETENDED = /^90000\d{8}$/
export const isPretended = (id: unknown): boolean => PRETENDED.test(String(id))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, inOrder(each)]))
}
