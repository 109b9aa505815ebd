/** A repository of the App as one that something is proposed to (core/world/remote-repository.ts), over the bot's own way to GitHub (G9, G13). */
import { fail, HortusError, ok } from '../../../core/problem.ts'
import type { Answer } from '../../../core/world/github.ts'
import type { RemoteRepository } from '../../../core/world.ts'
import { openRemoteRepository } from '../../../io/github/remote-repository.ts'
import { pushCommit } from '../../../io/push/push-commit.ts'
import type { Ask, Send, Time } from '../../../io/github/request.ts'
import type { RepositoryFacts } from '../app-client.ts'
import type { RepositoryClient } from '../repository-client.ts'

export interface RemoteParts {
  readonly repository: string
  readonly facts: RepositoryFacts
  readonly token: string
  readonly apiUrl: URL
  readonly webUrl: string
  readonly time: Time
  readonly signal: AbortSignal
  readonly dryRun: boolean
  readonly notePush: NonNullable<RepositoryClient['notePush']>
  readonly send: Send
  readonly parked: (answer: Answer<never>) => void
}

export function remoteOver({ repository, facts, token, apiUrl, webUrl, time, signal, dryRun, notePush, send, parked }: RemoteParts): Answer<RemoteRepository> {
  const opened = openRemoteRepository({ repository, token, apiUrl: apiUrl.href, serverUrl: webUrl, signal, time, send: watched(send, facts.id, parked), push: async (request) => (dryRun ? pretend(request) : push(request)) })
  if (!opened.ok) throw new HortusError(opened.problem)
  return ok(opened.value)

  async function push({ fromAbs, commit, branch, expect }: Parameters<RemoteRepository['push']>[0]): ReturnType<RemoteRepository['push']> {
    const pushed = await pushCommit({ fromAbs, commit, remote: { url: `${webUrl.replace(/\/$/, '')}/${repository}.git`, token }, branch, expect, signal })
    if (pushed.ok && pushed.value.moved) notePush({ branch, commit, says: { expect } })
    return pushed
  }

  function pretend({ commit, branch, expect }: Parameters<RemoteRepository['push']>[0]): Awaited<ReturnType<RemoteRepository['push']>> {
    notePush({ branch, commit, says: { expect } })
    return ok({ moved: true })
  }
}

/** Our client goes by the number of the one repository, so a request about another one is a mistake of ours. */
function watched(send: Send, id: number, parked: RemoteParts['parked']): Send {
  return async <T>(ask: Ask<T>) => {
    const { repository_id: other = id, ...parameters } = ask.parameters
    if (other !== id) return fail({ code: 'GITHUB.NOT_FOUND', message: `Hortus could not ${ask.what}: the repository is another one now.`, next: 'Look at what has that name now.', kind: 'not_found', happened: 'no' })
    const answer = await send({ ...ask, route: ask.route.replace('/repositories/{repository_id}', '/repos/{owner}/{repo}'), parameters })
    if (!answer.ok && (answer.problem.kind === 'limited' || answer.problem.kind === 'unreachable')) parked(answer)
    return answer
  }
}
