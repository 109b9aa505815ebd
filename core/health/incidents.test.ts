import { expect, test } from 'vitest'
import type { Check } from '../history/check.ts'
import { decideHealth } from './decide-health.ts'
import { check, FAILED, input, PASSED, subject } from './testing/checks.ts'

const ids = Array.from({ length: 20 }, (_, at) => `e${String(at).padStart(2, '0')}`)
const rows = (failing: readonly string[]): Record<string, string> => Object.fromEntries(ids.map((id) => [id, failing.includes(id) ? FAILED : PASSED]))
const page = (checks: readonly Check[], reason?: string) => decideHealth(input(checks.map((each) => (reason === undefined ? each : { ...each, rows: each.rows.map(([id, tree, tier, states, why, ...rest]) => [id, tree, tier, states, why === null ? null : reason.replace('ID', id), ...rest] as const) })), ids.map((id) => subject(id))))
const weeks = (...failing: readonly (readonly string[])[]): Check[] => failing.map((each, week) => check(week * 7, rows(each)))

test('five that begin to fail in the same check are an incident: however long it lasts, nothing counts and nothing is proposed', () => {
  const found = page(weeks([], ...Array.from({ length: 12 }, () => ids.slice(0, 5))))
  expect(found.summary).toMatchObject({ red: 0, yellow: 5, frozen: 5, green: 15 })
  expect(found.incidents).toMatchObject([{ since: '2026-01-12T03:17:00.000Z', threshold: 5, cause: 'smoked: exited with code #', examples: ids.slice(0, 5) }])
  expect(found.proposals).toMatchObject({ notice: [], archive: [], demote: [] })
  expect(found.examples[0]!.why).toContain('part of an incident since 2026-01-12: 5 examples')
})

test('four are none', () => {
  expect(page(weeks([], ids.slice(0, 4), ids.slice(0, 4), ids.slice(0, 4))).summary).toMatchObject({ red: 4, frozen: 0 })
})

test('it is over in a check after which fewer fail, and who is left counts from that check on', () => {
  const left = ids.slice(0, 2)
  expect(page(weeks([], ids.slice(0, 6), ids.slice(0, 6), left)).examples[0]).toMatchObject({ health: 'yellow', frozen: false, failing: { scheduled: 1 } })
  expect(page(weeks([], ids.slice(0, 6), ids.slice(0, 6), left, left)).summary).toMatchObject({ red: 0 })
  expect(page(weeks([], ids.slice(0, 6), ids.slice(0, 6), left, left, left))).toMatchObject({ summary: { red: 2 }, incidents: [] })
})

test('who failed before it began goes on counting, who fails later for the same cause joins it', () => {
  const found = page(weeks([], ['e19'], ['e19', ...ids.slice(0, 5)], ['e19', ...ids.slice(0, 6)]))
  expect(found.incidents[0]!.examples).toEqual(ids.slice(0, 6))
  expect(found.examples.at(-1)).toMatchObject({ health: 'red', frozen: false, failing: { scheduled: 3 } })
})

test('a large garden needs a share of those that were tried', () => {
  const many = Array.from({ length: 200 }, (_, at) => `m${String(at).padStart(3, '0')}`)
  const of = (failing: number) => Object.fromEntries(many.map((id, at) => [id, at < failing ? FAILED : PASSED]))
  const last = (failing: number) => decideHealth(input([check(0, of(0)), ...[7, 14, 21].map((day) => check(day, of(failing)))], many.map((id) => subject(id)))).summary
  expect(last(20)).toMatchObject({ red: 0, frozen: 20 })
  expect(last(19)).toMatchObject({ red: 19, frozen: 0 })
})

test('a first check in which many fail is an incident when they name one cause, and none when each just ended with an error', () => {
  const first = weeks(ids.slice(0, 8), ids.slice(0, 8), ids.slice(0, 8))
  expect(page(first, 'its image does not build: no such image docker.io/library/ID-base:latest').summary).toMatchObject({ red: 0, frozen: 8 })
  expect(page(first, 'exited with code 1').summary).toMatchObject({ red: 8, frozen: 0 })
})
