/** Check 5, second part: a model's manifest, its class map and its labels belong together, and "ready to deploy" is true. */
import { isMap, type Plain } from '../../source/source-document.ts'
import { at, textAt } from '../../workdir/at.ts'
import { classMapOf } from '../../workdir/class-map.ts'
import { classMapHash, pythonJson } from '../../workdir/python-json.ts'
import { quote } from '../../workdir/quote.ts'
import { reRoot } from '../../workdir/re-root.ts'
import { nameOf, rootsOfRun } from '../../workdir/roots.ts'
import type { WorkDir, WorkDirModel } from '../../workdir/work-dir.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { finding } from '../finding.ts'
import { unread } from './unread.ts'
import type { WorkDirRule } from './work-dir-rule.ts'

export const manifestRules: WorkDirRule = (workDir) => workDir.models.flatMap((model) => ofModel(workDir, model))

function ofModel(workDir: WorkDir, { manifest: { doc }, labels }: WorkDirModel): Finding[] {
  const broken = [...unread(doc, 'WORKDIR.JSON_SYNTAX'), ...unread(labels.doc, 'WORKDIR.JSON_SYNTAX')]
  if (doc.state !== 'read') return broken
  return [...broken, ...hash(doc), ...(labels.doc.state === 'read' ? same(doc, labels.doc) : []), ...ready(workDir, doc), ...run(workDir, doc)]
}

function hash({ document, root }: ReadDoc): Finding[] {
  const map = classMapOf(root)
  const found = at(root, ['class_map', 'hash'])
  if (map === null || found === undefined || found === classMapHash(map.names, map.idMap)) return []
  return [finding('WORKDIR.CLASS_MAP_HASH', document.place('/class_map/hash'), `The hash is ${quote(found)}, and the class map above it gives ${classMapHash(map.names, map.idMap)}.`)]
}

function same(manifest: ReadDoc, { document, root }: ReadDoc): Finding[] {
  const map = classMapOf(manifest.root)
  if (map === null) return []
  const key = (['names', 'id_map'] as const).find((each) => pythonJson(root[each] ?? null) !== pythonJson(each === 'names' ? map.names : map.idMap))
  return key === undefined ? [] : [finding('WORKDIR.LABELS_DIFFER', document.place(`/${key}`), `\`${key}\` differs from the \`class_map\` of model_manifest.json.`)]
}

/** Ready means: the export went well, and the .onnx file that is to be deployed is there. */
function ready(workDir: WorkDir, { document, root }: ReadDoc): Finding[] {
  const said = root['deployment_ready']
  if (typeof said !== 'boolean') return []
  const exported = at(root, ['export', 'export_ok']) === true
  const files = ['onnx', 'onnx_int8', 'onnx_fp16', 'final_infer_model_path'].map((key) => textAt(root, 'artifacts', key)).filter((path): path is string => path?.endsWith('.onnx') === true)
  const roots = rootsOfRun(workDir, textAt(root, 'run_id'))
  const there = files.some((path) => {
    const rooted = reRoot(path, roots, nameOf(workDir))
    // What lies elsewhere cannot be looked at: it is taken at its word.
    return rooted.kind === 'inside' ? workDir.entries.has(rooted.path) : true
  })
  if (said === (exported && there)) return []
  const place = document.place('/deployment_ready')
  if (!said) return [finding('WORKDIR.DEPLOYABLE_UNSAID', place, '`deployment_ready` is false, `export_ok` is true, and the .onnx file is there.')]
  return [finding('WORKDIR.NOT_DEPLOYABLE', place, exported ? '`deployment_ready` is true, and no .onnx file is there.' : '`deployment_ready` is true, and `export_ok` is not.')]
}

function run(workDir: WorkDir, { document, root }: ReadDoc): Finding[] {
  const id: Plain | undefined = root['run_id']
  if (id === undefined || workDir.runs.some((each) => each.id === id)) return []
  return [finding('WORKDIR.MANIFEST_RUN_UNKNOWN', document.place('/run_id'), `runs/ has no ${isMap(id) ? 'such run' : quote(id)}.`)]
}
