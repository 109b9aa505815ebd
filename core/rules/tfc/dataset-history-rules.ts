/** TFC-0004: a version that others may have used never changes. Against the merge base. */
import { readYaml } from '../../source/read-yaml.ts'
import type { Finding } from '../../schema/report.ts'
import { datasetContent } from '../../workspace/dataset-content.ts'
import { declaredHash } from '../../workspace/declared-hash.ts'
import { byVersion, versionNumber } from '../../workspace/discover.ts'
import { versionOf } from '../../workspace/versions-before.ts'
import type { DatasetVersion, Workspace, WorkspaceChange } from '../../workspace/workspace.ts'
import type { FileChange } from '../../world.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** Rules 37 to 39. Silent without a base. */
export const datasetHistoryRules: WorkspaceRule = (workspace) => {
  const { change, datasets } = workspace
  if (change === null) return []
  const before = [...change.versionsBefore].filter((path) => path.startsWith('datasets/'))
  const now = new Map(datasets.map((dataset) => [dataset.path, dataset]))
  const touched = byVersionPath(change)
  return [
    ...before.filter((path) => !now.has(path)).map((path) => finding('TFC0004.VERSION_GONE', { path }, `${shorten(path)} was there at the merge base.`)),
    ...before.flatMap((path) => (now.has(path) && touched.has(path) ? changed(workspace, change, now.get(path)!, touched.get(path)!) : [])),
    ...order(datasets, before),
  ]
}

interface Touched {
  readonly path: string
  readonly done: 'added' | 'changed' | 'removed'
}

/** What happened to the files of each version. A rename is a removal where the file was and an addition where it is. */
function byVersionPath({ files }: WorkspaceChange): ReadonlyMap<string, readonly Touched[]> {
  const touched = files.flatMap(({ status, path, from }: FileChange): Touched[] => {
    if (status === 'modified') return [{ path, done: 'changed' }]
    return [...(from === null ? [] : [{ path: from, done: 'removed' } as const]), ...(status === 'deleted' ? [] : [{ path, done: 'added' } as const])]
  })
  return Map.groupBy(touched, ({ path }) => versionOf(path) ?? '')
}

/** Rule 37. */
function changed({ hashes }: Workspace, change: WorkspaceChange, dataset: DatasetVersion, touched: readonly Touched[]): Finding[] {
  const inner = ({ path }: Touched): string => path.slice(dataset.path.length + 1)
  const content = touched.filter((each) => inner(each) !== 'metadata.yaml' && !isAllowed(inner(each), each.done))
  const one = (each: Touched): Finding => finding('TFC0004.VERSION_CHANGED', { path: each.path }, `${shorten(inner(each))} was ${each.done}, and ${dataset.name} ${dataset.version} is published.`)
  const metadata = touched.some((each) => inner(each) === 'metadata.yaml' && each.done === 'changed')
  return [...atMost(10, content, one, (first, rest) => ({ ...one(first), message: `${rest + 1} more files of ${dataset.name} ${dataset.version} were added, changed or removed.` })), ...(metadata ? hashChanged(hashes, change, dataset, content.length === 0) : [])]
}

/** A version may be signed later, and signed again when a key has expired; neither changes what is in it. */
const isAllowed = (name: string, done: Touched['done']): boolean => name.endsWith('.gitkeep') || (name === 'CHECKSUMS.txt' && done === 'added') || (name === 'SIGNATURE.asc' && done !== 'removed')

/** metadata.yaml may be corrected; its hash only when the content is as before and the new value is true. */
function hashChanged(hashes: Workspace['hashes'], { before }: WorkspaceChange, dataset: DatasetVersion, sameContent: boolean): Finding[] {
  const { metadata } = dataset
  const text = before.get(`${dataset.path}/metadata.yaml`) ?? null
  const old = text === null ? null : readYaml(text, metadata.path)
  const was = old?.ok === true ? declaredHash(old.value) : null
  if (metadata.state !== 'read' || was === null) return []
  const is = declaredHash(metadata.document)
  if (is?.value === was.value) return []
  const at = metadata.document.place(is?.pointer ?? '/hash')
  const correct = sameContent && is !== null && datasetContent(dataset, hashes).manifest === is.value
  if (correct) return [finding('TFC0004.HASH_CORRECTED', at, `The hash of ${dataset.name} ${dataset.version} was ${was.value}; the new one is that of the content.`)]
  return [finding('TFC0004.VERSION_CHANGED', at, `The hash of ${dataset.name} ${dataset.version} was changed from ${was.value}.`)]
}

/** Rule 39. */
function order(datasets: readonly DatasetVersion[], before: readonly string[]): Finding[] {
  const old = new Set(before)
  return [...Map.groupBy(datasets, ({ name }) => name)].flatMap(([name, same]) => {
    const numbers = before.flatMap((path) => (path.startsWith(`datasets/${name}/`) ? (versionNumber(path.slice(path.lastIndexOf('/') + 1)) ?? []) : []))
    const fresh = same.filter(({ path, version }) => !old.has(path) && versionNumber(version) !== null).toSorted((a, b) => byVersion(a.version, b.version))
    const next = Math.max(0, ...numbers) + 1
    const wrong = fresh.find(({ version }, index) => versionNumber(version) !== next + index)
    if (wrong === undefined) return []
    const place = wrong.metadata.state === 'read' ? wrong.metadata.document.place('/version') : { path: wrong.path }
    return [finding('TFC0004.VERSION_ORDER', place, `The next version of ${shorten(name)} is v${next + fresh.indexOf(wrong)}, not ${wrong.version}.`)]
  })
}
