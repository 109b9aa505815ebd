/** One commit of the branch, read without a checkout: no file is written, no filter, no textconv and no hook has a say. */
import { HortusError } from '../../core/problem.ts'
import { fail, ok, type Result } from '../../core/problem.ts'
import type { DataSnapshot, FileText, ReadProblem } from '../../core/world.ts'
import { blobsAs } from '../git-blobs.ts'
import { git, type Repository } from './git.ts'

/** What a page of 100 examples with a year of daily records needs, three times over. A tree can be made to list more than there are atoms. */
const MOST_FILES = 100_000
/** Of one command line: an argument list has an end. */
const MOST_DIRECTORIES = 500
const MOST_BYTES = 256 * 1024 * 1024

export function openSnapshot(repository: Repository, commit: string): DataSnapshot {
  // Git finds a blob by its id in a fraction of the time that it takes to walk to it by its path.
  const ids = new Map<string, string>()
  const listed = async (directories: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    const found = await list(repository, commit, directories)
    for (const [path, id] of found) ids.set(path, id)
    return found
  }
  return {
    commit,
    list: async (...directories) => [...(await listed(directories)).keys()],
    identify: async (...paths) => {
      const found = await identify(repository, commit, paths)
      for (const [path, { id, kind }] of found) if (kind === 'file') ids.set(path, id.slice(id.indexOf(' ') + 1))
      return found
    },
    read: (paths, { maxBytes }) => read({ repository, commit, ids }, paths, maxBytes, (_path, file) => file),
    readAs: (paths, { maxBytes }, made) => read({ repository, commit, ids }, paths, maxBytes, made),
  }
}

/** Path and id of the blob, in the order of paths. */
async function list(repository: Repository, commit: string, directories: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (directories.length > MOST_DIRECTORIES) {
    const half = directories.length >> 1
    return inOrder([...(await list(repository, commit, directories.slice(0, half))), ...(await list(repository, commit, directories.slice(half)))])
  }
  const [directory = ''] = directories
  const places = directories.includes('') ? [] : directories.map((each) => `${each}/`)
  const outcome = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...places])
  if (outcome.code !== 0) throw tooMuch(directory, outcome.stderr)
  // A name that is not UTF-8 can be asked for by nobody.
  const files = outcome.stdout.split('\0').flatMap((line) => (/^100(?:644|755|664) blob /.test(line) && !line.includes('\ufffd') ? [[line.slice(line.indexOf('\t') + 1), line.slice(12, line.indexOf('\t'))] as const] : []))
  if (files.length > MOST_FILES) throw tooMuch(directory, `it lists ${files.length} files`)
  return inOrder(files)
}

type Identified = Awaited<ReturnType<DataSnapshot['identify']>>

/** The mode is part of the id: a link and a file may hold the same bytes. */
async function identify(repository: Repository, commit: string, paths: readonly string[]): Promise<Identified> {
  const outcome = await git(repository, ['ls-tree', '-z', '--full-tree', commit, '--', ...paths])
  if (outcome.code !== 0) throw tooMuch('', outcome.stderr)
  return new Map(outcome.stdout.split('\0').flatMap((line) => {
    const [, mode, type, id, path] = /^(\d{6}) (\w+) ([0-9a-f]{40,64})\t([^\ufffd]+)$/s.exec(line) ?? []
    return path === undefined ? [] : [[path, { id: `${mode} ${id}`, kind: type === 'tree' ? 'directory' : /^100(?:644|755|664)$/.test(mode!) ? 'file' : 'other' }] as const]
  }))
}

function inOrder(files: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const ids = new Map(files)
  return new Map([...ids.keys()].sort().map((path) => [path, ids.get(path)!]))
}

const tooMuch = (directory: string, why: string): HortusError =>
  new HortusError({ code: 'DATA.UNREADABLE', message: `${directory === '' ? 'The data branch' : `${JSON.stringify(directory)} on the data branch`} cannot be listed: ${why.split('\n')[0]!.slice(0, 200)}.`, next: '`hortus history compact` packs old records; `git log hortus-data` shows who wrote what is there.' })

