/** TFC-0009 section 7.3: what RELEASE.yaml claims, computed again from the workspace and from what was found in it. Rule 103. */
import type { Finding } from '../../schema/report.ts'
import { isList, isMap, type SourceDocument } from '../../source/source-document.ts'
import { readTag } from '../../workspace/development/tag-name.ts'
import { yamlText } from '../../workspace/development/yaml-text.ts'
import type { ModelVersion, Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { RELEASE } from './release-rules.ts'
import { shorten } from './shorten.ts'

/** `found`: what every other rule found. */
export function releaseClaims(workspace: Workspace, found: readonly Finding[]): Finding[] {
  const release = yamlText(workspace.texts, RELEASE)
  if (workspace.workflow == null || release.state !== 'read') return []
  const { document, root } = release
  const claim: Claim = (pointer, message) => finding('TFC0009.RELEASE_CLAIM', document.place(pointer), message)
  const models = isList(root['production_models']) ? root['production_models'].flatMap((_each, at) => modelClaims(workspace, document, `/production_models/${at}`, claim)) : []
  const named = models.flatMap(({ model }) => (model === null ? [] : [model]))
  return [...tagClaims(document, claim), ...commitClaims(workspace, document, claim), ...models.flatMap(({ findings }) => findings), ...(isMap(root['validation']) ? validationClaims(document, root['validation'], named, found, claim) : [])]
}

type Claim = (pointer: string, message: string) => Finding

function tagClaims(document: SourceDocument, claim: Claim): Finding[] {
  const [version, tag] = [document.written('/release/version'), document.written('/release/tag')]
  const read = tag === null ? null : readTag(tag)
  return read === null || version === null || read.version === version ? [] : [claim('/release/version', `release.version is ${shorten(version, 40)}, but the tag says ${read.version}.`)]
}

function commitClaims({ workflow }: Workspace, document: SourceDocument, claim: Claim): Finding[] {
  const commit = document.written('/release/commit_hash')
  // A commit cannot name itself: the release may name any commit before the one that holds RELEASE.yaml.
  if (workflow?.knownCommits == null || commit === null || !/^[0-9a-f]{7,64}$/.test(commit) || workflow.knownCommits.has(commit)) return []
  return [claim('/release/commit_hash', `The commit ${shorten(commit, 64)} is not in the history of HEAD.`)]
}

function modelClaims({ models, runs }: Workspace, document: SourceDocument, at: string, claim: Claim): readonly { readonly model: ModelVersion | null; readonly findings: readonly Finding[] }[] {
  const written = (key: string): string | null => document.written(`${at}/${key}`)
  const [name, version, run, metrics] = [written('name'), written('version'), written('run_id'), written('metrics_file')]
  const model = models.find((each) => each.name === name && each.version === version) ?? null
  if (model === null) return [{ model, findings: [claim(at, name === null || version === null ? 'A production model has no name or no version.' : `The model ${shorten(`${name}:${version}`)} is not in the workspace.`)] }]
  const own = (pointer: string): string | null => (model.metadata.state === 'read' ? model.metadata.document.written(pointer) : null)
  const state = own('/state')
  const made = own('/run_id')
  const findings = [
    ...(state === 'production' ? [] : [claim(`${at}/name`, `The model ${shorten(`${name}:${version}`)} is ${state === null ? 'in no state' : shorten(state, 40)}, not in production.`)]),
    ...(run === null || (run === made && runs.some(({ id }) => id === run)) ? [] : [claim(`${at}/run_id`, run === made ? `The run ${shorten(run)} is not in the workspace.` : `The metadata of the model name the run ${shorten(made ?? 'none')}, not ${shorten(run)}.`)]),
    ...(metrics === null || metrics === `${model.path}/metrics.yaml` ? (model.metrics.state === 'missing' && metrics !== null ? [claim(`${at}/metrics_file`, `${shorten(metrics)} is not there.`)] : []) : [claim(`${at}/metrics_file`, `The metrics of the model are ${model.path}/metrics.yaml, not ${shorten(metrics)}.`)]),
  ]
  return [{ model, findings }]
}

/** Errors that say something about the repository itself, and not about this claim or about commits. */
const countsForDoctor = ({ level, code }: Finding): boolean => level === 'error' && code.startsWith('TFC') && !code.startsWith('TFC0009.')

const SIGNATURE = /SIGN|KEY|TRUST|ARMOR/

function validationClaims(document: SourceDocument, claims: Readonly<Record<string, unknown>>, models: readonly ModelVersion[], found: readonly Finding[], claim: Claim): Finding[] {
  const errors = found.filter(countsForDoctor)
  const integrity = errors.filter(({ code }) => code.startsWith('TFC0008.'))
  const checksums = integrity.filter(({ code }) => !SIGNATURE.test(code))
  const signatures = integrity.filter(({ code }) => SIGNATURE.test(code))
  const without = (name: string): readonly string[] => models.filter(({ path, files }) => !files.some((file) => file.path === `${path}/${name}`)).map(({ path }) => path)
  const passed = /^(passed|ok|clean)$/i.test(document.written('/validation/doctor_status') ?? '')
  const notThere = (name: string): string => `${shorten(without(name)[0] ?? '')} has no ${name}`
  return [
    ...(passed && errors.length > 0 ? [claim('/validation/doctor_status', `doctor_status is passed, but validation finds ${errors.length === 1 ? 'an error' : `${errors.length} errors`}, first ${errors[0]!.code} in ${shorten(errors[0]!.path)}.`)] : []),
    ...(claims['checksums_verified'] === true && (checksums.length > 0 || without('CHECKSUMS.txt').length > 0) ? [claim('/validation/checksums_verified', `checksums_verified is true, but ${checksums.length > 0 ? `validation finds ${checksums[0]!.code} in ${shorten(checksums[0]!.path)}` : notThere('CHECKSUMS.txt')}.`)] : []),
    ...(claims['signatures_verified'] === true && (signatures.length > 0 || without('SIGNATURE.asc').length > 0) ? [claim('/validation/signatures_verified', `signatures_verified is true, but ${signatures.length > 0 ? `validation finds ${signatures[0]!.code} in ${shorten(signatures[0]!.path)}` : notThere('SIGNATURE.asc')}.`)] : []),
  ]
}
