import { matcher } from '../garden/glob.ts'
import type { Config } from '../schema/config.ts'
import type { Finding } from '../schema/report.ts'

export type Exemption = Config['validate']['exempt'][number]

export interface Exempted {
  readonly findings: readonly Finding[]
  /** Those that left nothing out. */
  readonly unused: readonly Exemption[]
}

/** Leaves out what the configuration exempts at certain paths, each with a reason that a reviewer read. */
export function applyExemptions(findings: readonly Finding[], exempt: readonly Exemption[]): Exempted {
  if (exempt.length === 0) return { findings, unused: [] }
  const byCode = Map.groupBy(exempt.map((each) => ({ each, matches: matcher([each.path]) })), ({ each }) => each.code)
  const used = new Set<Exemption>()
  const kept = findings.filter((finding) => {
    const hits = (byCode.get(finding.code) ?? []).filter(({ matches }) => matches(finding.path))
    for (const { each } of hits) used.add(each)
    return hits.length === 0
  })
  return { findings: kept, unused: exempt.filter((each) => !used.has(each)) }
}
