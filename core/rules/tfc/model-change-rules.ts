/** Rules 78, 79 and 81: a published version never changes, but for its state; a new one is the next. */
import { readYaml } from '../../source/read-yaml.ts'
import type { Finding } from '../../schema/report.ts'
import { versionNumber } from '../../workspace/discover.ts'
import type { ModelVersion, WorkspaceChange } from '../../workspace/workspace.ts'
import type { FileChange } from '../../world.ts'
import { finding, type FindingCode } from '../finding.ts'
import { atMost } from './at-most.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'
import { versionOf } from '../../workspace/versions-before.ts'

export const modelChangeRules: WorkspaceRule = ({ change, models, listing }) => {
  if (change === null) return []
  const versions = new Map(models.map((model) => [model.path, model]))
  const gone = [...change.versionsBefore].filter((path) => path.startsWith('models/') && listing.folder(path) === null)
  const changed = [...changesByVersion(change)].filter(([path]) => versions.has(path))
  return [
    ...atMost(MAX_VERSIONS, gone.toSorted(), (path) => finding('TFC0005.VERSION_GONE', { path }, `${shorten(path)} was published and is gone.`), (path, rest) => finding('TFC0005.VERSION_GONE', { path }, `${shorten(path)} and ${rest} more versions were published and are gone.`)),
    ...changed.flatMap(([path, files]) => changedVersion(path, files, isPromoted(versions.get(path)!, change))),
    ...newVersions(models, change),
  ]
}

/** Files of versions that were there before, but for what may change: metadata.yaml, and a signature that comes later. */
function changesByVersion({ files, versionsBefore }: WorkspaceChange): ReadonlyMap<string, FileChange[]> {
  const touched = files.flatMap((file) => {
    const paths = new Set([file.path, ...(file.from === null ? [] : [file.from])])
    return [...new Set([...paths].map(versionOf))].flatMap((version) => (version !== null && version.startsWith('models/') && versionsBefore.has(version) && !mayChange(file, version) ? [{ version, file }] : []))
  })
  return new Map([...Map.groupBy(touched, ({ version }) => version)].map(([version, all]) => [version, all.map(({ file }) => file)]))
}

function mayChange({ status, path, from }: FileChange, version: string): boolean {
  const name = path.slice(version.length + 1)
  if (status === 'modified') return name === 'metadata.yaml' || name === 'SIGNATURE.asc'
  return status === 'added' && from === null && (name === 'CHECKSUMS.txt' || name === 'SIGNATURE.asc' || name === 'card.md')
}

function changedVersion(version: string, files: readonly FileChange[], promoted: boolean): Finding[] {
  const code: FindingCode = promoted ? 'TFC0005.PROMOTION_MIXED' : 'TFC0005.VERSION_CHANGED'
  const one = (file: FileChange): Finding => {
    const name = nameIn(file, version)
    // Words about a model may be corrected, but not unnoticed.
    const level = name === 'card.md' && !promoted ? ({ level: 'warning' } as const) : {}
    return finding(code, { path: file.status === 'renamed' && versionOf(file.path) !== version ? version : file.path }, `${shorten(version)} was published, and ${shorten(name)} was ${DONE[file.status]}${promoted ? ' together with its state' : ''}.`, level)
  }
  return atMost(MAX_FILES, files, one, (first, rest) => ({ ...one(first), message: `${one(first).message.slice(0, -1)}, and ${rest} more files.` }))
}

const nameIn = ({ path, from }: FileChange, version: string): string => (from !== null && versionOf(from) === version ? from : path).slice(version.length + 1)

const DONE = { added: 'added', modified: 'changed', deleted: 'removed', renamed: 'renamed' } as const

function isPromoted({ metadata }: ModelVersion, { before }: WorkspaceChange): boolean {
  const text = before.get(metadata.path)
  if (text === undefined || text === null || metadata.state !== 'read') return false
  const then = readYaml(text, metadata.path)
  return then.ok && (then.value.written('/state') ?? '') !== (metadata.document.written('/state') ?? '')
}

function newVersions(models: readonly ModelVersion[], { versionsBefore }: WorkspaceChange): Finding[] {
  const highest = new Map<string, number>()
  for (const path of versionsBefore) {
    const [, name = '', version = ''] = /^models\/([^/]+)\/([^/]+)$/.exec(path) ?? []
    highest.set(name, Math.max(highest.get(name) ?? 0, versionNumber(version) ?? 0))
  }
  return models.flatMap((model) => {
    const number = versionNumber(model.version)
    if (number === null || versionsBefore.has(model.path)) return []
    const next = (highest.get(model.name) ?? 0) + 1
    highest.set(model.name, Math.max(next - 1, number))
    const place = model.metadata.state === 'read' ? model.metadata.document.place('/version') : { path: model.path }
    return number === next ? [] : [finding('TFC0005.VERSION_NOT_NEXT', place, `The next version of ${shorten(model.name)} is v${next}, not ${model.version}.`)]
  })
}

const MAX_VERSIONS = 20
const MAX_FILES = 5
