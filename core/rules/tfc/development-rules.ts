/** TFC-0009 section 8: what runs, models and .commit-meta.yaml say about the development they came from. Rules 105 and 106. */
import type { Finding } from '../../schema/report.ts'
import { isList, isMap, pointer, type Plain } from '../../source/source-document.ts'
import { isTfc } from '../../workspace/development/scopes.ts'
import { yamlText } from '../../workspace/development/yaml-text.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const developmentRules: WorkspaceRule = (workspace) => {
  if (workspace.workflow == null) return []
  const runs = workspace.runs.flatMap(({ id, config }) => (config.state === 'read' ? [{ id, doc: config }] : []))
  const models = workspace.models.flatMap(({ name, version, metadata }) => (metadata.state === 'read' ? [{ id: `${name}:${version}`, doc: metadata }] : []))
  return [
    ...without('TFC0009.RUN_CONTEXT', 'development_context', runs),
    ...without('TFC0009.MODEL_CONTEXT', 'development', models),
    ...runs.flatMap(({ doc }) => wrongContext(doc, 'development_context', 'branch')),
    ...models.flatMap(({ doc }) => wrongContext(doc, 'development', 'branch_at_creation')),
    ...commitMeta(workspace),
  ]
}

interface Named {
  readonly id: string
  readonly doc: ReadDoc
}

/** One finding for all: it is the tool that writes none. It stands at the first of them. */
function without(code: 'TFC0009.RUN_CONTEXT' | 'TFC0009.MODEL_CONTEXT', key: string, all: readonly Named[]): Finding[] {
  const bare = all.filter(({ doc }) => doc.root[key] === undefined || doc.root[key] === null)
  if (bare.length === 0) return []
  const what = code === 'TFC0009.RUN_CONTEXT' ? 'run' : 'model version'
  return [finding(code, { path: bare[0]!.doc.path, line: 1, column: 1 }, `${bare.length === 1 ? `A ${what} has` : `${bare.length} ${what}s have`} no ${key}: ${listed(bare.map(({ id }) => id))}.`)]
}

function wrongContext({ document, root }: ReadDoc, key: string, branch: string): Finding[] {
  const context = root[key]
  if (context === undefined || context === null) return []
  const wrong = (to: string, message: string): Finding => finding('TFC0009.CONTEXT_WRONG', document.place(to), message)
  if (!isMap(context)) return [wrong(`/${key}`, `${key} is no map.`)]
  const commit = document.written(`/${key}/commit_hash`)
  const tfcs = context['tfc_versions']
  return [
    ...(commit !== null && /^[0-9a-f]{7,64}$/.test(commit) ? [] : [wrong(`/${key}/commit_hash`, commit === null ? `${key} has no commit_hash.` : `${key}.commit_hash ${JSON.stringify(shorten(commit, 40))} is no commit.`)]),
    ...(document.written(`/${key}/${branch}`) !== null ? [] : [wrong(`/${key}/${branch}`, `${key} has no ${branch}.`)]),
    ...(tfcs === undefined || tfcs === null || (isList(tfcs) && tfcs.every((each) => typeof each === 'string' && isTfc(each))) ? [] : [wrong(`/${key}/tfc_versions`, `${key}.tfc_versions is no list of TFC-NNNN.`)]),
  ]
}

const META = '.commit-meta.yaml'
const LISTS = { dataset_changes: 'dataset', model_changes: 'model', experiment_changes: 'experiment' } as const

function commitMeta(workspace: Workspace): Finding[] {
  const meta = yamlText(workspace.texts, META)
  if (meta.state === 'missing') return []
  if (meta.state === 'bad') return [finding('TFC0009.COMMIT_META', { path: META, line: meta.line, column: meta.column }, `${META} cannot be read: ${shorten(meta.reason, 200)}.`)]
  const wrong = (to: string, message: string): Finding => finding('TFC0009.COMMIT_META', meta.document.place(to), message)
  const artifacts = meta.root['commit_artifacts']
  if (!isMap(artifacts)) return [wrong('/commit_artifacts', 'commit_artifacts is missing or no map.')]
  return Object.entries(artifacts).flatMap(([key, value]) => {
    const at = pointer('commit_artifacts', key)
    if (!Object.hasOwn(LISTS, key)) return [wrong(at, `commit_artifacts has no part called ${JSON.stringify(shorten(key, 40))}.`)]
    if (!isList(value)) return [wrong(at, `${key} is no list.`)]
    return value.flatMap((each, index) => unknownIn(workspace, LISTS[key as keyof typeof LISTS], each).map((message) => wrong(`${at}/${index}`, message)))
  })
}

function unknownIn({ datasets, models, runs, listing }: Workspace, kind: 'dataset' | 'model' | 'experiment', each: Plain): readonly string[] {
  const name = isMap(each) ? each[kind] : undefined
  if (!isMap(each) || typeof name !== 'string') return [`An item has no ${kind}.`]
  if (kind === 'experiment') return ['.yaml', '.yml', '.py'].some((end) => listing.file(`experiments/${name}${end}`) !== null) ? [] : [`There is no experiment ${shorten(name)} in experiments/.`]
  const versions = (kind === 'dataset' ? datasets : models).filter((version) => version.name === name).map(({ version }) => version)
  if (versions.length === 0) return [`There is no ${kind} ${shorten(name)}.`]
  const named = texts(each['versions']).filter((version) => !versions.includes(version))
  const lost = texts(each['related_runs']).filter((run) => !runs.some(({ id }) => id === run))
  return [...(named.length === 0 ? [] : [`${shorten(name)} has no ${listed(named)}.`]), ...(lost.length === 0 ? [] : [`There is no run ${listed(lost)}.`])]
}

const texts = (value: Plain | undefined): readonly string[] => (isList(value) ? value.filter((each) => typeof each === 'string') : [])
