import { expect, test } from 'vitest'
import type { Check } from '../history/check.ts'
import type { Notice } from '../history/notice.ts'
import type { ExampleHealth } from '../schema/health.ts'
import { decideHealth } from './decide-health.ts'
import type { HealthInput, Subject } from './health-input.ts'
import { check, FAILED, input, MACHINE, PASSED, RULES, SKIPPED, subject } from './testing/checks.ts'

const a = subject('a')
const of = (checks: readonly Check[], example: Subject = a, more: Partial<HealthInput> = {}): ExampleHealth => decideHealth(input(checks, [example], more)).examples[0]!
const weekly = (...states: readonly string[]): Check[] => states.map((each, week) => check(week * 7, { a: each }))

test('three scheduled failures in a row are red, two are not', () => {
  expect(of(weekly(PASSED, FAILED, FAILED))).toMatchObject({ health: 'yellow', why: 'failed 2 of the 3 scheduled checks in a row that make it red, since 2026-01-12, at smoked: exited with code 1' })
  expect(of(weekly(PASSED, FAILED, FAILED, FAILED))).toMatchObject({ health: 'red', failing: { scheduled: 3, since: '2026-01-12T03:17:00.000Z', rung: 'smoked' } })
})

test('a skip and a machine that failed neither count nor forgive', () => {
  expect(of(weekly(FAILED, SKIPPED, FAILED, MACHINE, FAILED))).toMatchObject({ health: 'red', failing: { scheduled: 3 } })
  expect(of(weekly(FAILED, SKIPPED, FAILED, MACHINE))).toMatchObject({ health: 'yellow', failing: { scheduled: 2 } })
})

test('one pass forgives, whoever started it', () => {
  const checks = [...weekly(FAILED, FAILED, FAILED), check(18, { a: PASSED }, { trigger: 'push' })]
  expect(of(checks)).toMatchObject({ health: 'green', why: 'reached smoked on 2026-01-23' })
})

test('pushed checks alone make nothing red', () => {
  const checks = Array.from({ length: 10 }, (_, day) => check(day, { a: FAILED }, { trigger: 'push' }))
  expect(of(checks)).toMatchObject({ health: 'yellow', failing: { scheduled: 0, other: 10 }, why: expect.stringContaining('failed 10 checks outside of the schedule') })
})

test('attempts of one run are one check, and the last of them counts', () => {
  const again = (day: number, states: string) => check(day, { a: states }, { run: '77' })
  expect(of([check(0, { a: FAILED }), check(7, { a: FAILED }), { ...again(14, FAILED), id: 'x' }, { ...again(14.1, FAILED), id: 'y' }])).toMatchObject({ failing: { scheduled: 3 } })
  expect(of([check(0, { a: FAILED }), again(7, FAILED), { ...again(7.1, FAILED), id: 'z' }])).toMatchObject({ failing: { scheduled: 2 } })
  expect(of([again(7, FAILED), { ...again(7.1, PASSED), id: 'z' }])).toMatchObject({ health: 'green' })
})

test.each([
  ['stable', 'ppppfn', 'yellow'],
  ['stable', 'pppfpn', 'green'],
  ['beta', 'pppnfn', 'green'],
  ['beta', 'ppfnnn', 'yellow'],
  ['experimental', 'ppfnnn', 'green'],
  ['experimental', 'pfnnnn', 'yellow'],
  ['experimental', 'pnnnpn', 'green'],
  ['stable', 'pppdsn', 'yellow'],
] as const)('a %s example with the rungs %s is %s: its tier asks for one rung, and those above prove it', (tier, states, health) => {
  expect(of([check(0, { a: states })], subject('a', { tier }))).toMatchObject({ health })
})

test('a failure above the required rung is none, also where nobody tried the rung itself', () => {
  expect(of([0, 7, 14].map((day) => check(day, { a: 'ppnnfn' })), subject('a', { tier: 'beta' }))).toMatchObject({ health: 'yellow', failing: null, why: expect.stringContaining('never seen to reach built') })
})

test('what failed below the rung without deciding is no failure', () => {
  expect(of(weekly('pppdsn', 'pppdsn', 'pppdsn', 'pppdsn'))).toMatchObject({ health: 'yellow', failing: null, why: expect.stringContaining('never seen to reach smoked') })
})

test('stale: green too long ago, by the days of its tier', () => {
  expect(of([check(0, { a: PASSED })], a, { today: '2026-02-04' })).toMatchObject({ health: 'green', lastGreen: { days: 30 } })
  expect(of([check(0, { a: PASSED })], a, { today: '2026-02-05' })).toMatchObject({ health: 'yellow', why: 'stale: reached smoked 31 days ago, more than 30' })
  expect(of([check(0, { a: PASSED }, { tier: 'beta' })], subject('a', { tier: 'beta' }), { today: '2026-02-05' })).toMatchObject({ health: 'green' })
})

