/** metrics.json in one pass. */
import type { MetricsFacts } from './metrics-facts.ts'

export function scanMetrics(bytes: Uint8Array): MetricsFacts {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { problem: { kind: 'syntax', message: 'is not JSON', line: 1, column: 1 }, summary: null, historyForm: 'missing', series: [], otherKeys: [], faults: [], bytes: bytes.length }
  }
  const summary = (value as { summary?: Record<string, number> } | null)?.summary ?? null
  return { problem: null, summary, historyForm: 'missing', series: [], otherKeys: [], faults: [], bytes: bytes.length }
}
