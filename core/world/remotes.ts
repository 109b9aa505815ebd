/** What a clone knows of other places. A part of `World` (core/world.ts). */
export interface Remotes {
  /**
   * The trees that lie at `paths` in HEAD, in `base`, and in every other head that is here: remote branches and fetched pull
   * requests that HEAD does not hold, and that are not the branch that HEAD is on. A head that holds HEAD has only what is not in
   * HEAD. The newest 500; a handful of calls, whatever their number. Empty when git cannot say.
   */
  treesElsewhere(paths: readonly string[], options: { readonly base: string }): Promise<readonly TreeElsewhere[]>
  /** Addresses that the settings of this clone hold (git config; not .lfsconfig), as they are written there. */
  addresses(): Promise<Addresses>
}

export interface Addresses {
  readonly lfsUrl: string | null
  readonly remoteLfsUrl: string | null
  /** Of `origin`. */
  readonly remoteUrl: string | null
}

export interface TreeElsewhere {
  readonly where: 'here' | 'base' | 'other'
  /** `origin/feature/x`, `pull/12`; untrusted. */
  readonly ref: string
  readonly path: string
  /** Git's id of the tree: equal ids mean equal content. */
  readonly tree: string
}
