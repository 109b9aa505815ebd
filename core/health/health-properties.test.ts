import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Check, Trigger } from '../history/check.ts'
import { decideHealth } from './decide-health.ts'
import type { HealthInput } from './health-input.ts'
import { check, FAILED, input, MACHINE, PASSED, RULES, SKIPPED, subject } from './testing/checks.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const examples = ids.map((id, at) => subject(id, { tier: (['stable', 'beta', 'experimental'] as const)[at % 3]! }))
const trigger = fc.constantFrom<Trigger>('schedule', 'schedule', 'schedule', 'push', 'manual')
const garden = (states: fc.Arbitrary<string>): fc.Arbitrary<Check[]> =>
  fc.array(fc.tuple(trigger, fc.integer({ min: 0, max: 9 }), fc.dictionary(fc.constantFrom(...ids), states, { maxKeys: ids.length })), { maxLength: 30 }).map((all) => all.map(([by, hours, rows], at) => ({ ...check(at * 3 + hours / 24, rows, { trigger: by }), id: `check ${at}` })))
const anything = garden(fc.oneof(fc.constantFrom(PASSED, FAILED, SKIPPED, MACHINE, 'pfnnnn', 'ppfnnn', 'pppfsn'), fc.stringMatching(/^[pfdmsn]{6}$/)))
const page = (checks: readonly Check[], more: Partial<HealthInput> = {}) => decideHealth(input(checks, examples, { today: '2026-05-01', ...more }))
const notices = ids.map((example) => ({ example, kind: 'archive', by: 'x', at: '2026-04-30T23:00:00.000Z', said: 'y' }) as const)
const HARSH = { ...RULES, red_after: 1, grace_days: 0 }

test('no sequence of skips, doubts and failures of the machine ever makes anything red', () => {
  fc.assert(fc.property(garden(fc.stringMatching(/^[dmsn]{6}$/)), (checks) => {
    const found = page(checks, { rules: HARSH, notices })
    expect(found.summary).toMatchObject({ red: 0, green: 0 })
    expect(found.proposals).toEqual({ notice: [], archive: [], demote: [], promote: [], graduate: [] })
  }), { numRuns: 300 })
})

test('no check that a timer did not start makes anything red', () => {
  fc.assert(fc.property(anything, (checks) => void expect(page(checks.map((each) => ({ ...each, trigger: 'push' })), { rules: HARSH, notices }).summary.red).toBe(0)), { numRuns: 200 })
})

test('whatever is frozen by an incident is neither red nor proposed to anybody', () => {
  fc.assert(fc.property(anything, (checks) => {
    const found = page(checks, { rules: { ...HARSH, incident: { share: 0.01, min: 2 } }, notices })
    const frozen = new Set(found.incidents.flatMap((incident) => incident.examples))
    expect(new Set(found.examples.filter((each) => each.frozen).map(({ id }) => id))).toEqual(frozen)
    const { notice, archive, demote } = found.proposals
    for (const { example } of [...notice, ...archive, ...demote]) expect(frozen.has(example)).toBe(false)
  }), { numRuns: 300 })
})

test('all that begin to fail together and never pass again are never archived, whoever else comes and goes', () => {
  fc.assert(fc.property(fc.subarray(ids, { minLength: 5 }), fc.integer({ min: 1, max: 20 }), (together, weeks) => {
    const all = (failing: readonly string[]) => Object.fromEntries(ids.map((id) => [id, failing.includes(id) ? 'fnnnnn' : PASSED]))
    const checks = [check(0, all([])), ...Array.from({ length: weeks }, (_, at) => check((at + 1) * 3, all(together)))]
    expect(page(checks, { rules: HARSH, notices })).toMatchObject({ summary: { red: 0, frozen: together.length }, proposals: { archive: [], demote: [], notice: [] } })
  }), { numRuns: 100 })
})

test('the order of checks, examples and notices is of no matter', () => {
  const shuffled = anything.chain((checks) => fc.tuple(fc.constant(checks), fc.shuffledSubarray(checks, { minLength: checks.length }), fc.shuffledSubarray(examples, { minLength: examples.length }), fc.shuffledSubarray(notices, { minLength: notices.length })))
  fc.assert(fc.property(shuffled, ([checks, others, subjects, told]) => {
    expect(page(others, { examples: subjects, notices: told })).toEqual(page(checks, { notices }))
  }), { numRuns: 200 })
})

test('who asks for more failures finds no more red, and never another that fewer would not find', () => {
  fc.assert(fc.property(anything, fc.integer({ min: 1, max: 10 }), (checks, n) => {
    const red = (after: number) => page(checks, { rules: { ...RULES, red_after: after } }).examples.filter(({ health }) => health === 'red').map(({ id }) => id)
    const fewer = new Set(red(n))
    expect(red(n + 1).filter((id) => !fewer.has(id))).toEqual([])
  }), { numRuns: 300 })
})

test('one more pass of the required rung never makes anything worse than it was', () => {
  fc.assert(fc.property(anything, (checks) => {
    const better = [...checks, check(110, Object.fromEntries(ids.map((id) => [id, PASSED])), { trigger: 'push' })]
    expect(page(better).summary).toMatchObject({ red: 0, yellow: 0, green: ids.length })
  }), { numRuns: 200 })
})
