/** Finds the work-dir, gathers it, and has it judged. */
import type { Problem } from '../../core/problem.ts'
import { duration } from '../../core/render/figures.ts'
import { finding } from '../../core/rules/finding.ts'
import { checkWorkDir } from '../../core/rules/workdir/check-work-dir.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import { withoutTrailingSlashes } from '../../core/source/without-trailing.ts'
import { latency, rowsOf } from '../../core/workdir/stats.ts'
import type { WorkDir } from '../../core/workdir/work-dir.ts'
import type { Files, World } from '../../core/world.ts'
import { loadWorkDir, type WorkDirPlace } from './load-work-dir.ts'

type Outside = Pick<World, 'files' | 'filesAt' | 'git' | 'databases' | 'log'>

export interface CheckedWorkDir {
  /** There is one. */
  readonly found: boolean
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

const NOTHING: CheckedWorkDir = { found: false, findings: [], problems: [] }

/** `named`: a directory that a person gave, from the root of the garden or absolute; it may lie anywhere. */
export async function checkWorkDirAt(world: Outside, config: Config, named?: string): Promise<CheckedWorkDir> {
  const found = named === undefined ? await configured(world, config.work_dir.path) : await given(world, named)
  if (!('files' in found)) return found
  const workDir = await loadWorkDir(world, found)
  tellFigures(world, workDir)
  return { found: true, findings: checkWorkDir(workDir), problems: [] }
}

/** What shows that a directory named work-dir is one. */
const MARKS = ['config.example.toml', 'config.toml', 'config.resolved.toml', 'log.txt', 'runs', 'models', 'stats/stats.db']

async function configured({ files }: Outside, wanted: string | null): Promise<WorkDirPlace | CheckedWorkDir> {
  const path = withoutTrailingSlashes((wanted ?? 'work-dir').replace(/^(\.\/)+/, '')) || '.'
  const there = await files.stat(path)
  if (there?.kind === 'symlink' && (await files.resolve(path)) === 'outside') return { ...NOTHING, findings: [finding('WORKDIR.SYMLINK_LEAVES', { path }, 'The work-dir itself is a symlink out of the repository: nothing of it was read.')] }
  const isOne = there !== null && there.kind !== 'file' && (wanted !== null || (await hasMark(files, path)))
  if (isOne) return { files, base: path, path, inRepository: true, named: false }
  return wanted === null ? NOTHING : { ...NOTHING, findings: [finding('WORKDIR.NOT_THERE', { path }, `${path} is not there; nothing of it was checked.`)] }
}

async function hasMark(files: Files, path: string, marks: readonly string[] = MARKS): Promise<boolean> {
  const found = await Promise.all(marks.map(async (name) => files.stat(`${path}/${name}`)))
  return found.some((each) => each !== null)
}

async function given({ files, filesAt }: Outside, named: string): Promise<WorkDirPlace | CheckedWorkDir> {
  const path = withoutTrailingSlashes(named) || '/'
  const inside = !path.startsWith('/') && path !== '..' && !path.startsWith('../')
  const place: WorkDirPlace | null = inside ? { files, base: path, path, inRepository: true, named: true } : elsewhere(files, filesAt, path)
  const there = place === null ? null : await place.files.resolve(place.base)
  const entries = there === null || there === 'outside' || place === null ? [] : await place.files.walk(place.base, { skip: ['.git', 'datasets', 'outputs', 'tmp'] })
  if (place !== null && entries.length > 0 && (await hasMark(place.files, place.base, [...MARKS, 'datasets', 'stats']))) return place
  // Who unpacks an artifact easily names the directory around it, and would be told that all is well.
  if (place !== null && entries.length > 0) return { ...NOTHING, problems: [{ code: 'WORKDIR.NOT_FOUND', message: `Nothing at ${named} is of a work-dir: no settings, log, runs, models or statistics.`, next: (await hasMark(place.files, `${place.base}/work-dir`)) ? `Did you mean --work-dir ${path}/work-dir?` : HOLDS, path: named }] }
  return { ...NOTHING, problems: [{ code: 'WORKDIR.NOT_FOUND', message: `${named} is no directory with something in it; no work-dir was checked.`, next: HOLDS, path: named }] }
}

const HOLDS = 'Name the directory that holds config.toml, runs/ and log.txt with --work-dir DIR.'

function elsewhere(files: Files, filesAt: World['filesAt'], path: string): WorkDirPlace | null {
  if (filesAt === undefined) return null
  const parts: string[] = []
  for (const part of (path.startsWith('/') ? path : `${files.rootAbs}/${path}`).split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return { files: filesAt(`/${parts.join('/')}`), base: '.', path: parts.at(-1) ?? 'work-dir', inRepository: false, named: true }
}

function tellFigures({ log }: Outside, { stats }: WorkDir): void {
  const table = stats?.ok === true ? stats.content.tables['stats_events'] : undefined
  const figures = table === undefined ? null : latency(rowsOf(table))
  if (figures !== null && stats !== null) log.info(`${stats.path}: latency p50 ${duration(figures.p50)}, p95 ${duration(figures.p95)}`)
}
