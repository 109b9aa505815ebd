/** Files that differ from the commit which an export names. What goes along must be what the commit holds, or the provenance is untrue. */
import { finding } from '../../core/rules/finding.ts'
import type { Example } from '../../core/garden/example.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { GitFile, World } from '../../core/world.ts'

export interface State {
  readonly head: { readonly commit: string; readonly dirty: boolean }
  readonly listing: readonly GitFile[]
}

/** `concerns`: whether a path of the garden goes along, or would. */
export async function uncommitted(world: World, example: Example, { head, listing }: State, concerns: (path: string) => boolean): Promise<Result<Finding[]>> {
  // Also what git was told not to look at (`--assume-unchanged`): nobody knows that it is what the commit has.
  const unsure = listing.filter(({ path, blob, clean }) => blob !== null && !clean && concerns(path)).map(({ path }) => path)
  if (!head.dirty && unsure.length === 0) return ok([])
  const changed = await world.git.changedSince(head.commit)
  if (!changed.ok) return changed
  const known = new Map(listing.map((file) => [file.path, file]))
  const paths = [...new Set([...changed.value.files.filter(concerns), ...unsure])].sort()
  return ok([
    ...paths.slice(0, MAX_NAMED).map((path) => finding('EXPORT.NOT_COMMITTED', { path, example: example.id }, `${path} ${howItDiffers(known.get(path))}.`)),
    ...(paths.length > MAX_NAMED ? [finding('EXPORT.NOT_COMMITTED', { path: example.path, example: example.id }, `${paths.length - MAX_NAMED} more files differ from the commit.`)] : []),
  ])
}

const MAX_NAMED = 50

function howItDiffers(file: GitFile | undefined): string {
  if (file === undefined || file.size === null) return 'was removed, and the commit still has it'
  return file.blob === null ? 'is not tracked' : 'differs from what the commit has'
}
