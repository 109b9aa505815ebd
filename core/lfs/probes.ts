/** Paths that nobody has to have, to learn from git what the attributes say of such a file. */
import type { Listing } from '../workspace/listing.ts'

export interface Probe {
  readonly path: string
  /** `lfs`: large content · `plain`: a document that must be readable without git-lfs. */
  readonly wants: 'lfs' | 'plain'
}

/** Only of directories that are there: nothing is asked of what a workspace does not use. */
export function probesOf({ folder }: Pick<Listing, 'folder'>): readonly Probe[] {
  return Object.entries(PROBES).flatMap(([name, probes]) => (folder(name) === null ? [] : probes))
}

const lfs = (path: string): Probe => ({ path, wants: 'lfs' })
const plain = (directory: string, ...names: readonly string[]): Probe[] => names.map((name) => ({ path: `${directory}/${name}`, wants: 'plain' }))

// Files with an extension: `datasets/**/*.*` is a usual pattern, and rule 19 tells the files that it misses.
const PROBES: Readonly<Record<string, readonly Probe[]>> = {
  data: [lfs('data/x.bin')],
  datasets: [lfs('datasets/a/v1/x.bin'), ...plain('datasets/a/v1', 'metadata.yaml', 'CHECKSUMS.txt', 'SIGNATURE.asc')],
  models: [...['pt', 'ckpt', 'onnx'].map((extension) => lfs(`models/a/v1/model.${extension}`)), ...plain('models/a/v1', 'metadata.yaml', 'metrics.yaml', 'card.md', 'CHECKSUMS.txt', 'SIGNATURE.asc')],
  runs: [lfs('runs/r/artifacts/x.bin'), ...plain('runs/r', 'config.yaml', 'metrics.json', 'system.json'), ...plain('runs/r/artifacts', 'CHECKSUMS.txt', 'SIGNATURE.asc')],
}
