import type { Clock, Log, ProgressEvent } from '../core/world.ts'
import { redact } from './redact.ts'

export type LogLevel = 'debug' | 'info' | 'warn'

export interface LogOptions {
  /** Where a line goes; standard error on a laptop. */
  readonly write: (line: string) => void
  /** What is less than this is not said. */
  readonly level: LogLevel
  /** One JSON object a line, progress included. */
  readonly json: boolean
  readonly clock: Pick<Clock, 'now'>
  /** Shows progress to a person; not used with `json`. */
  readonly onProgress?: (event: ProgressEvent) => void
}

/** A log for people or machines. Every text goes through the redactor first (A67). */
export function openLog(options: LogOptions): Log {
  const say = (level: LogLevel) => (message: string, fields?: Readonly<Record<string, unknown>>): void => {
    if (RANK[level] < RANK[options.level]) return
    options.write(options.json ? jsonLine(options.clock, level, { message, ...fields }) : redact(textLine(level, message, fields)))
  }
  return {
    debug: say('debug'),
    info: say('info'),
    warn: say('warn'),
    progress: (event) => {
      if (!options.json) options.onProgress?.(event)
      else if ((event.kind !== 'output' && event.kind !== 'supervised') || options.level === 'debug') options.write(jsonLine(options.clock, 'info', { progress: event }))
    },
  }
}

const RANK: Readonly<Record<LogLevel, number>> = { debug: 0, info: 1, warn: 2 }

/** Redacts value by value, so that a cut-off key cannot swallow the end of the JSON. */
const jsonLine = (clock: LogOptions['clock'], level: LogLevel, fields: Readonly<Record<string, unknown>>): string =>
  JSON.stringify({ time: clock.now().toISOString(), level, ...fields }, (_key, value: unknown) => plain(value))

function plain(value: unknown): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value === 'bigint') return value.toString()
  return value instanceof Error ? { name: value.name, message: value.message } : value
}

function textLine(level: LogLevel, message: string, fields: Readonly<Record<string, unknown>> = {}): string {
  const shown = Object.entries(fields).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`)
  return [level === 'info' ? message : `${level}: ${message}`, ...shown].join(' ')
}
