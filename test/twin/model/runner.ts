/** Does the runs that were dispatched, by whoever said they would; without anyone they stay queued, as without a runner. */
import type { DispatchHandler } from './dispatches.ts'
import type { Repository, WorkflowRun } from './repository.ts'
import type { State } from './state.ts'
import { beginRun, finishRun } from './workflow-runs.ts'

export class Runner {
  handler: DispatchHandler | null = null
  readonly #state: State
  readonly #working = new Map<number, { readonly stop: AbortController; readonly work: Promise<void> }>()

  constructor(state: State) {
    this.#state = state
  }

  take(repository: Repository, run: WorkflowRun, ref: string): void {
    const { handler } = this
    if (handler === null) return
    const stop = new AbortController()
    const work = Promise.resolve().then(() => this.#carryOut(handler, repository, run.id, ref, stop.signal)).finally(() => this.#working.delete(run.id))
    this.#working.set(run.id, { stop, work })
  }

  cancel(run: number): void {
    this.#working.get(run)?.stop.abort()
  }

  /** All runs that are being done have ended. */
  async idle(): Promise<void> {
    while (this.#working.size > 0) await Promise.all([...this.#working.values()].map(({ work }) => work))
  }

  async close(): Promise<void> {
    for (const { stop } of this.#working.values()) stop.abort()
    await this.idle()
  }

  async #carryOut(handler: DispatchHandler, repository: Repository, id: number, ref: string, signal: AbortSignal): Promise<void> {
    if (signal.aborted || repository.workflowRuns.get(id)!.status === 'completed') return
    const run = beginRun(this.#state, repository, id)
    const conclusion = await this.#outcome(handler, { repository, run, ref, workflow: run.path.slice(run.path.lastIndexOf('/') + 1), inputs: run.inputs, signal })
    if (repository.workflowRuns.get(id)!.status !== 'completed') finishRun(this.#state, repository, id, signal.aborted ? 'cancelled' : conclusion)
  }

  async #outcome(handler: DispatchHandler, dispatch: Parameters<DispatchHandler>[0]): Promise<string> {
    try {
      await handler(dispatch)
      return 'success'
    } catch {
      return 'failure'
    }
  }
}
