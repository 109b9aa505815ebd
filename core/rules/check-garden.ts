/** Rules that need all examples at once. */
import type { Example } from '../garden/example.ts'
import { leafOf } from '../garden/read-example.ts'
import type { Finding } from '../schema/report.ts'
import { finding } from './finding.ts'

export function checkGarden(examples: readonly Example[]): Finding[] {
  const byLeaf = Map.groupBy(examples.filter((example) => example.tier !== 'archived'), (example) => leafOf(example.path))
  return [...byLeaf].flatMap(([leaf, same]) => (same.length < 2 ? [] : same.map((example) => ambiguous(leaf, example, same))))
}

function ambiguous(leaf: string, example: Example, same: readonly Example[]): Finding {
  const others = same.filter((other) => other !== example).map((other) => other.id)
  return finding('GARDEN.AMBIGUOUS_NAME', { path: example.descriptor, example: example.id }, `"${leaf}" is also the name of ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and others' : ''}.`)
}
