/**
 * Making an App from a manifest: a person confirms it on a page of GitHub's (here it is confirmed at once), comes back with
 * a code that works for an hour and once, and the code is changed for the App with its key and secret.
 */
import { randomBytes } from 'node:crypto'
import type { Permissions } from '../access/permissions.ts'
import { registerApp } from '../model/apps.ts'
import type { State } from '../model/state.ts'
import { created, notFound, Refusal } from '../server/answer.ts'
import type { Call, Route } from '../server/route.ts'
import { appShape } from '../shapes/app.ts'

export interface Manifest {
  readonly name: string
  readonly url: string
  readonly redirect_url?: string
  readonly hook_attributes?: { readonly url: string; readonly active?: boolean }
  readonly default_permissions?: Permissions
  readonly default_events?: readonly string[]
  readonly public?: boolean
}

const CODE_LIVES_MS = 3_600_000

export const manifestRoutes: readonly Route[] = [{ operation: 'POST /app-manifests/{code}/conversions', needs: { anyOf: [] }, handle: convert }]

/** What a person does on the page. Returns where the browser goes next. */
export function confirmManifest(state: State, text: string, query: string | null): string {
  const manifest = JSON.parse(text) as Manifest
  if (typeof manifest.name !== 'string' || manifest.name.trim() === '' || typeof manifest.url !== 'string') throw new Refusal(422, 'Invalid GitHub App configuration')
  const code = randomBytes(20).toString('hex')
  state.manifests.set(code, { manifest, until: state.now() + CODE_LIVES_MS })
  const to = new URL(manifest.redirect_url ?? manifest.url)
  to.searchParams.set('code', code)
  if (query !== null) to.searchParams.set('state', query)
  return to.href
}

function convert({ state, params }: Call) {
  const code = params['code'] ?? ''
  const found = state.manifests.get(code)
  state.manifests.delete(code)
  if (found === undefined || found.until <= state.now()) throw notFound()
  const { name, hook_attributes: hook, default_permissions: permissions = {}, default_events: events = [] } = found.manifest
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  const secret = randomBytes(20).toString('hex')
  const app = registerApp(state, { slug, name, permissions, events, ...(hook === undefined || hook.active === false ? {} : { webhook: { url: hook.url, secret } }) })
  return created({ ...appShape(state, app), client_id: app.clientId, client_secret: randomBytes(20).toString('hex'), webhook_secret: secret, pem: app.privateKey })
}
