import { expect, test } from 'vitest'
import type { HealthInput } from './health-input.ts'
import { decideHealth } from './decide-health.ts'
import { check, FAILED, input, PASSED, SKIPPED, subject } from './testing/checks.ts'

const examples = ['a', 'b', 'c', 'd'].map((id) => subject(id))
const kpi = (id: string, checks: HealthInput['checks'], more: Partial<HealthInput> = {}) => decideHealth(input(checks, examples, { today: '2026-02-10', ...more })).kpis.find((each) => each.id === id)!

test('without data every figure is unknown, and says what is missing', () => {
  const all = decideHealth(input([], examples)).kpis
  expect(all.map(({ id, value, met }) => [id, value, met])).toEqual(['first_experiment', 'green_share', 'copy_outs', 'returning_users', 'removed', 'graduated'].map((id) => [id, null, null]))
  expect(all.every(({ formula, window, source, detail }) => formula !== '' && window !== '' && source !== '' && detail !== '')).toBe(true)
})

test('the green share counts the last scheduled check of each, and skips are beside it, not in it', () => {
  const checks = [check(30, { a: FAILED }), check(36, { a: PASSED, b: PASSED, c: FAILED, d: SKIPPED }), check(36.1, { c: PASSED }, { trigger: 'push' })]
  expect(kpi('green_share', checks)).toMatchObject({ value: 2 / 3, met: false, detail: '2 of 3 that were tried; 1 could not be tried' })
  expect(kpi('green_share', checks, { today: '2026-02-20' })).toMatchObject({ value: null, met: null })
})

test('exactly 90 % is not more than 90 %', () => {
  const many = Array.from({ length: 10 }, (_, at) => subject(`m${at}`))
  const rows = Object.fromEntries(many.map(({ id }, at) => [id, at === 0 ? FAILED : PASSED]))
  expect(decideHealth(input([check(36, rows)], many)).kpis[1]).toMatchObject({ value: 0.9, met: false })
})

test('the time to a first experiment is what newcomers took, or else what a runner took', () => {
  const checks = [check(36, { a: PASSED, b: PASSED }, { ms: 120_000 })]
  expect(kpi('first_experiment', checks)).toMatchObject({ value: 2, met: true, detail: expect.stringContaining('a runner took') })
  const usage = [{ month: '2026-01', source: 'survey', examples: [], firstExperimentMinutes: [9, 2, 7], returningUsers: 4 }]
  expect(kpi('first_experiment', checks, { usage })).toMatchObject({ value: 7, met: false, detail: '3 newcomers in 2026-01, counted by survey' })
  expect(kpi('returning_users', checks, { usage })).toMatchObject({ value: 4, met: null })
})

test('use is of the newest month that is over', () => {
  const usage = ['2025-12', '2026-02', '2026-01'].map((month, at) => ({ month, source: 's', examples: [{ id: 'a', copyOuts: at + 1 }, { id: 'b', copyOuts: 10 }] }))
  expect(kpi('copy_outs', [], { usage })).toMatchObject({ value: 13, detail: expect.stringContaining('2026-01') })
  expect(kpi('copy_outs', [], { usage: usage.slice(1, 2) })).toMatchObject({ value: null })
})

test('what left a quarter is measured against what was there at its begin', () => {
  const gone = (path: string) => ({ path, at: 0, sha: 's' })
  const git = { claims: new Map(), breaking: new Map(), turnover: { added: [gone('x')], removed: [gone('y')], archived: [], graduated: [gone('z'), gone('w')] } }
  expect(kpi('removed', [], { git })).toMatchObject({ value: 0.5, met: false, detail: '1 removed, 0 archived, 2 graduated, 1 added; 6 at the begin' })
  expect(kpi('graduated', [], { git })).toMatchObject({ value: 2, met: true, detail: 'w, z' })
})
