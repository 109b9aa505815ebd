/**
 * Find before create: the ledger says what was begun and done, GitHub says what is there. Killed between any two lines, the next
 * attempt comes to the same end (A71, G2).
 */
import type { Answer } from '../../core/world/github.ts'
import type { Clock } from '../../core/world.ts'
import type { Effect, Json, Lease, Store } from '../store/store.ts'
import { outcomeOf } from './from-problem.ts'
import { Stopped, type Effects } from './handler.ts'

export interface EffectsParts {
  readonly store: Pick<Store, 'effects' | 'intend' | 'achieve'>
  readonly lease: Lease
  readonly clock: Pick<Clock, 'now'>
  readonly signal: AbortSignal
  /** The store was there before what the task is about: nothing of it can have been done that the ledger does not know. Saves a look. */
  readonly ledgerIsWhole: boolean
  readonly onEffect?: (step: string, how: How) => void
}

export type How = 'remembered' | 'found' | 'made' | 'again'

/** GitHub may not show for seconds what was just made: a look that is too early would make it twice. */
export const SETTLE_MS = 15_000

export function openEffects({ store, lease, clock, signal, ledgerIsWhole, onEffect = () => undefined }: EffectsParts): Effects {
  let before: Promise<ReadonlyMap<string, Effect>> | null = null
  const now = (): number => clock.now().getTime()

  const ledger = (): Promise<ReadonlyMap<string, Effect>> => (before ??= store.effects(lease.task.key).then((all) => new Map(all.map((effect) => [effect.step, effect]))))

  async function begin(step: string): Promise<{ readonly done: Effect | null; readonly begun: Effect | null }> {
    alive()
    const known = (await ledger()).get(step) ?? null
    if (known?.state === 'achieved') return { done: known, begun: known }
    const effect = await store.intend(lease, step, now())
    if (effect === 'lost') throw new Stopped('lost')
    alive()
    return effect.state === 'achieved' ? { done: effect, begun: effect } : { done: null, begun: known }
  }

  async function end<T extends Json>(step: string, value: T): Promise<T> {
    if (!(await store.achieve(lease, step, value, now()))) throw new Stopped('lost')
    return value
  }

  const alive = (): void => {
    if (signal.aborted) throw new Stopped('lost')
  }

  async function need<T>(answer: Answer<T> | Promise<Answer<T>>): Promise<T> {
    const given = await answer
    if (given.ok) return given.value
    throw new Stopped(outcomeOf(given.problem, now()))
  }

  return {
    need,
    known: async (step) => (await ledger()).get(step)?.result ?? null,
    doubtful: async () => !ledgerIsWhole && (await ledger()).size === 0,
    async once<T extends Json>(step: string, { find, make }: { readonly find: () => Promise<Answer<T | null>>; readonly make: () => Promise<Answer<T>> }): Promise<T> {
      const { done, begun } = await begin(step)
      if (done !== null) return told(onEffect, step, 'remembered', done.result as T)
      if (begun !== null || !ledgerIsWhole) {
        if (begun !== null && now() < begun.at + SETTLE_MS) throw new Stopped({ kind: 'later', at: begun.at + SETTLE_MS, why: `What was begun of ${step} may not be visible yet.` })
        const found = await need(find())
        alive()
        if (found !== null) return told(onEffect, step, 'found', await end(step, found))
      }
      return told(onEffect, step, 'made', await end(step, await need(make())))
    },
    async again<T extends Json>(step: string, make: () => Promise<Answer<T>>): Promise<T> {
      const { done } = await begin(step)
      if (done !== null) return told(onEffect, step, 'remembered', done.result as T)
      return told(onEffect, step, 'again', await end(step, await need(make())))
    },
  }
}

function told<T>(onEffect: NonNullable<EffectsParts['onEffect']>, step: string, how: How, value: T): T {
  onEffect(step, how)
  return value
}
