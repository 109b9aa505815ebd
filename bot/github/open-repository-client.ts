/** `RepositoryClient`: what a job asks of GitHub (io/github), and what a bot does besides, over one way of asking. */
import { ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import { gitHubOver } from '../../io/github/github.ts'
import type { Send, Time } from '../../io/github/request.ts'
import type { RepositoryFacts } from './app-client.ts'
import { checks } from './repository/checks.ts'
import { issues } from './repository/issues.ts'
import type { Parts } from './repository/parts.ts'
import { pulls } from './repository/pulls.ts'
import { remoteOver } from './repository/remote.ts'
import { reviews } from './repository/reviews.ts'
import { runs } from './repository/runs.ts'
import type { RepositoryClient } from './repository-client.ts'

export interface RepositoryClientOptions {
  readonly facts: RepositoryFacts
  readonly app: { readonly id: number; readonly slug: string }
  readonly send: Send
  readonly apiUrl: URL
  readonly webUrl: string
  readonly time: Time
  readonly signal: AbortSignal
  readonly dryRun: boolean
  readonly token: () => Promise<Answer<string>>
  readonly release: () => Promise<void>
  readonly forget: () => void
  readonly notePush: NonNullable<RepositoryClient['notePush']>
}

export function openRepositoryClient({ facts, app, send, apiUrl, webUrl, time, signal, dryRun, token, release, forget, notePush }: RepositoryClientOptions): RepositoryClient {
  const repository = `${facts.owner}/${facts.name}`
  const parts: Parts = { send, app, here: { owner: facts.owner, repo: facts.name } }
  return {
    // An installation's token is nobody's person.
    ...gitHubOver({ repository, token: 'ghs_', apiUrl, signal, time, send }),
    ...issues(parts),
    ...pulls(parts),
    ...reviews(parts),
    ...checks(parts),
    ...runs(parts),
    facts,
    app,
    dryRun,
    signal,
    notePush,
    forget,
    gitRemote: async () => {
      const answer = await token()
      return answer.ok ? ok({ url: `${webUrl.replace(/\/$/, '')}/${repository}.git`, token: answer.value }) : answer
    },
    asRemote: async (parked) => {
      const minted = await token()
      if (!minted.ok) return minted
      return remoteOver({ repository, facts, token: minted.value, apiUrl, webUrl, time, signal, dryRun, notePush, send, parked })
    },
    [Symbol.asyncDispose]: release,
  }
}
