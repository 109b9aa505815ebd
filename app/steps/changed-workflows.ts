/** A change that touches what checks it (A46): its results are told as unverified. */
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'

/** As git's pathspecs, from the repository's root wherever the garden lies. `uses:` stands in workflows, and in actions of the repository. */
const PLACES = [':(top).github', ':(top,glob)**/action.yml', ':(top,glob)**/action.yaml']
const MOST_NAMED = 5

/** Neither frozen, exempted nor given another level: all of that is for the change to write. */
export async function changedWorkflows({ git }: Pick<World, 'git'>, base: string | undefined): Promise<readonly Finding[]> {
  const changes = base === undefined ? null : await git.changes(base)
  if (changes === null || !changes.ok) return []
  const files = await git.changedAnywhere(changes.value.mergeBase, PLACES)
  if (files === null || files.length === 0) return []
  const here = files.find((path) => changes.value.files.some((each) => each.path === path))
  const named = `${files.slice(0, MOST_NAMED).join(', ')}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''}`
  return [finding('WORKFLOW.CHANGED', { path: here ?? '.' }, `Unverified: workflow modified. The change touches ${named}.`)]
}
