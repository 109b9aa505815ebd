import type { IndexedModel, IndexedRun } from '../../schema/index.ts'

/** A metric of a run: from its summary, else the last point of its history. Of a model: from metrics.yaml. */
export function metricOf(entity: IndexedRun | IndexedModel, name: string): number | undefined {
  if ('artifacts' in entity) return own(entity.metrics, name)
  return own(entity.metrics?.summary ?? {}, name) ?? entity.metrics?.series.find((series) => series.name === name)?.last ?? undefined
}

const own = (metrics: Readonly<Record<string, number>>, name: string): number | undefined => (Object.hasOwn(metrics, name) ? metrics[name] : undefined)