test('files that changed since it was green make it yellow; an unknown tree says nothing', () => {
  const green = check(0, { a: PASSED }, { tree: 'a'.repeat(40) })
  expect(of([green], subject('a', { tree: 'b'.repeat(40) }))).toMatchObject({ health: 'yellow', lastGreen: { changed: true }, why: 'its files changed since it reached smoked on 2026-01-05' })
  expect(of([green], subject('a', { tree: 'a'.repeat(40) }))).toMatchObject({ health: 'green', lastGreen: { changed: false } })
  expect(of([green])).toMatchObject({ health: 'green', lastGreen: { changed: null } })
})

test('what failed above the rung that is asked for makes nothing red, and is said', () => {
  expect(of([check(0, { a: 'ppfnnn' }, { reason: 'its image does not build' })], subject('a', { tier: 'experimental' }))).toMatchObject({ health: 'green', why: 'reached contracted on 2026-01-05; above that it failed at built: its image does not build' })
})

test('never checked is yellow, archived and graduated are not judged', () => {
  const page = decideHealth(input([], [a, subject('old', { tier: 'archived' }), subject('gone', { graduated: true })]))
  expect(page.examples.map(({ id, health, why }) => [id, health, why])).toEqual([['a', 'yellow', 'never checked'], ['gone', null, 'has a repository of its own'], ['old', null, 'archived']])
  expect(page.summary).toEqual({ examples: 3, green: 0, yellow: 1, red: 0, frozen: 0, archived: 1, graduated: 1 })
})

test('a descriptor that nobody can read now is yellow, whatever was green before', () => {
  expect(of([check(0, { a: PASSED })], subject('a', { unreadable: true }))).toMatchObject({ health: 'yellow', why: expect.stringContaining('cannot be read') })
})

test('A38: a check of a day to come is not looked at', () => {
  expect(of([check(0, { a: PASSED }), check(1000, { a: FAILED })], a, { today: '2026-01-06' })).toMatchObject({ health: 'green' })
})

const notice = (day: string, more: Partial<Notice> = {}): Notice => ({ example: 'a', kind: 'archive', by: 'Ada', at: `${day}T10:00:00.000Z`, said: '#12', ...more })
const proposed = (notices: readonly Notice[], today: string) => decideHealth(input(weekly(PASSED, FAILED, FAILED, FAILED), [a], { notices, today })).proposals

test('to archive takes red, a notice, and its whole grace', () => {
  expect(proposed([], '2026-02-20')).toMatchObject({ notice: [{ example: 'a' }], archive: [], demote: [{ example: 'a' }] })
  expect(proposed([notice('2026-01-28')], '2026-02-10')).toMatchObject({ notice: [], archive: [], demote: [{ example: 'a' }] })
  expect(proposed([notice('2026-01-28')], '2026-02-11')).toMatchObject({ notice: [], demote: [], archive: [{ evidence: [{ value: 3, limit: 3 }, { value: 14, limit: 14 }, { value: '2026-01-05' }], command: 'hortus archive a --reason "red since 2026-01-12: 3 scheduled checks in a row failed at smoked"' }] })
})

test('a notice of an earlier trouble, of another kind, about another example or of a day to come begins no grace', () => {
  for (const each of [notice('2026-01-01'), notice('2026-01-28', { kind: 'demotion' }), notice('2026-01-28', { example: 'b' }), notice('2026-12-28')]) expect(proposed([each], '2026-06-01')).toMatchObject({ archive: [], notice: [{ example: 'a' }] })
})

test('who was told of a demotion is part of its evidence, and begins no other grace', () => {
  expect(proposed([notice('2026-01-28', { kind: 'demotion' })], '2026-06-01')).toMatchObject({ archive: [], demote: [{ evidence: [{ value: 3 }, { value: '2026-01-28', source: 'notice of 2026-01-28 by Ada: #12' }] }] })
})

test('a hostile id stays one word of the command', () => {
  const id = "x'; rm -rf ~ #`"
  const page = decideHealth(input([0, 7, 14].map((day) => check(day, { [id]: FAILED })), [subject(id)]))
  expect(page.proposals.notice[0]!.command).toBe(`hortus health --notice 'x'\\''; rm -rf ~ #\`' --said "where you told the owner"`)
})

