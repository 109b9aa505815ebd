/**
 * Errors of a regression over n rows, y the truth and p the prediction (scikit-learn User Guide 3.4.6, "Regression metrics"):
 *   MSE = Σ(y-p)² / n,  RMSE = √MSE,  MAE = Σ|y-p| / n,  R² = 1 - Σ(y-p)² / Σ(y-ȳ)².
 * R² is not defined for a truth that does not vary (Draper and Smith, Applied Regression Analysis, 1998): it is left out then.
 */
import { fail, ok, type Result } from '../problem.ts'
import type { Pairs } from './pair-up.ts'
import type { RegressionScore } from './score-names.ts'

export function regressionScores({ truth, prediction }: Pairs): Result<Readonly<Partial<Record<RegressionScore, number>>>, string> {
  const actual = truth.map(finite)
  const guessed = prediction.map(finite)
  const bad = Math.min(...[actual.indexOf(null), guessed.indexOf(null)].map((row) => (row === -1 ? Infinity : row)))
  if (bad < Infinity) return fail(`row ${bad + 1} is no finite number: truth ${quote(truth[bad])}, prediction ${quote(prediction[bad])}`)
  const [y, p] = [actual as number[], guessed as number[]]
  const squares = sum(y.map((value, row) => (value - p[row]!) ** 2))
  const mean = sum(y) / y.length
  const variation = sum(y.map((value) => (value - mean) ** 2))
  const mse = squares / y.length
  const scores = { mse, rmse: Math.sqrt(mse), mae: sum(y.map((value, row) => Math.abs(value - p[row]!))) / y.length, ...(variation > 0 ? { r2: 1 - squares / variation } : {}) }
  return Object.values(scores).every(Number.isFinite) ? ok(scores) : fail('its numbers are too large to be squared')
}

/** Neumaier's compensated sum (ZAMM 54, 1974): the order of the rows does not show. */
function sum(values: readonly number[]): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  return Number.isFinite(lost) ? total + lost : total
}

/** A decimal number and nothing else: `0x10`, an empty text, NaN and 1e400 are none. */
function finite(text: string): number | null {
  if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(text)) return null
  const value = Number(text)
  return Number.isFinite(value) ? value : null
}

const quote = (text: string | undefined): string => JSON.stringify((text ?? '').slice(0, 40))
