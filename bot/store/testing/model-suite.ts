/** Whatever is done in whatever order: what is taken is due, the first of its subject, of no paused installation and of nobody else. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Lease, Store } from '../store.ts'
import type { Place } from './places.ts'
import { T } from './places.ts'
import { PROBLEM, task } from './shapes.ts'

interface Known {
  readonly key: string
  readonly subject: string
  readonly installation: number
  state: 'waiting' | 'running' | 'done' | 'dead'
  begun: boolean
  at: number
  until: number
  lease: Lease | null
}

const subject = fc.integer({ min: 0, max: 2 })
const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('add' as const), of: fc.array(fc.tuple(subject, fc.constantFrom(0, 0, 5)), { minLength: 1, maxLength: 3 }) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('take' as const) }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constantFrom('finish' as const, 'bury' as const, 'renew' as const), which: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('postpone' as const), which: fc.nat(), by: fc.constantFrom(0, 3) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replay' as const), which: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('pause' as const), installation: subject, by: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), by: fc.integer({ min: 1, max: 12 }) }) },
)
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never

export function modelSuite(place: () => Place, numRuns: number): void {
  test('whatever is done, the store gives what a plain list of tasks would give', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 60 }), async (steps) => {
        const play = new Play(await place().fresh())
        for (const each of steps) await play.go(each)
        await play.end()
      }),
      { numRuns },
    )
  })
}

class Play {
  readonly store: Store
  readonly known: Known[] = []
  readonly paused = new Map<number, number>()
  now = T
  constructor(store: Store) {
    this.store = store
  }

  async go(each: Step): Promise<void> {
    if (each.do === 'add') return this.add(each.of)
    if (each.do === 'take') return void (await this.take())
    if (each.do === 'replay') return this.replay(each.which)
    if (each.do === 'wait') return void (this.now += each.by)
    if (each.do === 'release') return this.release()
    if (each.do === 'pause') {
      this.paused.set(each.installation, Math.max(this.paused.get(each.installation) ?? 0, this.now + each.by))
      return this.store.pause(each.installation, this.now + each.by)
    }
    const running = this.known.filter(({ lease }) => lease !== null)
    if (running.length > 0) await this.work(each, running[each.which % running.length]!)
  }

  async add(of: readonly (readonly [number, number])[]): Promise<void> {
    const fresh = of.map(([which, by], index) => task(`s${which}.${this.known.length + index}`, { installation: which, at: this.now + by }))
    expect(await this.store.add(fresh, this.now)).toEqual(fresh.map(({ key }) => key))
    for (const { key, subject: of_, installation, at } of fresh) this.known.push({ key, subject: of_, installation, state: 'waiting', begun: false, at, until: 0, lease: null })
  }

  /** Of a subject: what was begun, or else the oldest. */
  heads(): Known[] {
    const unfinished = this.known.filter(({ state }) => state === 'waiting' || state === 'running')
    return [...Map.groupBy(unfinished, (each) => each.subject).values()].map((some) => some.find(({ begun }) => begun) ?? some[0]!)
  }

  async take(): Promise<boolean> {
    const due = this.heads().filter((each) => (this.paused.get(each.installation) ?? 0) <= this.now && (each.state === 'waiting' ? each.at : each.until) <= this.now)
    const lease = await this.store.take('w', { now: this.now, leaseMs: 10 })
    if (lease === null) {
      expect(due.map(({ key }) => key)).toEqual([])
      return false
    }
    const found = due.find(({ key }) => key === lease.task.key)
    expect(found, `${lease.task.key} was taken; due were ${due.map(({ key }) => key).join(' ')}`).toBeDefined()
    if (found!.lease !== null) expect(lease.fence).toBeGreaterThan(found!.lease.fence)
    Object.assign(found!, { state: 'running', begun: true, until: this.now + 10, lease } satisfies Partial<Known>)
    return true
  }

  /** One that ended may be taken over, or be given back by whoever asked next: both are right, so nothing is asked of it. */
  async work(each: Step & { readonly do: string }, which: Known): Promise<void> {
    if (which.until <= this.now) return
    const lease = which.lease!
    if (each.do === 'renew') {
      expect(await this.store.renew(lease, this.now + 20)).toBe(true)
      which.until = this.now + 20
    } else if (each.do === 'finish') {
      expect(await this.store.finish(lease, { outcome: 'done', at: this.now })).toBe(true)
      Object.assign(which, { state: 'done', lease: null })
    } else if (each.do === 'bury') {
      expect(await this.store.bury(lease, PROBLEM, this.now)).toBe(true)
      Object.assign(which, { state: 'dead', lease: null })
    } else if (each.do === 'postpone') {
      expect(await this.store.postpone(lease, { at: this.now + each.by, why: 'later', counts: true })).toBe(true)
      Object.assign(which, { state: 'waiting', lease: null, at: this.now + each.by })
    }
  }

  async replay(which: number): Promise<void> {
    const dead = this.known.filter(({ state }) => state === 'dead')
    if (dead.length === 0) return
    const one = dead[which % dead.length]!
    expect(await this.store.replay(one.key, this.now)).toBe(true)
    Object.assign(one, { state: 'waiting', begun: false, at: this.now })
  }

  async release(): Promise<void> {
    await this.store.release('w')
    for (const each of this.known) if (each.lease !== null) Object.assign(each, { state: 'waiting', lease: null, at: Math.min(each.at, this.now) })
  }

  /** In the end nothing is stuck: all that is not dead is done. */
  async end(): Promise<void> {
    this.now += 1000
    while (await this.take()) await this.work({ do: 'finish', which: 0 }, this.known.find(({ lease, until }) => lease !== null && until > this.now)!)
    expect(this.known.filter(({ state }) => state === 'waiting' || state === 'running')).toEqual([])
    const figures = await this.store.figures(this.now)
    expect(figures).toMatchObject({ waiting: 0, running: 0, dead: this.known.filter(({ state }) => state === 'dead').length })
  }
}
