/** Single rows of a test set that both sides were asked about: the units of quality where a record brings them (specs: compare 5, Q). */
import type { RunRecord } from '../schema/run-record.ts'
import type { Discordant } from './statistics/mcnemar.ts'

export interface Items {
  readonly rows: number
  /** Of them right, as Hortus recomputed it. */
  readonly share: number
  /** Which of them were right, as a record holds it; null: only how many are known. */
  readonly outcomes: string | null
  /** What the rows were: equal digests are the same rows in the same order. null: nobody can tell. */
  readonly truth: string | null
  /** Digest of the predictions. */
  readonly predictions: string | null
}

/** null: nothing was recomputed from predictions. */
export function itemsOf({ observed }: RunRecord): Items | null {
  const scores = observed?.scores
  const share = scores?.values['accuracy']
  if (scores === undefined || share === undefined || scores.rows === 0 || scores.kind !== 'classification') return null
  const fits = scores.outcomes !== undefined && scores.outcomes.length === Math.ceil(scores.rows / 4)
  return { rows: scores.rows, share, outcomes: fits ? scores.outcomes! : null, truth: scores.truth.from === 'repository' ? (scores.truth.sha256 ?? null) : null, predictions: scores.sha256 ?? null }
}

/** The score that counts rows, and what the run itself reported of the same. */
export function countsRows(record: RunRecord, name: string): boolean {
  return (record.observed?.scores?.claims ?? []).some(({ metric, score, agrees }) => metric === name && score === 'accuracy' && agrees)
}

/** Byte for byte the same answers to the same questions. */
export const sameAnswers = (base: Items, head: Items): boolean => base.predictions !== null && base.predictions === head.predictions && base.truth === head.truth && base.rows === head.rows

/** Rows that only one side got right; null: the sides were not asked the same. */
export function discordantItems(base: Items, head: Items): Discordant | null {
  if (base.outcomes === null || head.outcomes === null || base.truth === null || base.truth !== head.truth || base.rows !== head.rows) return null
  let [lost, gained] = [0, 0]
  for (let at = 0; at < base.outcomes.length; at++) {
    const [a, b] = [Number.parseInt(base.outcomes[at]!, 16), Number.parseInt(head.outcomes[at]!, 16)]
    lost += BITS[a & ~b]!
    gained += BITS[b & ~a]!
  }
  return { lost, gained }
}

/** How many bits of a hexadecimal digit are set. */
const BITS = Array.from({ length: 16 }, (_, digit) => (digit & 1) + ((digit >> 1) & 1) + ((digit >> 2) & 1) + (digit >> 3))
