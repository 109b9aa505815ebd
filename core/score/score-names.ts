/** Names of the scores that can be recomputed, per kind of prediction. */
export const SCORE_NAMES = {
  classification: ['accuracy', 'precision', 'recall', 'f1', 'precision_macro', 'recall_macro', 'f1_macro', 'precision_micro', 'recall_micro', 'f1_micro', 'precision_binary', 'recall_binary', 'f1_binary'],
  regression: ['mse', 'rmse', 'mae', 'r2'],
} as const

export type ClassificationScore = (typeof SCORE_NAMES)['classification'][number]
export type RegressionScore = (typeof SCORE_NAMES)['regression'][number]
