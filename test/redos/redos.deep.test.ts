/** A08 in full: every pattern, by an automaton where one can be built and by a search for a slow text where none can. */
import { expect, test } from 'vitest'
import { ALLOWED } from './allowed.ts'
import { findPatterns } from './find-patterns.ts'
import { judge, told, written } from './judge.ts'

test('A08 every pattern is safe, or stands in the table with the reason why it is; nothing stands there in vain', () => {
  const bad = findPatterns().patterns.map((pattern) => ({ pattern, verdict: judge(pattern, { timeout: 30_000 }) })).filter(({ verdict }) => verdict.status !== 'safe')
  expect(bad.filter(({ pattern }) => ALLOWED[written(pattern)] === undefined).map(({ pattern, verdict }) => told(pattern, verdict))).toEqual([])
  expect(bad.filter(({ verdict }) => verdict.status === 'vulnerable' && verdict.complexity.type === 'exponential').map(({ pattern, verdict }) => told(pattern, verdict))).toEqual([])
  expect(Object.keys(ALLOWED).filter((each) => !bad.some(({ pattern }) => written(pattern) === each))).toEqual([])
})
