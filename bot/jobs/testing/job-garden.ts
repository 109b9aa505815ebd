/** A garden with the workflow that commands start, beside the bot; runs go on until the test ends them. */
import { readFileSync } from 'node:fs'
import { ARTIFACT } from '../../../core/posting/accept.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import { packReport } from '../../../core/report/pack-report.ts'
import { emptyParts, sampleExample } from '../../../core/report/sample-report.ts'
import type { Report } from '../../../core/schema/report.ts'
import type { Dispatch } from '../../../test/twin/model/dispatches.ts'
import type { CheckRun, WorkflowRun } from '../../../test/twin/model/repository.ts'
import { openTestBot, type TestBot, type TestBotOptions } from '../../testing/test-bot.ts'
import { ALL_HANDLERS } from '../../worker/all-handlers.ts'
import type { Handler } from '../../worker/handler.ts'

export const EXAMPLE = 'vision/tiny'
const DESCRIPTOR = 'name: tiny\nstability: stable\npresets:\n  smoke:\n    command: [sh, smoke.sh]\n  benchmark:\n    command: [sh, smoke.sh]\n    benchmark: {runs: 3}\n'

/** What a pull request is worth is looked at elsewhere, and took most of the time here (a second a push). */
const HANDLERS = ALL_HANDLERS.map((handler): Handler => (handler.kind === 'pull-check' ? { ...handler, run: async () => ({ kind: 'done', outcome: 'passed over' }) } : handler))

export interface JobGarden extends AsyncDisposable {
  readonly bot: TestBot
  readonly dispatches: readonly Dispatch[]
  readonly run: (at?: number) => WorkflowRun
  /** Leaves a report, or nothing, and ends the run of a dispatch; then everything that follows. */
  readonly end: (options?: { readonly at?: number; readonly report?: Report | Uint8Array | null; readonly conclusion?: string; /** Left out: as the inputs say. */ readonly commit?: string }) => Promise<void>
  readonly check: (sha: string) => CheckRun | undefined
}

export async function openJobGarden(options: TestBotOptions = {}): Promise<JobGarden> {
  const bot = await openTestBot({
    handlers: HANDLERS,
    ...options,
    collaborators: { ann: 'write', bob: 'write', carol: 'admin', eve: 'read', ...options.collaborators },
    files: { 'examples/vision/tiny/example.yaml': DESCRIPTOR, 'examples/vision/tiny/smoke.sh': 'echo hello\n', '.github/workflows/hortus-command.yml': readFileSync('.github/workflows/hortus-command.yml', 'utf8'), ...options.files },
  })
  const { twin, repository } = bot
  const dispatches: Dispatch[] = []
  const ends = new Map<number, () => void>()
  // A run of the twin goes on until its handler ends.
  twin.onDispatch((dispatch) => {
    dispatches.push(dispatch)
    return new Promise<void>((resolve) => {
      ends.set(dispatch.run.id, resolve)
      dispatch.signal.addEventListener('abort', () => resolve(), { once: true })
    })
  })
  const run = (at = dispatches.length - 1): WorkflowRun => dispatches[at]!.repository.workflowRuns.get(dispatches[at]!.run.id)!
  return {
    bot,
    dispatches,
    run,
    async end({ at = dispatches.length - 1, commit = dispatches[at]!.inputs['commit'] ?? '', report = reportOf(commit), conclusion = 'success' } = {}) {
      const { repository: place } = dispatches[at]!
      const now = run(at)
      if (report !== null) twin.uploadArtifact(place, now, ARTIFACT, report instanceof Uint8Array ? report : { 'report.json': packReport(report) })
      twin.finishRun(place, now, conclusion)
      await bot.settle()
    },
    check: (sha) => twin.checkRuns(repository, sha).findLast(({ name }) => name !== 'hortus/validate' && name.startsWith('hortus ')),
    async [Symbol.asyncDispose]() {
      for (const release of ends.values()) release()
      await bot[Symbol.asyncDispose]()
    },
  }
}

export const reportOf = (commit: string, examples = [sampleExample(EXAMPLE)]): Report => buildReport({ ...emptyParts, repository: { commit, dirty: false }, examples })
