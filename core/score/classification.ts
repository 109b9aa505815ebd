/**
 * Accuracy, precision, recall and F1 of a single-label classification, as scikit-learn defines them (User Guide 3.4.4,
 * "Classification metrics"; van Rijsbergen, Information Retrieval, 1979, chapter 7): per class c
 *   precision = TP / (TP + FP),  recall = TP / (TP + FN),  F1 = 2 TP / (2 TP + FP + FN),
 * each 0 where it is 0/0 (`zero_division=0`). macro: the mean over all classes that occur in truth or prediction; micro: from the
 * sums of TP, FP and FN, which for one label a row is the accuracy; binary: of the positive class.
 */
import type { Pairs } from './pair-up.ts'
import type { ClassificationScore } from './score-names.ts'

export interface Classification {
  readonly average: 'macro' | 'micro' | 'binary'
  readonly positive: string | null
}

export function classificationScores({ truth, prediction }: Pairs, { average, positive }: Classification): Readonly<Partial<Record<ClassificationScore, number>>> {
  const counts = countClasses(truth.map(label), prediction.map(label))
  const right = [...counts.values()].reduce((sum, { tp }) => sum + tp, 0)
  const accuracy = right / truth.length
  const each = [...counts.values()].map(triple)
  const macro = { precision: mean(each.map(({ precision }) => precision)), recall: mean(each.map(({ recall }) => recall)), f1: mean(each.map(({ f1 }) => f1)) }
  // Each wrong row is one FP of a class and one FN of another: both sums are the number of wrong rows.
  const micro = { precision: accuracy, recall: accuracy, f1: accuracy }
  const binary = positive === null ? null : triple(counts.get(label(positive)) ?? { tp: 0, fp: 0, fn: 0 })
  const chosen = average === 'micro' ? micro : average === 'binary' && binary !== null ? binary : macro
  return { accuracy, ...chosen, ...suffixed(macro, 'macro'), ...suffixed(micro, 'micro'), ...(binary === null ? {} : suffixed(binary, 'binary')) }
}

interface Counts {
  tp: number
  fp: number
  fn: number
}

function countClasses(truth: readonly string[], prediction: readonly string[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>()
  const of = (name: string): Counts => {
    const known = counts.get(name) ?? { tp: 0, fp: 0, fn: 0 }
    counts.set(name, known)
    return known
  }
  for (const [row, actual] of truth.entries()) {
    const guessed = prediction[row] ?? ''
    if (actual === guessed) of(actual).tp += 1
    else {
      of(actual).fn += 1
      of(guessed).fp += 1
    }
  }
  return counts
}

interface Triple {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

const triple = ({ tp, fp, fn }: Counts): Triple => ({ precision: share(tp, tp + fp), recall: share(tp, tp + fn), f1: share(2 * tp, 2 * tp + fp + fn) })
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function suffixed<S extends string>({ precision, recall, f1 }: Triple, suffix: S) {
  return { [`precision_${suffix}`]: precision, [`recall_${suffix}`]: recall, [`f1_${suffix}`]: f1 } as Record<`precision_${S}` | `recall_${S}` | `f1_${S}`, number>
}

/** Labels are compared as text; `3.0`, as NumPy writes an integer that became a float, is `3`. */
export function label(text: string): string {
  return /^-?\d+\.0+$/.test(text) ? text.slice(0, text.indexOf('.')) : text
}
