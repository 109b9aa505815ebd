/** The reports that lie beside records: one in the output directory, or one in each artifact that was downloaded. */
import type { Problem } from '../../core/problem.ts'
import { readReport } from '../../core/report/read-report.ts'
import { byWord } from '../../core/report/order.ts'
import type { Report } from '../../core/schema/report.ts'
import type { Files, World } from '../../core/world.ts'
import { locate } from './read-records.ts'

export interface FoundReports {
  readonly reports: readonly Report[]
  /** Files of that name that cannot be read. */
  readonly problems: readonly Problem[]
}

const NAME = 'report.json'
const MAX_BYTES = 32 * 1024 * 1024
/** A matrix of GitHub has 256 jobs. */
const MOST = 512
/** `<given>/<artifact>/<output>/report.json`: further down they are files of examples. */
const DEEPEST = 3

/** `paths` are relative to the repository, or absolute. Where there is none, that is no problem: records alone are something too. */
export async function readReports(world: Pick<World, 'files' | 'filesAt'>, paths: readonly string[]): Promise<FoundReports> {
  const found = (await Promise.all(paths.map((path) => reportsAt(world, path)))).flat()
  const places = found.slice(0, MOST)
  const read = await Promise.all(places.map(({ files, path }) => readOne(files, path)))
  return {
    reports: read.flatMap((each) => ('schema' in each ? [each] : [])),
    problems: [...read.flatMap((each) => ('schema' in each ? [] : [each])), ...(found.length > MOST ? [TOO_MANY] : [])],
  }
}

interface Place {
  readonly files: Files
  readonly path: string
}

async function reportsAt(world: Pick<World, 'files' | 'filesAt'>, given: string): Promise<readonly Place[]> {
  const place = locate(world, given)
  const kind = place === null ? null : ((await place.files.stat(place.path))?.kind ?? null)
  if (place === null || kind === null) return []
  if (kind === 'file') return place.path.split('/').at(-1) === NAME ? [place] : []
  const entries = await place.files.walk(place.path, { skip: ['.git', 'node_modules', 'logs', 'outputs', 'records', 'images'] })
  const depth = place.path === '.' ? 0 : place.path.split('/').length
  const own = entries.filter(({ kind: of, path }) => of === 'file' && path.split('/').at(-1) === NAME && path.split('/').length - depth <= DEEPEST)
  return own.map(({ path }) => ({ files: place.files, path })).sort((a, b) => byWord(a.path, b.path))
}

async function readOne(files: Files, path: string): Promise<Report | Problem> {
  const file = await files.readText(path, { maxBytes: MAX_BYTES })
  const report = file.ok ? readReport(file.value.text, { from: path }) : null
  if (report?.ok === true) return report.value
  return report?.ok === false ? { ...report.problem, path } : { code: 'REPORT.UNREADABLE', message: `${path} cannot be read: ${file.ok ? 'it is no report' : file.problem.message}.`, next: 'It was left out.', path }
}

const TOO_MANY: Problem = { code: 'REPORT.TOO_MANY', message: `There are more than ${MOST} reports.`, next: 'The others were left out. Name a directory with fewer.' }
