/** Users and apps as the API shows them. */
import type { Identity } from '../model/people.ts'
import { stamp } from '../model/clock.ts'
import type { State } from '../model/state.ts'

export function simpleUser(state: State, { login, id, type }: Identity): Record<string, unknown> {
  const url = `${state.origin}/users/${encodeURIComponent(login)}`
  return {
    login,
    id,
    node_id: nodeId(type === 'Bot' ? 'BOT' : 'U', id),
    avatar_url: `${state.origin}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: type === 'Bot' ? `${state.origin}/apps/${login.replace('[bot]', '')}` : `${state.origin}/${login}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    user_view_type: 'public',
    site_admin: false,
  }
}

/** `GET /user`. */
export function wholeUser(state: State, identity: Identity): Record<string, unknown> {
  const nothing = { name: null, company: null, blog: '', location: null, email: null, hireable: null, bio: null, twitter_username: null }
  return { ...simpleUser(state, identity), ...nothing, public_repos: 0, public_gists: 0, followers: 0, following: 0, created_at: EPOCH, updated_at: EPOCH }
}

/** The app behind an installation token; null for a person. */
export function integration(state: State, { app }: Pick<Identity, 'app'>): Record<string, unknown> | null {
  if (app === undefined) return null
  const known = state.apps.get(app.id)
  const owner: Identity = known?.owner ?? { login: app.id === 15_368 ? 'github' : 'hortus-garden', id: 9919, type: 'Organization' }
  return {
    id: app.id,
    client_id: known?.clientId ?? `Iv1.${app.id.toString(16).padStart(16, '0')}`,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: simpleUser(state, owner),
    name: app.name,
    description: '',
    external_url: `${state.origin}/apps/${app.slug}/about`,
    html_url: `${state.origin}/apps/${app.slug}`,
    created_at: EPOCH,
    updated_at: EPOCH,
    permissions: known?.permissions ?? {},
    events: known?.events ?? [],
  }
}

const EPOCH = stamp(Date.UTC(2020, 0, 1))

/** GitHub's node ids are opaque; so are these. */
export const nodeId = (kind: string, id: number | string): string => `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`
