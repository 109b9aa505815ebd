/** The numbers of an output file. It was written by a run: hostile until one of the two readers has seen it (A04, A06). */
import { fail, ok, type Result } from '../problem.ts'
import { readNpy } from './read-npy.ts'

export interface NumberArray {
  readonly shape: readonly number[]
  readonly values: Float64Array
}

/** Of a file and of its elements, of which up to 16 presets are in memory at once; the logits of 40,000 pictures over 100 classes fit. */
export const ARRAY_LIMITS = { bytes: 32 * 1024 * 1024, elements: 4 * 1024 * 1024, dimensions: 16 } as const

/** By the name's ending; in words why not. */
export function readNumberArray(path: string, bytes: Uint8Array): Result<NumberArray, string> {
  if (bytes.length > ARRAY_LIMITS.bytes) return fail(`it has ${bytes.length} bytes; at most ${ARRAY_LIMITS.bytes} are read`)
  return path.toLowerCase().endsWith('.npy') ? readNpy(bytes, ARRAY_LIMITS) : readJsonArray(bytes)
}

/** Nested lists of numbers, all of one shape; NaN and Infinity as Python writes them, or as strings. */
function readJsonArray(bytes: Uint8Array): Result<NumberArray, string> {
  const parsed = parse(bytes)
  if (!parsed.ok) return parsed
  const shape: number[] = []
  for (let level: unknown = parsed.value; Array.isArray(level); level = level[0]) {
    shape.push(level.length)
    if (shape.length > ARRAY_LIMITS.dimensions) return fail(`it is nested deeper than ${ARRAY_LIMITS.dimensions} lists`)
  }
  if (shape.length === 0) return fail('it holds no list')
  const elements = shape.reduce((product, length) => product * length, 1)
  if (elements > ARRAY_LIMITS.elements) return fail(`it has ${elements} elements; at most ${ARRAY_LIMITS.elements} are read`)
  const values = new Float64Array(elements)
  const filled = fill(parsed.value, shape, 0, values, 0)
  return filled === null ? fail('its lists are not all of one shape, or hold something else than numbers') : ok({ shape, values })
}

function parse(bytes: Uint8Array): Result<unknown, string> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // Bare words stand for the three numbers JSON lacks; a string of them means the same. There are no other strings in such a file.
    return ok(JSON.parse(text.replaceAll(/-?\b(?:NaN|Infinity)\b(?!")/g, '"$&"')))
  } catch {
    return fail('it is not JSON')
  }
}

/** Gives the next free place; null when something does not fit. */
function fill(value: unknown, shape: readonly number[], depth: number, values: Float64Array, at: number): number | null {
  if (depth === shape.length) {
    const number = typeof value === 'number' ? value : value === 'NaN' || value === 'Infinity' || value === '-Infinity' ? Number(value) : null
    if (number === null) return null
    values[at] = number
    return at + 1
  }
  if (!Array.isArray(value) || value.length !== shape[depth]) return null
  let next: number | null = at
  for (const each of value) {
    next = fill(each, shape, depth + 1, values, next)
    if (next === null) return null
  }
  return next
}
