/** Checks 2 and 4: settings are TOML of version 1, names and ids of classes belong together, resolved paths mean the same from everywhere. */
import { isList, isMap, pointer, type Plain } from '../../source/source-document.ts'
import type { Finding } from '../../schema/report.ts'
import { at } from '../../workdir/at.ts'
import { classMapOf } from '../../workdir/class-map.ts'
import { quote } from '../../workdir/quote.ts'
import { reRoot } from '../../workdir/re-root.ts'
import { nameOf, rootOf } from '../../workdir/roots.ts'
import type { SourceText, WorkDir } from '../../workdir/work-dir.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { finding } from '../finding.ts'
import { unread } from './unread.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

/** The settings that the pipeline resolves against the place of the file. */
const PATHS = ['workspace.root', 'data.yolo_dataset_dir', 'data.labeled_dir', 'data.unlabeled_dir', 'train.yolo.weights', 'autolabel.model.onnx_model', 'deploy.edge.video_path', 'deploy.edge.images_dir', 'deploy.edge.local_model', 'deploy.remote.model', 'deploy.statistics.db_path'].map((path) => path.split('.'))

export const settingsRules: WorkDirRule = (workDir) => {
  const runs = workDir.runs.map((run) => run.settings)
  // The last run's settings are copied to the top: what is wrong with them is told once.
  const copies = new Set(runs.map(({ text }) => text))
  return [...workDir.settings.filter(({ text }) => text === null || !copies.has(text)), ...runs].flatMap((source) => settings(workDir, source))
}

function settings(workDir: WorkDir, source: SourceText): readonly Finding[] {
  const { doc } = source
  if (doc.state !== 'read') return unread(doc, 'WORKDIR.TOML_SYNTAX')
  return [...version(doc), ...classes(doc), ...(doc.path.endsWith('config.resolved.toml') ? paths(workDir, doc, rootOf(source)) : [])]
}

function version({ document, root, path }: ReadDoc): Finding[] {
  const found = at(root, ['app', 'schema_version'])
  if (found === 1) return []
  // Only a pointer to other files, with no table of its own, needs none.
  if (found === undefined) return Object.keys(root).length === 0 ? [] : [finding('WORKDIR.SCHEMA_VERSION_MISSING', { path, line: 1, column: 1 }, 'There is no `app.schema_version`.')]
  return [finding('WORKDIR.SCHEMA_VERSION', document.place('/app/schema_version'), `The schema version is ${quote(found)}, and 1 is known.`)]
}

function classes({ document, root }: ReadDoc): Finding[] {
  const map = classMapOf(root)
  if (map === null) return []
  const { names, idMap } = map
  if (!isList(names) || names.some((name) => typeof name !== 'string' || name === '')) return [finding('WORKDIR.CLASS_MAP_NAMES', document.place('/class_map/names'), '`names` is no list of names.')]
  const twice = names.findIndex((name, index) => names.indexOf(name) !== index)
  if (twice !== -1) return [finding('WORKDIR.CLASS_MAP_NAMES', document.place(`/class_map/names/${twice}`), `The name ${quote(names[twice])} stands twice.`)]
  if (!isMap(idMap)) return [finding('WORKDIR.CLASS_MAP_NAMES', document.place('/class_map/id_map'), '`id_map` is no map of names to ids.')]
  const known = new Set(Object.keys(idMap))
  const without = names.findIndex((name) => !known.has(String(name)))
  if (without !== -1) return [finding('WORKDIR.CLASS_MAP_NAMES', document.place(`/class_map/names/${without}`), `The class ${quote(names[without])} has no id in \`id_map\`.`)]
  const extra = Object.keys(idMap).find((name) => !names.includes(name))
  if (extra !== undefined) return [finding('WORKDIR.CLASS_MAP_NAMES', document.keyPlace(pointer('class_map', 'id_map', extra)), `\`id_map\` has ${quote(extra)}, and \`names\` has not.`)]
  return ids(Object.entries(idMap), (name) => document.place(pointer('class_map', 'id_map', name)))
}

function ids(entries: readonly (readonly [string, Plain])[], place: (name: string) => { path: string; line: number | null; column: number | null }): Finding[] {
  const seen = new Map<Plain, string>()
  return entries.flatMap(([name, id]) => {
    const first = seen.get(id)
    if (first === undefined) seen.set(id, name)
    if (!Number.isSafeInteger(id) || (id as number) < 0) return [finding('WORKDIR.CLASS_MAP_ID', place(name), `The id of ${quote(name)} is ${quote(id)}.`)]
    return first === undefined ? [] : [finding('WORKDIR.CLASS_MAP_ID', place(name), `${quote(name)} has the id ${quote(id)}, as ${quote(first)} has.`)]
  })
}

function paths(workDir: WorkDir, { document, root }: ReadDoc, own: string | null): Finding[] {
  return PATHS.flatMap((keys) => {
    const value = at(root, keys)
    if (typeof value !== 'string' || value === '' || /^[a-z][a-z0-9+.-]{1,20}:\/\//i.test(value)) return []
    const rooted = reRoot(value, own === null ? [] : [own], nameOf(workDir))
    const place = document.place(pointer(...keys))
    if (rooted.kind === 'relative') return [finding('WORKDIR.PATH_RELATIVE', place, `\`${keys.join('.')}\` is relative: ${quote(value)}.`)]
    return rooted.kind === 'outside' ? [finding('WORKDIR.PATH_OUTSIDE', place, `\`${keys.join('.')}\` lies outside of the work-dir: ${quote(value)}.`)] : []
  })
}
