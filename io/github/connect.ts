/** What every client of GitHub here begins with. */
import { ok } from '../../core/problem.ts'
import type { Answer } from '../../core/world/github.ts'
import type { Connection, Send, Time } from './request.ts'

/** A token goes over a network encrypted; a stand-in of GitHub on this machine needs no certificate. */
export const isSafeUrl = ({ protocol, hostname, username }: URL): boolean => username === '' && (protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname)))

/** Octokit is loaded when the first request is made: 60 ms that most calls do not need. */
export function lazily(connection: Connection): Send {
  let opened: Promise<Send> | null = null
  return async (ask) => {
    opened ??= import('./request.ts').then(({ openRequests }) => openRequests(connection))
    return (await opened)(ask)
  }
}

export function orNull<T>(answer: Answer<T>, kinds: readonly string[]): Answer<T | null> {
  return !answer.ok && kinds.includes(answer.problem.kind) ? ok(null) : answer
}

/** A pause ends early when the work is aborted. */
export function realTime(signal: AbortSignal): Time {
  return {
    now: () => Date.now(),
    wait: async (ms) => {
      const { setTimeout } = await import('node:timers/promises')
      await setTimeout(ms, undefined, { signal }).catch(() => undefined)
    },
  }
}
