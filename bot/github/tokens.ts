/**
 * Tokens of installations: each for one repository and the permissions of one kind of task (A68, G12). Tasks that need the very same share
 * one, so that a crowd of commands does not ask for a crowd of tokens; it is renewed before it ends, and revoked when nobody has used it
 * for a while: a minute when it may write, ten when it may only read, so that looks every five minutes cost one. One that a killed process leaves ends by itself within an hour.
 */
import type { Answer } from '../../core/world/github.ts'
import type { Permissions, RepositoryFacts } from './app-client.ts'

export interface Wanted {
  readonly installation: number
  /** null: all that the installation has; only to list them. */
  readonly repository: number | null
  readonly permissions: Permissions
}

export interface Minted {
  readonly token: string
  /** Milliseconds since 1970. */
  readonly endsAt: number
  /** What GitHub said of the repository along with it. */
  readonly facts: RepositoryFacts | null
}

/** How tokens come and go. Given in tests that have none of an App's; the real ones are in mint.ts. */
export interface Mint {
  mint(wanted: Wanted): Promise<Answer<Minted>>
  revoke(wanted: Wanted, token: string): Promise<void>
}

export interface Held {
  token(): Promise<Answer<Minted>>
  refused(token: string): void
  release(): Promise<void>
}

export interface Tokens extends AsyncDisposable {
  hold(wanted: Wanted): Held
}

/** A request, or a fetch of git, may take minutes. */
const RENEWED_BEFORE_MS = 10 * 60_000
/** Of the last minute nothing is begun. */
const LAST_USE_MS = 60_000
const IDLE_MS = { write: 60_000, read: 10 * 60_000 } as const

interface Entry {
  readonly wanted: Wanted
  users: number
  idleSince: number
  now: Promise<Answer<Minted>> | null
}

export function openTokens(mint: Mint, now: () => number): Tokens {
  const entries = new Map<string, Entry>()

  async function current(entry: Entry): Promise<Answer<Minted>> {
    const before = entry.now
    const known = await before
    if (known?.ok === true && known.value.endsAt - now() > RENEWED_BEFORE_MS) return known
    // Whoever comes first asks for all; a failure is nobody's answer afterwards.
    if (entry.now === before || entry.now === null) entry.now = mint.mint(entry.wanted)
    const asked = entry.now
    const answer = await asked
    if (answer.ok) return answer
    // One that is good for a while yet is better than none, where GitHub asks to wait for the next.
    const isGood = answer.problem.kind === 'limited' && known?.ok === true && known.value.endsAt - now() > LAST_USE_MS
    if (entry.now === asked) entry.now = isGood ? before : null
    return isGood ? known : answer
  }

  async function end(key: string, entry: Entry): Promise<void> {
    if (entries.get(key) === entry) entries.delete(key)
    const last = await entry.now
    if (last?.ok === true && last.value.endsAt > now()) await mint.revoke(entry.wanted, last.value.token)
  }

  const idle = (): Promise<unknown> => Promise.all([...entries].filter(([, { users, idleSince, wanted }]) => users === 0 && now() - idleSince >= IDLE_MS[mayWrite(wanted) ? 'write' : 'read']).map(([key, entry]) => end(key, entry)))

  return {
    hold: (wanted) => {
      const key = keyOf(wanted)
      const entry = entries.get(key) ?? { wanted, users: 0, idleSince: now(), now: null }
      entries.set(key, entry)
      entry.users += 1
      let held = true
      return {
        token: () => current(entry),
        refused: (token) => {
          const asked = entry.now
          void asked?.then((answer) => {
            if (answer.ok && answer.value.token === token && entry.now === asked) entry.now = null
          })
        },
        release: async () => {
          if (!held) return
          held = false
          entry.users -= 1
          entry.idleSince = now()
          await idle()
        },
      }
    },
    [Symbol.asyncDispose]: async () => void (await Promise.all([...entries].map(([key, entry]) => end(key, entry)))),
  }
}

export const keyOf = ({ installation, repository, permissions }: Wanted): string => `${installation}/${repository ?? 'all'}/${Object.entries(permissions).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, access]) => `${name}:${access}`).join(',')}`

const mayWrite = ({ permissions }: Wanted): boolean => Object.values(permissions).includes('write')

/** With these a repository is asked for; without a name of its own nothing is read. */
export const withMetadata = (permissions: Permissions): Permissions => ({ metadata: 'read', ...permissions })

/** In a dry run GitHub itself would refuse a write. `workflows` is a right to write and nothing else: GitHub knows no reading of it. */
export const readOnly = (permissions: Permissions): Permissions => Object.fromEntries(Object.keys(permissions).flatMap((name) => (name === 'workflows' ? [] : [[name, 'read']])))

