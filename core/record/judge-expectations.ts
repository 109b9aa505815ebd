/**
 * What a run came to, held to what its descriptor expects (`expect:`). A value is the score that was recomputed where there is
 * one, else the run's own claim. Pure; each expectation gives one check of the record, a broken one a finding at its line.
 */
import type { ArtifactExpectation, Example, MetricExpectation, Place, Preset } from '../garden/example.ts'
import { finding, type FindingCode } from '../rules/finding.ts'
import { unreadableExpectation } from '../rules/unreadable-expectation.ts'
import type { Finding } from '../schema/report.ts'
import type { Check, Num } from '../schema/run-record.ts'
import { plainText } from './quote-log.ts'

export interface RunResults {
  /** Last value of each metric that the run reported. */
  readonly reported: Readonly<Record<string, Num>>
  /** Recomputed, by the name of the metric that they are about. */
  readonly scores: Readonly<Record<string, number>>
  readonly files: readonly { readonly path: string; readonly bytes: number; readonly sha256: string | null }[]
  /** The caller changed parameters: what the descriptor promises of its own is a warning then. */
  readonly changed: boolean
}

export interface Judgement {
  readonly checks: readonly Check[]
  readonly findings: readonly Finding[]
  /** In words that follow "it"; null: nothing failed. */
  readonly reason: string | null
}

export const NOTHING_EXPECTED: Judgement = { checks: [], findings: [], reason: null }

interface Judged {
  readonly check: Check
  readonly broken: null | { readonly code: FindingCode; readonly what: string; readonly place: Place }
}

export function judgeExpectations(example: Example, preset: Preset, results: RunResults): Judgement {
  const judged = [
    ...preset.expect.faults.map(({ reason, place }): Judged => broken('expect', 'error', 'GARDEN.EXPECTATION_INVALID', reason, place)),
    ...finiteGuard(preset, results),
    ...preset.expect.metrics.flatMap((expected) => judgeMetric(expected, results, expected.finite && preset.expect.finite)),
    ...preset.expect.artifacts.flatMap((expected) => judgeArtifact(expected, results)),
  ]
  const wrong = judged.flatMap((each) => (each.broken === null ? [] : [each.broken]))
  return {
    checks: judged.map(({ check }): Check => (results.changed && check.status === 'fail' ? { ...check, status: 'warn' } : check)).slice(0, MAX_CHECKS),
    findings: wrong.map((each) => toFinding(example, preset, each, results.changed)),
    reason: results.changed ? null : (wrong[0]?.what ?? null),
  }
}

const MAX_CHECKS = 1000

/** Every metric that the run reported must end as a number, unless the descriptor says that it need not. */
function finiteGuard({ expect, place }: Preset, { reported }: RunResults): Judged[] {
  const own = new Map(expect.metrics.map((each) => [each.metric, each]))
  const guarded = Object.entries(reported).filter(([name, value]) => typeof value === 'string' && (own.get(name)?.finite ?? expect.finite) && expect.finite)
  return guarded.slice(0, MAX_FINITE).map(([name, value]) => ({
    check: { id: `${name} is finite`, status: 'fail', metric: name, value, message: `${name} ended as ${value}` },
    broken: { code: 'SMOKE.METRIC_NOT_FINITE', what: `reported ${shown(name)} as ${value}`, place: own.get(name)?.place ?? place },
  }))
}

const MAX_FINITE = 10

