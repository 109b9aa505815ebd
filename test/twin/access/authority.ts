/** In whose name a request comes: nobody's, a token's, or an app's with its JWT. */
import type { TwinApp } from '../model/apps.ts'
import type { State } from '../model/state.ts'
import { HOURLY } from './limits.ts'
import { isJwt, readJwt } from './jwt.ts'
import type { Token } from './tokens.ts'

export interface Authority {
  /** `unknown`: a header that no living token stands in. */
  readonly token: Token | null | 'unknown'
  readonly app: TwinApp | null
  /** Why the JWT is none. */
  readonly refused: { readonly status: number; readonly message: string } | null
}

export function authorityOf(state: State, header: string | undefined): Authority {
  const jwt = /^bearer\s+(\S+)$/i.exec(header?.trim() ?? '')?.[1] ?? ''
  if (!isJwt(jwt)) return { token: state.tokens.fromHeader(header, state.now()), app: null, refused: null }
  const app = readJwt(state, jwt)
  return 'message' in app ? { token: null, app: null, refused: app } : { token: null, app, refused: null }
}

/** Whose account of requests it is: tokens of one installation share theirs. */
export function accountOf({ token, app }: Authority): { readonly who: string; readonly hourly: number } {
  if (app !== null) return { who: `app ${app.id}`, hourly: HOURLY.others }
  if (token === null || token === 'unknown') return { who: 'anonymous', hourly: HOURLY.anonymous }
  return { who: token.installation === undefined ? token.value : `installation ${token.installation.id}`, hourly: token.hourly }
}
