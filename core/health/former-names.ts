/**
 * An example that was renamed keeps what is known of it: the last check of its former id saw the very tree that the first of the new id saw,
 * or that it has now. So a rename neither hides a failure nor forgets a success. One that changed as it moved is a new one.
 */
import type { Course, Seen } from './course.ts'
import type { Subject } from './health-input.ts'

/** Former id → id. Only what is certain: one example and one former id with that tree, one after the other. `strangers`: the last row of ids that nobody has. */
export function formerNames(examples: readonly Subject[], courses: Iterable<Course>, strangers: ReadonlyMap<string, Seen>): ReadonlyMap<string, string> {
  if (strangers.size === 0) return new Map()
  const present = new Set(examples.map(({ id }) => id))
  const gone = Map.groupBy([...strangers].filter(([id, { row }]) => row[1] !== null && !present.has(id)), ([, { row }]) => row[1]!)
  const came = Map.groupBy([...courses].filter((course) => treeAtFirst(course) !== null), (course) => treeAtFirst(course)!)
  return new Map([...gone].flatMap(([tree, [one, another]]) => {
    const [course, other] = came.get(tree) ?? []
    if (one === undefined || another !== undefined || course === undefined || other !== undefined) return []
    return course.first === null || one[1].check.at < course.first.check.at ? [[one[0], course.subject.id] as const] : []
  }))
}

const treeAtFirst = ({ first, subject }: Course): string | null => (first === null ? subject.tree : first.row[1])