test('eight green weeks of what the next tier asks for are a promotion; a gap, a failure or an old row are none', () => {
  const weeks = (from: number, to: number, skip: readonly number[] = []): Check[] => Array.from({ length: to - from }, (_, at) => from + at).filter((week) => !skip.includes(week)).map((week) => check(week * 7, { a: PASSED }))
  const promoted = (checks: readonly Check[], more: Partial<HealthInput> = {}) => decideHealth(input(checks, [subject('a', { tier: 'beta' })], more)).proposals.promote.map(({ evidence }) => evidence[0]!.value)
  expect(promoted(weeks(0, 8))).toEqual([8])
  expect(promoted(weeks(0, 7))).toEqual([])
  expect(promoted(weeks(0, 10, [5]))).toEqual([])
  expect(promoted([...weeks(0, 8), check(50, { a: FAILED })])).toEqual([])
  expect(promoted(weeks(0, 8), { today: '2026-03-20' })).toEqual([])
  expect(decideHealth(input(weeks(0, 8), [a])).proposals.promote).toEqual([])
})

test('a timer that is hours late is still of its week', () => {
  const late = Array.from({ length: 8 }, (_, week) => check(week * 7 + (week % 2) * 0.6, { a: PASSED }))
  expect(decideHealth(input(late, [subject('a', { tier: 'experimental' })])).proposals.promote).toMatchObject([{ example: 'a', command: 'write `stability: beta` into examples/a/example.yaml' }])
})

test('any one of four rules makes a candidate for graduation, with its number; at the limit none does', () => {
  const day = check(0, { a: PASSED }, { bytes: 500_000_001 })
  const git = (changes: number) => ({ claims: new Map(), turnover: { added: [], removed: [], archived: [], graduated: [] }, breaking: new Map([['a', Array.from({ length: changes }, () => ({ sha: 'x', at: 0, files: [] }))]]) })
  const usage = (users: number) => [{ month: '2026-01', source: 'the gallery', examples: [{ id: 'a', externalUsers: users }] }]
  const found = (checks: readonly Check[], example: Subject, more: Partial<HealthInput> = {}) => decideHealth(input(checks, [example], more)).proposals.graduate.flatMap(({ evidence }) => evidence.map(({ value, limit }) => [value, limit]))
  expect(found([day], a)).toEqual([[500, 500]])
  expect(found([check(0, { a: PASSED }, { bytes: 500_000_000 })], a)).toEqual([])
  expect(found([], a, { usage: usage(4) })).toEqual([[4, 3]])
  expect(found([], a, { usage: usage(3) })).toEqual([])
  expect(found([], a, { git: git(3) })).toEqual([[3, 2]])
  expect(found([], a, { git: git(2) })).toEqual([])
  expect(found([], subject('a', { product: true }))).toEqual([['product: true', null]])
  expect(found([], subject('a', { product: true, graduated: true }))).toEqual([])
  expect(RULES.graduate).toEqual({ external_users: 3, artifact_mb: 500, breaking_changes: 2, bulk_examples: 5 })
})

const TREE = 'a'.repeat(40)
const under = (id: string, states: readonly string[], tree = TREE): Check[] => states.map((each, week) => check(week * 7, { [id]: each }, { tree }))

test('a rename keeps what is known: the same tree under a former id', () => {
  const now = subject('b', { tree: TREE })
  expect(of(under('old', [PASSED]), now)).toMatchObject({ health: 'green', lastGreen: { changed: false } })
  const red = decideHealth(input(under('old', [FAILED, FAILED, FAILED]), [now], { today: '2026-02-20', notices: [{ example: 'old', at: '2026-01-20T00:00:00.000Z', kind: 'archive', by: 'a', said: 'b' } as Notice] }))
  expect([red.examples[0]!.health, red.proposals.archive.map(({ example }) => example)]).toEqual(['red', ['b']])
})

test('a rename forgives nothing: failures before it and after it are in a row', () => {
  const checks = [...under('old', [PASSED, FAILED, FAILED]), check(21, { b: FAILED }, { tree: TREE }), check(28, { b: SKIPPED }, { tree: 'b'.repeat(40) })]
  expect(of(checks, subject('b', { tree: 'b'.repeat(40) }))).toMatchObject({ health: 'red', failing: { scheduled: 3 } })
})

test('what moved is guessed by nothing but a tree that one former id and one example have', () => {
  const now = subject('b', { tree: TREE })
  expect(of(under('old', [PASSED], 'b'.repeat(40)), now)).toMatchObject({ why: 'never checked' })
  expect(of([...under('old', [PASSED]), ...under('older', [PASSED])], now)).toMatchObject({ why: 'never checked' })
  const [one, copy] = decideHealth(input(under('a', [PASSED]), [subject('a', { tree: TREE }), now])).examples
  expect([one!.health, copy!.why]).toEqual(['green', 'never checked'])
})
