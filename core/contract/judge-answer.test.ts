import { expect, test } from 'vitest'
import type { ServiceAnswer, ServiceAsk } from '../world.ts'
import { judgeAnswer } from './judge-answer.ts'

const ask: ServiceAsk = { path: '/', method: 'GET', headers: {}, body: null, status: 200, contains: null, timeoutMs: 1000 }
const answer: ServiceAnswer = { status: 200, bytes: 2, truncated: false, durationMs: 1, error: null, text: 'ok' }

test('the status and the text that were wanted are an answer', () => {
  expect(judgeAnswer(ask, answer)).toBe(null)
  expect(judgeAnswer({ ...ask, contains: 'k' }, answer)).toBe(null)
})

test('where nobody said what to expect, every status below 500 will do, and a server that speaks something else than HTTP', () => {
  const any = { ...ask, status: null }
  expect(judgeAnswer(any, { ...answer, status: 404 })).toBe(null)
  expect(judgeAnswer(any, { ...answer, status: 500 })).toContain('answered GET / with 500')
  expect(judgeAnswer(any, { ...answer, status: null, error: 'no HTTP answer (HPE_INVALID_CONSTANT)' })).toBe(null)
  expect(judgeAnswer(any, { ...answer, status: null, error: 'nothing more within 10 s' })).toContain('gave no answer')
})

test('an answer that broke off is none, also with the right status', () => {
  expect(judgeAnswer(ask, { ...answer, error: 'the connection ended in the middle' })).toBe('began to answer GET / and did not end: the connection ended in the middle')
})

test('A50 what a server said is quoted without anything that a terminal or a runner obeys', () => {
  const said = judgeAnswer(ask, { ...answer, status: 500, text: '\u001b]0;x\u0007\n::error::owned \u202e' })
  expect(said).toBe('answered GET / with 500, and 200 was expected (::error::owned \uFFFD)')
  expect(said).not.toMatch(/^::/)
})
