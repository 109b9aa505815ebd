/** Where checksum lists belong: each version of a dataset or model, the artifacts of each run (TFC-0008 section 5; rule 84). */
import type { Listed } from '../workspace/listing.ts'
import type { DatasetVersion, ModelVersion, RunDirectory } from '../workspace/workspace.ts'
import { CHECKSUMS_NAME, SIGNATURE_NAME } from './checksum-list.ts'
import type { ChecksumFile } from './integrity.ts'

export type ListPlace = Pick<ChecksumFile, 'kind' | 'demand' | 'directory' | 'files' | 'claims'>

export interface Directories {
  readonly datasets: readonly Pick<DatasetVersion, 'path' | 'files' | 'metadata'>[]
  readonly runs: readonly Pick<RunDirectory, 'path' | 'files' | 'config'>[]
  readonly models: readonly Pick<ModelVersion, 'path' | 'files' | 'metadata'>[]
}

export function listPlaces({ datasets, runs, models }: Directories): readonly ListPlace[] {
  const version = (kind: 'dataset' | 'model') => ({ path, files, metadata }: Directories['datasets'][number]): ListPlace => ({ kind, demand: 'required', directory: path, files, claims: metadata })
  return [...datasets.map(version('dataset')), ...runs.flatMap(runPlaces), ...models.map(version('model'))]
}

/** The signing guide also signs a run as a whole (docs/pgp-signing.md, step 3): looked at where somebody did it. */
function runPlaces({ path, files, config }: Directories['runs'][number]): readonly ListPlace[] {
  const artifacts = below(files, `${path}/artifacts`)
  const places: ListPlace[] = []
  if (artifacts.some((file) => !file.path.endsWith('/.gitkeep'))) places.push({ kind: 'run', demand: 'required', directory: `${path}/artifacts`, files: artifacts, claims: config })
  if (OWN.some((name) => fileNamed(files, `${path}/${name}`) !== null)) places.push({ kind: 'run', demand: 'optional', directory: path, files, claims: config })
  return places
}

const OWN = [CHECKSUMS_NAME, SIGNATURE_NAME] as const

const below = (files: readonly Listed[], directory: string): readonly Listed[] => files.filter(({ path }) => path.startsWith(`${directory}/`))

export const fileNamed = (files: readonly Listed[], path: string): Listed | null => files.find((file) => file.path === path) ?? null
