/** The gardens that stand beside the first one: opened, read by their own configuration, and told when they cannot be. */
import { fail, type Problem, type Result } from '../../core/problem.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Cache, World } from '../../core/world.ts'

export interface OpenGarden extends AsyncDisposable {
  readonly world: World
  readonly config: Config
}

/** `place`: a directory or an address. */
export async function openGarden(main: World, place: string): Promise<Result<OpenGarden>> {
  if (main.gardenAt === undefined) return fail(ALONE)
  const opened = await main.gardenAt(place)
  if (!opened.ok) return opened
  const { world } = opened.value
  // Its settings are a stranger's: none of them may send this machine anywhere.
  const { loadConfig } = await import('../steps/load-config.ts')
  const resolved = await loadConfig(world, { dotlist: ['workspace.lfs.server=off'] })
  const dispose = (): PromiseLike<void> => opened.value[Symbol.asyncDispose]()
  if (resolved.ok) return { ok: true, value: { world: { ...world, cache: within(main.cache, place) }, config: resolved.value.config, [Symbol.asyncDispose]: dispose } }
  await dispose()
  return fail({ ...resolved.problem, message: `Its configuration cannot be read: ${resolved.problem.message}` })
}

/** A clone lies at another place each time; what is known of it is kept under its address. */
const within = (cache: Cache, place: string): Cache => ({ build: () => cache.build(), get: (key, options) => cache.get(`${place} ${key}`, options), put: (key, text) => cache.put(`${place} ${key}`, text) })

export const notShown = (place: string, { message, next }: Problem): Problem => ({ code: 'SITE.GARDEN', message: `The garden ${withoutUser(place)} is not shown: ${message}`, next })
/** What stands before an @ may be a password (A67). */
const withoutUser = (place: string): string => place.replace(/\/\/[^/]*@/, '//')

const ALONE: Problem = { code: 'SITE.ALONE', message: 'This world knows no other gardens.', next: 'Build their sites where they are.' }
