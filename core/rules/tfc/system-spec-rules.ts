/** TFC-0010 section 7: environments/system.yaml. Rule 108. */
import type { Finding } from '../../schema/report.ts'
import { isList, isMap, type Plain } from '../../source/source-document.ts'
import { yamlText } from '../../workspace/development/yaml-text.ts'
import { finding } from '../finding.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

const PATH = 'environments/system.yaml'

/** What has to be there; the rest is free. A version is a text such as `>=2.30`. */
const SHAPE: Readonly<Record<string, 'map' | 'list' | 'text'>> = {
  '/system_requirements': 'map',
  '/system_requirements/operating_system': 'map',
  '/system_requirements/operating_system/supported': 'list',
  '/system_requirements/system_dependencies': 'map',
  '/system_requirements/system_dependencies/required': 'map',
  '/system_requirements/system_dependencies/required/git': 'text',
  '/system_requirements/system_dependencies/required/git-lfs': 'text',
  '/system_requirements/system_dependencies/required/python3': 'text',
}

export const systemSpecRules: WorkspaceRule = ({ texts }) => {
  const spec = yamlText(texts, PATH)
  if (spec.state === 'missing') return []
  if (spec.state === 'bad') return [finding('TFC0010.SYSTEM_SPEC', { path: PATH, line: spec.line, column: spec.column }, `${PATH} cannot be read: ${shorten(spec.reason, 200)}.`)]
  return Object.entries(SHAPE).flatMap(([pointer, kind]): Finding[] => {
    const keys = pointer.split('/').slice(1)
    const around = keys.slice(0, -1).reduce<Plain | undefined>((value, key) => (isMap(value) ? value[key] : undefined), spec.root)
    // What is missing around it was said already.
    if (!isMap(around)) return []
    const value = around[keys.at(-1)!]
    const fits = kind === 'map' ? isMap(value) : kind === 'list' ? isList(value) && value.length > 0 : spec.document.written(pointer) !== null
    return fits ? [] : [finding('TFC0010.SYSTEM_SPEC', spec.document.place(pointer), `${keys.join('.')} ${value === undefined ? 'is missing' : `is no ${kind}`}.`)]
  })
}
