/** What one twin answers with: its state, its routes, and what may come between. */
import type { Limits } from '../access/limits.ts'
import type { Faults } from '../faults/faults.ts'
import type { State } from '../model/state.ts'
import type { Log } from './log.ts'
import type { Router } from './router.ts'

export interface Desk {
  readonly state: State
  readonly router: Router
  readonly limits: Limits
  readonly faults: Faults
  readonly log: Log
  /** For a test of the judge: changes an answer before it is judged. */
  tamper: ((operation: string, body: unknown) => unknown) | null
}
