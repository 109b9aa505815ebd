/** The rungs of one example, while it climbs, and the result it ends with. Rungs stand side by side and are never merged. */
import type { Example } from '../garden/example.ts'
import type { Problem } from '../problem.ts'
import type { ExampleResult, Finding, RungResult } from '../schema/report.ts'

export interface Climbed {
  readonly result: ExampleResult
  readonly findings: readonly Finding[]
  readonly problems: readonly Problem[]
}

/** What the run itself came to. */
export interface Verdict {
  readonly state: 'passed' | 'failed' | 'stopped'
  readonly reason: string | null
  readonly durationMs: number
}

/** Why the rungs above `built` are left where images are only built (`smoke.stage`). */
export const STAGE_BUILD = 'stage build'

type Rung = RungResult['rung']
const RUNGS: readonly Rung[] = ['parsed', 'contracted', 'built', 'probed', 'smoked', 'benchmarked']

export interface RungPath {
  /** `reason`: what a reader must know of how it passed. */
  pass(rung: Rung, durationMs?: number, engine?: string, reason?: string): void
  /** Not tried, with a word why. */
  leave(rung: Rung, reason: string): void
  record(path: string, metrics: Readonly<Record<string, number | string>>): void
  /** Goes no further, because nobody asked for it: the rungs above are left with `why`, and nothing is said of the example but `reason`. */
  rest(why: string, reason: string): Climbed
  /** It should have been tried and could not be. */
  skip(rung: Rung, reason: string): Climbed
  fail(rung: Rung, reason: string, findings: readonly Finding[]): Climbed
  /** Hortus itself could not go on: no word about the example. */
  stop(rung: Rung, problem: Problem): Climbed
  end(verdict: Verdict, engine: string, findings: readonly Finding[], problems: readonly Problem[]): Climbed
}

/**
 * `smoke: false`: another preset is run, which says nothing about the smoke; the outcome is the run's. `goal: 'benchmarked'`: the
 * climb passes the smoke by, and what would be said of that rung is said of this one.
 */
export function openPath(example: Example, { smoke = true, goal = 'smoked' }: { readonly smoke?: boolean; readonly goal?: 'smoked' | 'benchmarked' } = {}): RungPath {
  const rungs = new Map<Rung, RungResult>(RUNGS.map((rung) => [rung, { rung, state: 'not_run', reason: null }]))
  const records: string[] = []
  let metrics: Readonly<Record<string, number | string>> = {}
  const set = (rung: Rung, state: RungResult['state'], reason: string | null, more: Pick<RungResult, 'durationMs' | 'engine'> = {}): void => {
    if (rung === 'smoked' && goal === 'benchmarked') rungs.set(goal, { rung: goal, state, reason, ...more })
    rungs.set(rung, rung === 'smoked' && !(smoke && goal === 'smoked') ? { rung, state: 'not_run', reason: 'another preset was run' } : { rung, state, reason, ...more })
  }
  const climbed = (outcome: ExampleResult['outcome'], reason: string | null, findings: readonly Finding[], problems: readonly Problem[]): Climbed => ({
    result: {
      id: example.id,
      path: example.path,
      name: example.name,
      tier: example.tier,
      outcome,
      reason,
      rungs: [...rungs.values()],
      records,
      ...(Object.keys(metrics).length > 0 ? { metrics: { ...metrics } } : {}),
    },
    findings,
    problems,
  })
  return {
    pass: (rung, durationMs, engine, reason) => set(rung, 'passed', reason ?? null, { ...(durationMs === undefined ? {} : { durationMs: Math.round(durationMs) }), ...(engine === undefined ? {} : { engine }) }),
    leave: (rung, reason) => set(rung, 'not_run', reason),
    record: (path, summary) => {
      records.push(path)
      metrics = summary
    },
    rest(why, reason) {
      for (const rung of ['probed', 'smoked'] as const) set(rung, 'not_run', why)
      return climbed('skipped', reason, [], [])
    },
    skip(rung, reason) {
      set(rung, 'skipped', reason)
      return climbed('skipped', reason, [], [])
    },
    fail(rung, reason, findings) {
      set(rung, 'failed', reason)
      return climbed('failed', reason, findings, [])
    },
    stop(rung, problem) {
      set(rung, 'skipped', problem.message)
      return climbed('skipped', problem.message, [], [problem])
    },
    end(verdict, engine, findings, problems) {
      const state = verdict.state === 'stopped' ? 'skipped' : verdict.state
      set('smoked', state, verdict.reason, { durationMs: Math.round(verdict.durationMs), engine })
      return climbed(state, verdict.reason, findings, problems)
    },
  }
}
