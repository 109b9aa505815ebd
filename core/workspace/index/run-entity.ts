import type { IndexedMetrics, IndexedRun } from '../../schema/index.ts'
import { isList } from '../../source/source-document.ts'
import type { RunDirectory } from '../workspace.ts'
import { contentBytes, sizes } from './file-sizes.ts'
import type { Marks } from './marks.ts'
import { isDate, readTime } from './read-time.ts'
import { versionReference } from './reference.ts'
import { asRead, numberAt, portable, scalars, valueAt, writtenAt } from './written.ts'

/** A run as the index has it: facts about its histories, never their points. */
export function runEntity(run: RunDirectory, known: { readonly datasets: ReadonlySet<string>; readonly models: ReadonlySet<string> }, marks: Marks): IndexedRun {
  const { config, id, path, files, log } = run
  const at = (pointer: string): string | null => writtenAt(config, pointer)
  const root = asRead(config)?.root ?? null
  return {
    id,
    path,
    date: dateOf(id),
    status: at('/status'),
    experiment: portable(at('/experiment')),
    dataset: versionReference(at('/dataset'), known.datasets),
    model: versionReference(at('/model'), known.models),
    code: { repo: portable(at('/code/repo')), commit: at('/code/commit') },
    seed: at('/seed'),
    params: scalars(valueAt(root, ['training'])),
    started_at: readTime(at('/started_at')),
    completed_at: readTime(at('/completed_at')),
    runtime_seconds: numberAt(root, 'runtime_seconds'),
    system: systemOf(run),
    metrics: metricsOf(run),
    log: log === null ? null : `${path}/${log.name}`,
    ...sizes(files),
    errors: marks.errors,
    warnings: marks.warnings,
    codes: [...marks.codes],
  }
}

function dateOf(id: string): string | null {
  const [, year, month, day] = /^run-(\d{4})-(\d{2})-(\d{2})-\d{3,}$/.exec(id) ?? []
  return year !== undefined && isDate(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}

function systemOf({ system }: RunDirectory): IndexedRun['system'] {
  const read = asRead(system)
  if (read === null) return null
  const gpus = valueAt(read.root, ['hardware', 'gpus'])
  return {
    os: writtenAt(system, '/os'),
    python: writtenAt(system, '/python'),
    cpu: writtenAt(system, '/hardware/cpu'),
    gpus: isList(gpus) ? gpus.slice(0, 64).flatMap((gpu, index) => (typeof gpu === 'string' ? [gpu] : [writtenAt(system, `/hardware/gpus/${index}/name`)].filter((name) => name !== null))) : [],
    ram_gb: numberAt(read.root, 'hardware', 'ram_gb'),
  }
}

function metricsOf({ metrics, path, files }: RunDirectory): IndexedMetrics | null {
  const file = `${path}/metrics.json`
  const listed = files.find((each) => each.path === file)
  if (metrics === null && listed === undefined) return null
  const facts = metrics?.ok === true && metrics.value.problem === null ? metrics.value : null
  const summary = Object.entries(facts?.summary ?? {})
  return {
    file,
    bytes: listed === undefined ? (facts?.bytes ?? 0) : contentBytes(listed),
    readable: facts !== null,
    form: facts?.historyForm ?? 'missing',
    summary: Object.fromEntries(summary.filter((entry): entry is [string, number] => typeof entry[1] === 'number')),
    no_numbers: summary.filter(([, value]) => typeof value !== 'number').map(([name]) => name),
    series: (facts?.series ?? []).map(({ name, points, firstStep, lastStep, last, min, max }) => ({ name, points, first_step: firstStep, last_step: lastStep, last, min, max })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}
