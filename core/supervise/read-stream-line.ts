/** One line of the stream into an event. Total: every text gives an event, or null when it is none. The text is hostile (A04, A62). */
import { isInside } from '../record/is-inside.ts'
import { REPORT_LIMITS as LIMIT } from '../record/limits.ts'
import { looseJson } from '../record/loose-json.ts'
import { isName, readNumber, readStep } from '../record/read-metric.ts'
import { EVENT_KINDS, type EventKind, type StreamEvent } from './stream-event.ts'

export function readStreamLine(line: string, atMs: number): StreamEvent | null {
  if (line.length > LIMIT.lineChars) return null
  const value = looseJson(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
  const fields = value as Record<string, unknown>
  const { event } = fields
  if (event === undefined) return fields['metric'] === undefined ? null : metric(fields, atMs)
  if (typeof event !== 'string' || !isName(event)) return null
  const kind = kindOf(event)
  if (kind === 'metric') return metric(fields, atMs)
  return { kind, name: event, step: stepOf(fields), metrics: WITH_METRICS.has(kind) ? metricsOf(fields['metrics']) : [], path: kind === 'checkpoint' ? pathOf(fields) : null, atMs }
}

/** A line without a name or a number is no event: the record says what was wrong with it. */
function metric(fields: Record<string, unknown>, atMs: number): StreamEvent | null {
  const name = fields['metric'] ?? fields['name']
  const value = readNumber(fields['value'])
  if (typeof name !== 'string' || !isName(name) || value === null) return null
  return { kind: 'metric', name: 'metric', step: stepOf(fields), metrics: [[name, value]], path: null, atMs }
}

const WITH_METRICS: ReadonlySet<EventKind> = new Set(['epoch_completed', 'iteration_completed', 'checkpoint'])

/** Also in capitals, as other engines write them; a name may go on after an underscore (docs/metrics.md). */
function kindOf(event: string): EventKind {
  const word = event.toLowerCase()
  return NAMES.find(([name]) => name.test(word))?.[1] ?? EVENT_KINDS.find((kind) => word === kind || (GO_ON.has(kind) && word.startsWith(`${kind}_`))) ?? 'custom'
}

/** What has begun is not what is done: only these endings are understood. */
const NAMES: readonly (readonly [RegExp, EventKind])[] = [
  [/^epoch(_(complete|completed|done|end|ended|finished))?$/, 'epoch_completed'],
  [/^epoch_(start|started|begin)$/, 'epoch_started'],
  [/^iteration(_(complete|completed|done|end|ended|finished))?$/, 'iteration_completed'],
  [/^iteration_(start|started|begin)$/, 'iteration_started'],
]

const GO_ON: ReadonlySet<EventKind> = new Set(['metric', 'checkpoint', 'artifact', 'note', 'exception'])

const MAX_METRICS = 100

function metricsOf(metrics: unknown): StreamEvent['metrics'] {
  if (typeof metrics !== 'object' || metrics === null || Array.isArray(metrics)) return []
  const named: (readonly [string, NonNullable<ReturnType<typeof readNumber>>])[] = []
  for (const [name, value] of Object.entries(metrics).slice(0, MAX_METRICS)) {
    const number = readNumber(value)
    if (isName(name) && number !== null) named.push([name, number])
  }
  return named
}

function stepOf(fields: Record<string, unknown>): number | null {
  return readStep(fields) ?? readStep({ step: fields['iteration'] })
}

function pathOf({ path }: Record<string, unknown>): string | null {
  return typeof path === 'string' && isInside(path) ? path : null
}
