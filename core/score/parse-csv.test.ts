import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cpuNow } from '../../test/cpu-time.ts'
import { parseCsv } from './parse-csv.ts'

function rows(text: string, maxFields = 100): string[][] | string {
  const read: string[][] = []
  return parseCsv(text, maxFields, (fields) => (read.push([...fields]), null)) ?? read
}

test.each([
  ['a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
  ['a,b\r\n1,2', [['a', 'b'], ['1', '2']]],
  ['"a,b","c""d","e\r\nf"\n', [['a,b', 'c"d', 'e\r\nf']]],
  ['\uFEFFa,\n\n,b', [['a', ''], ['', 'b']]],
  ['a"b,5" nail', [['a"b', '5" nail']]],
  ['"",x', [['', 'x']]],
  ['', []],
  ['\n\n', []],
])('%j is read after RFC 4180', (text, expected) => {
  expect(rows(text)).toEqual(expected)
})

test.each([
  ['a\n"b', 'line 2: a quote is not closed'],
  ['"a"b', 'line 1: a quote is not closed, or something follows it'],
  [',,,', 'line 1: more than 3 fields'],
])('%j says why it cannot be read', (text, why) => {
  expect(rows(text, 3)).toContain(why)
})

test('the line of a record counts the breaks inside of quotes', () => {
  const lines: number[] = []
  parseCsv('"a\nb"\nc\n\nd', 9, (_, line) => (lines.push(line), null))
  expect(lines).toEqual([1, 3, 5])
})

test('what was written as CSV is read back', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ', 'ü') })
  const quote = (text: string) => `"${text.replaceAll('"', '""')}"`
  fc.assert(fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 5 })), fc.constantFrom('\n', '\r\n'), (table, end) => {
    expect(rows(table.map((record) => record.map(quote).join(',') + end).join(''))).toEqual(table)
  }))
})

test('any text is read or refused, in one pass: 8 MB of quotes and of commas', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', 'x') }), (text) => Array.isArray(rows(text)) || typeof rows(text) === 'string'))
  const started = cpuNow()
  rows('"'.repeat(8_000_000))
  rows(`${','.repeat(99)}\n`.repeat(80_000))
  expect(cpuNow() - started).toBeLessThan(5_000)
})
