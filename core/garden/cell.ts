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
}

/** One job of the matrix. It holds one cell, or several when there are more cells than jobs. */
export interface Shard {
  readonly name: string
  readonly cells: readonly Cell[]
  readonly labels: readonly string[]
  readonly minutes: number
}
