/** `Edits`: changes to the working tree all or nothing, even when the process is killed, and changes as commits that touch nothing. */
import { realpath } from 'node:fs/promises'
import { effectsOf } from '../../core/change/effects-of.ts'
import { ok, type Result } from '../../core/problem.ts'
import type { Edits, Log } from '../../core/world.ts'
import { applyEffects } from './apply-effects.ts'
import { commitEffects } from './commit-effects.ts'
import { openPlace } from './place.ts'
import { recover } from './recover.ts'

export interface EditsOptions {
  readonly rootAbs: string
  readonly log: Log
  /** Called before each step that changes something on the disk: tests end the process there, or fail it. */
  readonly step?: (name: string) => void
  /** The disk takes `A` and `a` for one name. Left out: found out. */
  readonly folds?: boolean
}

export function openEdits({ rootAbs, log, step = () => undefined, folds }: EditsOptions): Edits {
  let turn: Promise<unknown> = Promise.resolve()
  /** One after the other; what an earlier process left half done is put back first. */
  const inTurn = <T>(work: (rootAbs: string, place: Awaited<ReturnType<typeof openPlace>>) => Promise<Result<T>>): Promise<Result<T>> => {
    const mine = turn.then(async (): Promise<Result<T>> => {
      const root = await realpath(rootAbs)
      const place = await openPlace(root)
      const clean = await recover(root, place, log, step)
      return clean.ok ? work(root, place) : clean
    })
    turn = mine.catch(() => undefined)
    return mine
  }
  return {
    apply: (change) =>
      inTurn(async (root, place) => {
        const effects = effectsOf(change)
        if (!effects.ok) return effects
        return effects.value.takes.length + effects.value.puts.length === 0 ? ok(undefined) : applyEffects(root, place, effects.value, step, folds)
      }),
    commit: (change, options) =>
      inTurn(async (root) => {
        const effects = effectsOf(change)
        return effects.ok ? commitEffects(root, effects.value, options) : effects
      }),
  }
}
