/** Rule 59: runs that are new here and that another head has with other content. */
import type { FileChange, TreeElsewhere } from '../world.ts'
import { versionOf } from './versions-before.ts'

/** Runs that a change brings. */
export function newRuns(changes: readonly FileChange[], versionsBefore: ReadonlySet<string>): readonly string[] {
  const runs = changes.flatMap(({ status, path }) => (status === 'added' || status === 'renamed' ? (versionOf(path) ?? []) : []))
  return [...new Set(runs)].filter((run) => run.startsWith('runs/') && !versionsBefore.has(run))
}

/** Runs that others have and the commit here has not: how they lie on the disk is another question. */
export const uncommitted = (trees: readonly TreeElsewhere[]): readonly string[] => {
  const here = new Set(trees.flatMap(({ where, path }) => (where === 'here' ? [path] : [])))
  return [...new Set(trees.map(({ path }) => path))].filter((path) => !here.has(path))
}

/**
 * What was merged since is told as that: heads that were started after it have it too, and are nobody's mistake.
 * `onDisk`: trees of runs that are not committed; null where git cannot say.
 */
export function takenElsewhere(trees: readonly TreeElsewhere[], onDisk: ReadonlyMap<string, string | null>): ReadonlyMap<string, readonly string[]> {
  const taken = [...Map.groupBy(trees, ({ path }) => path)].map(([path, all]) => {
    const own = all.find(({ where }) => where === 'here')?.tree ?? onDisk.get(path) ?? null
    const base = all.filter(({ where }) => where === 'base')
    const others = base.length > 0 ? base : all.filter(({ where }) => where === 'other')
    return [path, own === null ? [] : others.filter(({ tree }) => tree !== own).map(({ ref }) => ref)] as const
  })
  return new Map(taken.filter(([, refs]) => refs.length > 0))
}
