import { expect, test } from 'vitest'
import { decideHealth } from './decide-health.ts'
import { check, FAILED, input, PASSED, RULES, subject } from './testing/checks.ts'
import { weeksOf } from './weeks.ts'

const DAY_MS = 86_400_000
const START = Date.parse('2026-01-05T03:17:00.000Z')
const weeks = (checks: Parameters<typeof input>[0], examples: Parameters<typeof input>[1], more: { readonly today?: string; readonly addedAt?: ReadonlyMap<string, number> } = {}) => weeksOf({ today: '2026-02-15', rules: RULES, examples, checks, addedAt: new Map(), ...more })

test('each week is what health would have said on its last day', () => {
  const checks = [check(0, { a: PASSED, b: FAILED }), check(7, { a: PASSED, b: FAILED }), check(9, { b: FAILED }, { trigger: 'push' }), check(14, { a: PASSED, b: FAILED })]
  const examples = [subject('a'), subject('b')]
  const told = weeks(checks, examples)
  expect(told.map(({ week, green, yellow, red }) => [week, green, yellow, red])).toEqual([['2026-01-05', 1, 1, 0], ['2026-01-12', 1, 1, 0], ['2026-01-19', 1, 0, 1]])
  for (const [at, day] of ['2026-01-11', '2026-01-18', '2026-01-25'].entries()) {
    const { summary } = decideHealth(input(checks.filter((each) => each.at.slice(0, 10) <= day), examples, { today: day }))
    expect(told[at]).toMatchObject({ green: summary.green, yellow: summary.yellow, red: summary.red })
  }
})

test('a week that only pushes looked at is none', () => {
  expect(weeks([check(0, { a: PASSED }), check(7, { a: FAILED }, { trigger: 'push' }), check(14, { a: PASSED })], [subject('a')]).map(({ week }) => week)).toEqual(['2026-01-05', '2026-01-19'])
})

test('what was removed or archived since counts for as long as it was there, so that removing what is red makes no week greener', () => {
  const rows = (day: number) => check(day, { a: PASSED, gone: FAILED, shelved: PASSED })
  const checks = [rows(0), rows(7), rows(14), check(21, { a: PASSED })]
  const told = weeks(checks, [subject('a'), subject('shelved', { tier: 'archived' })])
  expect(told.map(({ green, yellow, red }) => [green, yellow, red])).toEqual([[2, 1, 0], [2, 1, 0], [2, 0, 1], [1, 0, 0]])
})

test('an example counts from the first check that listed it', () => {
  expect(weeks([check(0, { a: PASSED }), check(7, { a: PASSED, b: PASSED })], [subject('a'), subject('b'), subject('c')]).map(({ green, yellow }) => [green, yellow])).toEqual([[1, 0], [2, 0]])
})

test('the time to the first run is from the commit to the first green check, of examples that came since anybody looked', () => {
  const checks = [check(0, { a: PASSED }), check(7, { a: PASSED, b: FAILED }), check(8, { b: PASSED }, { trigger: 'push' }), check(14, { b: PASSED, c: PASSED })]
  const addedAt = new Map([['a', START - 30 * DAY_MS], ['b', START + 6 * DAY_MS], ['c', START + 13 * DAY_MS]])
  expect(weeks(checks, ['a', 'b', 'c'].map((id) => subject(id)), { addedAt }).map(({ firstRunHours }) => firstRunHours)).toEqual([null, 48, 24])
})

test('nothing is known of no checks', () => {
  expect(weeks([], [subject('a')])).toEqual([])
})
