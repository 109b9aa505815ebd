import fc from 'fast-check'
import { expect, test } from 'vitest'
import { follow, MISSING_MS, type Step } from './follow.ts'
import type { Job } from './job.ts'
import type { TitledRun } from './runs-of.ts'
import { sampleJob } from './testing/sample-job.ts'

const job = sampleJob({ verb: 'benchmark' })
const OURS = { id: 3, login: 'hortus-bot[bot]', bot: true, app: null }
const ANN = { id: 12, login: 'ann', bot: false, app: null }
const run = (more: Partial<TitledRun> = {}): TitledRun => ({ id: 10, attempt: 1, event: 'workflow_dispatch', path: '.github/workflows/hortus-command.yml', status: 'in_progress', conclusion: null, headSha: 'e'.repeat(40), headBranch: 'main', headRepository: { id: 1, owner: 'acme' }, startedAt: job.askedAt, title: `Hortus benchmark ${job.key}`, actor: OURS, startedBy: OURS, ...more })
const us = { app: { id: 1, slug: 'hortus-bot' } }
const here = { open: true, head: job.commit }
const look = (runs: readonly TitledRun[], more: { readonly now?: number; readonly pull?: typeof here | null; readonly attempt?: number; readonly of?: Partial<Job> } = {}): Step => follow({ ...job, ...more.of }, { now: more.now ?? job.askedAt + 60_000, runs, pull: more.pull === undefined ? here : more.pull, attempt: more.attempt ?? 1, us, may: new Set([ANN.id]) })

test('a run that has ended with a result is reported, whatever the result', () => {
  for (const conclusion of ['success', 'failure', 'timed_out', 'neutral']) expect(look([run({ status: 'completed', conclusion })])).toMatchObject({ kind: 'report', run: { id: 10 }, cancel: [] })
})

test('a run that GitHub ended before anything ran has no result', () => {
  for (const conclusion of ['startup_failure', 'action_required', 'skipped', 'stale', null]) expect(look([run({ status: 'completed', conclusion })])).toMatchObject({ kind: 'over', why: 'refused' })
})

test('A39: a push or a closing voids an approval and ends its run, queued or running', () => {
  for (const pull of [{ open: true, head: 'c'.repeat(40) }, { open: false, head: job.commit }]) {
    for (const status of ['queued', 'in_progress', 'waiting']) expect(look([run({ status })], { pull })).toMatchObject({ kind: 'over', why: 'void', cancel: [10] })
    expect(look([], { pull })).toMatchObject({ kind: 'over', why: 'void', cancel: [] })
    expect(look([run({ status: 'completed', conclusion: 'cancelled' })], { pull })).toMatchObject({ kind: 'over', why: 'void' })
  }
})

test('what needed no approval goes on after a push: its result names its commit', () => {
  expect(look([run()], { of: { verb: 'smoke' }, pull: { open: true, head: 'c'.repeat(40) } })).toMatchObject({ kind: 'wait' })
})

test('a run that never appears is told after a quarter of an hour, one that does not end at its deadline', () => {
  expect(look([], { now: job.askedAt + MISSING_MS - 1 })).toMatchObject({ kind: 'wait', run: null })
  expect(look([], { now: job.askedAt + MISSING_MS })).toMatchObject({ kind: 'over', why: 'missing' })
  expect(look([run()], { now: job.deadline })).toMatchObject({ kind: 'over', why: 'timed_out', cancel: [10] })
})

test('a run is ended after the minutes that were shown, and a queue before it does not count', () => {
  const after = (minutes: number, more: Partial<TitledRun> = {}): Step => look([run(more)], { now: job.askedAt + minutes * 60_000, of: { minutes: 60, deadline: job.askedAt + 30 * 3_600_000 } })
  expect(after(59)).toMatchObject({ kind: 'wait' })
  expect(after(60)).toMatchObject({ kind: 'over', why: 'timed_out', cancel: [10] })
  expect(after(90, { status: 'queued' })).toMatchObject({ kind: 'wait' })
})

test('of two runs with the key the older one counts, and the other is ended', () => {
  expect(look([run({ id: 12 }), run({ id: 10 })])).toMatchObject({ kind: 'wait', run: { id: 10 }, cancel: [12] })
  expect(look([run({ id: 12 }), run({ id: 10, status: 'completed', conclusion: 'success' })])).toMatchObject({ kind: 'report', run: { id: 10 }, cancel: [12] })
})

test('A45: a run of another workflow, branch, fork, event or title is none of the job, and is not ended either', () => {
  const strangers = [run({ path: '.github/workflows/evil.yml' }), run({ headBranch: 'evil' }), run({ headRepository: { id: 2, owner: 'mallory' } }), run({ headRepository: null }), run({ event: 'push' }), run({ title: `${job.key} ` }), run({ title: `x${job.key}` }), run({ title: `Hortus benchmark ${job.key.slice(0, -1)}0` })]
  for (const stranger of strangers) expect(look([{ ...stranger, status: 'completed', conclusion: 'success' }])).toMatchObject({ kind: 'wait', run: null, cancel: [] })
  expect(look(strangers, { pull: { open: false, head: job.commit } })).toMatchObject({ kind: 'over', why: 'void', cancel: [] })
})

