/** `log.txt`: a JSON object on each line. Frames make most of it, so only what rules look at is kept. */
import { parseJson } from '../json/parse-json.ts'
import { isMap, type Plain, type PlainMap } from '../source/source-document.ts'
import { mayHoldSecret, secretsInMap } from './find-secrets.ts'

export interface LogFacts {
  readonly lines: number
  /** Lines of the level ERROR, and the first of them. */
  readonly errors: number
  readonly firstError: number | null
  /** Beginnings and ends: `train.start`, `train.service.done`, … */
  readonly events: readonly LogEvent[]
  readonly mistakes: readonly LogMistake[]
  readonly secrets: readonly { readonly what: string; readonly line: number }[]
}

export interface LogEvent {
  readonly line: number
  /** `train`, `train.service`, `deploy.edge`, … */
  readonly subject: string
  readonly phase: 'start' | 'done' | 'failed'
  readonly runId: string | null
  readonly status: string | null
}

/** The first of its kind, and how many there are. */
export interface LogMistake {
  readonly kind: 'line' | 'key' | 'level' | 'time'
  readonly line: number
  readonly count: number
  readonly message: string
}

const KEYS = ['ts_utc', 'level', 'event', 'message'] as const
const LEVELS: ReadonlySet<unknown> = new Set(['DEBUG', 'INFO', 'WARN', 'ERROR'])
const ISO_UTC = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|\+00:00)$/
const LIMITS = { maxLength: 256 * 1024, maxDepth: 32, maxString: 256 * 1024 } as const
const MAX_SECRETS = 1000

/** Total. `cut`: the text ends in the middle of a line, which is left out. */
export function readLog(text: string, cut = false): LogFacts {
  const found = { lines: 0, errors: 0, firstError: null as number | null, events: [] as LogEvent[], mistakes: new Map<string, LogMistake>(), secrets: [] as { what: string; line: number }[] }
  const tell = (kind: LogMistake['kind'], line: number, message: string): void => {
    const first = found.mistakes.get(kind)
    found.mistakes.set(kind, first === undefined ? { kind, line, count: 1, message } : { ...first, count: first.count + 1 })
  }
  const end = cut ? text.lastIndexOf('\n') + 1 : text.length
  for (let at = 0, line = 1; at < end; line++) {
    const next = text.indexOf('\n', at)
    const stop = next === -1 || next > end ? end : next
    const raw = text.slice(at, stop)
    at = stop + 1
    if (raw.trim() === '') continue
    found.lines++
    const parsed = parseJson(raw.replace(/\r$/, ''), LIMITS)
    const entry = parsed.ok ? (parsed.value as Plain) : null
    if (found.secrets.length < MAX_SECRETS && mayHoldSecret(raw)) found.secrets.push(...secretsInMap(isMap(entry) ? entry : { line: raw }).map(({ what }) => ({ what, line })))
    if (!isMap(entry)) tell('line', line, parsed.ok ? 'is JSON but no object' : parsed.problem.message.startsWith('has the key') ? 'has a key twice' : parsed.problem.message)
    else look(entry, line, tell, found)
  }
  return { ...found, mistakes: [...found.mistakes.values()] }
}

function look(entry: PlainMap, line: number, tell: (kind: LogMistake['kind'], line: number, message: string) => void, found: { errors: number; firstError: number | null; events: LogEvent[] }): void {
  const missing = KEYS.filter((key) => typeof entry[key] !== 'string')
  if (missing.length > 0) tell('key', line, `has no text under ${missing.join(', ')}`)
  if (typeof entry['level'] === 'string' && !LEVELS.has(entry['level'])) tell('level', line, 'has a level that is none of DEBUG, INFO, WARN, ERROR')
  if (typeof entry['ts_utc'] === 'string' && (!ISO_UTC.test(entry['ts_utc']) || Number.isNaN(Date.parse(entry['ts_utc'])))) tell('time', line, 'has a ts_utc that is no ISO time in UTC')
  if (entry['level'] === 'ERROR') {
    found.errors++
    found.firstError ??= line
  }
  const event = typeof entry['event'] === 'string' ? /^(.{1,100})\.(start|done|failed)$/s.exec(entry['event']) : null
  if (event !== null) found.events.push({ line, subject: event[1]!, phase: event[2] as LogEvent['phase'], runId: textOf(entry['run_id']), status: textOf(entry['status']) })
}

const textOf = (value: Plain | undefined): string | null => (typeof value === 'string' ? value : null)
