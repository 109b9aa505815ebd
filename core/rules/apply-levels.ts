import type { Config } from '../schema/config.ts'
import type { Finding } from '../schema/report.ts'

/** The levels of the configuration; `off` removes a finding. */
export function applyLevels(findings: readonly Finding[], levels: Config['validate']['levels']): Finding[] {
  return findings.flatMap((each) => {
    const level = Object.hasOwn(levels, each.code) ? levels[each.code] : undefined
    return level === undefined ? [each] : level === 'off' ? [] : [{ ...each, level }]
  })
}
