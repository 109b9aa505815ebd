/** Asks GitHub for tokens of an installation, with the App's own word (a JWT), and gives them back. */
import { ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import type { Send } from '../../io/github/request.ts'
import { readMinted } from './app-readers.ts'
import type { Budget } from './budget.ts'
import { keyOf, type Mint, type Minted, type Wanted } from './tokens.ts'
import { NEXT } from './words.ts'

export interface MintOptions {
  /** As the App; a limit that is met holds up this installation. */
  readonly asAppFor: (installation: number) => Send
  /** As whoever has this token. */
  readonly asBearer: (installation: number, token: string) => Send
  readonly budget: Budget
  readonly now: () => number
  /** In a dry run nothing is given back: that would be a write. They end within the hour. */
  readonly dryRun: boolean
}

/** GitHub's limits of tokens are the App's: where so many installations are told to wait, it is no matter of one of them, and nobody asks. */
const MEANS_ALL = 3

export function openMint({ asAppFor, asBearer, budget, now, dryRun }: MintOptions): Mint {
  /** Until when each is told to wait. */
  const held = new Map<number, number>()
  async function hold(installation: number, until: number): Promise<void> {
    for (const [each, end] of held) if (end <= now()) held.delete(each)
    held.set(installation, until)
    if (held.size >= MEANS_ALL) await budget.pause(0, Math.max(until - now(), 0))
  }
  return {
    mint: async (wanted) => {
      const { installation, repository, permissions } = wanted
      const what = `get a token for ${repository === null ? 'the installation' : 'the repository'}`
      // GitHub counts it for the App; who is asked to wait asks for nothing all the same (G10).
      const parked = (await budget.moment({ installation, task: null }, 'read')) ?? (await budget.moment({ installation: 0, task: null }, 'read')) ?? (await budget.mint(keyOf(wanted)))
      if (parked !== null) return { ok: false, problem: { code: 'GITHUB.LIMITED', message: `Hortus could not ${what}: a limit of requests is reached.`, next: NEXT.limited, kind: 'limited', happened: 'no', until: parked } }
      const parameters = { installation_id: installation, ...(repository === null ? {} : { repository_ids: [repository] }), permissions }
      const answer = await asAppFor(installation)<Minted>({ what, route: 'POST /app/installations/{installation_id}/access_tokens', parameters, read: ({ data }) => readMinted(data, repository), repeatable: true })
      if (!answer.ok && answer.problem.kind === 'limited') await hold(installation, answer.problem.until ?? now())
      return named(answer, permissions)
    },
    revoke: async ({ installation }, token) => {
      if (dryRun) return
      // It ends by itself within the hour: nobody waits for that, and nobody is told.
      await asBearer(installation, token)({ what: 'give a token back', route: 'DELETE /installation/token', parameters: {}, read: () => true, also: [401, 403, 404], repeatable: true })
    },
  }
}

/** 422: the installation does not have what is asked for. Which ones those are, GitHub does not say. */
function named(answer: Answer<Minted>, permissions: Wanted['permissions']): Answer<Minted> {
  if (answer.ok || answer.problem.kind !== 'refused') return answer.ok ? ok(answer.value) : answer
  const asked = Object.entries(permissions).map(([name, access]) => `${name}: ${access}`).join(', ')
  return { ok: false, problem: { ...answer.problem, kind: 'permission', code: 'GITHUB.PERMISSION', message: `${answer.problem.message} It was asked for ${asked}.`, next: NEXT.permission } }
}
