/** Reads one document of the workspace: capped, a Git LFS pointer told apart, YAML with places. */
import { looksLikePointer, readPointer } from '../../core/integrity/pointer.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isMap } from '../../core/source/source-document.ts'
import { DESCRIPTOR_LIMITS } from '../../core/source/yaml-limits.ts'
import type { Doc, TextDoc } from '../../core/workspace/doc.ts'
import type { World } from '../../core/world.ts'

export async function readText({ files }: Pick<World, 'files'>, path: string, maxBytes: number = DESCRIPTOR_LIMITS.maxBytes): Promise<TextDoc> {
  const file = await files.readText(path, { maxBytes })
  if (!file.ok) return file.problem.kind === 'missing' ? { state: 'missing', path } : { state: 'unreadable', path, problem: file.problem }
  const { text } = file.value
  return looksLikePointer(text) ? { state: 'pointer', path, pointer: readPointer(text) } : { state: 'read', path, text }
}

export async function readYamlDoc(world: Pick<World, 'files'>, path: string): Promise<Doc> {
  const text = await readText(world, path)
  if (text.state !== 'read') return text
  const parsed = readYaml(text.text, path)
  if (!parsed.ok) return { state: 'broken', path, issues: parsed.problem }
  const root = parsed.value.value
  return isMap(root) ? { state: 'read', path, document: parsed.value, root } : { state: 'not_a_map', path, document: parsed.value }
}
