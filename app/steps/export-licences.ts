/** Licences and notices that come from outside of the example are held to what everything else is: the commit has them, and no secret is in them (A73). */
import type { Limits } from '../../core/export/judge-files.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { filteredFindings, secretsInBytes } from './export-bytes.ts'
import type { Ground } from './export-ground.ts'
import { lookThrough } from './export-texts.ts'
import { uncommitted } from './export-uncommitted.ts'

export async function judgeLicences(world: World, ground: Ground, copies: readonly { readonly from: string; readonly to: string }[], limits: Limits): Promise<Result<readonly Finding[]>> {
  if (copies.length === 0) return ok([])
  const { example, listing } = ground
  const places = new Set(copies.map(({ from }) => from))
  const changed = await uncommitted(world, example, ground, (path) => places.has(path))
  if (!changed.ok) return changed
  const looked = await lookThrough(world, { id: example.id, dockerfile: null }, copies.map((each) => ({ ...each, text: null })), limits)
  const bytes = { world, example: example.id, listing, maxBytes: limits.fileBytes }
  return ok([...changed.value, ...looked.findings, ...(await secretsInBytes(bytes, looked.others)), ...(await filteredFindings(bytes, [...places]))])
}
