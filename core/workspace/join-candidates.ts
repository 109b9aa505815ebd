/** Dataset versions whose declared hash agrees with no list of hashes, and whose contents all lie here. */
import { compareBytes, EMPTY_SHA256, isManifestFile, otherSchemes } from '../integrity/manifest-hash.ts'
import type { HashOutcome } from '../world.ts'
import { datasetContent } from './dataset-content.ts'
import { declaredHash } from './declared-hash.ts'
import type { DatasetVersion } from './workspace.ts'

export interface JoinCandidate {
  /** `datasets/cifar10/v1` */
  readonly version: string
  /** In the order of their bytes. */
  readonly paths: readonly string[]
}

/** A wrong hash is an error with or without this guess: it may not make a check read terabytes a second time. */
const MAX_BYTES = 2 * 1024 ** 3

export function joinCandidates(datasets: readonly DatasetVersion[], hashes: ReadonlyMap<string, HashOutcome>): readonly JoinCandidate[] {
  let left = MAX_BYTES
  return datasets.flatMap((dataset): JoinCandidate[] => {
    const { metadata, path } = dataset
    const declared = metadata.state === 'read' ? declaredHash(metadata.document) : null
    if (declared === null || declared.value === EMPTY_SHA256) return []
    const content = datasetContent(dataset, hashes)
    if (content.manifest === null || content.manifest === declared.value || otherSchemes(content.files).some(({ value }) => value === declared.value)) return []
    const files = dataset.files.filter((file) => file.kind === 'file' && isManifestFile(file.path.slice(path.length + 1)))
    const bytes = files.reduce((sum, { size }) => sum + size, 0)
    if (files.length < 2 || bytes > left || files.some(({ pointerOnDisk }) => pointerOnDisk)) return []
    left -= bytes
    return [{ version: path, paths: files.map((file) => file.path).toSorted(compareBytes) }]
  })
}
