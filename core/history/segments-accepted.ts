/** Which accepted changes are about a series, and with which of its builds each began. */
import { matches } from '../compare/key-filter.ts'
import type { AcceptedChange, BuildPoint, SeriesKey } from './series.ts'

/** Those for this example, preset and metric. A segment stays when its change has run out, so the day is not asked. */
export const acceptedFor = ({ example, preset, metric }: SeriesKey, accepted: readonly AcceptedChange[]): readonly AcceptedChange[] =>
  accepted.filter((each) => each.example === example && each.preset === preset && matches(each.metric, metric))

/** First build of each accepted state: by its tree, since histories are rewritten; where no build has that, by its commit. */
export function acceptedStarts(points: readonly BuildPoint[], accepted: readonly AcceptedChange[]): ReadonlyMap<number, readonly AcceptedChange[]> {
  const starts = new Map<number, AcceptedChange[]>()
  if (accepted.length === 0) return starts
  const trees = firsts(points, ({ tree }) => tree)
  const commits = firsts(points, ({ commit }) => commit)
  for (const change of accepted) {
    const start = (change.tree === null ? undefined : trees.get(change.tree)) ?? (change.commit === null ? undefined : commits.get(change.commit))
    if (start !== undefined) starts.set(start, [...(starts.get(start) ?? []), change])
  }
  return starts
}

function firsts(points: readonly BuildPoint[], nameOf: (point: BuildPoint) => string | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  points.forEach((point, at) => {
    const name = nameOf(point)
    if (name !== null && !found.has(name)) found.set(name, at)
  })
  return found
}
