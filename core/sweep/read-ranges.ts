/** Ranges as a person types them: `lr=0.1,0.01` of a grid, `lr=0.0001..0.1:log` and `width=8..64:int` of random draws. */
import { fail, ok, type Result } from '../problem.ts'
import type { ParamValue, Range } from './sweep.ts'

export function readRanges(entries: readonly string[]): Result<Readonly<Record<string, Range>>> {
  const ranges = Object.create(null) as Record<string, Range>
  for (const entry of entries) {
    const at = entry.indexOf('=')
    const range = at < 1 ? null : rangeOf(entry.slice(at + 1))
    if (range === null) return fail({ code: 'USAGE.RANGE', message: `"${entry.slice(0, 200)}" is no parameter with its values.`, next: 'Write for instance lr=0.1,0.01, or lr=0.0001..0.1:log, or width=8..64:int.' })
    ranges[entry.slice(0, at)] = range
  }
  return ok(ranges)
}

function rangeOf(text: string): Range | null {
  const between = /^(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)\.\.(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)((?::(?:log|int)){0,2})$/i.exec(text)
  if (between === null) {
    const words = text.split(',').map((word) => word.trim())
    return words.some((word) => word === '') ? null : { kind: 'values', values: words.map(valueOf) }
  }
  const [min, max] = [Number(between[1]), Number(between[2])]
  const scale = /:log/i.test(between[3]!) ? 'log' : 'linear'
  const integer = /:int/i.test(between[3]!)
  const possible = Number.isFinite(max - min) && min < max && (scale === 'linear' || min > 0) && (!integer || (Number.isInteger(min) && Number.isInteger(max)))
  return possible ? { kind: 'between', min, max, scale, integer } : null
}

/** A number stays the text that was typed (3e-4); true and false switch a flag. */
const valueOf = (word: string): ParamValue => (word === 'true' || word === 'false' ? word === 'true' : word)
