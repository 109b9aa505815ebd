/** Reads a JSON document of the workspace with the place of everything in it. */
import { readJson } from '../../core/source/read-json.ts'
import { isMap } from '../../core/source/source-document.ts'
import type { Doc } from '../../core/workspace/doc.ts'
import type { World } from '../../core/world.ts'
import { readText } from './read-doc.ts'

export async function readJsonDoc(world: Pick<World, 'files'>, path: string): Promise<Doc> {
  const text = await readText(world, path)
  if (text.state !== 'read') return text
  const parsed = readJson(text.text, path)
  if (!parsed.ok) return { state: 'broken', path, issues: parsed.problem }
  const root = parsed.value.value
  return isMap(root) ? { state: 'read', path, document: parsed.value, root } : { state: 'not_a_map', path, document: parsed.value }
}
