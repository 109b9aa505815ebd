import type { Num } from '../../schema/run-record.ts'
import type { Handler } from '../handler.ts'
import { isEvent, type StreamEvent } from '../stream-event.ts'

/** Tells what the example says, a line an event. */
export function show(): Handler<null> {
  return { name: 'log', priority: 0, start: null, step: (state, moment) => [state, isEvent(moment) ? [{ kind: 'show', line: eventLine(moment) }] : []] }
}

const CHARS = 160

export function eventLine({ kind, name, step, metrics, path }: StreamEvent): string {
  const figures = metrics.slice(0, 6).map(([metric, value]) => `${metric} ${figure(value)}`)
  const at = step === null ? '' : ` ${step}`
  const line = kind === 'metric' ? `${figures.join(' ')}${step === null ? '' : ` at ${step}`}` : [`${WORDS[kind] ?? (kind === 'custom' ? name : kind.replaceAll('_', ' '))}${at}`, ...(path === null ? [] : [path]), ...figures].join(' · ')
  return line.slice(0, CHARS).toWellFormed()
}

const WORDS: Readonly<Partial<Record<StreamEvent['kind'], string>>> = { epoch_completed: 'epoch', iteration_completed: 'iteration' }

const figure = (value: Num): string => (typeof value === 'number' ? String(Number(value.toPrecision(5))) : value)
