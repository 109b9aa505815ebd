/** The records of one file or of a directory, of any layout that has an adapter. */
import { fail, ok } from '../../core/problem.ts'
import type { Problem, Result } from '../../core/problem.ts'
import { readAnyRecord } from '../../core/record/ingest/read-any-record.ts'
import { RECORD_MAX_BYTES } from '../../core/record/read-record.ts'
import type { RunRecord } from '../../core/schema/run-record.ts'
import { withoutTrailing } from '../../core/source/without-trailing.ts'
import type { Files, World } from '../../core/world.ts'

export interface FoundRecord {
  readonly path: string
  readonly record: RunRecord
}

export interface FoundRecords {
  readonly records: readonly FoundRecord[]
  /** Files that claim to be records and cannot be read. */
  readonly problems: readonly Problem[]
  /** JSON files of a directory that are no records: passed over. */
  readonly others: number
}

/** A directory with more is refused, not read in part. */
const MAX_RECORDS = 5_000

/** `path` is relative to the repository, or absolute. In a directory, JSON files that are no records are passed over. */
export async function readRecords(world: Pick<World, 'files' | 'filesAt'>, path: string): Promise<Result<FoundRecords>> {
  const place = locate(world, path)
  const shown = shownPath(world, path)
  if (place === null) return fail(notFound(shown))
  const kind = (await place.files.stat(place.path))?.kind ?? null
  if (kind === 'file') {
    const found = await readOne(place.files, place.path, shown)
    return found.ok ? ok({ records: [found.value], problems: [], others: 0 }) : found
  }
  return kind === 'directory' ? readDirectory(place.files, place.path, shown) : fail(notFound(shown))
}

/** The records of one side, of any number of paths. The first path that cannot be read is its problem: a measurement that is missing would go unseen. */
export async function readSide(world: Pick<World, 'files' | 'filesAt'>, paths: readonly string[]): Promise<Result<FoundRecords>> {
  const sides: FoundRecords[] = []
  for (const path of paths) {
    const found = await readRecords(world, path)
    if (!found.ok) return found
    sides.push(found.value)
  }
  const [records, problems, others] = [sides.flatMap((side) => side.records), sides.flatMap((side) => side.problems), sides.reduce((sum, side) => sum + side.others, 0)]
  if (records.length === 0 && problems.length === 0) return fail(noRecords(paths.map((path) => shownPath(world, path)).join(', '), others))
  return ok({ records, problems, others })
}

/** As a person knows it: relative to the repository when it lies there. */
export function shownPath(world: Pick<World, 'files' | 'filesAt'>, path: string): string {
  const place = locate(world, path)
  return place?.files === world.files ? place.path : path
}

async function readDirectory(files: Files, path: string, shown: string): Promise<Result<FoundRecords>> {
  const entries = await files.walk(path, { skip: ['.git', 'node_modules', 'logs', 'outputs'] })
  const paths = entries.filter((entry) => entry.kind === 'file' && entry.path.endsWith('.json')).map((entry) => entry.path)
  if (paths.length > MAX_RECORDS) return fail({ code: 'COMPARE.TOO_MANY', message: `${shown} holds ${paths.length} JSON files; at most ${MAX_RECORDS} are compared at once.`, next: 'Name a directory with fewer records.', path: shown })
  const all: Result<FoundRecord>[] = []
  // Shown as the directory was named: below two directories outside of the repository the same names may lie.
  for (const each of paths) all.push(await readOne(files, each, path === '.' ? each : `${withoutTrailing(shown, '/')}${each.slice(path.length)}`))
  return ok({
    records: all.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: all.flatMap((each) => (each.ok || isOther(each.problem) ? [] : [each.problem])),
    others: all.filter((each) => !each.ok && isOther(each.problem)).length,
  })
}

const isOther = ({ code }: Problem): boolean => code === 'RECORD.FOREIGN'

async function readOne(files: Files, path: string, shown: string): Promise<Result<FoundRecord>> {
  const file = await files.readText(path, { maxBytes: RECORD_MAX_BYTES })
  if (!file.ok) return fail({ code: 'RECORD.UNREADABLE', message: `${shown} cannot be read: ${file.problem.message}`, next: 'Name a record that Hortus wrote, or a directory of records.', path: shown })
  const record = readAnyRecord(file.value.text, shown)
  return record.ok ? ok({ path: shown, record: record.value }) : record
}

/** Inside the repository it is read through the repository, else through its own directory. */
export function locate(world: Pick<World, 'files' | 'filesAt'>, path: string): { readonly files: Files; readonly path: string } | null {
  const absolute = normalise(path.startsWith('/') ? path : `${world.files.rootAbs}/${path}`)
  const root = normalise(world.files.rootAbs)
  if (absolute === root) return { files: world.files, path: '.' }
  if (absolute.startsWith(`${root}/`)) return { files: world.files, path: absolute.slice(root.length + 1) }
  const slash = absolute.lastIndexOf('/')
  return world.filesAt === undefined || slash === absolute.length - 1 ? null : { files: world.filesAt(absolute.slice(0, slash) || '/'), path: absolute.slice(slash + 1) }
}

/** Without `.`, `..` and doubled slashes. */
function normalise(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return `/${parts.join('/')}`
}

const notFound = (path: string): Problem => ({ code: 'COMPARE.NOT_FOUND', message: `There is no file or directory at ${path}.`, next: 'Name a record (.hortus/records/…/….json) or a directory of records.', path })
const noRecords = (paths: string, others: number): Problem => ({ code: 'COMPARE.NO_RECORDS', message: `There is no run record in ${paths}${others === 0 ? '' : `: ${others === 1 ? 'its JSON file is none' : `its ${others} JSON files are none`}`}.`, next: 'Name a directory that holds records, for instance .hortus/records; `hortus smoke` writes them.' })
