/**
 * Recomputes the quality of a run from the predictions it left, instead of believing what it reports (A62). The truth comes from
 * the repository where the preset names it: a run must not bring its own. Pure; whatever the texts are, it gives scores or faults.
 */
import { createHash } from 'node:crypto'
import type { Scoring } from '../garden/example.ts'
import { fail, type Result } from '../problem.ts'
import type { Num, Scores } from '../schema/run-record.ts'
import { classificationScores } from './classification.ts'
import { compareClaims } from './compare-claims.ts'
import { outcomesOf } from './outcomes.ts'
import { joinPairs, ownPairs, type Pairs } from './pair-up.ts'
import { readTable } from './read-table.ts'
import { regressionScores } from './regression.ts'

export type Valid = Exclude<Scoring, { kind: 'invalid' }>

export interface ScoreTexts {
  readonly predictions: string
  /** null: the predictions bring their own. */
  readonly truth: { readonly text: string; /** Relative to the repository root. */ readonly path: string } | null
}

export function scoreRun(scoring: Valid, texts: ScoreTexts, reported: Readonly<Record<string, Num>>): Scores {
  const { truth } = texts
  const pairs = pairsOf(scoring, texts)
  const values = pairs.ok ? valuesOf(scoring, pairs.value) : fail(pairs.problem)
  return {
    file: scoring.file,
    sha256: digest(texts.predictions),
    truth: truth === null ? { from: 'run' } : { from: 'repository', path: truth.path, sha256: digest(truth.text) },
    kind: scoring.kind,
    rows: pairs.ok && values.ok ? pairs.value.truth.length : 0,
    values: values.ok ? { ...values.value } : {},
    ...(pairs.ok && values.ok && truth !== null && scoring.kind === 'classification' ? outcomesOf(pairs.value) : {}),
    ...(values.ok ? { claims: compareClaims(values.value, reported, scoring.claims, scoring.tolerance) } : { faults: [values.problem] }),
  }
}

/** Nothing could be scored: what it was going to be, and why not. */
export function unscored(scoring: Valid, truthPath: string | null, fault: string): Scores {
  return { file: scoring.file, truth: truthPath === null ? { from: 'run' } : { from: 'repository', path: truthPath }, kind: scoring.kind, rows: 0, values: {}, faults: [fault] }
}

function pairsOf({ file, columns }: Valid, { predictions, truth }: ScoreTexts): Result<Pairs, string> {
  const told = readTable(predictions, file, truth === null ? [columns.truth, columns.prediction] : [columns.id, columns.prediction])
  if (!told.ok) return fail(`${file}: ${told.problem}`)
  if (truth === null) return named(file, ownPairs(told.value, columns))
  const known = readTable(truth.text, truth.path, [columns.id, columns.truth])
  return known.ok ? named(file, joinPairs(told.value, known.value, columns)) : fail(`${truth.path}: ${known.problem}`)
}

const named = <T>(file: string, result: Result<T, string>): Result<T, string> => (result.ok ? result : fail(`${file}: ${result.problem}`))

function valuesOf(scoring: Valid, pairs: Pairs): Result<Readonly<Record<string, number>>, string> {
  return scoring.kind === 'regression' ? named(scoring.file, regressionScores(pairs)) : { ok: true, value: classificationScores(pairs, scoring) }
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
