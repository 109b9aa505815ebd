/** Trees without the paths that a new history is not to hold, named as git will name them, so that it is known which commits change anything. */
import { createHash } from 'node:crypto'
import { pathProblem } from '../../core/change/path-problem.ts'
import { readObjects } from './objects.ts'

export interface TreeEntry {
  readonly mode: string
  readonly name: string
  readonly id: string
}

export interface FilteredTree {
  /** null: nothing is left. */
  readonly id: string | null
  /** Paths that are taken out, files or whole directories. */
  readonly dropped: readonly string[]
  /** What is left, directories under their old ids. */
  readonly entries: readonly TreeEntry[]
}

/** More than a large garden's whole history has; ten levels of ten names for one tree are ten thousand million paths in 4 KB (A09). */
const MOST_TREES = 200_000
const MOST_CHARACTERS = 2000
const DIRECTORY = '40000'

export class NotExportable extends Error {}

export interface Trees {
  /** `''` is the root. */
  filtered(tree: string, prefix?: string): FilteredTree
}

/** Reads every tree that the given ones consist of: a call of git for each level. */
export async function openTrees(rootAbs: string, roots: readonly string[], drop: (path: string) => boolean): Promise<Trees> {
  const entries = new Map<string, readonly TreeEntry[]>()
  for (let wanted = [...new Set(roots)]; wanted.length > 0; ) {
    const read = await readObjects(rootAbs, wanted)
    const missing = wanted.find((id) => !read.has(id))
    if (missing !== undefined) throw new NotExportable(`the directory ${missing.slice(0, 12)} of an old commit is not here`)
    for (const [id, bytes] of read) entries.set(id, parseTree(bytes, id.length / 2))
    if (entries.size > MOST_TREES) throw new NotExportable(`it consists of more than ${MOST_TREES} directories`)
    wanted = [...new Set(wanted.flatMap((id) => entries.get(id)!.filter(({ mode }) => mode === DIRECTORY).map((entry) => entry.id)))].filter((id) => !entries.has(id))
  }
  const known = new Map<string, FilteredTree>()
  const filtered = (tree: string, prefix = ''): FilteredTree => {
    const key = `${prefix}\0${tree}`
    const found = known.get(key)
    if (found !== undefined) return found
    if (known.size > MOST_TREES) throw new NotExportable(`it has more than ${MOST_TREES} directories`)
    const made = filter(entries.get(tree)!, tree, prefix, drop, filtered)
    known.set(key, made)
    return made
  }
  return { filtered }
}

function filter(entries: readonly TreeEntry[], tree: string, prefix: string, drop: (path: string) => boolean, filtered: Trees['filtered']): FilteredTree {
  const [kept, changed, dropped]: [TreeEntry[], TreeEntry[], string[]] = [[], [], []]
  for (const entry of entries) {
    const path = `${prefix}${entry.name}`
    if (path.length > MOST_CHARACTERS) throw new NotExportable(`an old commit holds a path of more than ${MOST_CHARACTERS} characters`)
    const below = entry.mode === DIRECTORY ? filtered(entry.id, `${path}/`) : null
    const id = below === null ? (drop(path) ? null : entry.id) : below.id
    if (id === null) dropped.push(path)
    else {
      kept.push(entry)
      changed.push({ ...entry, id })
      dropped.push(...(below?.dropped ?? []))
    }
  }
  return { id: kept.length === 0 ? null : dropped.length === 0 ? tree : treeId(changed, tree.length), dropped, entries: kept }
}

/** `<mode> <name>\0<id>` for each, one after the other. */
function parseTree(bytes: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < bytes.length; ) {
    const [space, zero] = [bytes.indexOf(32, at), bytes.indexOf(0, at)]
    if (space === -1 || zero < space || zero + idBytes >= bytes.length + 1) throw new NotExportable('an old commit has a directory that cannot be read')
    const name = decode(bytes.subarray(space + 1, zero))
    const wrong = name.includes('/') ? 'it holds a slash' : pathProblem(name)
    if (wrong !== null) throw new NotExportable(`an old commit holds ${JSON.stringify(name)}: ${wrong}`)
    entries.push({ mode: bytes.toString('latin1', at, space).replace(/^0/, ''), name, id: bytes.toString('hex', zero + 1, zero + 1 + idBytes) })
    at = zero + 1 + idBytes
  }
  return entries
}

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Buffer): string {
  try {
    return strict.decode(bytes)
  } catch {
    throw new NotExportable(`an old commit holds a name that is no UTF-8: ${JSON.stringify(bytes.toString('latin1').slice(0, 100))}`)
  }
}

/** The order is the one they were in: taking names out changes none. */
function treeId(entries: readonly TreeEntry[], idLength: number): string {
  const content = Buffer.concat(entries.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), Buffer.from(id, 'hex')]))
  return createHash(idLength === 64 ? 'sha256' : 'sha1').update(`tree ${content.length}\0`).update(content).digest('hex')
}
