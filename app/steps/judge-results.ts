/** What a run came to, held to what its descriptor expects of it. */
import { endedWell } from '../../core/supervise/describe-stop.ts'
import { judgeExpectations, NOTHING_EXPECTED, type Judgement } from '../../core/record/judge-expectations.ts'
import type { MetricLines } from '../../core/record/metric-lines.ts'
import type { Scores } from '../../core/schema/run-record.ts'
import type { KeptFile, RunOutcome, World } from '../../core/world.ts'
import type { Ascent, Camp, Ready } from './ascent.ts'

export interface Results extends Judgement {
  readonly scores: Scores | null
}

export const UNJUDGED: Results = { ...NOTHING_EXPECTED, scores: null }

/** A run that failed by itself is judged by its end alone. */
export async function judgeResults(_world: World, ascent: Ascent, { preset }: Camp, _ready: Ready, outcome: RunOutcome, { reported, kept }: { readonly reported: MetricLines; readonly kept: readonly KeptFile[] }): Promise<Results> {
  if (!(outcome.end.kind === 'stopped' ? endedWell(outcome.end) : outcome.end.kind === 'exited' && outcome.end.code === 0)) return UNJUDGED
  const changed = Object.keys(ascent.params).length > 0 || ascent.profile !== null
  return { ...judgeExpectations(ascent.example, preset, { reported: reported.metrics.summary, scores: {}, files: kept, changed }), scores: null }
}
