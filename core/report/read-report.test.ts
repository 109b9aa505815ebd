import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from './read-report.ts'
import { sampleReport } from './sample-report.ts'

const text = JSON.stringify(sampleReport())

test('a report comes back as it was written', () => {
  expect(readReport(text)).toEqual({ ok: true, value: sampleReport() })
})

test.each([
  ['a report of another version', text.replace('report/1', 'report/2')],
  ['an unknown key', text.replace('"verb"', '"html":"<b>","verb"')],
  ['a verdict that does not exist', text.replace('"verdict":"errors"', '"verdict":"green"')],
  ['a verdict said twice', text.replace('"verdict":"errors"', '"verdict":"errors","verdict":"clean"')],
  ['a list', '[]'],
  ['nothing', ''],
])('A06: %s is refused whole, with the file and the next step', (_name, bad) => {
  expect(readReport(bad, { from: 'report.json' })).toMatchObject({ ok: false, problem: { code: 'REPORT.UNREADABLE', message: expect.stringMatching(/^report\.json was refused: /) as string } })
})

test('A31: a report over the limit is not parsed', () => {
  expect(readReport(text, { maxLength: 100 })).toMatchObject({ ok: false, problem: { message: expect.stringContaining('the limit is 100') as string } })
})

test('A27: a report that says clean above a list of errors is refused', () => {
  const lying = JSON.stringify({ ...sampleReport(), verdict: 'clean' })
  expect(readReport(lying)).toMatchObject({ ok: false, problem: { message: expect.stringContaining('verdict') as string } })
})

test('A06: any damage to one character gives a report or a problem, never an exception', () => {
  fc.assert(fc.property(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), (at, put) => {
    expect(typeof readReport(text.slice(0, at) + put + text.slice(at + 1)).ok).toBe('boolean')
  }), { numRuns: 300 })
})
