/** What GitHub tells an App about itself, to our values. Total and strict, as io/github/readers.ts. */
import { listOf } from '../../io/github/readers.ts'
import { fields, flag, number, text, time } from '../../io/github/values.ts'
import type { DeliveryFacts, Installation, RepositoryFacts } from './app-client.ts'
import type { Minted } from './tokens.ts'

export function readApp(value: unknown): { readonly id: number; readonly slug: string } | null {
  const app = fields(value)
  const [id, slug] = [number(app?.['id']), text(app?.['slug'], 100)]
  return id === null || slug === null || !/^[A-Za-z0-9-]{1,100}$/.test(slug) ? null : { id, slug }
}

export function readInstallation(value: unknown): Installation | null {
  const installation = fields(value)
  const account = fields(installation?.['account'])
  const [id, owner, login] = [number(installation?.['id']), number(account?.['id']), text(account?.['login'], 100)]
  return id === null || owner === null || login === null ? null : { id, account: { id: owner, login }, suspended: typeof installation?.['suspended_at'] === 'string', gives: Object.keys(fields(installation?.['permissions']) ?? {}).slice(0, 200) }
}

export function readRepositoryFacts(value: unknown): RepositoryFacts | null {
  const repository = fields(value)
  const [id, owner, name, defaultBranch] = [number(repository?.['id']), text(fields(repository?.['owner'])?.['login'], 100), text(repository?.['name'], 100), text(repository?.['default_branch'], 1000)]
  const [isPrivate, archived] = [flag(repository?.['private']), flag(repository?.['archived'])]
  if (id === null || owner === null || name === null || defaultBranch === null || isPrivate === null || archived === null) return null
  // Both become part of an address of git.
  return NAME.test(owner) && NAME.test(name) && !/^\.\.?$/.test(name) ? { id, owner, name, defaultBranch, private: isPrivate, archived } : null
}

const NAME = /^[\w.-]{1,100}$/

/** `repository`: the one that it was asked for. A token that reaches further than that is not taken (G12). */
export function readMinted(value: unknown, repository: number | null): Minted | null {
  const minted = fields(value)
  const [token, endsAt] = [text(minted?.['token'], 1000), time(minted?.['expires_at'])]
  if (token === null || !/^[\w.-]{10,1000}$/.test(token) || endsAt === null) return null
  const listed = minted?.['repositories'] === undefined ? [] : listOf(minted['repositories'], readRepositoryFacts, 1000)
  if (listed === null) return null
  if (repository !== null && listed.some(({ id }) => id !== repository)) return null
  return { token, endsAt, facts: listed.find(({ id }) => id === repository) ?? null }
}

export function readDelivery(value: unknown): DeliveryFacts | null {
  const delivery = fields(value)
  const [id, guid, event, deliveredAt, status, redelivery] = [number(delivery?.['id']), text(delivery?.['guid'], 100), text(delivery?.['event'], 100), time(delivery?.['delivered_at']), number(delivery?.['status_code']), flag(delivery?.['redelivery'])]
  return id === null || guid === null || event === null || deliveredAt === null || status === null || redelivery === null ? null : { id, guid, event, deliveredAt, status, redelivery }
}

/** Only the cursor is read from the Link header, never where it leads (A69). */
export function nextCursor(link: unknown): string | null {
  const next = typeof link === 'string' && link.length < 5000 ? link.split(',').find((part) => part.includes('rel="next"')) : undefined
  return /[?&]cursor=([\w%.=-]{1,500})[&>]/.exec(next ?? '')?.[1]?.replaceAll('%3D', '=') ?? null
}
