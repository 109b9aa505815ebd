import fc from 'fast-check'
import { expect, test } from 'vitest'
import { approve, DAY_MS, whyWords, type Approval, type Asked, type Ground, type Offer } from './approve.ts'
import { resolve } from '../config/resolve.ts'

const DEFAULT_POLICY = resolve([]).config.bot.benchmark

const HEAD = `${'a1'.repeat(20)}`
const asked = (more: Partial<Asked> = {}): Asked => ({ key: 'second', by: 1, sha: HEAD, example: 'x/y', at: 1_000_000, ...more })
const offer = (more: Partial<Offer> = {}): Offer => ({ key: 'first', commit: HEAD, example: 'x/y', at: 900_000, ...more })
const ground = (more: Partial<Ground> = {}): Ground => ({ now: 1_000_100, issue: 7, head: HEAD, open: true, offers: [offer()], approvals: [], limits: DEFAULT_POLICY, minutes: 10, limit: 350, ...more })
const approval = (more: Partial<Approval> = {}): Approval => ({ key: 'x', by: 1, issue: 7, at: 999_000, minutes: 10, ...more })

test('cost first: without an offer for this commit and example, by another command, within a day, nothing is approved', () => {
  for (const offers of [[], [offer({ key: 'second' })], [offer({ commit: 'b'.repeat(40) })], [offer({ example: 'x/z' })], [offer({ at: 1_000_000 - DAY_MS })], [offer({ at: 1_000_001 })]]) expect(approve(asked(), ground({ offers }))).toEqual({ kind: 'offer' })
  expect(approve(asked(), ground())).toEqual({ kind: 'approved', until: 1_000_000 + DAY_MS })
})

test('A37: at least twelve digits of the commit that the pull request is at, and no other', () => {
  expect(approve(asked({ sha: HEAD.slice(0, 12) }), ground())).toMatchObject({ kind: 'approved' })
  for (const sha of [HEAD.slice(0, 11), 'b'.repeat(40), '', `${HEAD}0`]) expect(approve(asked({ sha }), ground())).toEqual({ kind: 'refused', why: 'other_commit' })
  expect(approve(asked(), ground({ open: false }))).toEqual({ kind: 'refused', why: 'closed' })
})

test('A39: an approval whose job has not begun within a day is over', () => {
  expect(approve(asked(), ground({ now: 1_000_000 + DAY_MS }))).toEqual({ kind: 'refused', why: 'expired' })
})

test('limits: a person an hour, a pull request a day, minutes a day; the same command never counts against itself', () => {
  const mine = [1, 2, 3].map((n) => approval({ key: `k${n}`, issue: n }))
  expect(approve(asked(), ground({ approvals: mine }))).toEqual({ kind: 'refused', why: 'person_hour' })
  expect(approve(asked({ by: 2 }), ground({ approvals: mine }))).toMatchObject({ kind: 'approved' })
  expect(approve(asked(), ground({ approvals: mine.map((each) => ({ ...each, key: 'second' })) }))).toMatchObject({ kind: 'approved' })
  expect(approve(asked(), ground({ approvals: [1, 2, 3, 4, 5, 6].map((n) => approval({ key: `k${n}`, by: n + 10 })) }))).toEqual({ kind: 'refused', why: 'pull_day' })
  const limits = { ...DEFAULT_POLICY, minutes_day: 100 }
  expect(approve(asked(), ground({ limits, approvals: [approval({ minutes: 91 })] }))).toEqual({ kind: 'refused', why: 'minutes_day' })
  expect(approve(asked(), ground({ limits, approvals: [approval({ minutes: 90 })] }))).toMatchObject({ kind: 'approved' })
  // Nobody knows what it takes: the most that it may.
  expect(approve(asked(), ground({ limits, minutes: null }))).toEqual({ kind: 'refused', why: 'minutes_day' })
})

test('every reason has its words', () => {
  for (const why of ['closed', 'other_commit', 'expired', 'person_hour', 'pull_day', 'minutes_day'] as const) expect(whyWords(why, DEFAULT_POLICY)).toMatch(/\.$/)
})

/** Commands and pushes in any order, tasks begun again at will. */
const acts = fc.array(fc.oneof(fc.constant('push' as const), fc.constant('say' as const), fc.constant('again' as const), fc.integer({ min: 1, max: 20 * 3_600_000 })), { maxLength: 40 })

test('A37, A39: what is approved is the head of that moment, was shown before at that head, and a task that is begun again says the same', () => {
  fc.assert(fc.property(acts, (steps) => {
    let [now, head, count] = [1_000_000, 0, 0]
    const sha = (): string => head.toString(16).padStart(40, '0')
    const offers: Offer[] = []
    const approvals: Approval[] = []
    let last: Asked | null = null
    const decide = (one: Asked): void => {
      const verdict = approve(one, ground({ now, head: sha(), offers, approvals }))
      if (verdict.kind === 'offer' && !offers.some(({ key }) => key === one.key)) offers.push({ key: one.key, commit: sha(), example: one.example, at: one.at })
      if (verdict.kind !== 'approved') return
      expect(one.sha).toBe(sha())
      expect(offers.some(({ key, commit, at }) => key !== one.key && commit === sha() && one.at - at < DAY_MS)).toBe(true)
      expect(verdict.until).toBeGreaterThan(now)
      if (!approvals.some(({ key }) => key === one.key)) approvals.push({ key: one.key, by: one.by, issue: 7, at: one.at, minutes: 10 })
    }
    for (const step of steps) {
      if (step === 'push') head += 1
      else if (step === 'say') decide((last = asked({ key: `k${(count += 1)}`, sha: sha(), at: now })))
      else if (step === 'again' && last !== null) decide(last)
      else if (typeof step === 'number') now += step
    }
    for (const one of approvals) expect(approvals.filter(({ at, issue }) => issue === one.issue && at <= one.at && one.at - at < DAY_MS).length).toBeLessThanOrEqual(DEFAULT_POLICY.pull_day)
  }), { numRuns: 1000 })
})
