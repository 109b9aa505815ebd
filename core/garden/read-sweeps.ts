/** `sweeps` of a descriptor. */
import { isList, isMap, pointer, type Plain, type SourceDocument } from '../source/source-document.ts'
import type { Range, Sweep } from '../sweep/sweep.ts'
import { entry, mapOr, numberOr, textOr } from './read-values.ts'

export function readSweeps(document: SourceDocument): readonly Sweep[] {
  return Object.entries(mapOr(entry(document.value, 'sweeps'))).map(([name, value]) => ({
    name,
    preset: textOr(entry(value, 'preset')) || 'train',
    method: entry(value, 'method') === 'random' ? 'random' : 'grid',
    trials: whole(numberOr(entry(value, 'trials'))),
    seed: textOr(entry(value, 'seed')) || '0',
    params: ranges(entry(value, 'params')),
    metric: textOr(entry(value, 'metric')),
    direction: directionOf(entry(value, 'direction')),
    place: document.keyPlace(pointer('sweeps', name)),
  }))
}

function ranges(value: Plain | undefined): Record<string, Range> {
  const read = Object.create(null) as Record<string, Range>
  for (const [name, each] of Object.entries(mapOr(value))) {
    const range = rangeOf(each)
    if (range !== null) read[name] = range
  }
  return read
}

/** A list, `{ values: [...] }`, `{ min, max, scale, type }`, or one value. null: none of these; the rules tell it. */
export function rangeOf(value: Plain | undefined): Range | null {
  if (isMap(value) && entry(value, 'values') === undefined) return between(value)
  const list = isMap(value) ? entry(value, 'values') : value
  const values = (isList(list) ? list : [list]).filter((each) => typeof each === 'string' || typeof each === 'number' || typeof each === 'boolean')
  return values.length === 0 || (isList(list) && values.length < list.length) ? null : { kind: 'values', values }
}

function between(value: Plain): Range | null {
  const [min, max] = [entry(value, 'min'), entry(value, 'max')]
  const scale = entry(value, 'scale') === 'log' ? 'log' : 'linear'
  const integer = entry(value, 'type') === 'integer'
  if (typeof min !== 'number' || typeof max !== 'number' || !Number.isFinite(max - min) || min >= max || (scale === 'log' && min <= 0)) return null
  return integer && !(Number.isInteger(min) && Number.isInteger(max)) ? null : { kind: 'between', min, max, scale, integer }
}

const directionOf = (value: Plain | undefined): Sweep['direction'] => (value === 'min' || value === 'max' ? value : null)
const whole = (value: number | null): number | null => (value !== null && Number.isInteger(value) && value > 0 ? value : null)
