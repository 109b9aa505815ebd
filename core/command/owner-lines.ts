/**
 * The entries of one OWNERS file, however people write it: a line each (`ann`, `@ann`, `ann 4711`), or YAML with lists (`approvers:`),
 * in which an entry is a login, `login id`, or a map of both. Only what is clearly an account counts; an alias of a group is a fault.
 */
import { readYaml } from '../source/read-yaml.ts'
import { isList, isMap, type Plain } from '../source/source-document.ts'

export interface Owner {
  readonly login: string
  /** null: only the login is written. */
  readonly id: number | null
}

export interface Fault {
  readonly line: number
  readonly message: string
}

export interface OwnerEntries {
  readonly owners: readonly Owner[]
  readonly faults: readonly Fault[]
}

export function ownerLines(text: string): OwnerEntries {
  const entries = /^[ \t]*[A-Za-z_]+[ \t]*:/m.test(text) ? fromYaml(text) : null
  return entries ?? fromLines(text)
}

const MOST = 500

function fromLines(text: string): OwnerEntries {
  const owners: Owner[] = []
  const faults: Fault[] = []
  for (const [index, whole] of text.split(/\r\n|\n|\r/).slice(0, MOST * 4).entries()) {
    const line = whole.split('#')[0]!.trim().replace(/^-\s+/, '')
    if (line === '') continue
    const owner = readEntry(line)
    if (owner === null) faults.push({ line: index + 1, message: 'This is no login, and no login with its number.' })
    else owners.push(owner)
  }
  return { owners: owners.slice(0, MOST), faults: faults.slice(0, MOST) }
}

const LIMITS = { maxBytes: 64 * 1024, maxDepth: 8, maxNodes: 5000 } as const
/** Lists that name who may decide; reviewers of Kubernetes' files only look. */
const LISTS: ReadonlySet<string> = new Set(['owners', 'approvers', 'maintainers'])

/** null: it is no YAML map, and its colon is of something else. */
function fromYaml(text: string): OwnerEntries | null {
  const read = readYaml(text, 'OWNERS', LIMITS)
  if (!read.ok || !isMap(read.value.value)) return null
  const listed = Object.entries(read.value.value).filter(([key]) => LISTS.has(key.toLowerCase())).flatMap(([key, value]) => (isList(value) ? value.map((entry, index) => ({ entry, at: read.value.place(`/${key}/${index}`).line })) : []))
  const owners = listed.map(({ entry }) => ownerOf(entry))
  const faults = listed.filter((_, index) => owners[index] === null).map(({ at }) => ({ line: at ?? 1, message: 'This is no login, and no login with its number.' }))
  return { owners: owners.filter((owner) => owner !== null).slice(0, MOST), faults: faults.slice(0, MOST) }
}

function ownerOf(entry: Plain): Owner | null {
  if (typeof entry === 'string') return readEntry(entry)
  if (!isMap(entry)) return null
  const { login, id } = entry as { readonly login?: Plain; readonly id?: Plain }
  const named = typeof login === 'string' ? readEntry(login) : null
  if (named === null || named.id !== null) return null
  return id === undefined || id === null ? named : typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? { login: named.login, id } : null
}

function readEntry(text: string): Owner | null {
  const match = ENTRY.exec(text.trim())
  return match === null ? null : { login: match[1]!, id: match[2] === undefined ? null : Number(match[2]) }
}

const ENTRY = /^@?([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))(?:[ \t]+([1-9]\d{0,14}))?$/
