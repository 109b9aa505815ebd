/** Rules 67, 75 and 76: metrics.yaml of a model version. */
import { isList, isMap, pointer, type Plain } from '../../source/source-document.ts'
import type { Finding } from '../../schema/report.ts'
import type { ReadDoc } from '../../workspace/doc.ts'
import { readReference, writeReference } from '../../workspace/reference.ts'
import { finding } from '../finding.ts'
import type { ModelContext, ModelRule } from './model-context.ts'
import { notReadable } from './not-read.ts'
import { shorten } from './shorten.ts'

export const modelMetricsFindings: ModelRule = ({ metrics }, context) => {
  if (metrics.state !== 'read') return notReadable(metrics, 'TFC0005.METRICS_UNREADABLE', context.workspace.listing)
  return [...primary(metrics), ...secondary(metrics), ...evaluation(metrics, context), ...intervals(metrics)]
}

function primary({ document, root }: ReadDoc): Finding[] {
  const told = (at: string, message: string): Finding[] => [finding('TFC0005.PRIMARY_METRIC', document.place(at), message)]
  const metric = root['primary_metric']
  if (!isMap(metric)) return told('/primary_metric', metric === undefined ? 'metrics.yaml has no primary_metric.' : 'primary_metric is no map of name and value.')
  const { name, value } = metric
  if (typeof name !== 'string' || name.trim() === '') return told('/primary_metric/name', 'primary_metric has no name.')
  if (typeof value === 'number') return []
  const number = typeof value === 'string' ? asNumber(value) : null
  if (number === null) return told('/primary_metric/value', value === undefined || value === null ? 'primary_metric has no value.' : 'The value of primary_metric is no finite number.')
  return [finding('TFC0005.PRIMARY_METRIC_TEXT', document.place('/primary_metric/value'), `The value of primary_metric is the text "${shorten(String(value), 40)}".`)]
}

/** `1e-4` is a number to JavaScript and a text to Python's YAML. */
function asNumber(text: string): number | null {
  const trimmed = text.trim()
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(trimmed) && Number.isFinite(Number(trimmed)) ? Number(trimmed) : null
}

function secondary({ document, root }: ReadDoc): Finding[] {
  const metrics = root['secondary_metrics']
  const none = metrics === undefined || metrics === null || (isMap(metrics) && Object.keys(metrics).length === 0) || (isList(metrics) && metrics.length === 0)
  return none ? [finding('TFC0005.SECONDARY_METRICS', document.keyPlace('/secondary_metrics'), metrics === undefined ? 'metrics.yaml has no secondary_metrics.' : 'secondary_metrics is empty.')] : []
}

/** As `name:vN`, or as a map of name and version. */
function evaluation({ document, root }: ReadDoc, { datasets }: ModelContext): Finding[] {
  const dataset = isMap(root['evaluation']) ? root['evaluation']['dataset'] : undefined
  if (dataset === undefined || dataset === null) return []
  const text = isMap(dataset) ? `${document.written('/evaluation/dataset/name') ?? ''}:${document.written('/evaluation/dataset/version') ?? ''}` : (document.written('/evaluation/dataset')?.trim() ?? '')
  const reference = readReference(text)
  if (reference !== null && datasets.has(writeReference(reference))) return []
  return [finding('TFC0005.EVALUATION_DATASET', document.place('/evaluation/dataset'), reference === null ? `${shorten(text)} is no dataset version: name:vN.` : `datasets/${reference.name}/${reference.version} does not exist.`)]
}

/** Wherever it stands: `confidence_interval: [low, high]`, or a map with low and high, lower and upper. */
function intervals({ document, root }: ReadDoc): Finding[] {
  const wrong: Finding[] = []
  const open: { value: Plain; keys: readonly (string | number)[] }[] = [{ value: root, keys: [] }]
  for (let next = open.pop(); next !== undefined && wrong.length < MAX_INTERVALS; next = open.pop()) {
    const { value, keys } = next
    const [low, high] = isInterval(String(keys.at(-1) ?? '')) ? ends(value) : []
    if (low !== undefined && high !== undefined && low > high) wrong.push(finding('TFC0005.CONFIDENCE_INTERVAL', document.place(pointer(...keys)), `The interval begins at ${low} and ends at ${high}.`))
    if (isMap(value)) open.push(...Object.entries(value).map(([key, inner]) => ({ value: inner, keys: [...keys, key] })).toReversed())
    else if (isList(value)) open.push(...value.map((inner, index) => ({ value: inner, keys: [...keys, index] })).toReversed())
  }
  return wrong
}

const isInterval = (key: string): boolean => /(?:^|_)(?:confidence_interval|confidence|interval|ci|ci_?\d{2})$/i.test(key)

function ends(value: Plain): readonly number[] {
  const pair = isList(value) ? value.slice(0, 2) : isMap(value) ? [value['low'] ?? value['lower'] ?? value['min'], value['high'] ?? value['upper'] ?? value['max']] : []
  return pair.every((end) => typeof end === 'number') ? (pair as number[]) : []
}

const MAX_INTERVALS = 5
