/**
 * Who approved what, what was refused and what became void: lines of which each holds the digest of the one before, so that none can be
 * changed, left out or put in without breaking all that follow. Keys in one order, since the digest is of their JSON.
 */
import { sha256Text } from '../integrity/sha256-text.ts'

export interface AuditFact {
  /** Milliseconds since 1970. */
  readonly at: number
  readonly what: 'offered' | 'approved' | 'refused' | 'void' | 'expired' | 'ended'
  readonly repository: number
  readonly issue: number
  /** Number of the account; 0: nobody, it follows from what happened. */
  readonly by: number
  readonly commit: string
  readonly example: string | null
  /** Key of the task it is about. */
  readonly task: string
  /** One word more. */
  readonly why: string
}

export interface AuditLine extends AuditFact {
  readonly seq: number
  /** Digest of the line before; of the first 64 zeros. */
  readonly before: string
  readonly digest: string
}

const NO_LINE = '0'.repeat(64)

export function nextLine(last: Pick<AuditLine, 'seq' | 'digest'> | null, { at, what, repository, issue, by, commit, example, task, why }: AuditFact): AuditLine {
  const line = { seq: (last?.seq ?? 0) + 1, at, what, repository, issue, by, commit, example, task, why, before: last?.digest ?? NO_LINE }
  return { ...line, digest: digestOf(line) }
}

/**
 * Number of the first line that does not follow from those before it; null: all do. A chain whose beginning was dropped (bot/sweep) begins
 * later than with its first line, and goes on from what that says of the one before.
 */
export function brokenAt(lines: readonly AuditLine[]): number | null {
  const [first] = lines
  let last: Pick<AuditLine, 'seq' | 'digest'> | null = first === undefined || first.seq <= 1 ? null : { seq: first.seq - 1, digest: first.before }
  for (const [at, line] of lines.entries()) {
    const right: AuditLine = nextLine(last, line)
    if (line.seq !== right.seq || line.before !== right.before || line.digest !== right.digest) return at + 1
    last = line
  }
  return null
}

const digestOf = (line: Omit<AuditLine, 'digest'>): string => sha256Text(JSON.stringify(line))
