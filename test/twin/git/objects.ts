/** Objects of a bare repository, read with `git cat-file`. */
import { git, gitOnce, gitText, MOST_KEPT } from './git.ts'

export type ObjectType = 'blob' | 'tree' | 'commit' | 'tag'

export interface GitObject {
  readonly sha: string
  readonly type: ObjectType
  readonly bytes: Buffer
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Person
  readonly committer: Person
  readonly message: string
}

export interface Person {
  readonly name: string
  readonly email: string
  /** As GitHub writes it: `2026-01-05T09:00:00Z`. */
  readonly date: string
}

export const isSha = (text: string): boolean => /^[0-9a-f]{40}$/.test(text)

/** In the order asked; null where there is no such object. */
export async function readObjects(dir: string, names: readonly string[]): Promise<(GitObject | null)[]> {
  const unknown = [...new Set(names)].filter((name) => !kept.has(`${dir} ${name}`))
  const asked = new Map((await askObjects(dir, unknown)).map((object, at) => [unknown[at]!, object]))
  return names.map((name) => asked.get(name) ?? kept.get(`${dir} ${name}`) ?? null)
}

/** An object never changes; one that is not there may still come. */
const kept = new Map<string, GitObject>()

async function askObjects(dir: string, names: readonly string[]): Promise<(GitObject | null)[]> {
  if (names.length === 0) return []
  const out = await git(dir, ['cat-file', '--batch'], { input: `${names.join('\n')}\n` })
  const objects: (GitObject | null)[] = []
  let place = 0
  while (objects.length < names.length) {
    const end = out.indexOf(10, place)
    const [sha = '', type = '', size = ''] = out.subarray(place, end).toString('latin1').split(' ')
    place = end + 1
    if (!/^\d+$/.test(size)) {
      objects.push(null)
      continue
    }
    const object = { sha, type: type as ObjectType, bytes: out.subarray(place, place + Number(size)) }
    objects.push(object)
    if (names[objects.length - 1] === sha && out.length <= MOST_KEPT) kept.set(`${dir} ${sha}`, object)
    place += Number(size) + 1
  }
  return objects
}

export async function readObject(dir: string, sha: string, type: ObjectType): Promise<GitObject | null> {
  if (!isSha(sha)) return null
  const [object = null] = await readObjects(dir, [sha])
  return object?.type === type ? object : null
}

export async function writeObject(dir: string, type: ObjectType, bytes: string | Buffer): Promise<string> {
  return (await gitText(dir, ['hash-object', '-t', type, '-w', '--stdin'], { input: bytes })).trim()
}

export async function readCommits(dir: string, shas: readonly string[]): Promise<Commit[]> {
  return (await readObjects(dir, shas)).filter((object) => object?.type === 'commit').map((object) => parseCommit(object!))
}

function parseCommit({ sha, bytes }: GitObject): Commit {
  const text = bytes.toString('utf8')
  const blank = text.indexOf('\n\n')
  const headers = text.slice(0, blank).split('\n').map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const)
  const one = (name: string): string => headers.find(([key]) => key === name)?.[1] ?? ''
  return {
    sha,
    tree: one('tree'),
    parents: headers.filter(([key]) => key === 'parent').map(([, value]) => value),
    author: person(one('author')),
    committer: person(one('committer')),
    message: text.slice(blank + 2).replace(/\n+$/, ''),
  }
}

function person(line: string): Person {
  const [, name = '', email = '', seconds = '0'] = /^(.*?) ?<([^>]*)> (\d+)/.exec(line) ?? []
  return { name, email, date: `${new Date(Number(seconds) * 1000).toISOString().slice(0, 19)}Z` }
}

export interface TreeEntry {
  readonly mode: string
  readonly type: ObjectType
  readonly sha: string
  readonly size: number | null
  readonly path: string
}

export async function readTree(dir: string, treeish: string, options: { readonly recursive?: boolean; readonly path?: string } = {}): Promise<TreeEntry[]> {
  const paths = options.path === undefined ? [] : ['--', options.path]
  const text = await gitOnce(dir, ['--literal-pathspecs', 'ls-tree', '--full-tree', '-l', '-z', ...(options.recursive === true ? ['-r', '-t'] : []), treeish, ...paths])
  return text.toString('utf8').split('\0').filter(Boolean).map((line) => {
    const [, mode = '', type = '', sha = '', size = '', path = ''] = /^(\d+) (\w+) ([0-9a-f]+) +(\S+)\t([^]*)$/.exec(line) ?? []
    return { mode, type: type as ObjectType, sha, size: size === '-' ? null : Number(size), path }
  })
}
