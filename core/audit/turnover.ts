/**
 * What came into a garden and what left it in a window of time, as the history says: the state at its end against the state at its begin.
 * What was removed and came back, or moved, did neither.
 */
import { withoutTrailingSlashes } from '../source/without-trailing.ts'
import { descriptorOf } from '../garden/discover.ts'
import { ARCHIVE_FOLDERS } from '../garden/read-tier.ts'
import type { LogCommit } from '../world.ts'
import { descriptorMoves } from './descriptor-moves.ts'
import { dayOf } from './stale-claims.ts'

export interface Turnover {
  readonly added: readonly Moved[]
  readonly removed: readonly Moved[]
  readonly archived: readonly Moved[]
  readonly graduated: readonly Moved[]
}

export interface Moved {
  /** Directory of the example: where it is, or was last. */
  readonly path: string
  readonly at: number
  readonly sha: string
}

export interface TurnoverOptions {
  readonly sinceMs: number
  readonly folder: string
  /** null: those that real gardens use (read-tier.ts). */
  readonly archiveFolder: string | null
  /** Examples whose descriptor says that they graduated: names of files alone cannot tell. Left out: none. */
  readonly graduated?: readonly { readonly path: string; readonly date: string | null }[]
  /** Directories of examples that are archived where they lie (`hortus archive --mode flag`). Left out: none. */
  readonly flagged?: readonly string[]
}

/** Each list newest first. */
export function turnover(log: readonly LogCommit[], { sinceMs, folder, archiveFolder, graduated = [], flagged = [] }: TurnoverOptions): Turnover {
  const recent = log.filter(({ at }) => at >= sinceMs)
  const archives = archiveFolder === null ? ARCHIVE_FOLDERS : [withoutTrailingSlashes(archiveFolder)]
  const isArchived = (path: string): boolean => archives.some((each) => path === each || path.startsWith(`${each}/`))
  const root = withoutTrailingSlashes(folder.replace(/^\.?\/+/, ''))
  const isInGarden = (path: string): boolean => !isArchived(path) && (root === '' || root === '.' || path === root || path.startsWith(`${root}/`))
  const lives = livesIn(recent, isArchived)
  const [came, went] = [lives.filter(({ start, end }) => start === null && end !== null), lives.filter(({ start, end }) => start !== null && end === null)]
  const inPlace = flagged.filter(isInGarden).flatMap((path) => whenFlagged(recent, path, archives) ?? [])
  const before = new Set(went.map(({ start }) => start))
  const after = new Set(came.map(({ end }) => end))
  return {
    // What came and was archived since did both: it was not there at the begin, and it left.
    added: came.filter(({ end, archived }) => (archived !== null || isInGarden(end!)) && !before.has(end)).map(({ end, event }) => ({ path: end!, ...event })),
    removed: went.filter(({ start }) => isInGarden(start!) && !after.has(start)).map(({ last, event }) => ({ path: last, ...event })),
    // What first appears in the archive never lived here.
    archived: [...lives.flatMap(({ start, end, archived }) => (end === null || archived === null || !isArchived(end) || (start !== null && !isInGarden(start)) ? [] : [{ path: end, ...archived }])), ...inPlace].sort((a, b) => b.at - a.at),
    graduated: graduated.flatMap(({ path, date }) => whenGraduated(recent, path, date) ?? []),
  }
}

interface Event {
  readonly at: number
  readonly sha: string
}

interface Life {
  /** Where it stood when the window began; null: it was not there. */
  start: string | null
  /** Where it stands at the end; null: it is gone. */
  readonly end: string | null
  /** Where it stood last. */
  readonly last: string
  /** When it came, or went. */
  event: Event
  /** When it moved into the archive for the last time. */
  archived: Event | null
}

/** Of each example that came, went or moved: from where to where, read backwards. */
function livesIn(log: readonly LogCommit[], isArchived: (path: string) => boolean): readonly Life[] {
  const all: Life[] = []
  const open = new Map<string, Life>()
  const begin = (path: string, end: string | null, event: Event): Life => {
    const life: Life = { start: path, end, last: path, event, archived: null }
    all.push(life)
    return life
  }
  for (const commit of log) {
    const { moved, added, deleted } = descriptorMoves(commit)
    const event = { at: commit.at, sha: commit.sha }
    const taken = new Map([...moved.keys(), ...added].map((path) => [path, open.get(path) ?? begin(path, path, event)]))
    for (const path of taken.keys()) open.delete(path)
    for (const [to, from] of moved) {
      const life = taken.get(to)!
      if (isArchived(to) && !isArchived(from)) life.archived ??= event
      life.start = from
      open.set(from, life)
    }
    for (const path of added) Object.assign(taken.get(path)!, { start: null, ...(taken.get(path)!.end === null ? {} : { event }) })
    for (const path of deleted) open.set(path, begin(path, null, event))
  }
  return all
}

/** The commit that changed its descriptor together with the list of the archive. One without that list may have changed anything. */
function whenFlagged(log: readonly LogCommit[], path: string, archives: readonly string[]): Moved | null {
  const [descriptor, lists] = [descriptorOf(path), new Set(archives.map((folder) => `${folder}/README.md`))]
  const commit = log.find(({ files }) => files.some((file) => file.path === descriptor && file.status === 'modified') && files.some((file) => lists.has(file.path) && file.status !== 'deleted'))
  return commit === undefined ? null : { path, at: commit.at, sha: commit.sha }
}

/** The commit that made it a pointer: it changed the descriptor and took the other files away. Where none did, the first that changed the descriptor on the day it names or later. */
function whenGraduated(log: readonly LogCommit[], path: string, date: string | null): Moved | null {
  const descriptor = descriptorOf(path)
  const changed = log.filter(({ files }) => files.some((file) => file.path === descriptor && file.status !== 'deleted'))
  const emptied = changed.find(({ files }) => files.some((file) => file.status === 'deleted' && file.path.startsWith(path === '.' ? '' : `${path}/`)))
  const commit = emptied ?? (date === null ? undefined : changed.findLast((each) => dayOf(each) >= date))
  return commit === undefined ? null : { path, at: commit.at, sha: commit.sha }
}
