/** Where the App is, by name: listed once in a while, so that a name that a stranger invents costs no request (A70). */
import { ok, type Result } from '../../core/problem.ts'
import type { Clock } from '../../core/world.ts'
import type { AppClient } from '../github/app-client.ts'

export interface Place {
  readonly installation: number
  readonly repository: number
  readonly private: boolean
}

export interface Installed {
  /** null: it is not there. */
  find(owner: string, name: string): Promise<Result<Place | null>>
}

const LISTED_MS = 10 * 60_000
/** Pages of a hundred; whoever has more installations than these has badges of the first. */
const MOST_PAGES = 50

export function openInstalled(app: Pick<AppClient, 'installations' | 'repositories'>, clock: Pick<Clock, 'now'>): Installed {
  let known: { readonly at: number; readonly places: ReadonlyMap<string, Place> } | null = null
  let listing: Promise<Result<ReadonlyMap<string, Place>>> | null = null
  const listed = async (): Promise<Result<ReadonlyMap<string, Place>>> => {
    const now = clock.now().getTime()
    if (known !== null && now - known.at < LISTED_MS) return ok(known.places)
    const places = await (listing ??= list(app))
    listing = null
    if (places.ok) known = { at: now, places: places.value }
    return places
  }
  return {
    find: async (owner, name) => {
      const places = await listed()
      return places.ok ? ok(places.value.get(`${owner}/${name}`.toLowerCase()) ?? null) : places
    },
  }
}

async function list(app: Pick<AppClient, 'installations' | 'repositories'>): Promise<Result<ReadonlyMap<string, Place>>> {
  const places = new Map<string, Place>()
  const installations = await all((page) => app.installations(page))
  if (!installations.ok) return installations
  for (const { id, suspended } of installations.value) {
    const repositories = suspended ? ok([]) : await all((page) => app.repositories(id, page))
    // One installation that cannot be asked (its owner just left) hides no other.
    if (!repositories.ok) continue
    for (const { id: repository, owner, name, private: isPrivate } of repositories.value) places.set(`${owner}/${name}`.toLowerCase(), { installation: id, repository, private: isPrivate })
  }
  return ok(places)
}

async function all<T>(ask: (page: number) => Promise<Result<readonly T[]>>): Promise<Result<readonly T[]>> {
  const found: T[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const some = await ask(page)
    if (!some.ok) return some
    found.push(...some.value)
    if (some.value.length < 100) break
  }
  return ok(found)
}
