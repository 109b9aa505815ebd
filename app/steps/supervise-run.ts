/** Watches a run while it goes on: what it reports goes through the handlers of its preset, and what they ask for is done. */
import { SCRATCH } from '../../core/contract/places.ts'
import type { RunPlan } from '../../core/contract/plan-run.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import { endedWell } from '../../core/supervise/describe-stop.ts'
import { finalEnd } from '../../core/supervise/final-end.ts'
import type { Action } from '../../core/supervise/handler.ts'
import { handlersOf } from '../../core/supervise/handlers-of.ts'
import { readStreamLine } from '../../core/supervise/read-stream-line.ts'
import { idleHandlers, supervisionRecord, type SupervisionRecord } from '../../core/supervise/supervision-record.ts'
import type { Moment } from '../../core/supervise/stream-event.ts'
import { compose } from '../../core/supervise/supervisor.ts'
import type { FollowListener, RunOutcome, World } from '../../core/world.ts'
import type { Camp } from './ascent.ts'

export interface Supervised {
  readonly outcome: RunOutcome
  /** null: nobody asked for any supervision. */
  readonly record: SupervisionRecord | null
  /** Checkpoints that were removed; relative to HORTUS_OUTPUTS. */
  readonly removed: ReadonlySet<string>
  /** Handlers that waited for a metric in vain. */
  readonly idle: ReturnType<typeof idleHandlers>
  readonly warnings: readonly string[]
}

export async function superviseRun(world: World, config: Config, example: Example, camp: Camp, plan: RunPlan, run: (stop: AbortSignal) => Promise<RunOutcome>): Promise<Supervised> {
  const { supervise } = camp.preset
  const settled = handlersOf(supervise, { metrics: example.metrics, gpus: plan.request.gpus === 'none' ? 0 : camp.gpus, stopOnNan: config.smoke.stop_on_nan ?? false })
  const supervisor = compose(settled.map((each) => each.handler))
  const asked = supervise !== undefined || settled.some(({ handler }) => handler.name !== 'log')
  const stop = new AbortController()
  const removing = openRemoving(camp)
  const tell = openTelling(world, example, supervise?.log != null)
  const started = world.clock.elapsed()
  const now = (): number => Math.round(world.clock.elapsed() - started)
  let [state, over, unread] = [supervisor.start, false, 0]
  const act = (action: Action): void => {
    if (action.kind === 'drop') removing.remove(action.paths)
    else if (action.kind === 'show') tell.show(action.line)
    else if (!over && state.stop !== null) stop.abort({ handler: state.stop.handler, verdict: action.verdict, reason: action.reason })
  }
  const step = (moment: Moment): void => {
    const [next, actions] = supervisor.step(state, moment)
    state = next
    actions.forEach(act)
  }
  const listener: FollowListener = {
    line(text) {
      const event = readStreamLine(text, now())
      if (event !== null) step(event)
      else if (text.trim() !== '') unread += 1
    },
    pause() {
      if (!over) step({ kind: 'tick', atMs: now() })
      tell.flush()
    },
  }
  const following = camp.scratch.follow([SCRATCH.metrics, SCRATCH.events], listener)
  const outcome = await run(stop.signal).finally(() => (over = true)).catch(async (error: unknown) => {
    await following.stop()
    throw error
  })
  const { droppedBytes, longLines, restarts } = await following.stop()
  step({ kind: 'ended', atMs: now() })
  const { removed, notRemoved } = await removing.done()
  const end = finalEnd(outcome.end, state)
  if (end.kind === 'stopped' && endedWell(end)) world.log.info(`${example.id} was stopped early: ${end.stop.reason}`)
  const stream = { unreadLines: unread + longLines, droppedBytes, restarts }
  return {
    outcome: { ...outcome, end },
    record: asked ? supervisionRecord({ settled, supervisor, state, stream, signalled: stop.signal.aborted, removed: { dropped: removed.size, notRemoved } }) : null,
    removed,
    idle: idleHandlers(supervisor, state),
    warnings: asked && droppedBytes > 0 ? [`${droppedBytes} bytes of reports came faster than they are read while a run goes on: its supervision did not see them.`] : [],
  }
}

/** Each is some calls to the system: a run that reports a million checkpoints must not keep the harness busy for minutes. */
const REMOVALS = 5_000

/** One after the other. */
function openRemoving({ scratch }: Camp): { remove(paths: readonly string[]): void; done(): Promise<{ removed: ReadonlySet<string>; notRemoved: number }> } {
  const removed = new Set<string>()
  let [asked, notRemoved] = [0, 0]
  let chain = Promise.resolve()
  const removeOne = async (path: string): Promise<void> => {
    if (await scratch.remove(`${SCRATCH.outputs}/${path}`)) removed.add(path)
    else notRemoved += 1
  }
  return {
    remove: (paths) => {
      for (const path of paths) {
        if (++asked > REMOVALS) notRemoved += 1
        else chain = chain.then(() => removeOne(path))
      }
    },
    done: async () => {
      await chain
      return { removed, notRemoved }
    },
  }
}

/** More lines than this in one moment are not shown: nobody could read them. */
const LINES = 20

/** Without `log:` only the last line of a moment is told. */
function openTelling(world: World, example: Example, all: boolean): { show(line: string): void; flush(): void } {
  let lines: string[] = []
  return {
    show(line) {
      if (!all) lines = [line]
      else if (lines.length < LINES) lines.push(line)
    },
    flush() {
      for (const line of lines) world.log.progress({ kind: 'supervised', example: example.id, step: 'run', line })
      lines = []
    },
  }
}
