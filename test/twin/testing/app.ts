/** Signs as an app does: a JWT, and clients that have one or a token of an installation. */
import { createSign } from 'node:crypto'
import { Octokit } from '@octokit/rest'
import type { TwinApp } from '../model/apps.ts'
import type { WantedToken } from '../model/tokens-of.ts'
import type { Twin } from '../twin.ts'

export interface Claims {
  readonly iss?: unknown
  readonly iat?: unknown
  readonly exp?: unknown
}

export function signJwt(twin: Pick<Twin, 'now'>, app: Pick<TwinApp, 'id' | 'privateKey'>, claims: Claims = {}): string {
  const now = Math.floor(twin.now() / 1000)
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const text = `${part({ alg: 'RS256', typ: 'JWT' })}.${part({ iat: now - 30, exp: now + 300, iss: app.id, ...claims })}`
  return `${text}.${createSign('RSA-SHA256').update(text).sign(app.privateKey, 'base64url')}`
}

/** A client that signs in as the app itself. */
export function asApp(twin: Twin, app: TwinApp, claims?: Claims): Octokit {
  const octokit = new Octokit({ baseUrl: twin.url, log: SILENT })
  octokit.hook.before('request', (options) => {
    options.headers.authorization = `bearer ${signJwt(twin, app, claims)}`
  })
  return octokit
}

/** A client with a token of an installation, and the token. */
export async function asInstallation(twin: Twin, app: TwinApp, installation: number, wanted: WantedToken = {}): Promise<{ readonly octokit: Octokit; readonly token: string }> {
  const { data } = await asApp(twin, app).request('POST /app/installations/{installation_id}/access_tokens', { installation_id: installation, ...(wanted as object) })
  return { octokit: new Octokit({ baseUrl: twin.url, auth: data.token, log: SILENT }), token: data.token }
}

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined }
