/** How well a rule found what people labelled. */
import { medianOf, type LabelledSeries } from './detection-data.ts'
import { WARM_UP, type Rule } from './detection-rules.ts'

export interface Score {
  readonly found: number
  readonly of: number
  /** Builds from the first bad one to the alert, both counted; of each that was found. */
  readonly delays: readonly number[]
  readonly falseEpisodes: number
  readonly decisions: number
}

/** An alert within as many builds has found the regression. */
const WITHIN = 10
/** Alerts less than that apart are one episode. */
const APART = 6

export function score(rule: Rule, all: readonly LabelledSeries[]): Score {
  const total = { found: 0, of: 0, delays: [] as number[], falseEpisodes: 0, decisions: 0 }
  for (const { builds, firstBad } of all) {
    const alerts = rule.alerts(builds, builds.map(medianOf))
    const hits = firstBad === null ? [] : alerts.filter((at) => at >= firstBad && at < firstBad + WITHIN)
    total.of += firstBad === null ? 0 : 1
    total.decisions += Math.max(builds.length - WARM_UP, 0)
    if (hits[0] !== undefined) {
      total.found++
      total.delays.push(hits[0] - firstBad! + 1)
    }
    total.falseEpisodes += episodes(alerts.filter((at) => !hits.includes(at)))
  }
  return total
}

function episodes(alerts: readonly number[]): number {
  return alerts.filter((at, index) => index === 0 || at - alerts[index - 1]! >= APART).length
}
