/** `supervise:` of a preset into one normal form; what cannot be read is as if it were not there, and the schema's rules tell it. */
import { isMap, type Plain } from '../source/source-document.ts'
import type { Supervise } from './example.ts'
import { entry, numberOr, textOr } from './read-values.ts'

export function readSupervise(value: Plain | undefined): Supervise | null {
  if (!isMap(value)) return null
  const on = entry(value, 'stop_on_nan')
  return {
    earlyStop: readEarlyStop(entry(value, 'early_stop')),
    stopOnNan: typeof on === 'boolean' ? on : null,
    maxSeconds: positive(entry(value, 'max_seconds')),
    maxEpochs: count(entry(value, 'max_epochs')),
    maxIterations: count(entry(value, 'max_iterations')),
    maxGpuMinutes: positive(entry(value, 'max_gpu_minutes')),
    keepCheckpoints: readKeep(entry(value, 'keep_checkpoints')),
    log: readLog(entry(value, 'log')),
    graceSeconds: positive(entry(value, 'grace_seconds')),
  }
}

/** A map, or the name of the metric alone. */
function readEarlyStop(value: Plain | undefined): Supervise['earlyStop'] {
  const metric = name(isMap(value) ? entry(value, 'metric') : value)
  if (metric === null) return null
  const delta = numberOr(entry(value, 'min_delta'))
  return { metric, patience: count(entry(value, 'patience')) ?? 10, minDelta: delta !== null && delta > 0 ? delta : 0, mode: readMode(value) }
}

/** A map, or the number alone. */
function readKeep(value: Plain | undefined): Supervise['keepCheckpoints'] {
  const n = isMap(value) ? (count(entry(value, 'n')) ?? 1) : count(value)
  return n === null ? null : { n: Math.min(n, MAX_KEPT), metric: name(entry(value, 'metric')), mode: readMode(value) }
}

const MAX_KEPT = 100

function readLog(value: Plain | undefined): Supervise['log'] {
  if (!isMap(value)) return null
  return { on: name(entry(value, 'on')), every: count(entry(value, 'every')), once: count(entry(value, 'once')) }
}

function readMode(value: Plain | undefined): 'min' | 'max' | null {
  const mode = entry(value, 'mode')
  return mode === 'min' || mode === 'max' ? mode : null
}

function positive(value: Plain | undefined): number | null {
  const number = numberOr(value)
  return number !== null && number > 0 && Number.isFinite(number) ? number : null
}

function count(value: Plain | undefined): number | null {
  const number = positive(value)
  return number !== null && number >= 1 ? Math.floor(number) : null
}

/** A longer name could not be reported: the record has no room for it. */
function name(value: Plain | undefined): string | null {
  const text = textOr(value)
  return text === null || text === '' || text.length > 200 ? null : text
}
