import { spawnSync } from 'node:child_process'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { present } from '../../test/require.ts'
import { readNumberArray } from './number-array.ts'

const read = (path: string, bytes: Uint8Array) => readNumberArray(path, bytes)
const json = (text: string) => read('out.json', new TextEncoder().encode(text))

/** As numpy.save writes it. */
function npy(header: string, data: Uint8Array, version = 1): Uint8Array {
  const text = header.padEnd(117) + '\n'
  const length = version === 1 ? [text.length & 255, text.length >> 8] : [text.length & 255, text.length >> 8, 0, 0]
  return Uint8Array.from([0x93, ...new TextEncoder().encode('NUMPY'), version, 0, ...length, ...new TextEncoder().encode(text), ...data])
}
const bytesOf = (array: Float32Array | Float64Array | Int16Array | Uint16Array | BigInt64Array): Uint8Array => new Uint8Array(array.buffer)
const header = (descr: string, shape: string, fortran = 'False'): string => `{'descr': '${descr}', 'fortran_order': ${fortran}, 'shape': (${shape}), }`

test('floats, whole numbers and booleans of a .npy file are read with their shape', () => {
  expect(read('a.npy', npy(header('<f4', '2, 2'), bytesOf(Float32Array.from([1, 2, 3, 4]))))).toEqual({ ok: true, value: { shape: [2, 2], values: Float64Array.from([1, 2, 3, 4]) } })
  expect(read('a.NPY', npy(header('<f8', '3,'), bytesOf(Float64Array.from([Number.NaN, -0, 1e300]))))).toMatchObject({ value: { shape: [3], values: Float64Array.from([Number.NaN, -0, 1e300]) } })
  expect(read('a.npy', npy(header('<i2', '2,'), bytesOf(Int16Array.from([-1, 7]))))).toMatchObject({ value: { values: Float64Array.from([-1, 7]) } })
  expect(read('a.npy', npy(header('<i8', ''), bytesOf(BigInt64Array.from([-5n])), 2))).toMatchObject({ value: { shape: [], values: Float64Array.from([-5]) } })
  expect(read('a.npy', npy(header('|b1', '2,'), Uint8Array.from([1, 0])))).toMatchObject({ value: { values: Float64Array.from([1, 0]) } })
  // Half precision: 1, -2, smallest subnormal, infinity.
  expect(read('a.npy', npy(header('<f2', '4,'), bytesOf(Uint16Array.from([0x3c00, 0xc000, 1, 0x7c00]))))).toMatchObject({ value: { values: Float64Array.from([1, -2, 2 ** -24, Infinity]) } })
})

test('an array that was written column by column is read row by row', () => {
  expect(read('a.npy', npy(header('<f8', '2, 3', 'True'), bytesOf(Float64Array.from([1, 4, 2, 5, 3, 6]))))).toMatchObject({ value: { shape: [2, 3], values: Float64Array.from([1, 2, 3, 4, 5, 6]) } })
})

test.each([
  ['is empty', new Uint8Array(0), /not a \.npy/],
  ['holds pickled objects', npy(header('|O', '1,'), Uint8Array.from([1])), /"\|O"|plain numbers/],
  ['is big-endian', npy(header('>f8', '1,'), new Uint8Array(8)), />f8/],
  ['promises more than it has', npy(header('<f8', '1000000,'), new Uint8Array(8)), /ends before/],
  ['has more than it promises', npy(header('<f8', '1,'), new Uint8Array(16)), /more follows/],
  ['promises more than is read', npy(header('<f8', '99999999, 99999999'), new Uint8Array(8)), /at most/],
  ['has a shape beyond whole numbers', npy(header('<f8', '99999999999999999999,'), new Uint8Array(8)), /whole numbers/],
  ['names a record type', npy("{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': (1,), }", new Uint8Array(8)), /plain numbers/],
  ['has a header that is cut off', npy(header('<f8', '1,'), new Uint8Array(8)).subarray(0, 40), /cut off/],
  ['is of a version nobody knows', npy(header('<f8', '1,'), new Uint8Array(8), 9), /version 9/],
])('A06 a .npy file that %s is refused in words', (_what, bytes, why) => {
  expect(read('a.npy', bytes)).toMatchObject({ ok: false, problem: expect.stringMatching(why) })
})

test('nested lists of one shape are read, with the three numbers that JSON lacks', () => {
  expect(json('[[1, 2.5], [NaN, -Infinity]]')).toEqual({ ok: true, value: { shape: [2, 2], values: Float64Array.from([1, 2.5, Number.NaN, -Infinity]) } })
  expect(json('["NaN", "Infinity"]')).toMatchObject({ value: { values: Float64Array.from([Number.NaN, Infinity]) } })
})

test.each(['', '{}', '3', '[[1],[1,2]]', '[1,[2]]', '["a"]', '[null]', '[true]', '[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]', '[1', '\uFFFD['])('A06 %s is refused in words', (text) => {
  expect(json(text)).toMatchObject({ ok: false, problem: expect.stringMatching(/\w/) })
})

test('every input gives a result, and what is accepted has as many values as its shape says', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.tuple(fc.constantFrom('<f2', '<f4', '<f8', '<i4', '|u1', '|O', '>f4'), fc.array(fc.integer({ min: 0, max: 4 }), { maxLength: 4 }), fc.constantFrom('True', 'False'), fc.uint8Array({ maxLength: 200 })).map(([descr, shape, order, data]) => npy(header(descr, shape.map((each) => `${each},`).join(' '), order), data)),
    fc.json().map((text) => new TextEncoder().encode(text)),
  )
  fc.assert(
    fc.property(fc.constantFrom('a.npy', 'a.json'), bytes, (path, input) => {
      const result = read(path, input)
      expect(result.ok ? result.value.values.length === result.value.shape.reduce((product, each) => product * each, 1) : result.problem !== '').toBe(true)
    }),
  )
})

test.skipIf(!present('numpy', spawnSync('python3', ['-c', 'import numpy']).status === 0))('what numpy.save writes is what is read (needs python3-numpy)', () => {
  const program = 'import base64,io,json,numpy\nout=[]\nfor d in ["<f2","<f4","<f8","<i2","<i4","<i8","<u2","<u4","<u8","|i1","|u1","|b1"]:\n  for order in "CF":\n    a=numpy.array(numpy.arange(24).reshape(2,3,4),dtype=d,order=order)\n    f=io.BytesIO(); numpy.save(f,a); out.append([base64.b64encode(f.getvalue()).decode(),list(a.shape),[float(x) for x in a.ravel(order="C")]])\nprint(json.dumps(out))'
  const files = JSON.parse(spawnSync('python3', ['-c', program], { encoding: 'utf8' }).stdout) as [string, number[], number[]][]
  expect(files).toHaveLength(24)
  for (const [base64, shape, values] of files) expect(read('a.npy', new Uint8Array(Buffer.from(base64, 'base64')))).toEqual({ ok: true, value: { shape, values: Float64Array.from(values) } })
})
