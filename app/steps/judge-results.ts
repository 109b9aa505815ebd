/** What a run came to, held to what its descriptor expects of it; its quality recomputed from the predictions that it left. */
import type { Preset } from '../../core/garden/example.ts'
import { judgeExpectations, NOTHING_EXPECTED, type Judgement } from '../../core/record/judge-expectations.ts'
import { judgeScores, scoresByMetric } from '../../core/record/judge-scores.ts'
import type { Scores } from '../../core/schema/run-record.ts'
import { TABLE_LIMITS } from '../../core/score/read-table.ts'
import { scoreRun, unscored } from '../../core/score/score-run.ts'
import { endedWell } from '../../core/supervise/describe-stop.ts'
import type { RunOutcome, World } from '../../core/world.ts'
import type { Ascent, Camp, Ready } from './ascent.ts'
import type { Collected, CollectOptions } from './collect-report.ts'

export interface Results extends Judgement {
  readonly scores: Scores | null
}

export const UNJUDGED: Results = { ...NOTHING_EXPECTED, scores: null }

/** A run that failed by itself is judged by its end alone; one whose files were not kept, by its metrics. */
export async function judgeResults(world: World, ascent: Ascent, camp: Camp, { id }: Pick<Ready, 'id'>, { end }: Pick<RunOutcome, 'end'>, { reported, kept }: Collected, { keepFiles = true }: CollectOptions = {}): Promise<Results> {
  if (!(end.kind === 'stopped' ? endedWell(end) : end.kind === 'exited' && end.code === 0)) return UNJUDGED
  const { example } = ascent
  const preset: Preset = keepFiles ? camp.preset : { ...camp.preset, expect: { ...camp.preset.expect, artifacts: [] }, score: null }
  const changed = Object.keys(ascent.params).length > 0 || ascent.profile !== null
  const summary = reported.metrics.summary
  const scores = await score(world, ascent, preset, id, { reported, kept })
  const expected = judgeExpectations(example, preset, { reported: summary, scores: scoresByMetric(preset, scores), files: kept, changed })
  const scored = judgeScores(example, preset, scores, changed)
  return { checks: [...scored.checks, ...expected.checks], findings: [...scored.findings, ...expected.findings], reason: scored.reason ?? expected.reason, scores }
}

/** null: the preset asks for no scores. */
async function score(world: World, { example }: Ascent, { score: scoring }: Preset, id: string, { reported, kept }: Collected): Promise<Scores | null> {
  if (scoring === null || scoring.kind === 'invalid') return null
  const truthPath = scoring.truth === null ? null : `${example.path}/${scoring.truth}`
  const file = kept.find(({ path }) => path === scoring.file)
  if (file === undefined) return unscored(scoring, truthPath, `the run left no "${scoring.file}" below HORTUS_OUTPUTS`)
  // What was kept is read, and not what lies in the run's own directory.
  const predictions = file.kept === false ? null : await world.output.readText(`outputs/${id}/${scoring.file}`, { maxBytes: TABLE_LIMITS.bytes })
  if (predictions === null) return unscored(scoring, truthPath, `"${scoring.file}" is too large to be scored`)
  if (!predictions.ok) return unscored(scoring, truthPath, `"${scoring.file}" cannot be read: ${predictions.problem.message}`)
  if (truthPath === null) return scoreRun(scoring, { predictions: predictions.value.text, truth: null }, reported.metrics.summary)
  const truth = await world.files.readText(truthPath, { maxBytes: TABLE_LIMITS.bytes })
  if (!truth.ok) return unscored(scoring, truthPath, `the truth ${truthPath} cannot be read: ${truth.problem.message}`)
  return scoreRun(scoring, { predictions: predictions.value.text, truth: { text: truth.value.text, path: truthPath } }, reported.metrics.summary)
}
