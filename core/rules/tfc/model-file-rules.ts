/** Rules 64 to 69 and 80: names and files of a model version. */
import type { Finding } from '../../schema/report.ts'
import type { Place } from '../../garden/example.ts'
import { versionNumber } from '../../workspace/discover.ts'
import type { ModelVersion, Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import type { ModelRule } from './model-context.ts'
import { isKebabCase } from './model-context.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** One finding for a model, at its first version. */
export const modelNameRules: WorkspaceRule = ({ models }) => {
  const first = new Map<string, ModelVersion>()
  for (const model of models) if (!first.has(model.name)) first.set(model.name, model)
  return [...first.values()].filter(({ name }) => !isKebabCase(name)).map((model) => finding('TFC0005.NAME', placeOf(model, '/name'), `${shorten(model.name)} is not kebab-case.`))
}

export const versionNameFindings: ModelRule = (model) => (versionNumber(model.version) === null ? [finding('TFC0005.VERSION_NAME', placeOf(model, '/version'), `${shorten(model.version)} is no version: v1, v2, ….`)] : [])

/** The key in metadata.yaml, because a directory has no line. */
function placeOf({ metadata, path }: ModelVersion, pointer: string): Place | { readonly path: string } {
  if (metadata.state === 'read') return metadata.document.place(pointer)
  return { path: metadata.state === 'missing' ? path : metadata.path }
}

export const modelFileFindings: ModelRule = (model, { workspace }) => {
  const { metadata, metrics, card, path } = model
  const place = metadata.state === 'missing' ? { path } : { path: metadata.path, line: 1 }
  return [
    ...(metadata.state === 'missing' ? [finding('TFC0005.METADATA_MISSING', { path }, `${shorten(path)} has no metadata.yaml.`)] : []),
    ...(metrics.state === 'missing' ? [finding('TFC0005.METRICS_MISSING', place, `${shorten(path)} has no metrics.yaml.`)] : []),
    ...(card.state === 'missing' ? [finding('TFC0005.CARD_MISSING', place, `${shorten(path)} has no card.md.`)] : []),
    ...artifacts(model, workspace, place),
  ]
}

function artifacts({ artifacts: found, files, path }: ModelVersion, { listing, config }: Workspace, place: { path: string; line?: number }): Finding[] {
  if (found.length === 0) {
    const others = files.filter((file) => file.path.startsWith('model.', path.length + 1)).map((file) => file.path.slice(path.length + 1))
    return [finding('TFC0005.ARTIFACT_MISSING', place, `${shorten(path)} has no model.<ext> with a known extension${others.length === 0 ? '' : `; there is ${listed(others)}`}.`)]
  }
  // A larger one, and one that the attributes name, are told by the rules of LFS.
  const raw = listing.git ? found.filter((file) => file.kind === 'file' && file.pointer === null && !file.brokenPointer && !file.lfs && file.size <= config.large_file_mb * MIB) : []
  return raw.map((file) => finding('TFC0005.ARTIFACT_NOT_LFS', { path: file.path }, `${shorten(file.path.slice(path.length + 1))} is kept by git itself, not by Git LFS.`))
}

const MIB = 1024 * 1024