/** What git was kept from reading is not missing: whoever took it for that would remember it, or write without it. */
const gaveUp = (why: string): HortusError =>
  new HortusError({ code: 'DATA.UNREADABLE', message: `The files of the data branch could not be read: ${why.split('\n')[0]!.slice(0, 200)}.`, next: 'Run it again; `git fsck` says whether an object of the repository is damaged.' })

interface Place {
  readonly repository: Repository
  readonly commit: string
  /** As far as they were listed. */
  readonly ids: ReadonlyMap<string, string>
}

async function read<T>({ repository, commit, ids }: Place, paths: readonly string[], maxBytes: number, made: (path: string, file: FileRead) => T): Promise<Map<string, T>> {
  const asked = [...new Set(paths)].filter((path) => !/[\n\0]/.test(path))
  const nameOf = (path: string): string => ids.get(path) ?? `${commit}:${path}`
  const refused = new Map<string, FileRead>()
  if (repository.signal.aborted) throw gaveUp('it was interrupted')
  // Of few that are small at most, the reader stops before what is too large; why something was left out is asked below.
  const early = asked.length * maxBytes <= MOST_BYTES ? await readable(repository, asked, nameOf, maxBytes, made) : null
  if (early !== null && asked.length === paths.length) return early
  // Sizes first: what is too large is never sent at all (A09).
  const answer = asked.length === 0 ? { code: 0, stdout: '', stderr: '' } : await git(repository, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], asked.map((path) => `${nameOf(path)}\n`).join(''))
  if (answer.code !== 0) throw gaveUp(answer.stderr)
  const sizes = answer.stdout.split('\n')
  const wanted: string[] = []
  let total = 0
  for (const [at, path] of asked.entries()) {
    const [type, size] = (sizes[at] ?? '').split(' ')
    const bytes = Number(size)
    if (type === 'tree' || type === 'commit') refused.set(path, fail({ kind: 'not_a_file', message: 'it is a directory' }))
    else if (type !== 'blob') continue
    else if (bytes > maxBytes) refused.set(path, fail({ kind: 'too_large', message: `it has ${bytes} bytes; the limit is ${maxBytes}` }))
    else if ((total += bytes) > MOST_BYTES) refused.set(path, fail({ kind: 'too_large', message: `with the files before it there would be more than ${MOST_BYTES >> 20} MiB to read` }))
    else wanted.push(path)
  }
  // Equal files have one id, so what is made of one is made for each path it lies at.
  const pathsOf = Map.groupBy(wanted, nameOf)
  const found = await blobsAs(repository.rootAbs, [...pathsOf.keys()], maxBytes, (bytes, name) => {
    const file = decode(bytes)
    return new Map(pathsOf.get(name)!.map((path) => [path, made(path, file)]))
  })
  if ([...found.values()].includes(null)) throw gaveUp('it ended before the last file')
  return new Map(paths.map((path) => {
    const own = found.get(nameOf(path))
    return [path, own?.has(path) === true ? own.get(path)! : made(path, refused.get(path) ?? MISSING)]
  }))
}

/** null: not all of them can be read. */
async function readable<T>({ rootAbs }: Repository, paths: readonly string[], nameOf: (path: string) => string, maxBytes: number, made: (path: string, file: FileRead) => T): Promise<Map<string, T> | null> {
  const found = await blobsAs(rootAbs, paths.map(nameOf), maxBytes, (bytes) => decode(bytes))
  return [...found.values()].includes(null) ? null : new Map(paths.map((path) => [path, made(path, found.get(nameOf(path))!)]))
}

type FileRead = Result<FileText, ReadProblem>

const MISSING = fail<ReadProblem>({ kind: 'missing', message: 'it is not there' })
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decode(bytes: Uint8Array): FileRead {
  try {
    return ok({ text: strict.decode(bytes), bytes: bytes.length })
  } catch {
    return fail({ kind: 'not_utf8', message: 'its bytes are not UTF-8' })
  }
}
