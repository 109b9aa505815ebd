import { numberOf, outcomeAt } from '../../core/health/outcome.ts'
import type { ExampleData } from '../site-data.ts'
import type { Entry } from './entry.ts'

/** Since when its checks reached what the tier asks for, without one that failed between. What could not be tried says nothing either way. */
export function greenSince({ health, checks, olderChecks }: Pick<ExampleData, 'health' | 'checks' | 'olderChecks'>): Entry['since'] {
  if (health?.health !== 'green' || health.required === null) return null
  const required = numberOf(health.required)
  let oldest = health.lastGreen?.at ?? null
  for (const { at, states } of checks) {
    const outcome = outcomeAt(states, required)
    if (outcome === 'failed') return oldest === null ? null : { day: oldest.slice(0, 10), atLeast: false }
    if (outcome === 'passed' && (oldest === null || at < oldest)) oldest = at
  }
  return oldest === null ? null : { day: oldest.slice(0, 10), atLeast: olderChecks }
}
