/** What the configuration says about benchmarks that are asked for by comment; what it leaves out is as strict as can be worked with. */
import type { Limits } from './approve.ts'

export interface BenchmarkPolicy extends Limits {
  /** `owner/name` of the private repository that runs what is approved; null: this one does, on a hosted machine. */
  readonly executor: string | null
  /** Its workflow. */
  readonly workflow: string
  /** A job is stopped after as many minutes. */
  readonly minutes: number
}

export const DEFAULT_POLICY: BenchmarkPolicy = { executor: null, workflow: 'hortus-gpu.yml', minutes: 350, person_hour: 3, pull_day: 6, minutes_day: null }
