/** When a task that failed is tried again, and when it no longer is. The moment lies in the store, so a restart forgets nothing (G10). */
import { createHash } from 'node:crypto'
import type { Problem } from '../../core/problem.ts'
import type { Task } from '../store/store.ts'

/** An outage of GitHub is waited for: a day of tries at most five minutes apart, so that all is done ten minutes after its end. */
const OUTAGES: ReadonlySet<string> = new Set(['GITHUB.UNREACHABLE', 'GITHUB.UNREADABLE', 'MIRROR.UNREACHABLE'])
const MOST_IN_AN_OUTAGE = 300
const MOST = 8
const FIRST_MS = 5_000
const LONGEST_MS = 5 * 60_000

/** With this failure it is given up. */
export const isLast = ({ attempt }: Pick<Task, 'attempt'>, { code }: Pick<Problem, 'code'>): boolean => attempt + 1 >= (OUTAGES.has(code) ? MOST_IN_AN_OUTAGE : MOST)

/** Milliseconds. Twice as long each time; the key spreads what failed together by up to a fifth, always the same way. */
export function backoffMs({ attempt, key }: Pick<Task, 'attempt' | 'key'>): number {
  const base = Math.min(FIRST_MS * 2 ** Math.min(attempt, 10), LONGEST_MS)
  const share = createHash('sha256').update(`${key}\n${attempt}`).digest().readUInt32BE(0) / 2 ** 32
  return Math.round(base * (1 - share / 5))
}
