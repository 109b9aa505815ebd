/** Tolerant reader: any map of a descriptor becomes the one normal form; what is odd in it is told by the rules, not here. */
import { isMap, type Plain, type PlainMap, type SourceDocument } from '../source/source-document.ts'
import type { Example, MetricDeclaration, Profile } from './example.ts'
import { READ_KEYS } from './known-keys.ts'
import { readGraduated } from './read-graduated.ts'
import { readParity } from './read-benchmark.ts'
import { readNeed } from './read-need.ts'
import { readPresets } from './read-presets.ts'
import { readSweeps } from './read-sweeps.ts'
import { readTier } from './read-tier.ts'
import { entry, isTrue, mapOr, numberOr, scalars, textOr, texts, words } from './read-values.ts'
import { readVerification } from './read-verification.ts'

export interface Where {
  readonly id: string
  /** Directory of the example. */
  readonly path: string
  readonly archiveFolder: string | null
  /** Whether the Dockerfile that `dockerfileOf` names is there. */
  readonly hasDockerfile: boolean
}

/** `root` is the document's value, already known to be a map. */
export function readExample(document: SourceDocument, root: PlainMap, where: Where): Example {
  const parity = readParity(document)
  const sweeps = readSweeps(document)
  const graduatedTo = readGraduated(root['graduated_to'])
  return {
    id: where.id,
    path: where.path,
    descriptor: document.path,
    name: textOr(root['name']) || leafOf(where.path),
    description: textOr(root['description']),
    capability: textOr(root['capability']),
    tags: words(root['tags']),
    tasks: words(root['tasks']),
    frameworks: words(root['frameworks']),
    modalities: words(root['modalities']),
    datasets: words(root['datasets']),
    ...readTier(root, where.path, where.archiveFolder),
    need: readNeed(root),
    image: textOr(root['image']) ?? textOr(root['docker']) ?? textOr(entry(root['docker'], 'image')),
    build: readBuild(root, where.hasDockerfile),
    presets: readPresets(document),
    profiles: readProfiles(root['profiles']),
    verification: readVerification(root),
    sharedPaths: words(root['shared_paths']),
    metrics: readMetrics(root['metrics']),
    ...(parity === null ? {} : { parity }),
    ...(graduatedTo === null ? {} : { graduatedTo }),
    ...(sweeps.length === 0 ? {} : { sweeps }),
    extra: extraOf(root),
  }
}

/** Where the Dockerfile of an example is, relative to its directory. */
export const dockerfileOf = (root: PlainMap): string => textOr(entry(root['build'], 'dockerfile')) || 'Dockerfile'

export const usesCog = (root: PlainMap): boolean => isTrue(entry(root['cog'], 'enabled'))

export const leafOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function readBuild(root: PlainMap, hasDockerfile: boolean): Example['build'] {
  if (hasDockerfile) return { kind: 'docker', dockerfile: dockerfileOf(root), args: texts(entry(root['build'], 'args')) }
  return usesCog(root) ? { kind: 'cog' } : { kind: 'none' }
}

function readProfiles(value: Plain | undefined): Record<string, Profile> {
  const profiles: Record<string, Profile> = {}
  for (const [name, each] of Object.entries(mapOr(value))) profiles[name] = { params: scalars(entry(each, 'params')), env: texts(entry(each, 'env')), gpus: numberOr(entry(each, 'gpus')) }
  return profiles
}

function readMetrics(value: Plain | undefined): Record<string, MetricDeclaration> {
  const metrics: Record<string, MetricDeclaration> = {}
  for (const [name, each] of Object.entries(mapOr(value))) {
    const direction = isMap(each) ? entry(each, 'direction') : each
    metrics[name] = { direction: direction === 'min' || direction === 'max' ? direction : null, unit: textOr(entry(each, 'unit')), tolerance: numberOr(entry(each, 'tolerance')), ...metricClass(textOr(entry(each, 'class'))) }
  }
  return metrics
}

const CLASSES = ['exact', 'near', 'time', 'quality'] as const

/** Only when it is written: most descriptors leave it to the name. */
function metricClass(word: string | null): Pick<MetricDeclaration, 'class'> {
  const known = CLASSES.find((each) => each === word)
  return known === undefined ? {} : { class: known }
}

function extraOf(root: PlainMap): Record<string, Plain> {
  return Object.fromEntries(Object.entries(root).filter(([key]) => !READ_KEYS.has(key)))
}
