/** A YAML file of the repository as rules see it: its map, or why there is none. */
import { readYaml } from '../../source/read-yaml.ts'
import { isMap, type PlainMap, type SourceDocument } from '../../source/source-document.ts'
import type { Workspace } from '../workspace.ts'

export type YamlText =
  | { readonly state: 'missing' }
  | { readonly state: 'bad'; readonly reason: string; readonly line: number | null; readonly column: number | null }
  | { readonly state: 'read'; readonly document: SourceDocument; readonly root: PlainMap }

export function yamlText(texts: Workspace['texts'], path: string): YamlText {
  const text = texts.get(path)
  if (text === undefined || text.state === 'missing') return { state: 'missing' }
  const bad = (reason: string, line: number | null = null, column: number | null = null): YamlText => ({ state: 'bad', reason, line, column })
  if (text.state === 'pointer') return bad('it is a Git LFS pointer')
  if (text.state === 'unreadable') return bad(text.problem.message)
  const parsed = readYaml(text.text, path)
  if (!parsed.ok) return bad(parsed.problem[0]?.message ?? 'it is no YAML', parsed.problem[0]?.line, parsed.problem[0]?.column)
  const root = parsed.value.value
  return isMap(root) ? { state: 'read', document: parsed.value, root } : bad('it holds no map', 1, 1)
}
