/** What `validate` looks at: examples by name, by difference or all; with `--path` also what lies there without belonging to one. */
import { ok, type Result } from '../../core/problem.ts'
import { familyOf } from '../../core/rules/families.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Finding } from '../../core/schema/report.ts'
import type { World } from '../../core/world.ts'
import type { Garden } from './load-garden.ts'
import { liesAt, lookAtPaths } from './look-at-paths.ts'
import { selectExamples, type Selection } from './select-examples.ts'

export interface Chosen extends Selection {
  /** null: no path was named, so everything that belongs to no example is looked at. */
  readonly paths: readonly string[] | null
}

export interface Wanted {
  readonly named?: readonly string[]
  readonly paths?: readonly string[]
  readonly base?: string
}

export async function chooseScope(world: Pick<World, 'files' | 'git'>, garden: Garden, config: Config, wanted: Wanted): Promise<Result<Chosen>> {
  if (wanted.paths === undefined || wanted.paths.length === 0) {
    const selected = await selectExamples(world, garden, config, wanted)
    return selected.ok ? ok({ ...selected.value, paths: null }) : selected
  }
  const looked = await lookAtPaths(world, garden, wanted.paths)
  if (!looked.ok) return looked
  const { paths, ids } = looked.value
  const named = [...(wanted.named ?? []), ...ids]
  const selected = named.length === 0 ? ok({ examples: [], unreadable: [] }) : await selectExamples(world, garden, config, { named })
  if (!selected.ok) return selected
  const reason = `What lies at ${[...(wanted.named ?? []), ...paths].join(', ').slice(0, 500)}.`
  return ok({ examples: selected.value.examples, unreadable: selected.value.unreadable, scope: { mode: 'named', reason, base: wanted.base ?? null }, paths })
}

/** Findings of an example belong when it is looked at; those of none when they lie at a path that was named. */
export function inScope(findings: readonly Finding[], { examples, unreadable, scope, paths }: Chosen): readonly Finding[] {
  if (scope.mode === 'all') return findings
  const ids = new Set([...examples, ...unreadable].map(({ id }) => id))
  return findings.filter(({ example, path, code }) => (example === null ? paths === null || liesAt(path, paths) || OF_THE_CHECK.has(familyOf(code)) : ids.has(example) || (scope.mode === 'affected' && OF_THE_CHANGE.has(code))))
}

/** The change is what they are about, whichever file of it led there. */
const OF_THE_CHANGE = new Set(['CONTRACT.WIDENED'])

/** What the check itself stands on concerns every path. */
const OF_THE_CHECK = new Set(['CONFIG', 'BASELINE'])
