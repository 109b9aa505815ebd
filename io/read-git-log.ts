/**
 * Reads `git log --raw -z` piece by piece. What each piece is follows from those before it: four of a commit (its id, times, subject), then
 * pairs of a line of modes and blobs and the path after it. A path or a subject holds no zero byte, and stands where only one can stand, so
 * neither can forge a commit or a change. A piece that is none of them ends everything: nothing is guessed.
 */
import { StringDecoder } from 'node:string_decoder'
import { exactRenames, type RawChange } from '../core/audit/exact-renames.ts'
import type { LogCommit } from '../core/world.ts'

export interface LogReader {
  /** false: it is full, or nothing that git prints. */
  push(chunk: Buffer): boolean
  full(): boolean
  /** null: it was no log. */
  end(): readonly LogCommit[] | null
}

interface Open {
  readonly head: string[]
  readonly changes: RawChange[]
  /** A line of modes and blobs that waits for its path. */
  line: RegExpExecArray | null
}

export interface LogLimits {
  readonly limit: number
  readonly mostChanges: number
  /** Commits before it are passed over, wherever they stand. */
  readonly sinceMs: number | null
}

export function readGitLog({ limit, mostChanges, sinceMs }: LogLimits): LogReader {
  const decoder = new StringDecoder('utf8')
  const commits: LogCommit[] = []
  let rest = ''
  let open: Open | null = null
  let changes = 0
  let state: 'reading' | 'full' | 'broken' = 'reading'

  const close = (): void => {
    const read = open === null ? null : commitOf(open)
    if (read !== null && (sinceMs === null || read.at >= sinceMs)) commits.push(read)
    open = null
  }
  const take = (piece: string): void => {
    if (open !== null && open.head.length < HEAD) open.head.push(piece)
    else if (open?.line != null) {
      open.changes.push(rawOf(open.line, piece))
      open.line = null
      changes++
      // The commit that is too much is not told by halves.
      if (changes > mostChanges) [open, state] = [null, 'full']
    } else if (ID.test(piece)) {
      close()
      if (commits.length === limit) state = 'full'
      else open = { head: [piece], changes: [], line: null }
    } else {
      const line = open === null ? null : LINE.exec(piece)
      if (open === null || line === null) state = 'broken'
      else open.line = line
    }
  }

  return {
    push(chunk) {
      const pieces = (rest + decoder.write(chunk)).split('\0')
      rest = pieces.pop()!.slice(0, LONGEST)
      for (const piece of pieces) if (state === 'reading') take(piece)
      return state === 'reading'
    },
    full: () => state === 'full',
    end() {
      // Behind a subject without changes there is no zero byte at the very end.
      if (state === 'reading' && rest !== '') take(rest)
      if (state === 'broken' || (state === 'reading' && open !== null && (open.head.length < HEAD || open.line !== null))) return null
      if (state === 'reading') close()
      const last = commits.at(-1)
      return state === 'full' && last !== undefined ? [...commits.slice(0, -1), { ...last, cut: true }] : commits
    },
  }
}

const HEAD = 4
const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/
const LINE = /^\n?:([0-7]{6}) ([0-7]{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([A-Z])\d{0,3}$/
/** No path is longer, and no subject is worth more. */
const LONGEST = 64 * 1024
const SUBJECT = 500

const rawOf = ([, before, after, old, now, letter]: RegExpExecArray, path: string): RawChange => ({ letter: letter!, path, modes: [before!, after!], blobs: [old!, now!] })

function commitOf({ head, changes }: Open): LogCommit {
  const [sha, seconds, day, subject] = head as [string, string, string, string]
  const at = Number(seconds) * 1000
  return { sha, at: Number.isFinite(at) ? at : 0, ...(/^\d{4}-\d\d-\d\d$/.test(day) ? { day } : {}), subject: subject.slice(0, SUBJECT), files: exactRenames(changes) }
}
