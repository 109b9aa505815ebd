/** Where the world of a commit lies, for a thread that opens it again: a world itself is full of functions, and cannot be handed over. */
import { ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import type { World } from '../../core/world.ts'
import type { RepositoryClient } from '../github/repository-client.ts'

export interface ThreadPlace {
  /** The scratch tree, for as long as the world is there. */
  readonly rootAbs: string
  /** What runs would leave: nothing. */
  readonly outAbs: string
  /** The mirror, which has the data branch. */
  readonly mirrorAbs: string
  readonly client: Pick<RepositoryClient, 'gitRemote'>
}

/** What a thread is handed. */
export interface Laid extends Pick<ThreadPlace, 'rootAbs' | 'outAbs' | 'mirrorAbs'> {
  /** For the data branch; it lives for an hour at most. */
  readonly token: string | null
}

/** Worlds are spread into others; their files stay the same object. */
const places = new WeakMap<World['files'], ThreadPlace>()

export const noteThreadPlace = ({ files }: Pick<World, 'files'>, place: ThreadPlace): void => void places.set(files, place)

/** null: it is no world of a mirror. */
export async function laidOf({ files }: Pick<World, 'files'>): Promise<Answer<Laid> | null> {
  const place = places.get(files)
  if (place === undefined) return null
  const { client, rootAbs, outAbs, mirrorAbs } = place
  const remote = await client.gitRemote()
  return remote.ok ? ok({ rootAbs, outAbs, mirrorAbs, token: remote.value.token }) : remote
}
