/** TFC-0004: what a dataset was made from. */
import type { Finding } from '../../schema/report.ts'
import { derivedFrom, type Parent } from '../../workspace/derived-from.ts'
import type { DatasetVersion } from '../../workspace/workspace.ts'
import { finding } from '../finding.ts'
import { shorten } from './shorten.ts'
import type { WorkspaceRule } from './workspace-rule.ts'

/** Rule 36. */
export const datasetLineageRules: WorkspaceRule = ({ datasets }) => {
  const known = new Set(datasets.map(({ name, version }) => `${name}:${version}`))
  const parents = new Map<string, readonly Parent[]>(datasets.map((dataset) => [`${dataset.name}:${dataset.version}`, parentsOf(dataset)]))
  const inCircle = circles(new Map([...parents].map(([key, found]) => [key, found.flatMap((parent) => (parent.ok ? [`${parent.name}:${parent.version}`] : []))])))
  return [
    ...datasets.flatMap(unsaid),
    ...[...parents].flatMap(([, found]) => found.flatMap((parent) => judge(parent, known))),
    ...inCircle.map((circle) => {
      const { place } = parents.get(circle[0]!)!.find((parent) => parent.ok && circle.includes(`${parent.name}:${parent.version}`))!
      return finding('TFC0004.DERIVED_FROM_CYCLE', place, circle.length === 1 ? `${circle[0]!} is derived from itself.` : `${circle.slice(0, 4).join(', ')}${circle.length > 4 ? ', …' : ''} are derived from each other.`)
    }),
  ]
}

const parentsOf = ({ metadata }: DatasetVersion): readonly Parent[] => (metadata.state === 'read' ? derivedFrom(metadata) : [])

function unsaid({ metadata }: DatasetVersion): Finding[] {
  if (metadata.state !== 'read' || (metadata.root['derived_from'] !== undefined && metadata.root['derived_from'] !== null)) return []
  const type = metadata.document.written('/source/type')?.trim().toLowerCase()
  return type === 'derived' || type === 'generated' ? [finding('TFC0004.DERIVED_FROM_MISSING', metadata.document.place('/source/type'), `The source is ${type}, and derived_from does not say of what.`)] : []
}

function judge(parent: Parent, known: ReadonlySet<string>): Finding[] {
  if (!parent.ok) return [finding('TFC0004.DERIVED_FROM_INVALID', parent.place, parent.message)]
  return known.has(`${parent.name}:${parent.version}`) ? [] : [finding('TFC0004.DERIVED_FROM_UNKNOWN', parent.place, `There is no dataset ${shorten(parent.name)} ${shorten(parent.version)}.`)]
}

/**
 * Versions that are derived from themselves over any number of steps, each circle once, in the order of their names. Whoever has
 * only parents outside of circles is taken away until nothing changes; no recursion, because a chain may have any length.
 */
function circles(edges: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const found: string[][] = []
  const state = new Map<string, 'open' | 'done'>()
  for (const start of edges.keys()) {
    const path: { key: string; next: number }[] = state.has(start) ? [] : [{ key: start, next: 0 }]
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      state.set(top.key, 'open')
      const to = edges.get(top.key)?.[top.next++]
      if (to === undefined) {
        state.set(top.key, 'done')
        path.pop()
      } else if (state.get(to) === 'open') found.push(path.slice(path.findIndex(({ key }) => key === to)).map(({ key }) => key))
      else if (!state.has(to) && edges.has(to)) path.push({ key: to, next: 0 })
    }
  }
  return found.slice(0, 20).map((circle) => rotate(circle))
}

/** Begins with the least name, so that the finding stands at the same place whatever the order. */
function rotate(circle: readonly string[]): readonly string[] {
  const least = circle.indexOf(circle.toSorted()[0]!)
  return [...circle.slice(least), ...circle.slice(0, least)]
}
