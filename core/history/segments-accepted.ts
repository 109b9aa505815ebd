/** Which accepted changes are about a series, and with which of its builds each began. */
import { matches } from '../compare/key-filter.ts'
import { CONFIRMING } from './confirm.ts'
import type { AcceptedChange, BuildPoint, SeriesKey } from './series.ts'

/** Those for this example, preset and metric. A segment stays when its change has run out, so the day is not asked. */
export const acceptedFor = ({ example, preset, metric }: SeriesKey, accepted: readonly AcceptedChange[]): readonly AcceptedChange[] =>
  accepted.filter((each) => each.example === example && each.preset === preset && matches(each.metric, metric))

/**
 * Where each accepted state begins: by its tree, since histories are rewritten; where no build has that, by its commit. A state that was
 * left and comes back begins again, or the way back would be told as a change that nobody accepted.
 */
export function acceptedStarts(points: readonly BuildPoint[], accepted: readonly AcceptedChange[]): ReadonlyMap<number, readonly AcceptedChange[]> {
  const starts = new Map<number, AcceptedChange[]>()
  if (accepted.length === 0) return starts
  const trees = beginnings(points, ({ tree }) => tree)
  const commits = beginnings(points, ({ commit }) => commit)
  for (const change of accepted) {
    const found = (change.tree === null ? undefined : trees.get(change.tree)) ?? (change.commit === null ? undefined : commits.get(change.commit)) ?? []
    for (const start of found) starts.set(start, [...(starts.get(start) ?? []), change])
  }
  return starts
}

/** Of each name the builds it begins with: the first, and each after so many of other names that they are a level of their own and no run that came late. */
function beginnings(points: readonly BuildPoint[], nameOf: (point: BuildPoint) => string | null): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, { readonly starts: number[]; last: number }>()
  points.forEach((point, at) => {
    const name = nameOf(point)
    if (name === null) return
    const known = found.get(name) ?? { starts: [], last: Number.NEGATIVE_INFINITY }
    if (at - known.last > CONFIRMING) known.starts.push(at)
    known.last = at
    found.set(name, known)
  })
  return new Map([...found].map(([name, { starts }]) => [name, starts]))
}
