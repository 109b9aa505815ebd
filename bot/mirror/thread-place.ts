/** Where the world of a commit lies, for a thread that opens it again: a world itself is full of functions, and cannot be handed over. */
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

/** Worlds are spread into others; their files stay the same object. */
const places = new WeakMap<World['files'], ThreadPlace>()

export const noteThreadPlace = ({ files }: Pick<World, 'files'>, place: ThreadPlace): void => void places.set(files, place)

/** null: it is no world of a mirror. */
export const threadPlaceOf = ({ files }: Pick<World, 'files'>): ThreadPlace | null => places.get(files) ?? null
