/** Rule 83: one version of a model in production, with verified checksums. */
import type { ChecksumEntry } from '../../integrity/checksum-list.ts'
import { hashOf } from '../../integrity/hashes-for-lists.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import type { ModelVersion, Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const productionRules: WorkspaceRule = (workspace) => {
  const inProduction = workspace.models.flatMap((model) => (model.metadata.state === 'read' && model.metadata.document.written('/state')?.trim() === 'production' ? [{ model, metadata: model.metadata }] : []))
  return [...Map.groupBy(inProduction, ({ model }) => model.name).values()].flatMap((versions) => [...twice(versions), ...versions.flatMap((version) => unverified(version, workspace))])
}

interface InProduction {
  readonly model: ModelVersion
  readonly metadata: ReadDoc
}

/** One finding for a model, at the highest of these versions: most likely the one that came last. */
function twice(versions: readonly InProduction[]): Finding[] {
  const last = versions.at(-1)!
  return versions.length < 2 ? [] : [finding('TFC0005.PRODUCTION_TWICE', last.metadata.document.place('/state'), `${shorten(last.model.name)} is in production as ${listed(versions.map(({ model }) => model.version))}.`)]
}

/** What is in production has a list, and every file of it has the hash that the list says. */
function unverified({ model, metadata }: InProduction, { integrity, hashes }: Workspace): Finding[] {
  if (integrity.trust.policy.checksums === 'off') return []
  const file = integrity.lists.find(({ directory }) => directory === model.path)
  const byPath = new Map(model.files.map((each) => [each.path, each]))
  const holds = (entry: ChecksumEntry): boolean => {
    const listedFile = byPath.get(entry.path)
    const hash = listedFile === undefined ? null : hashOf(listedFile, entry.algorithm, hashes.get(entry.path))
    return hash !== null && 'hex' in hash && hash.hex === entry.hex
  }
  const verified = file?.list != null && file.list.entries.length > 0 && file.list.problems.length === 0 && file.list.entries.every(holds)
  return verified ? [] : [finding('TFC0005.PRODUCTION_UNVERIFIED', metadata.document.place('/state'), `${shorten(model.name)}:${shorten(model.version)} is in production, and its checksums are not verified.`)]
}
