/** TFC-0001: the YAML files below experiments/ and configs/. */
import { readYaml } from '../../source/read-yaml.ts'
import { isMap } from '../../source/source-document.ts'
import type { Finding } from '../../schema/report.ts'
import type { TextDoc } from '../../workspace/doc.ts'
import { finding, type FindingCode } from '../finding.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** Rules 8 and 11. */
export const yamlFileRules: WorkspaceRule = ({ texts }) =>
  [...texts.values()].flatMap((doc) => {
    if (!/\.ya?ml$/.test(doc.path)) return []
    if (doc.path.startsWith('experiments/')) return judge(doc, 'TFC0001.EXPERIMENT_UNREADABLE', true)
    return doc.path.startsWith('configs/') ? judge(doc, 'TFC0001.CONFIG_UNREADABLE', false) : []
  })

function judge(doc: TextDoc, code: FindingCode, needsId: boolean): Finding[] {
  if (doc.state === 'missing') return []
  if (doc.state === 'pointer') return [finding(code, { path: doc.path, line: 1 }, 'It is a Git LFS pointer: its content is not here.')]
  if (doc.state === 'unreadable') return [finding(code, { path: doc.path }, `It cannot be read: ${doc.problem.message}.`)]
  const read = readYaml(doc.text, doc.path)
  if (!read.ok) return read.problem.slice(0, 3).map(({ message, line, column }) => finding(code, { path: doc.path, line, column }, `${message}.`))
  if (!isMap(read.value.value)) return [finding(code, { path: doc.path, line: 1 }, 'It holds no map.')]
  const { written } = read.value
  const id = written('/id')
  return needsId && (id === null || id.trim() === '') ? [finding('TFC0001.EXPERIMENT_ID', { ...read.value.keyPlace('/id') }, 'The experiment has no id.')] : []
}
