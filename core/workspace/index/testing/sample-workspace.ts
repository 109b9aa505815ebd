/** A workspace from texts, read as the loader reads them: for tests of what is made of one. */
import { readYaml } from '../../../source/read-yaml.ts'
import { readJson } from '../../../source/read-json.ts'
import { isMap } from '../../../source/source-document.ts'
import { ok } from '../../../problem.ts'
import { findRuns, findVersions, type FoundVersion } from '../../discover.ts'
import type { Doc, TextDoc } from '../../doc.ts'
import { makeListing, type Listed } from '../../listing.ts'
import { scanMetrics } from '../../scan-metrics.ts'
import type { Workspace } from '../../workspace.ts'

export function sampleWorkspace(files: Readonly<Record<string, string>>, more: Partial<Workspace> = {}): Workspace {
  const listing = makeListing(Object.entries(files).map(([path, text]) => listed(path, text)), true)
  const doc = (path: string): Doc => readDoc(path, files[path])
  const versions = (kind: 'datasets' | 'models'): (FoundVersion & { metadata: Doc })[] => findVersions(listing, kind).map((found) => ({ ...found, metadata: doc(`${found.path}/metadata.yaml`) }))
  return {
    listing,
    config: { profile: 'auto', large_file_mb: 1, model_extensions: ['pt'], workflow: true, environment: true, lfs: { server: 'off' }, checksums: 'warn', signatures: 'warn', keyring: '.github/hortus-keys.asc', trusted_keys: [], threshold: 1 },
    profile: 'seed',
    datasets: versions('datasets'),
    runs: findRuns(listing).map((found) => {
      const metrics = files[`${found.path}/metrics.json`]
      return { ...found, config: doc(`${found.path}/config.yaml`), system: doc(`${found.path}/system.json`), metrics: metrics === undefined ? null : ok(scanMetrics(new TextEncoder().encode(metrics))), log: null }
    }),
    models: versions('models').map((found) => ({ ...found, metrics: doc(`${found.path}/metrics.yaml`), card: text(`${found.path}/card.md`, files[`${found.path}/card.md`]), artifacts: found.files.filter(({ path }) => path.endsWith('/model.pt')) })),
    texts: new Map(Object.entries(files).map(([path, content]) => [path, text(path, content)])),
    hashes: new Map(),
    change: null,
    knownCommits: null,
    ...more,
  } as Workspace
}

const listed = (path: string, text: string): Listed => ({ path, kind: 'file', size: text.length, executable: false, tracked: true, blob: null, lfs: false, pointer: null, pointerOnDisk: false, brokenPointer: false })

const text = (path: string, content: string | undefined): TextDoc => (content === undefined ? { state: 'missing', path } : { state: 'read', path, text: content })

function readDoc(path: string, content: string | undefined): Doc {
  if (content === undefined) return { state: 'missing', path }
  const read = path.endsWith('.json') ? readJson(content, path) : readYaml(content, path)
  if (!read.ok) return { state: 'broken', path, issues: read.problem }
  return isMap(read.value.value) ? { state: 'read', path, document: read.value, root: read.value.value } : { state: 'not_a_map', path, document: read.value }
}
