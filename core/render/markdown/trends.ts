/** What the history on the data branch shows: confirmed changes first, what is only suspected last. */
import type { Report } from '../../schema/report.ts'
import { count, measure, percent } from '../figures.ts'
import { code, md, ours, type Md } from './md.ts'
import { prose } from './prose.ts'
import { TREND_WORDS, type Trend } from '../trend-words.ts'
import type { Lengths, Line } from './worst.ts'

export const trendLines = (report: Report, max: Lengths): readonly Line[] =>
  (report.trends ?? []).map((trend) => ({ rank: trend.kind === 'regression' && trend.accepted !== true ? 'trend' : 'other', group: trend.example, md: () => trendLine(trend, max) }))

function trendLine(trend: Trend, max: Lengths): Md {
  const claim = ours(trend.origin === 'reported' ? ' (reported)' : '')
  const accepted = ours(trend.accepted === true ? ', accepted' : '')
  const where = whereOf(trend)
  const values = md`${code(trend.metric, 60)}${claim} ${code(measure(trend.before, trend.unit), 40)} → ${code(measure(trend.after, trend.unit), 40)}, ${ours(`${percent(trend.change)} over ${count(trend.builds, 'build')}`)}`
  const why = max.log === 0 || trend.reason === '' ? ours('') : md`. ${prose(trend.reason, max.sentence)}`
  return md`**${ours(TREND_WORDS[trend.kind])}**${accepted} ${code(trend.example, max.name)} ${code(trend.preset, 60)}: ${values}${where}${why}`
}

/** Between which two commits the change lies. */
function whereOf({ commit, previousCommit }: Trend): Md {
  if (commit === null || commit === undefined) return ours('')
  return previousCommit === null || previousCommit === undefined ? md`, since ${short(commit)}` : md`, between ${short(previousCommit)} and ${short(commit)}`
}

const short = (hash: string): Md => code(/^[0-9a-f]{40}$/.test(hash) ? hash.slice(0, 10) : hash, 40)
