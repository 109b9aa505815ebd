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
  return {
    commit,
    list: (...directories) => list(repository, commit, directories),
    read: (paths, { maxBytes }) => read(repository, commit, paths, maxBytes, (_path, file) => file),
    readAs: (paths, { maxBytes }, made) => read(repository, commit, paths, maxBytes, made),
  }
}

async function list(repository: Repository, commit: string, directories: readonly string[]): Promise<readonly string[]> {
  if (directories.length > MOST_DIRECTORIES) {
    const half = directories.length >> 1
    return [...new Set([...(await list(repository, commit, directories.slice(0, half))), ...(await list(repository, commit, directories.slice(half)))])].sort()
  }
  const [directory = ''] = directories
  const places = directories.includes('') ? [] : directories.map((each) => `${each}/`)
  const outcome = await git(repository, ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...places])
  if (outcome.code !== 0) throw tooMuch(directory, outcome.stderr)
  // A name that is not UTF-8 can be asked for by nobody.
  const files = outcome.stdout.split('\0').flatMap((line) => (/^100(?:644|755|664) blob /.test(line) && !line.includes('\ufffd') ? [line.slice(line.indexOf('\t') + 1)] : []))
  if (files.length > MOST_FILES) throw tooMuch(directory, `it lists ${files.length} files`)
  return files.sort()
}

const tooMuch = (directory: string, why: string): HortusError =>
  new HortusError({ code: 'DATA.UNREADABLE', message: `${directory === '' ? 'The data branch' : `${JSON.stringify(directory)} on the data branch`} cannot be listed: ${why.split('\n')[0]!.slice(0, 200)}.`, next: '`hortus history compact` packs old records; `git log hortus-data` shows who wrote what is there.' })

async function read<T>(repository: Repository, commit: string, paths: readonly string[], maxBytes: number, made: (path: string, file: FileRead) => T): Promise<Map<string, T>> {
  const asked = [...new Set(paths)].filter((path) => !/[\n\0]/.test(path))
  const refused = new Map<string, FileRead>()
  // Sizes first: what is too large is never sent at all (A09).
  const sizes = asked.length === 0 ? [] : (await git(repository, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], asked.map((path) => `${commit}:${path}\n`).join(''))).stdout.split('\n')
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
  const prefix = `${commit}:`
  const found = await blobsAs(repository.rootAbs, wanted.map((path) => prefix + path), maxBytes, (bytes, name) => ({ made: made(name.slice(prefix.length), decode(bytes)) }))
  return new Map(paths.map((path) => [path, (found.get(prefix + path) ?? { made: made(path, refused.get(path) ?? MISSING) }).made]))
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
