import type { IndexedDataset } from '../../schema/index.ts'
import { versionNumber } from '../discover.ts'
import type { DatasetVersion } from '../workspace.ts'
import { sizes } from './file-sizes.ts'
import type { Marks } from './marks.ts'
import { readTime } from './read-time.ts'
import { versionReference } from './reference.ts'
import { asRead, numberAt, portable, writtenAt } from './written.ts'

/** A dataset version as the index has it. What the metadata claim about their own name does not matter: the directories decide. */
export function datasetEntity(dataset: DatasetVersion, known: ReadonlySet<string>, latest: ReadonlySet<string>, marks: Marks): IndexedDataset {
  const { metadata, name, version, path, files } = dataset
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
    description: at('/description'),
    license: at('/source/license') ?? at('/license'),
    // TFC-0001 writes `source: torchvision`, TFC-0004 a map.
    source: { type: at('/source/type') ?? portable(at('/source')), uri: portable(at('/source/uri')) },
    hash: hashOf(at),
    derived_from: versionReference(derivedFrom(at), known),
    splits: splits(dataset),
    samples: numberAt(asRead(metadata)?.root ?? null, 'statistics', 'num_samples'),
    ...sizes(files),
    errors: marks.errors,
    warnings: marks.warnings,
    codes: [...marks.codes],
  }
}

type At = (pointer: string) => string | null

/** `hash: sha256:…` is the form of TFC-0001. */
function hashOf(at: At): IndexedDataset['hash'] {
  const [, algorithm = null, value = null] = /^([a-z0-9]+):(.*)$/i.exec(at('/hash') ?? '') ?? []
  return { algorithm: at('/hash/algorithm') ?? algorithm, value: at('/hash/value') ?? value ?? at('/hash'), scheme: at('/hash/scheme') }
}

function derivedFrom(at: At): string | null {
  const [name, version] = [at('/derived_from/dataset'), at('/derived_from/version')]
  return name === null ? at('/derived_from') : version === null ? name : `${name}:${version}`
}

function splits({ path, files }: DatasetVersion): IndexedDataset['splits'] {
  const groups = Map.groupBy(
    files.filter((file) => file.path.indexOf('/', path.length + 1) !== -1),
    (file) => file.path.slice(path.length + 1, file.path.indexOf('/', path.length + 1)),
  )
  return [...groups].map(([name, inner]) => ({ name, ...sizes(inner) })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
