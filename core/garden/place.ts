/** Where a value stands in its file; line and column count from 1, columns in UTF-16 units. */
export interface Place {
  readonly path: string
  readonly line: number | null
  readonly column: number | null
}
