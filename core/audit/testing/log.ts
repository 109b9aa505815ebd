/** For tests: a log written as `A examples/a/train.py`, `M …`, `D …`, `R from to`; newest first, each on a day of its own. */
import type { Verification } from '../../garden/example.ts'
import type { LogChange, LogCommit } from '../../world.ts'

export function commitOn(day: string, ...changes: readonly string[]): LogCommit {
  const at = Date.parse(`${day}T12:00:00Z`)
  return { sha: `${day} ${changes.join(' ')}`, at, day, subject: '', files: changes.map(changeOf) }
}

const STATUS = { A: 'added', M: 'modified', D: 'deleted', R: 'renamed' } as const

function changeOf(text: string): LogChange {
  const [letter = '', one = '', other] = text.split(' ')
  return { status: STATUS[letter as keyof typeof STATUS], path: other ?? one, from: other === undefined ? null : one }
}

export const claimed = (date: string | null, status: string | null = null): Verification => ({ date, status, note: null, shape: 'nested', claimsVerified: date !== null && status === null })

export const exampleAt = (id: string, date: string | null = '2026-01-10') => ({ id, path: `examples/${id}`, verification: claimed(date) })
