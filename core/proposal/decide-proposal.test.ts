import { expect, test } from 'vitest'
import { decideProposal, type Known } from './decide-proposal.ts'
import type { Mark } from './mark.ts'

const mark: Mark = { request: { kind: 'readme' }, by: { kind: 'policy' }, base: 'a'.repeat(40), commit: 'c'.repeat(40), was: 'b'.repeat(40), day: '2026-11-10', evidence: ['x'], withdrawn: false }
const known = (number: number, more: Partial<Known> = {}): Known => ({ number, url: '', state: 'open', title: '', body: '', mark, branch: 'hortus/readme/aaaaaaaa', tip: mark.commit, into: 'main', ...more })
const policy = { by: 'policy', into: 'main', since: null } as const
const person = { ...policy, by: 'person' } as const
const stepOf = (...words: Parameters<typeof decideProposal>) => decideProposal(...words).step

test('without one, one is made; an open one that is ours alone is made anew', () => {
  expect(stepOf([], policy)).toBe('create')
  expect(stepOf([known(1)], policy)).toBe('renew')
  // A crash came between the words and the push.
  expect(stepOf([known(1, { tip: mark.was! })], person)).toBe('renew')
})

test('one that a person pushed to, or leads to another branch, is theirs', () => {
  expect(stepOf([known(1, { tip: 'd'.repeat(40) })], person)).toBe('leave')
  expect(stepOf([known(1, { into: 'next' })], policy)).toBe('leave')
})

test('a person’s no binds the rules of the garden, and no person', () => {
  expect(stepOf([known(1, { state: 'closed' })], policy)).toBe('respect')
  expect(stepOf([known(1, { state: 'closed' })], person)).toBe('create')
  expect(stepOf([known(2, { state: 'merged' }), known(1, { state: 'closed' })], policy)).toBe('create')
  expect(stepOf([known(1, { state: 'merged' }), known(2, { state: 'closed' })], policy)).toBe('respect')
})

test('a no holds for its trouble: one that began later is another', () => {
  const closed = [known(1, { state: 'closed' })]
  expect(stepOf(closed, { ...policy, since: '2026-11-09' })).toBe('respect')
  expect(stepOf(closed, { ...policy, since: '2026-11-10' })).toBe('respect')
  expect(stepOf(closed, { ...policy, since: '2026-11-11' })).toBe('create')
})

test('what a person said yes to is an answer to its trouble: one that lasts is not answered twice, and a later one is', () => {
  const merged = [known(1, { state: 'merged' })]
  expect(stepOf(merged, { ...policy, since: '2026-11-09' })).toBe('respect')
  expect(stepOf(merged, { ...policy, since: '2026-11-11' })).toBe('create')
  expect(stepOf(merged, policy)).toBe('create')
  expect(stepOf(merged, { ...person, since: '2026-11-09' })).toBe('create')
})

test('a no to news holds while the news are the same', () => {
  const closed = [known(1, { state: 'closed' })]
  expect(stepOf(closed, { ...policy, news: ['x'] })).toBe('respect')
  expect(stepOf(closed, { ...policy, news: ['y'] })).toBe('create')
})

test('what we closed ourselves is no person’s no', () => {
  expect(stepOf([known(1, { state: 'closed', mark: { ...mark, withdrawn: true } })], policy)).toBe('create')
})

test('an open one decides, however many were closed after it', () => {
  expect(decideProposal([known(3, { state: 'closed' }), known(1), known(2, { state: 'closed' })], policy)).toMatchObject({ step: 'renew', known: { number: 1 } })
})
