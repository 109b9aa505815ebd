import { expect, test } from 'vitest'
import { adviceAfter, MAX_ATTEMPTS, type Failure } from './backoff.ts'

const after = (failure: Partial<Failure>) => adviceAfter({ status: 500, headers: {}, message: '', unreadable: false, attempts: 1, repeatable: true, now: 1_000_000, ...failure })

test.each([
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }, { wait: 7000 }],
  ['403 with retry-after', { status: 403, headers: { 'retry-after': 30 } }, { wait: 30_000 }],
  ['retry-after of zero', { status: 429, headers: { 'retry-after': '0' } }, { wait: 1000 }],
  ['a secondary limit without retry-after', { status: 403, message: 'You have exceeded a secondary rate limit.' }, { wait: 60_000 }],
  ['the same for the second time', { status: 403, message: 'You have exceeded a secondary rate limit.', attempts: 2 }, { wait: 120_000 }],
  ['the primary limit', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1050' } }, { wait: 51_000 }],
  ['a reset in the past', { status: 429, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '10' } }, { wait: 60_000 }],
  ['a retry-after that is no number', { status: 429, headers: { 'retry-after': 'Fri, 31 Dec 1999 23:59:59 GMT' } }, { wait: 60_000 }],
  ['503 with retry-after', { status: 503, headers: { 'retry-after': '5' } }, { wait: 5000 }],
  ['500', {}, { wait: 1000 }],
  ['no answer, for the third time', { status: null, attempts: 3 }, { wait: 4000 }],
] as const)('%s is waited for', (_name, failure, advice) => {
  expect(after(failure)).toEqual(advice)
})

test.each([
  ['a limit of an hour', { status: 429, headers: { 'retry-after': '3600' } }, { stop: 'limited', happened: 'no' }],
  ['a limit again and again', { status: 429, attempts: MAX_ATTEMPTS }, { stop: 'limited', happened: 'no' }],
  ['500 again and again', { attempts: MAX_ATTEMPTS }, { stop: 'unreachable', happened: 'unknown' }],
  ['500 of what must not be done twice', { repeatable: false }, { stop: 'unreachable', happened: 'unknown' }],
  ['HTML of what must not be done twice', { status: 200, unreadable: true, repeatable: false }, { stop: 'unreadable', happened: 'unknown' }],
  ['403 that is no limit', { status: 403, message: 'Resource not accessible by integration' }, { stop: 'permission', happened: 'no' }],
  ['401', { status: 401 }, { stop: 'permission', happened: 'no' }],
  ['404', { status: 404 }, { stop: 'not_found', happened: 'no' }],
  ['422', { status: 422 }, { stop: 'refused', happened: 'no' }],
  ['301, which leads elsewhere', { status: 301 }, { stop: 'refused', happened: 'no' }],
] as const)('%s ends it', (_name, failure, advice) => {
  expect(after(failure)).toEqual(advice)
})

test('a limit was checked before anything was done: even what must not be done twice is tried again', () => {
  expect(after({ status: 429, repeatable: false, headers: { 'retry-after': '2' } })).toEqual({ wait: 2000 })
})
