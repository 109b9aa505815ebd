/** What a verb is to the runner: a function of the world, the configuration and the inputs. Each verb is a chunk of its own, loaded when it is asked for. */
import type { ResolvedConfig } from '../app/steps/load-config.ts'
import type { Problem, Result } from '../core/problem.ts'
import type { Report } from '../core/schema/report.ts'
import type { World } from '../core/world.ts'
import type { Inputs, Verb } from './inputs.ts'

export interface Scene<V extends Verb> {
  readonly world: World
  readonly resolved: ResolvedConfig
  readonly inputs: Inputs<V>
  readonly workspaceAbs: string
  readonly env: Readonly<Record<string, string | undefined>>
}

export interface Outcome {
  /** null: the verb makes no report (plan). */
  readonly report: Report | null
  /** Outputs besides those that follow from the report. */
  readonly outputs: Readonly<Record<string, string>>
  /** What the verb could not do, and what does not fail the step. */
  readonly notices?: readonly Problem[]
}

export type Story<V extends Verb> = (scene: Scene<V>) => Promise<Result<Outcome>>

type Stories = { readonly [V in Verb]: () => Promise<Story<V>> }

export const STORIES: Stories = {
  validate: async () => (await import('./verbs/validate.ts')).validateStory,
  smoke: async () => (await import('./verbs/smoke.ts')).smokeStory,
  benchmark: async () => (await import('./verbs/benchmark.ts')).benchmarkStory,
  compare: async () => (await import('./verbs/compare.ts')).compareStory,
  export: async () => (await import('./verbs/export.ts')).exportStory,
  plan: async () => (await import('./verbs/plan.ts')).planStory,
  report: async () => (await import('./verbs/report.ts')).reportStory,
  history: async () => (await import('./verbs/history.ts')).historyStory,
  site: async () => (await import('./verbs/site.ts')).siteStory,
}
