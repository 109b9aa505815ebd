import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shellQuote } from './shell-quote.ts'

test('any words come out of a real shell as they went in', () => {
  const word = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && text.isWellFormed())
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 30 }), (words) => {
      expect(execFileSync('sh', ['-c', `printf '%s\\0' ${words.map(shellQuote).join(' ')}`], { encoding: 'utf8' })).toBe(words.map((each) => `${each}\0`).join(''))
    }),
    { numRuns: 50 },
  )
})

test.each([['plain', 'plain'], ['', "''"], ["it's", "'it'\\''s'"], ['$(id)', "'$(id)'"], ['${{ x }}', "'${{ x }}'"]])('%j is written %s', (word, quoted) => {
  expect(shellQuote(word)).toBe(quoted)
})