/** `guarded`: that it is no number is told already. */
function judgeMetric(expected: MetricExpectation, { reported, scores }: RunResults, guarded: boolean): Judged[] {
  const { metric, place } = expected
  const value = Object.hasOwn(scores, metric) ? scores[metric] : Object.hasOwn(reported, metric) ? reported[metric] : undefined
  if (value === undefined) return expected.required ? [broken(`${metric} is reported`, 'fail', 'SMOKE.METRIC_MISSING', `did not report ${shown(metric)}, which is expected ${rangeOf(expected)}`, place, metric)] : []
  return boundsOf(expected).map(({ op, threshold, holds }): Judged => {
    const check = { id: `${metric} ${op} ${threshold}`, metric, value, op, threshold }
    if (holds(Number(value))) return { check: { ...check, status: 'pass', ...(expected.tolerance > 0 && op === '==' ? { message: `within ${expected.tolerance}` } : {}) }, broken: null }
    const what = `came to ${shown(metric)} ${value}${Object.hasOwn(scores, metric) ? ' (recomputed)' : ''}, expected ${rangeOf(expected)}`
    return { check: { ...check, status: 'fail', message: what }, broken: typeof value === 'string' && guarded ? null : { code: 'SMOKE.METRIC_OUT_OF_RANGE', what, place } }
  })
}

interface Bound {
  readonly op: '<=' | '>=' | '=='
  readonly threshold: number
  readonly holds: (value: number) => boolean
}

function boundsOf({ min, max, equals, tolerance }: MetricExpectation): Bound[] {
  return [
    ...(min === null ? [] : [{ op: '>=' as const, threshold: min, holds: (value: number) => value >= min }]),
    ...(max === null ? [] : [{ op: '<=' as const, threshold: max, holds: (value: number) => value <= max }]),
    // A sum of binary fractions: 0.1 + 0.2 is 0.3 to whoever wrote it.
    ...(equals === null ? [] : [{ op: '==' as const, threshold: equals, holds: (value: number) => Math.abs(value - equals) <= tolerance + 4 * Number.EPSILON * Math.max(Math.abs(value), Math.abs(equals)) }]),
  ]
}

/** `at least 0.6 and at most 1` */
function rangeOf({ min, max, equals, tolerance }: MetricExpectation): string {
  const words = [...(min === null ? [] : [`at least ${min}`]), ...(max === null ? [] : [`at most ${max}`]), ...(equals === null ? [] : [`${equals}${tolerance > 0 ? ` give or take ${tolerance}` : ''}`])]
  return words.length === 0 ? 'to be there' : words.join(' and ')
}

function judgeArtifact({ path, sha256, minBytes, maxBytes, place }: ArtifactExpectation, { files }: RunResults): Judged[] {
  const file = files.find((each) => each.path === path)
  if (file === undefined) return [broken(`${path} is there`, 'fail', 'SMOKE.ARTIFACT_MISSING', `left no file "${shown(path)}"`, place)]
  const wrong = [
    ...(minBytes !== null && file.bytes < minBytes ? [`has ${file.bytes} bytes, expected at least ${minBytes}`] : []),
    ...(maxBytes !== null && file.bytes > maxBytes ? [`has ${file.bytes} bytes, expected at most ${maxBytes}`] : []),
    ...(sha256 !== null && file.sha256 !== sha256 ? [file.sha256 === null ? 'is too large to be hashed' : `has the SHA-256 ${file.sha256}, expected ${sha256}`] : []),
  ]
  if (wrong.length > 0) return [broken(`${path} is as expected`, 'fail', 'SMOKE.ARTIFACT_DIFFERS', `left "${shown(path)}", which ${wrong.join(' and ')}`, place)]
  return [{ check: { id: `${path} is as expected`, status: 'pass' }, broken: null }]
}

function broken(id: string, status: 'fail' | 'error', code: FindingCode, what: string, place: Place, metric?: string): Judged {
  return { check: { id, status, message: what, ...(metric === undefined ? {} : { metric }) }, broken: { code, what, place } }
}

function toFinding(example: Example, preset: Preset, { code, what, place }: NonNullable<Judged['broken']>, changed: boolean): Finding {
  if (code === 'GARDEN.EXPECTATION_INVALID') return unreadableExpectation(example.id, { reason: what, place })
  const said = `The preset "${preset.name}" of ${example.id} ${what}.${changed ? ' Its parameters were changed for this run.' : ''}`
  return finding(code, { ...place, example: example.id }, said, changed ? { level: 'warning' } : {})
}

/** Names come from a descriptor or a run: one line, not long. */
const shown = (name: string): string => plainText(name).slice(0, 100)
