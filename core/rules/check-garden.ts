/** Rules about the garden as a whole. */
import type { Example } from '../garden/example.ts'
import { leafOf } from '../garden/read-example.ts'
import type { Finding } from '../schema/report.ts'
import { finding } from './finding.ts'

/** Rules about what was found by name, before anything is read. */
export function checkDiscovery(descriptors: readonly string[], strays: readonly string[]): Finding[] {
  const empty = descriptors.length > 0 ? [] : [finding('GARDEN.EMPTY', { path: '.' }, 'No example.yaml was found.')]
  return [...empty, ...strays.slice(0, MAX_STRAYS).map((path) => finding('GARDEN.NOT_READ', { path }, `${path} is not read: a descriptor is a file named example.yaml.`))]
}

const MAX_STRAYS = 100

export function checkNames(examples: readonly Example[]): Finding[] {
  const byLeaf = Map.groupBy(examples.filter((example) => example.tier !== 'archived'), (example) => leafOf(example.path))
  return [...byLeaf].flatMap(([leaf, same]) => (same.length < 2 ? [] : same.map((example) => ambiguous(leaf, example, same))))
}

function ambiguous(leaf: string, example: Example, same: readonly Example[]): Finding {
  const others = same.filter((other) => other !== example).map((other) => other.id)
  return finding('GARDEN.AMBIGUOUS_NAME', { path: example.descriptor, example: example.id }, `"${leaf}" is also the name of ${others.slice(0, 3).join(', ')}${others.length > 3 ? ' and others' : ''}.`)
}
