/** A change that touches what checks it (A46): its results are told as unverified. */
import { resolve } from '../../core/config/resolve.ts'
import { yamlLayer } from '../../core/config/yaml-layer.ts'
import { finding } from '../../core/rules/finding.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import { CONFIG_MAX_BYTES, CONFIG_PATH } from './load-config.ts'

/** As git's pathspecs, from the repository's root wherever the garden lies. `uses:` stands in workflows, and in actions of the repository. */
const PLACES = [':(top).github', ':(top,glob)**/action.yml', ':(top,glob)**/action.yaml']
const MOST_NAMED = 5

/** Neither frozen, exempted nor given another level: all of that is for the change to write. */
export async function changedWorkflows({ git }: Pick<World, 'git'>, base: string | undefined): Promise<readonly Finding[]> {
  const changes = base === undefined ? null : await git.changes(base)
  if (changes === null || !changes.ok) return []
  const touched = await git.changedAnywhere(changes.value.mergeBase, PLACES)
  if (touched === null || touched.length === 0) return []
  const kept = await keptByHortus(git, changes.value.mergeBase)
  const files = touched.filter((path) => !kept.has(path))
  if (files.length === 0) return []
  const here = files.find((path) => changes.value.files.some((each) => each.path === path))
  const named = `${files.slice(0, MOST_NAMED).join(', ')}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''}`
  return [finding('WORKFLOW.CHANGED', { path: here ?? '.' }, `Unverified: workflow modified. The change touches ${named}.`)]
}

/**
 * Files that Hortus writes and reads itself: they change nothing that a workflow runs, and findings of their own tell what they hide. Named as at
 * the merge base, for a change could name its workflow so.
 */
async function keptByHortus(git: World['git'], mergeBase: string): Promise<ReadonlySet<string>> {
  const file = await git.readAt(mergeBase, CONFIG_PATH, { maxBytes: CONFIG_MAX_BYTES })
  const { config } = resolve(file.ok ? [yamlLayer('repository', CONFIG_PATH, file.value.text)] : [])
  return new Set([config.contracts.path, config.validate.baseline].filter((path) => path.endsWith('.json') && !/^\.github\/(?:workflows|actions)\//.test(path)))
}
