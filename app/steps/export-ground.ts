/** What an export stands on: one example of the garden at a commit, and what git knows of every file. */
import { repositoryName } from '../../core/export/repository-name.ts'
import type { Provenance } from '../../core/export/templates/provenance.ts'
import type { Example } from '../../core/garden/example.ts'
import { fail, ok, type Problem, type Result } from '../../core/problem.ts'
import { cut, plain } from '../../core/render/plain.ts'
import type { Config } from '../../core/schema/config.ts'
import type { GitFile, World } from '../../core/world.ts'
import { loadExamples } from './load-garden.ts'
import { selectOne } from './select-one.ts'

export interface Ground {
  readonly example: Example
  readonly others: readonly Example[]
  readonly head: { readonly commit: string; readonly dirty: boolean }
  /** Of the whole garden. */
  readonly listing: readonly GitFile[]
  readonly from: Provenance
  /** Seconds since 1970: when the commit was made, by its committer's clock. The time of the export is no part of it. */
  readonly at: number
}

export async function findGround(world: World, config: Config, options: { readonly example: string; readonly repository: string | null }): Promise<Result<Ground>> {
  const [garden, head, listing] = await Promise.all([loadExamples(world, config), world.git.head(), world.git.listing()])
  const selected = await selectOne(world, config, options.example, garden)
  if (!selected.ok) return selected
  const example = selected.value
  if (example.graduatedTo !== undefined) return fail(graduated(example.id, example.graduatedTo.repository))
  const [tree, history, { remoteUrl }] = await Promise.all([world.git.treeHash(example.path), world.git.history({ base: null, limit: 1 }), world.remotes.addresses()])
  const at = history?.commits?.[0]?.committedAt
  if (head === null || listing === null || tree === null || at === undefined) return fail(notCommitted(example.id))
  const repository = options.repository ?? repositoryName(remoteUrl)
  return ok({ example, others: garden.examples.filter(({ id }) => id !== example.id), head, listing, from: { repository, commit: head.commit, dirty: false, tree }, at })
}

const notCommitted = (id: string): Problem => ({ code: 'EXPORT.NO_HISTORY', message: `${id} does not lie in a git repository with a commit, so its provenance cannot be stated.`, next: 'Commit the example, then export it.' })
const graduated = (id: string, to: string): Problem => ({ code: 'EXPORT.GRADUATED', message: `${id} graduated to ${cut(plain(to), 140)}: what is here is a pointer.`, next: 'Clone that repository.' })
