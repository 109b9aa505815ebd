/** Rule 53: whether a history is complete. The contracts do not say what complete means: this does. */
import type { Finding } from '../../schema/report.ts'
import type { MetricsFacts, SeriesFacts } from '../../workspace/metrics-facts.ts'
import { finding } from '../finding.ts'
import { listed, shorten } from './shorten.ts'

export function historyFindings(path: string, facts: MetricsFacts): Finding[] {
  const told = (line: number | null, message: string): Finding => finding('TFC0002.HISTORY_INCOMPLETE', { path, line }, message)
  const metrics = Object.keys(facts.summary ?? {}).filter((name) => isMeasuredOften(name))
  if (facts.historyForm === 'other' || facts.summary === null) return []
  if (facts.series.length === 0) {
    // A history that is broken has been told; one of a run without metrics has nothing to hold.
    return metrics.length === 0 || facts.faults.length > 0 ? [] : [told(facts.historyAt?.line ?? 1, facts.historyForm === 'missing' ? 'There is no history.' : 'The history is empty.')]
  }
  return [...unordered(facts, told), ...withoutSeries(facts, metrics, told), ...short(facts, told)]
}

type Tell = (line: number | null, message: string) => Finding

function unordered({ series }: MetricsFacts, told: Tell): Finding[] {
  const wrong = series.filter((each) => each.unordered !== null)
  const first = wrong[0]
  if (first === undefined) return []
  const others = wrong.length === 1 ? '' : `; so do ${wrong.length - 1} other series`
  return [told(first.unordered!.line, `A step of ${shorten(first.name)} ${first.unordered!.duplicate ? 'stands there twice' : 'is smaller than the one before'}${others}.`)]
}

function withoutSeries(facts: MetricsFacts, metrics: readonly string[], told: Tell): Finding[] {
  const known = new Set(facts.series.flatMap(({ name }) => [name, bare(name)]))
  // A series that is no list has been told at its own place.
  const broken = new Set(facts.faults.map(({ pointer }) => pointer))
  const missing = metrics.filter((name) => !known.has(name) && !known.has(bare(name)) && !broken.has(`/history/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`))
  return missing.length === 0 ? [] : [told(facts.historyAt?.line ?? null, `The summary has ${listed(missing)}, and the history has no such series.`)]
}

/** `final_loss`, `best/accuracy` and `loss_last` are of the series without that word. */
const bare = (name: string): string => name.replace(/^(?:final|best|last|min|max|mean|avg|average)[_.\-/ ]/i, '').replace(/[_.\-/ ](?:final|best|last|min|max|mean|avg|average)$/i, '')

/** Tests are measured once, and counts and times are no series. */
const isMeasuredOften = (name: string): boolean => !/^test[_.\-/ ]|(?:^|[_.\-/ ])(?:epochs?|steps?|iterations?|runtime|duration|seconds|time|samples|params|parameters|count|size|bytes)(?:$|[_.\-/ ])/i.test(name)

/** Some are measured at every step and some once in a while: a series is short when another point of it was due. */
function short({ series }: MetricsFacts, told: Tell): Finding[] {
  const longest = series.reduce((a, b) => (b.points > a.points ? b : a))
  const wrong = series.filter((each) => each.points < longest.points && (isDue(each, longest) || each.points * 2 > longest.points))
  return wrong.length === 0 ? [] : [told(null, `${listed(wrong.map(({ name, points }) => `${shorten(name, 40)} (${points})`))} ${wrong.length === 1 ? 'has' : 'have'} fewer points than ${shorten(longest.name, 40)} (${longest.points}).`)]
}

function isDue({ points, firstStep, lastStep }: SeriesFacts, longest: SeriesFacts): boolean {
  if (points === 0) return true
  if (firstStep === null || lastStep === null || longest.lastStep === null || points < 2) return false
  const apart = (lastStep - firstStep) / (points - 1)
  return apart > 0 && lastStep + apart <= longest.lastStep
}
