import type { IndexedModel } from '../../schema/index.ts'
import { isMap } from '../../source/source-document.ts'
import { versionNumber } from '../discover.ts'
import type { ModelVersion, Workspace } from '../workspace.ts'
import { contentBytes, sizes } from './file-sizes.ts'
import type { Marks } from './marks.ts'
import { readTime } from './read-time.ts'
import { runReference, versionReference } from './reference.ts'
import { asRead, numberAt, portable, valueAt, writtenAt } from './written.ts'

/** A model version as the index has it. */
export function modelEntity(model: ModelVersion, known: { readonly datasets: ReadonlySet<string>; readonly runs: ReadonlySet<string> }, latest: ReadonlySet<string>, hashes: Workspace['hashes'], marks: Marks): IndexedModel {
  const { metadata, metrics, name, version, path, artifacts, card, files } = model
  const at = (pointer: string): string | null => writtenAt(metadata, pointer)
  const id = `${name}:${version}`
  return {
    id,
    name,
    version,
    number: versionNumber(version),
    latest: latest.has(id),
    path,
    created_at: readTime(at('/created_at')),
    state: at('/state'),
    framework: at('/framework') ?? at('/framework/name'),
    run: runReference(at('/run_id'), known.runs),
    dataset: versionReference(datasetOf(at), known.datasets),
    code: { repo: portable(at('/code/repo')), commit: at('/code/commit') },
    primary_metric: writtenAt(metrics, '/primary_metric/name'),
    metrics: metricsOf(model),
    artifacts: artifacts.map((file) => ({ path: file.path, bytes: contentBytes(file), sha256: file.pointer?.oid ?? sha256Of(hashes, file.path) })),
    card: card.state === 'missing' ? null : card.path,
    ...sizes(files),
    errors: marks.errors,
    warnings: marks.warnings,
    codes: [...marks.codes],
  }
}

function datasetOf(at: (pointer: string) => string | null): string | null {
  const [name, version] = [at('/dataset/name'), at('/dataset/version')]
  return name === null ? at('/dataset') : version === null ? name : `${name}:${version}`
}

function sha256Of(hashes: Workspace['hashes'], path: string): string | null {
  const outcome = hashes.get(path)
  return outcome?.ok === true ? (outcome.digests.sha256 ?? null) : null
}

/** The primary metric and those of `secondary_metrics`, a map of numbers. */
function metricsOf({ metrics }: ModelVersion): Record<string, number> {
  const root = asRead(metrics)?.root ?? null
  const primary = writtenAt(metrics, '/primary_metric/name')
  const value = numberAt(root, 'primary_metric', 'value')
  const secondary = valueAt(root, ['secondary_metrics'])
  const others = isMap(secondary) ? Object.keys(secondary).slice(0, MAX_METRICS).map((name) => [name, numberAt(secondary, name) ?? numberAt(secondary, name, 'value')] as const) : []
  const all = [...others, ...(primary === null ? [] : [[primary, value] as const])]
  return Object.fromEntries(all.filter((entry): entry is readonly [string, number] => entry[1] !== null))
}

const MAX_METRICS = 1000
