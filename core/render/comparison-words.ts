/** What is said of a comparison and its metrics: our own words and figures only. Every rendering says it the same way. */
import type { Comparison, Report } from '../schema/report.ts'
import { count, percent } from './figures.ts'

export type Metric = Comparison['metrics'][number]

export const VERDICT_GLYPHS: Readonly<Record<Metric['verdict'], string>> = { regression: '✗', improvement: '✓', equivalent: '=', inconclusive: '?', insufficient_data: '?', incomparable: '≠' }

/** `✗ regression`: glyph and word, so that no color is needed. What decides nothing has no mark of a verdict. */
export function verdictWords({ verdict, accepted, quarantined }: Pick<Metric, 'verdict' | 'accepted' | 'quarantined'>): string {
  const word = verdict.replace('_', ' ')
  if (accepted !== undefined) return `○ ${word}, accepted`
  return quarantined === undefined ? `${VERDICT_GLYPHS[verdict]} ${word}` : `○ ${word}, in quarantine`
}

/** `Ada`, of `Ada <ada@example.org>`: a report is public, and an address in it is read by machines. */
export function nameWords(by: string): string {
  const at = by.lastIndexOf(' <')
  return at > 0 && by.endsWith('>') ? by.slice(0, at) : by
}

/** What a person accepted or set aside is shown and decides nothing. */
export const decides = (metric: Pick<Metric, 'accepted' | 'quarantined'>): boolean => metric.accepted === undefined && metric.quarantined === undefined

/** The metrics that gave a comparison its verdict. */
export const decisiveOf = (comparison: Comparison): readonly Metric[] => comparison.metrics.filter((metric) => metric.verdict === comparison.verdict && decides(metric))

/** `+8.2 % (5.9 to 10.4)`: the effect with its interval where there is a test, else the plain change. */
export function changeWords({ change, evidence }: Pick<Metric, 'change' | 'evidence'>): string {
  if (evidence === undefined || evidence.effect === null) return percent(change)
  const { effect, low, high } = evidence
  return typeof low !== 'number' || typeof high !== 'number' || low === high ? percent(effect) : `${percent(effect)} (${bare(low)} to ${bare(high)})`
}

const bare = (change: number): string => percent(change).replace(/^\+/, '').replace(/ %$/, '')

/** `4 %`; without its sign, since it is a size. */
export const sizeWords = (relative: number): string => percent(Math.abs(relative)).replace(/^\+/, '').replace(/\.0 %$/, ' %')

/**
 * The smallest change that could have been seen; undefined when nobody counted, and where a smaller one was: it is the change that would
 * be seen in either direction, and of values that scatter a lesser one may be seen in one of them.
 */
export function seenFrom({ detectable, verdict, evidence, change }: Pick<Metric, 'detectable' | 'verdict' | 'evidence' | 'change'>): number | null | undefined {
  const seen = verdict === 'regression' || verdict === 'improvement' ? (evidence?.effect ?? change) : null
  return seen !== null && typeof detectable === 'number' && Math.abs(seen) < detectable ? undefined : detectable
}

/** `4 %` for a table; `–` where no change could have been seen. */
export function seenWords(metric: Metric): string {
  const least = seenFrom(metric)
  return least === undefined ? '' : least === null ? '–' : sizeWords(least)
}

/** `could not see less than 4 %`; null when nobody counted. */
export function seesWords({ detectable }: Pick<Metric, 'detectable'>): string | null {
  if (detectable === undefined) return null
  return detectable === null ? 'could not have seen any change' : `could not see less than ${sizeWords(detectable)}`
}

/** `could not see less than 1 % to 8.4 %, by metric`: of the metrics that a test or a tolerance judged. */
export function seesRangeWords(metrics: readonly Metric[]): string | null {
  const sizes = metrics.filter(decides).flatMap((metric) => seenFrom(metric) ?? []).filter((least) => least > 0)
  if (sizes.length === 0) return null
  const [least, most] = [sizeWords(Math.min(...sizes)), sizeWords(Math.max(...sizes))]
  return `could not see less than ${least === most ? least : `${least} to ${most}, by metric`}`
}

