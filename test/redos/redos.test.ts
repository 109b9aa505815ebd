/** A08: no text makes a pattern slow. What this quick look cannot judge, `npm run test:deep` does. */
import { expect, test } from 'vitest'
import { ALLOWED } from './allowed.ts'
import { findPatterns, patternsOf } from './find-patterns.ts'
import { judge, told, written } from './judge.ts'

const found = findPatterns()

test('A08 no pattern of the shipped code or of a schema is slow for any text, as far as an automaton shows it in 0.06 s', () => {
  expect(found.patterns.length).toBeGreaterThan(300)
  const slow = found.patterns.map((pattern) => ({ pattern, verdict: judge(pattern, { checker: 'automaton', timeout: 60 }) })).filter(({ verdict }) => verdict.status === 'vulnerable')
  expect(slow.filter(({ pattern }) => ALLOWED[written(pattern)] === undefined).map(({ pattern, verdict }) => told(pattern, verdict))).toEqual([])
})

test('A08 no pattern is put together from text that is not judged', () => {
  expect(found.built).toEqual([])
})

test('A08 the look finds patterns in types, templates and calls, and says where text becomes one', () => {
  const { patterns, built } = patternsOf('a.ts', 'const a: RegExp = /x+/g as RegExp\nconst b = `${/y/u.test(c as string)}`\nnew RegExp(a.source)\nRegExp(name)\nnew RegExp(`^${name}`)\n')
  expect([patterns.map((each) => `${written(each)} ${each.at.join()}`), built]).toEqual([['/x+/g a.ts:1', '/y/u a.ts:2'], ['a.ts:4', 'a.ts:5']])
})

test.each([['(a+)+$', 'exponential'], ['\\/+$', 'polynomial'], ['^(?:a|a)*$', 'exponential']])('A08 the judge calls %s %s', (source, type) => {
  expect(judge({ source, flags: '' }, { checker: 'automaton', timeout: 5000 })).toMatchObject({ status: 'vulnerable', complexity: { type } })
})
