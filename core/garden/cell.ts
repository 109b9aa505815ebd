/** What a matrix is made of. */
export interface Cell {
  /** `<example>:<preset>` */
  readonly id: string
  readonly example: string
  readonly path: string
  readonly preset: string
  /** Labels of the runner. */
  readonly labels: readonly string[]
  /** Time limit. */
  readonly minutes: number
  /** Minutes that it took before, build included; null: no record says. */
  readonly expected: number | null
  /** Image that its own is built on; null: none, or nobody knows before the build. */
  readonly base: string | null
  readonly gpu: boolean
  /** A trial of a sweep of that name; left out: a run of the preset as it is. */
  readonly trial?: { readonly sweep: string; readonly number: number }
}

/** One job of the matrix. It holds one cell, or several when there are more cells than jobs. */
export interface Shard {
  readonly name: string
  readonly cells: readonly Cell[]
  readonly labels: readonly string[]
  readonly minutes: number
  /** Minutes that it will take, from what its cells took before; null: nothing is known of any of them. */
  readonly expected: number | null
}
