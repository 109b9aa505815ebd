/** A world at one commit of a mirror: files in a scratch tree, the repository's data branch, and other commits of it. Nothing of it is run. */
import { mkdtemp, realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ok, type Result } from '../../core/problem.ts'
import type { Checkout, Log } from '../../core/world.ts'
import { checkOut } from '../../io/checkout.ts'
import { ownerId } from '../../io/containers/owner.ts'
import { removeTree } from '../../io/remove-tree.ts'
import { runGit } from '../../io/run-git.ts'
import { openWorld } from '../../io/world.ts'
import type { RepositoryClient } from '../github/repository-client.ts'
import { dataOf } from './data-of.ts'
import { measureTree } from './measure-tree.ts'
import type { MirrorPlace } from './mirror-place.ts'
import { noteThreadPlace } from './thread-place.ts'
import { OWN_SETTINGS } from './own-settings.ts'

export interface WorldAtOptions {
  readonly place: MirrorPlace
  readonly commit: string
  readonly client: RepositoryClient
  readonly url: string
  readonly log: Log
  readonly signal: AbortSignal
  /** Another commit, as the mirror gives it. */
  readonly other: (commit: string) => Promise<Result<Checkout>>
}

export async function worldAt({ place, commit, client, url, log, signal, other }: WorldAtOptions): Promise<Result<Checkout>> {
  const fits = await fitsDisk(place, commit)
  if (!fits.ok) return fits
  const outAbs = await realpath(await mkdtemp(join(tmpdir(), `hortus-${ownerId()}-bot-`)))
  place.users += 1
  const leave = async (): Promise<void> => {
    place.users -= 1
    await removeTree(outAbs)
  }
  const made = await checkOut(place.rootAbs, commit, async (rootAbs) => {
    await runGit(rootAbs, ['config', 'remote.origin.url', url])
    const world = await openWorld({ rootAbs, outAbs, log, signal })
    noteThreadPlace(world, { rootAbs, outAbs, mirrorAbs: place.rootAbs, client })
    return { ...world, data: dataOf(client, place.rootAbs, signal), checkout: other }
  }, OWN_SETTINGS)
  if (!made.ok) return leave().then(() => made)
  let there = true
  const dispose = async (): Promise<void> => {
    if (!there) return
    there = false
    await made.value[Symbol.asyncDispose]()
    await leave()
  }
  return ok({ world: made.value.world, [Symbol.asyncDispose]: dispose })
}

/** A commit is what it is: counted once. */
const counted = new WeakMap<MirrorPlace, Set<string>>()
const MOST_COUNTED = 1000

async function fitsDisk(place: MirrorPlace, commit: string): Promise<Result<void>> {
  const known = counted.get(place) ?? new Set()
  if (known.has(commit)) return ok(undefined)
  const measured = await measureTree(place.rootAbs, commit)
  if (measured.ok && known.size < MOST_COUNTED) counted.set(place, known.add(commit))
  return measured
}
