import { withoutTrailingSlashes } from '../source/without-trailing.ts'
/** What lies at a path: the example that holds it, or all examples below it. `.` is the whole garden. */
export function examplesAt<T extends { readonly path: string }>(examples: readonly T[], path: string): readonly T[] {
  const at = withoutTrailingSlashes(path.replace(/^(\.\/)+/, ''))
  if (at === '' || at === '.') return examples
  const holders = examples.filter((example) => at === example.path || at.startsWith(`${example.path}/`))
  // The innermost one holds it, when examples lie in each other.
  const innermost = Math.max(...holders.map((example) => example.path.length))
  return holders.length > 0 ? holders.filter((example) => example.path.length === innermost) : examples.filter((example) => example.path.startsWith(`${at}/`))
}
