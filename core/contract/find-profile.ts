import type { Example, Profile } from '../garden/example.ts'
import { ok, type Result } from '../problem.ts'
import { refuse } from './refuse.ts'

/** `cpu` and `gpu` exist for every example; others must be in its file. */
export function findProfile(example: Example, name: string | null): Result<Profile> {
  if (name === null) return ok(NO_PROFILE)
  const own = Object.hasOwn(example.profiles, name) ? example.profiles[name] : undefined
  if (own !== undefined) return ok(own)
  if (name === 'cpu') return ok({ ...NO_PROFILE, gpus: 0 })
  if (name === 'gpu') return ok({ ...NO_PROFILE, gpus: Math.max(1, example.need.gpus ?? 1) })
  const known = [...new Set(['cpu', 'gpu', ...Object.keys(example.profiles)])].join(', ')
  return refuse('RUN.PROFILE_UNKNOWN', `${example.id} has no profile "${name}".`, `Use one of: ${known}.`, { path: example.descriptor })
}

const NO_PROFILE: Profile = { params: {}, env: {}, gpus: null }
