import type { Config } from '../schema/config.ts'
import type { Finding } from '../schema/report.ts'
import { FINDINGS, type FindingKind, type Level } from './finding.ts'

type Levels = Config['validate']['levels']

/** The levels of the configuration; `off` removes a finding. What TFC demands can only be demanded harder (TFC-0006 section 17). */
export function applyLevels(findings: readonly Finding[], levels: Levels): Finding[] {
  return findings.flatMap((each) => {
    const level = Object.hasOwn(levels, each.code) ? levels[each.code] : undefined
    if (level === undefined || (isTfc(each.code) && RANK[level] <= RANK[each.level])) return [each]
    return level === 'off' ? [] : [{ ...each, level }]
  })
}

/** Codes whose level in the configuration is lower than what TFC says: refused, and told where the line stands. */
export function loweredCodes(levels: Levels): readonly { readonly code: string; readonly level: Level | 'off'; readonly kept: Level }[] {
  const kinds: Readonly<Record<string, FindingKind>> = FINDINGS
  return Object.entries(levels).flatMap(([code, level]) => {
    const kept = Object.hasOwn(kinds, code) ? kinds[code]?.level : undefined
    return kept !== undefined && isTfc(code) && RANK[level] < RANK[kept] ? [{ code, level, kept }] : []
  })
}

const RANK: Readonly<Record<Level | 'off', number>> = { off: 0, notice: 1, warning: 2, error: 3 }

const isTfc = (code: string): boolean => /^TFC\d{4}\./.test(code)
