/** What a workflow dispatch asked for, and who does it. */
import type { Repository, WorkflowRun } from './repository.ts'

export interface Dispatch {
  readonly repository: Repository
  /** Queued; the handler starts and finishes it. */
  readonly run: WorkflowRun
  /** The branch or tag that was named. */
  readonly ref: string
  /** File name of the workflow: `hortus-command.yml`. */
  readonly workflow: string
  /** With the defaults of the workflow file. */
  readonly inputs: Readonly<Record<string, string>>
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal
}

export type DispatchHandler = (dispatch: Dispatch) => void | Promise<void>
