/**
 * NumPy's .npy (versions 1.0 to 3.0): a magic word, a header that is a Python literal, the elements. Only plain little-endian numbers
 * are read; an object array is a pickle, which could run code where it is loaded, and is refused. Total: every input gives a result.
 */
import { fail, ok, type Result } from '../problem.ts'
import type { NumberArray } from './number-array.ts'

export function readNpy(bytes: Uint8Array, limits: { readonly elements: number; readonly dimensions: number }): Result<NumberArray, string> {
  const header = readHeader(bytes)
  if (!header.ok) return header
  const { kind, shape, fortran, start } = header.value
  if (shape.length > limits.dimensions) return fail(`it has ${shape.length} dimensions; at most ${limits.dimensions} are read`)
  const elements = shape.reduce((product, length) => product * length, 1)
  if (!(elements <= limits.elements)) return fail(`it has ${elements} elements; at most ${limits.elements} are read`)
  const { size, get } = KINDS[kind]
  if (bytes.length - start < elements * size) return fail(`its header promises ${elements} elements, and the file ends before`)
  if (bytes.length - start > elements * size) return fail('more follows after its last element')
  const view = new DataView(bytes.buffer, bytes.byteOffset + start)
  const stored = new Float64Array(elements)
  for (let at = 0; at < elements; at++) stored[at] = get(view, at * size)
  return ok({ shape, values: fortran && shape.length > 1 ? rowMajor(stored, shape) : stored })
}

interface Header {
  readonly kind: keyof typeof KINDS
  readonly shape: readonly number[]
  readonly fortran: boolean
  readonly start: number
}

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]
/** Those of NumPy itself are under 200 characters for 16 dimensions. */
const HEADER_BYTES = 10_000

function readHeader(bytes: Uint8Array): Result<Header, string> {
  if (bytes.length < 12 || MAGIC.some((byte, at) => bytes[at] !== byte)) return fail('it is not a .npy file')
  const major = bytes[6]!
  if (major < 1 || major > 3) return fail(`its version ${major} is not known`)
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const length = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  const start = (major === 1 ? 10 : 12) + length
  if (length > HEADER_BYTES || start > bytes.length) return fail('its header is cut off or too long')
  const text = new TextDecoder('latin1').decode(bytes.subarray(start - length, start))
  const descr = /'descr'\s{0,4}:\s{0,4}'([<>|=]?[A-Za-z]\d{1,3})'/.exec(text)?.[1]
  const order = /'fortran_order'\s{0,4}:\s{0,4}(True|False)/.exec(text)?.[1]
  const shape = /'shape'\s{0,4}:\s{0,4}\(([\d, ]{0,400})\)/.exec(text)?.[1]
  if (descr === undefined || order === undefined || shape === undefined) return fail('its header is not one of plain numbers')
  if (!Object.hasOwn(KINDS, descr)) return fail(`its elements are "${descr}", and only little-endian numbers and booleans are read`)
  const sizes = shape.split(',').map((each) => each.trim()).filter((each) => each !== '').map(Number)
  return sizes.every((size) => Number.isSafeInteger(size)) ? ok({ kind: descr as Header['kind'], shape: sizes, fortran: order === 'True', start }) : fail('its shape is not one of whole numbers')
}

const KINDS = {
  '<f2': { size: 2, get: (view: DataView, at: number) => half(view.getUint16(at, true)) },
  '<f4': { size: 4, get: (view: DataView, at: number) => view.getFloat32(at, true) },
  '<f8': { size: 8, get: (view: DataView, at: number) => view.getFloat64(at, true) },
  '<i2': { size: 2, get: (view: DataView, at: number) => view.getInt16(at, true) },
  '<i4': { size: 4, get: (view: DataView, at: number) => view.getInt32(at, true) },
  '<i8': { size: 8, get: (view: DataView, at: number) => Number(view.getBigInt64(at, true)) },
  '<u2': { size: 2, get: (view: DataView, at: number) => view.getUint16(at, true) },
  '<u4': { size: 4, get: (view: DataView, at: number) => view.getUint32(at, true) },
  '<u8': { size: 8, get: (view: DataView, at: number) => Number(view.getBigUint64(at, true)) },
  '|i1': { size: 1, get: (view: DataView, at: number) => view.getInt8(at) },
  '|u1': { size: 1, get: (view: DataView, at: number) => view.getUint8(at) },
  '|b1': { size: 1, get: (view: DataView, at: number) => (view.getUint8(at) === 0 ? 0 : 1) },
} as const

/** IEEE 754 half precision: `DataView.getFloat16` is not in Node 20. */
function half(bits: number): number {
  const [sign, exponent, fraction] = [bits >> 15 === 0 ? 1 : -1, (bits >> 10) & 31, bits & 1023]
  if (exponent === 31) return fraction === 0 ? sign * Infinity : Number.NaN
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15))
}

/** Column by column in the file, row by row in what everyone else writes. */
function rowMajor(stored: Float64Array, shape: readonly number[]): Float64Array {
  const values = new Float64Array(stored.length)
  const at = shape.map(() => 0)
  const strides = shape.map((_, dimension) => shape.slice(0, dimension).reduce((product, length) => product * length, 1))
  for (let place = 0; place < values.length; place++) {
    values[place] = stored[at.reduce((sum, index, dimension) => sum + index * strides[dimension]!, 0)]!
    for (let dimension = shape.length - 1; dimension >= 0; dimension--) {
      at[dimension] = (at[dimension]! + 1) % shape[dimension]!
      if (at[dimension] !== 0) break
    }
  }
  return values
}
