/** What a store cannot do, said once for both adapters. */
import { HortusError } from '../../core/problem.ts'

/** Nothing of the call was done; it may be made again. `cause` is what the database said. */
export function unavailable(what: string, cause: unknown): HortusError {
  return cause instanceof HortusError ? cause : new HortusError({ code: 'STORE.UNAVAILABLE', message: `${what}: ${reason(cause)}`, next: 'Look at the disk or the database server; what was accepted before is safe, and GitHub is asked again for what was not.' }, { cause })
}

export function inUse(path: string, owner: string): HortusError {
  return new HortusError({ code: 'STORE.IN_USE', message: `${path} belongs to another bot (${owner}).`, next: 'Stop that one first, or set DATABASE_URL: only with PostgreSQL several may run at once.', path })
}

export function tooNew(where: string, found: number, known: number): HortusError {
  return new HortusError({ code: 'STORE.TOO_NEW', message: `${where} has the form ${found}, and this version of Hortus knows forms up to ${known}.`, next: 'Start the newer version again, or give this one a store of its own: it is filled from GitHub.' })
}

export function tooOld(where: string, found: number, known: number): HortusError {
  return new HortusError({ code: 'STORE.TOO_OLD', message: `${where} has the form ${found}, and this version of Hortus works with form ${known}.`, next: 'Start the bot of this version: it brings its store up to date. A bot of the older version may be at work there.' })
}

export function refused(what: string): HortusError {
  return new HortusError({ code: 'STORE.REFUSED', message: what, next: 'This is a mistake in Hortus: please report it.' })
}

function reason(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 300)
}
