/** Reads one document of the workspace: capped, a Git LFS pointer told apart, YAML and JSON with places. */
import { looksLikePointer, readPointer } from '../../core/integrity/pointer.ts'
import type { Result } from '../../core/problem.ts'
import { readJson } from '../../core/source/read-json.ts'
import { readYaml } from '../../core/source/read-yaml.ts'
import { isMap, type SourceDocument, type SourceIssue } from '../../core/source/source-document.ts'
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
  return readDoc(world, path, readYaml)
}

/** With the place of everything in it. */
export async function readJsonDoc(world: Pick<World, 'files'>, path: string): Promise<Doc> {
  return readDoc(world, path, readJson)
}

async function readDoc(world: Pick<World, 'files'>, path: string, read: (text: string, path: string) => Result<SourceDocument, readonly SourceIssue[]>): Promise<Doc> {
  const text = await readText(world, path)
  if (text.state !== 'read') return text
  const parsed = read(text.text, path)
  if (!parsed.ok) return { state: 'broken', path, issues: parsed.problem }
  const root = parsed.value.value
  return isMap(root) ? { state: 'read', path, document: parsed.value, root } : { state: 'not_a_map', path, document: parsed.value }
}
