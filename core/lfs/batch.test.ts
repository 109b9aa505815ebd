import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBatch } from './batch.ts'

const [A, B, C, D] = ['a', 'b', 'c', 'd'].map((digit) => ({ oid: digit.repeat(64), size: 1 })) as [Pointer, Pointer, Pointer, Pointer]
interface Pointer {
  readonly oid: string
  readonly size: number
}
const reply = (...objects: readonly unknown[]): string => JSON.stringify({ objects })

test('404 and 410 are absent; another error, or no word at all, says nothing', () => {
  const text = reply({ ...A, error: { code: 404, message: 'x' } }, { ...B, error: { code: 410 } }, { ...C, actions: { download: { href: 'https://example.org' } } }, { ...D, error: { code: 422 } })
  expect(readBatch(text, [A, B, C, D])).toEqual({ ok: true, value: { absent: [A.oid, B.oid], unanswered: 1 } })
  expect(readBatch(reply(C), [C, D])).toEqual({ ok: true, value: { absent: [], unanswered: 1 } })
})

test('only what was asked for is believed, and the first of two answers', () => {
  expect(readBatch(reply({ ...B, error: { code: 404 } }, A, { ...A, error: { code: 404 } }, null, 7, []), [A])).toEqual({ ok: true, value: { absent: [], unanswered: 0 } })
})

test.each(['', 'null', '[]', '{}', '{"objects": {}}', '{"objects": [], "objects": []}', `{"objects": ${'['.repeat(100)}${']'.repeat(100)}}`])('%s is no answer', (text) => {
  expect(readBatch(text, [A])).toEqual({ ok: false, problem: 'its answer is no batch response' })
})

test('any JSON gives an answer or none, and never more than was asked', () => {
  fc.assert(fc.property(fc.oneof(fc.json(), fc.array(fc.record({ oid: fc.constantFrom(A.oid, B.oid), error: fc.anything() })).map((objects) => reply(...objects))), (text) => {
    const read = readBatch(text, [A, B])
    expect(read.ok ? read.value.absent.length + read.value.unanswered : 0).toBeLessThanOrEqual(2)
  }))
})
