import { expect, test } from 'vitest'
import { hereLines } from './here-lines.ts'

test('bodies of here-documents, one after the other, with and without indent', () => {
  expect([...hereLines('RUN <<A <<-B\nx\nA\ny\n\tB\nRUN z\nRUN <<"C"\r\nq\nC\r\n# <<D\nD\n')]).toEqual([2, 3, 4, 5, 8, 9])
  expect([...hereLines('RUN echo $((1<<never))\nRUN x\n')]).toEqual([])
})

test('A08: here-documents that nobody closes are read in time that grows with the text', () => {
  expect(hereLines('RUN <<A\n'.repeat(100_000)).size).toBe(0)
})
