/** Which badge files differ once these checks are appended. */
import { decideHealth } from '../../core/health/decide-health.ts'
import type { Check } from '../../core/history/check.ts'
import { placeOf } from '../../core/history/layout.ts'
import { badgeFiles } from '../../core/render/badge/badge-files.ts'
import { badgeStates } from '../../core/render/badge/badge-state.ts'
import type { Config } from '../../core/schema/config.ts'
import type { DataSnapshot, World } from '../../core/world.ts'
import { gatherFrom } from './gather-health.ts'
import { headOf, subjectsOf } from './health-subjects.ts'
import { loadExamples } from './load-garden.ts'

export interface BadgeChange {
  readonly replace: ReadonlyMap<string, string>
  /** Of examples that are gone. */
  readonly remove: readonly string[]
}

/** One example has some ten kilobytes of them. */
const MAX_BYTES = 64 * 1024
const NONE: BadgeChange = { replace: new Map(), remove: [] }

/** Asks for the garden once, and may then be asked again for each state of the branch. `history.badges` off: never any. */
export async function openBadgesAfter(world: World, config: Config): Promise<(now: DataSnapshot | null, appended: readonly Check[]) => Promise<BadgeChange>> {
  if (!config.history.badges) return () => Promise.resolve(NONE)
  const loading = loadExamples(world, config)
  const [garden, { trees }] = await Promise.all([loading, headOf(world, loading)])
  const today = world.clock.now().toISOString().slice(0, 10)
  return async (now, appended) => {
    const past = now === null ? { checks: [], notices: [], usage: [] } : await gatherFrom(now, garden, { today, months: config.health.months })
    const page = decideHealth({ today, rules: config.health, examples: subjectsOf(garden, trees), checks: [...past.checks, ...appended], notices: past.notices, usage: past.usage })
    return difference(now, badgeFiles(badgeStates(page, garden.examples)))
  }
}

async function difference(now: DataSnapshot | null, files: ReadonlyMap<string, string>): Promise<BadgeChange> {
  if (now === null) return { replace: files, remove: [] }
  const there = await now.read([...files.keys()], { maxBytes: MAX_BYTES })
  const replace = new Map([...files].filter(([path, text]) => {
    const own = there.get(path)
    return own?.ok !== true || own.value.text !== text
  }))
  const remove = (await now.list('badges')).filter((path) => placeOf(path)?.kind === 'badge' && !files.has(path))
  return { replace, remove }
}