/** `1.2 % (23 builds)`; of no build it is the least that is believed of any machine. */
export function floorWords({ noiseFloor }: Pick<Metric, 'noiseFloor'>): string | null {
  if (noiseFloor === undefined) return null
  return `${sizeWords(noiseFloor.value)} (${noiseFloor.builds === 0 ? 'assumed' : count(noiseFloor.builds, 'build')})`
}

/** `7 and 7`; null when one run a side was compared, or nobody counted. */
export function runsWords({ runs }: Pick<Metric, 'runs'>): string | null {
  return runs === undefined || (runs.base <= 1 && runs.head <= 1) ? null : `${runs.base} and ${runs.head}`
}

/** `2 regressions, 1 improvement, 5 equivalent`, of the metrics or of the comparisons. */
export function tallyWords(verdicts: readonly Metric['verdict'][]): string {
  const by = Map.groupBy(verdicts, (verdict) => verdict)
  return VERDICT_ORDER.filter((verdict) => by.has(verdict)).map((verdict) => {
    const n = by.get(verdict)!.length
    return verdict === 'regression' || verdict === 'improvement' ? count(n, verdict) : `${n} ${verdict.replace('_', ' ')}`
  }).join(', ')
}

/** The same, with what a person accepted or set aside counted by itself. */
export function metricsWords(metrics: readonly Metric[]): string {
  const accepted = metrics.filter((metric) => metric.accepted !== undefined).length
  const quarantined = metrics.filter((metric) => metric.accepted === undefined && metric.quarantined !== undefined).length
  return [tallyWords(metrics.filter(decides).map(({ verdict }) => verdict)), ...(accepted > 0 ? [`${accepted} accepted`] : []), ...(quarantined > 0 ? [`${quarantined} in quarantine`] : [])].filter((part) => part !== '').join(', ')
}

/** The most important first. */
export const VERDICT_ORDER = ['regression', 'improvement', 'inconclusive', 'insufficient_data', 'incomparable', 'equivalent'] as const

/** What correcting the family promises (Benjamini and Hochberg 1995, q = 0.10; regressions and improvements apart): when nothing changed at all, the chance that anything is called a regression. */
export function familySentence(report: Report): string | null {
  const family = Math.max(0, ...report.comparisons.flatMap(({ metrics }) => metrics.map(({ evidence }) => evidence?.family ?? 0)))
  if (family === 0) return null
  return family === 1 ? '1 series was tested; if nothing changed, the chance of a false regression is at most 10 %.' : `${family} series were tested together; if nothing changed, the chance of any false regression is at most 10 %.`
}

/** How old the base is: against the head's own time, which its id begins with. Never against now, so that the same report gives the same bytes. */
export function baseAgeSentence(report: Report): string | null {
  const ages = report.comparisons.flatMap(({ baseAt, head }) => {
    const base = baseAt === undefined ? null : dayOf(baseAt)
    return base === null ? [] : [{ day: base, days: daysBetween(baseAt!, head) }]
  })
  const [first] = ages
  if (first === undefined) return null
  const days = ages.map(({ day }) => day).sort()
  const oldest = Math.max(...ages.map((age) => age.days ?? 0))
  const many = days[0] !== days.at(-1)
  const when = many ? `bases of ${days[0]} to ${days.at(-1)}` : `a base of ${days[0]}`
  return `Compared with ${when}${oldest === 0 ? '' : `, ${many ? 'up to ' : ''}${count(oldest, 'day')} older than the change`}.`
}

/** `2026-11-18`; null for what is no date. */
export const dayOf = (time: string): string | null => /^(\d{4}-\d{2}-\d{2})(?:T|$)/.exec(time)?.[1] ?? null

function daysBetween(baseAt: string, headId: string): number | null {
  const stamp = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})Z/.exec(headId)
  if (stamp === null) return null
  const [, y, mo, d, h, mi, s] = stamp.map(Number)
  const [head, base] = [Date.UTC(y!, mo! - 1, d!, h!, mi!, s!), Date.parse(baseAt)]
  return Number.isFinite(head - base) ? Math.max(0, Math.round((head - base) / 86_400_000)) : null
}
