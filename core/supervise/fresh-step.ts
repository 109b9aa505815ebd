/**
 * Whether something of this step is new. Two processes of one training, or a line that is both a metric and part of an epoch, say
 * the same step twice: only a step above the highest so far counts. What has no step always counts.
 */
export function isFresh(highest: number | null, step: number | null): boolean {
  return step === null || highest === null || step > highest
}

export function higher(highest: number | null, step: number | null): number | null {
  return step === null ? highest : highest === null ? step : Math.max(highest, step)
}
