/**
 * A dry run. No write leaves: the transport refuses all of them (../transport.ts), git pushes are refused by the mirror. Here, above it,
 * each write is noted and answered as GitHub would, and later reads show it: a comment that would be there is found again, a branch that
 * would have been pushed is there, a pull request that would be open can be edited. So a plan goes on to its end, and it is found before it
 * is created, as in a live run. The plan holds what a live run would send, in its order, as `Write`s; printed and with ids masked it equals
 * the list that a live run makes (`onWrite` of openAppClient). What depends on a job in Actions is not in it: nobody started the job.
 */
import { ok } from '../../../core/problem.ts'
import { failed } from '../../../io/github/failed.ts'
import type { Ask, Reply, Send } from '../../../io/github/request.ts'
import type { RepositoryFacts } from '../app-client.ts'
import { NEXT, WHY } from '../words.ts'
import { answerRead } from './answer-read.ts'
import { answerWrite } from './answer-write.ts'
import { Pretended } from './pretended.ts'
import { writeOf, type Write } from './write.ts'

export interface DryRun {
  /** What asks GitHub in a dry run, over what really asks. */
  over(send: Send, about: About): Send
  /** A push that was not made. */
  pushed(repository: RepositoryFacts, branch: string, commit: string | null): void
}

export interface About {
  readonly facts: RepositoryFacts
  readonly app: { readonly id: number; readonly slug: string }
  readonly webUrl: string
  readonly now: () => number
}

export function openDryRun(note: (write: Write) => void): DryRun {
  const repositories = new Map<number, Pretended>()
  const of = (id: number): Pretended => {
    const known = repositories.get(id) ?? new Pretended()
    repositories.set(id, known)
    return known
  }
  return {
    over: (send, about) => async (ask) => {
      const state = of(about.facts.id)
      if (ask.route.startsWith('GET ')) return answerRead(send, ask, state, about)
      note(writeOf(`${about.facts.owner}/${about.facts.name}`, ask))
      const reply = await answerWrite(send, ask, state, about)
      if (!reply.ok) return reply
      const value = readReply(ask, reply.value)
      // Also a bug of ours is no crash of the plan's.
      return value === null ? failed(ask.what, 'unreadable', 'no', ' This is a dry run.', { why: WHY, next: NEXT }) : ok(value)
    },
    pushed: ({ id }, branch, commit) => void of(id).branches.set(branch, commit),
  }
}

const readReply = <T>(ask: Ask<T>, reply: Reply): T | null => ask.read(reply)
