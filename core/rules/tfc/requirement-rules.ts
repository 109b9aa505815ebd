/** TFC-0010 section 6: requirements files. Rule 107. A file that is missing is a matter of the layout (rule 4). */
import type { Finding } from '../../schema/report.ts'
import { readRequirements, type Requirement, type Requirements } from '../../workspace/environment/requirements.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { atMost } from './at-most.ts'
import { listed, shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

export const requirementRules: WorkspaceRule = ({ texts }) => {
  const files = new Map([...texts].flatMap(([path, text]) => (/^requirements[^/]*\.txt$/.test(path) && text.state === 'read' ? [[path, readRequirements(text.text)] as const] : [])))
  return [...[...files].flatMap(([path, file]) => [...faults(path, file), ...idle(path, file), ...conflicts(path, file)]), ...unreadable(texts), ...coreMissing(files)]
}

/** TFC-0010 section 6.2. */
const CORE = ['torch', 'numpy', 'pandas', 'scikit-learn', 'matplotlib', 'seaborn', 'pyyaml', 'tqdm', 'jsonschema', 'click', 'rich', 'requests']
const MAIN = 'requirements.txt'
const MAX = 10

const faults = (path: string, file: Requirements): Finding[] =>
  atMost(MAX, file.faults, ({ line, message }) => finding('TFC0010.REQUIREMENT', { path, line, column: 1 }, `Line ${line} of ${path} ${message}.`), ({ line }, rest) => finding('TFC0010.REQUIREMENT', { path, line, column: 1 }, `This and ${rest} more lines of ${path} cannot be read.`))

function idle(path: string, file: Requirements): Finding[] {
  const [first] = file.idle
  if (first === undefined) return []
  return [finding('TFC0010.REQUIREMENT_OPTION', { path, line: first.line, column: 1 }, `${listed([...new Set(file.idle.map(({ option }) => option))])} on the line of a requirement has no effect (${file.idle.length === 1 ? `line ${first.line}` : `${file.idle.length} lines, first line ${first.line}`}).`)]
}

/** Two exact versions under the same conditions; what ranges exclude is the resolver's business. */
function conflicts(path: string, file: Requirements): Finding[] {
  const seen = new Map<string, Requirement>()
  return file.requirements.flatMap((each) => {
    const pin = each.versions.find((version) => /^==[^*]*$/.test(version))
    if (each.name === null || pin === undefined) return []
    const key = `${each.name} ${each.marker ?? ''}`
    const before = seen.get(key)
    seen.set(key, before ?? each)
    if (before === undefined || before.versions.includes(pin)) return []
    return [finding('TFC0010.REQUIREMENT_CONFLICT', { path, line: each.line, column: 1 }, `${shorten(each.name, 60)}${shorten(pin, 40)} excludes ${shorten(before.versions.join(','), 60)} of line ${before.line}.`)]
  })
}

const unreadable = (texts: Workspace['texts']): Finding[] =>
  [...texts].flatMap(([path, text]) => (/^requirements[^/]*\.txt$/.test(path) && (text.state === 'pointer' || text.state === 'unreadable') ? [finding('TFC0010.REQUIREMENT', { path, line: 1, column: 1 }, `${path} cannot be read: ${text.state === 'pointer' ? 'it is a Git LFS pointer' : shorten(text.problem.message, 200)}.`)] : []))

function coreMissing(files: ReadonlyMap<string, Requirements>): Finding[] {
  const main = files.get(MAIN)
  if (main === undefined) return []
  const names = namesOf(files, MAIN, new Set())
  const missing = CORE.filter((name) => !names.has(name))
  return missing.length === 0 ? [] : [finding('TFC0010.CORE_MISSING', { path: MAIN, line: 1, column: 1 }, `${MAIN} lacks ${listed(missing, CORE.length)}.`)]
}

/** With what `-r` brings along from beside it. */
function namesOf(files: ReadonlyMap<string, Requirements>, path: string, seen: Set<string>): ReadonlySet<string> {
  const file = files.get(path)
  if (file === undefined || seen.has(path)) return new Set()
  seen.add(path)
  return new Set([...file.requirements.flatMap(({ name }) => (name === null ? [] : [name])), ...file.includes.flatMap(({ file: other }) => [...namesOf(files, other.replace(/^\.\//, ''), seen)])])
}
