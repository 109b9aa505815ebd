/** When the word about an example changed: it began to fail, or was green again, as its checks tell it at the rung that its tier asks for. */
import { numberOf, outcomeAt, failedAt } from '../../core/health/outcome.ts'
import { byWord, RUNGS } from '../../core/report/order.ts'
import type { GardenData } from '../site-data.ts'

export interface HealthChange {
  readonly example: string
  readonly name: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly commit: string | null
  readonly to: 'passed' | 'failed'
  /** false: it is the first word there ever was. */
  readonly before: boolean
  /** The rung that it reached, or failed at. */
  readonly rung: (typeof RUNGS)[number]
  /** Untrusted. */
  readonly reason: string | null
}

/** Newest first, at most `most`. */
export function healthChanges({ examples }: Pick<GardenData, 'examples'>, most: number): readonly HealthChange[] {
  return examples.flatMap(changesOf).sort((a, b) => byWord(b.at, a.at) || byWord(a.example, b.example)).slice(0, most)
}

function changesOf({ example, health, checks, olderChecks }: GardenData['examples'][number]): readonly HealthChange[] {
  if (health?.required == null) return []
  const required = numberOf(health.required)
  const found: HealthChange[] = []
  let word: HealthChange['to'] | null = null
  for (const { at, commit, states, reason } of checks.toReversed()) {
    const outcome = outcomeAt(states, required)
    if (outcome === 'unknown' || outcome === word) continue
    found.push({ example: example.id, name: example.name, at, commit, to: outcome, before: word !== null, rung: RUNGS[outcome === 'failed' ? failedAt(states) : required]!, reason: outcome === 'failed' ? reason : null })
    word = outcome
  }
  // What was said before the checks that are shown is not known: the first word of them is no news then.
  return found.filter(({ before }) => before || !olderChecks)
}
