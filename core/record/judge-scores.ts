/** Recomputed scores as checks of the record, and as findings where there are none or the run claimed something else (A62). */
import type { Example, Place, Preset } from '../garden/example.ts'
import { finding, type FindingCode } from '../rules/finding.ts'
import { unreadableScore } from '../rules/unreadable-expectation.ts'
import type { Check, Scores } from '../schema/run-record.ts'
import type { Judgement } from './judge-expectations.ts'
import { plainText } from './quote-log.ts'

/** `changed`: the caller changed parameters, and with them perhaps what is predicted; a false claim stays one. */
export function judgeScores(example: Example, preset: Preset, scores: Scores | null, changed: boolean): Judgement {
  const { score: scoring } = preset
  if (scoring === null) return { checks: [], findings: [], reason: null }
  const told = (code: FindingCode, what: string, place: Place) => finding(code, { ...place, example: example.id }, `The preset "${preset.name}" of ${example.id} ${what}.`)
  if (scoring.kind === 'invalid') return { checks: [{ id: 'score', status: 'error', message: scoring.reason }], findings: [unreadableScore(example.id, preset.name, scoring)], reason: `has a \`score:\` that cannot be read: ${scoring.reason}` }
  const fault = plainText(scores?.faults?.[0] ?? '')
  if (scores === null || fault !== '') {
    const what = `cannot be scored: ${fault === '' ? 'there are no scores' : fault}`
    const impossible = told('SMOKE.SCORE_IMPOSSIBLE', what, scoring.place)
    return { checks: [{ id: 'score', status: changed ? 'warn' : 'error', message: what }], findings: [changed ? { ...impossible, level: 'warning' } : impossible], reason: changed ? null : what }
  }
  const claims = (scores.claims ?? []).map((claim) => ({ ...claim, what: `reported ${plainText(claim.metric).slice(0, 100)} ${claim.reported}, and its predictions say ${claim.score} ${claim.recomputed}` }))
  const lies = claims.filter(({ agrees }) => !agrees)
  return {
    checks: claims.map(({ metric, score, reported, recomputed, agrees, what }): Check => ({ id: `${metric} is ${score} of the predictions`, status: agrees ? 'pass' : 'fail', metric, value: reported, op: '==', threshold: recomputed, ...(agrees ? {} : { message: what }) })),
    findings: lies.map(({ what }) => told('SMOKE.CLAIM_DIFFERS', what, scoring.place)),
    reason: lies[0]?.what ?? null,
  }
}

/** Each score under the name that a run reports it by: what ranges are held to. */
export function scoresByMetric({ score: scoring }: Preset, scores: Scores | null): Readonly<Record<string, number>> {
  if (scoring === null || scoring.kind === 'invalid' || scores === null) return {}
  const named = Object.entries(scoring.claims).flatMap(([score, metric]) => (Object.hasOwn(scores.values, score) ? [[metric, scores.values[score]!] as const] : []))
  return Object.fromEntries([...Object.entries(scores.values).filter(([score]) => !Object.hasOwn(scoring.claims, score)), ...named])
}
