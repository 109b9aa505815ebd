/** Where each node of a tree stands: a column for each step from the root, a row for each leaf; a parent stands in the row of its first child. */
import type { Node } from './forest.ts'

export interface Placed {
  readonly node: Node
  readonly column: number
  readonly row: number
  /** Index of its parent in the list; null: it is the root. */
  readonly parent: number | null
}

export interface Layout {
  /** Parents before children, top to bottom. */
  readonly nodes: readonly Placed[]
  readonly columns: number
  readonly rows: number
}

/** Without recursion: a chain of datasets may be as long as somebody likes. */
export function place(root: Node): Layout {
  const nodes: Placed[] = []
  const waiting: { readonly node: Node; readonly column: number; readonly parent: number | null }[] = [{ node: root, column: 0, parent: null }]
  let [rows, columns] = [0, 0]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, column, parent } = next
    nodes.push({ node, column, parent, row: rows })
    columns = Math.max(columns, column + 1)
    if (node.children.length === 0) rows++
    else waiting.push(...node.children.toReversed().map((child) => ({ node: child, column: column + 1, parent: nodes.length - 1 })))
  }
  return { nodes, columns, rows }
}