test('a run that was started again is waited for: the end of the attempt before is none of it', () => {
  const first = run({ status: 'completed', conclusion: 'failure' })
  expect(look([first], { attempt: 2 })).toMatchObject({ kind: 'wait' })
  expect(look([run({ attempt: 2, status: 'completed', conclusion: 'success' })], { attempt: 2 })).toMatchObject({ kind: 'report' })
})

test('A45: an attempt counts that we or somebody who may started; another one is ended, and nothing of it is taken', () => {
  const again = (startedBy: TitledRun['startedBy'], more: Partial<TitledRun> = {}): Step => look([run({ attempt: 2, startedBy, status: 'completed', conclusion: 'success', ...more })], { attempt: 2 })
  for (const who of [OURS, ANN]) expect(again(who)).toMatchObject({ kind: 'report' })
  for (const who of [{ ...ANN, id: 13 }, { ...ANN, bot: true }, { ...OURS, login: 'other[bot]' }, null]) {
    expect(again(who)).toMatchObject({ kind: 'over', why: 'stranger', cancel: [] })
    expect(again(who, { status: 'in_progress', conclusion: null })).toMatchObject({ kind: 'over', why: 'stranger', cancel: [10] })
  }
})

test('the next look is never later than five minutes or the deadline, and never at once', () => {
  for (const age of [0, 1000, 60_000, 3_600_000, 29 * 3_600_000]) {
    const step = look([run()], { now: job.askedAt + age, of: { deadline: job.askedAt + 30 * 3_600_000 } })
    expect(step.kind).toBe('wait')
    const pause = (step as Extract<Step, { kind: 'wait' }>).at - (job.askedAt + age)
    expect([pause >= 20_000, pause <= 300_000]).toEqual([true, true])
  }
})

/** A GitHub that does what it likes, a bot that looks when it likes: what was approved is what is reported, in every order. */
type World = { readonly head: number; readonly open: boolean; readonly runs: readonly TitledRun[]; readonly now: number; readonly over: string | null }
const commitOf = (n: number): string => n.toString(16).padStart(40, '0')

const acts = fc.array(fc.oneof(
  fc.constant({ do: 'push' } as const),
  fc.constant({ do: 'close' } as const),
  fc.constant({ do: 'look' } as const),
  fc.record({ do: fc.constant('appear' as const), id: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('move' as const), id: fc.integer({ min: 1, max: 9 }), conclusion: fc.constantFrom('success', 'failure', 'cancelled', 'startup_failure') }),
  fc.record({ do: fc.constant('pass' as const), ms: fc.integer({ min: 1, max: 20 * 3_600_000 }) }),
), { maxLength: 30 })

test('A37, A39: in every order of push, close, look, run and time, an approved run is only reported when it was ended before its approval was void, and every job comes to an end', () => {
  fc.assert(fc.property(acts, (steps) => {
    const approved = sampleJob({ verb: 'benchmark', commit: commitOf(0) })
    const runs = new Map<number, TitledRun>()
    let world: World = { head: 0, open: true, runs: [], now: approved.askedAt, over: null }
    let endedAfterVoid = false
    const lookNow = (): Step => follow(approved, { now: world.now, runs: [...runs.values()], pull: { open: world.open, head: commitOf(world.head) }, attempt: 1, us, may: new Set() })
    // oxlint-disable-next-line no-accumulating-spread -- a world of five keys
    for (const act of [...steps, { do: 'pass', ms: 31 * 3_600_000 } as const, { do: 'look' } as const]) {
      if (act.do === 'push') world = { ...world, head: world.head + 1 }
      else if (act.do === 'close') world = { ...world, open: false }
      else if (act.do === 'pass') world = { ...world, now: world.now + act.ms }
      else if (act.do === 'appear' && !runs.has(act.id)) runs.set(act.id, run({ id: act.id, title: `Hortus benchmark ${approved.key}`, status: 'queued' }))
      else if (act.do === 'move') {
        const known = runs.get(act.id)
        if (known !== undefined && known.status !== 'completed') runs.set(act.id, { ...known, status: 'completed', conclusion: act.conclusion })
      } else if (act.do === 'look' && world.over === null) {
        const step = lookNow()
        for (const id of step.cancel) runs.set(id, { ...runs.get(id)!, status: 'completed', conclusion: 'cancelled' })
        if (step.kind === 'report') endedAfterVoid ||= step.run.conclusion === 'cancelled'
        if (step.kind !== 'wait') world = { ...world, over: step.kind === 'report' ? 'report' : step.why }
      }
    }
    expect(endedAfterVoid).toBe(false)
    // Every job ends, and none of its runs goes on afterwards.
    expect(world.over).not.toBeNull()
    const last = lookNow()
    expect(last.kind).not.toBe('wait')
  }), { numRuns: 500 })
})
