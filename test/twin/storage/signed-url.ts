/** Links that carry their own right, for a minute: who has one needs no token. */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { State } from '../model/state.ts'

/** As long as GitHub's links to artifacts live. */
export const LINK_SECONDS = 60

const KEY = randomBytes(32)

export function signedUrl(state: State, path: string): string {
  const until = Math.floor(state.now() / 1000) + LINK_SECONDS
  return `${state.storage}${path}?se=${until}&sig=${signature(path, until)}`
}

/** Why the link opens nothing, or null. */
export function linkProblem(state: State, url: URL): 'expired' | 'forged' | null {
  const until = Number(url.searchParams.get('se'))
  const given = Buffer.from(url.searchParams.get('sig') ?? '')
  const right = Buffer.from(signature(url.pathname, until))
  if (given.length !== right.length || !timingSafeEqual(given, right)) return 'forged'
  return until * 1000 <= state.now() ? 'expired' : null
}

const signature = (path: string, until: number): string => createHmac('sha256', KEY).update(`${path} ${until}`).digest('hex')
