/** The handlers of one run with their state, between the stream they read and what they ask for. */
import type { RunPlan } from '../../core/contract/plan-run.ts'
import { SCRATCH } from '../../core/contract/places.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import type { Action } from '../../core/supervise/handler.ts'
import { handlersOf, type Settled } from '../../core/supervise/handlers-of.ts'
import { readStreamLine } from '../../core/supervise/read-stream-line.ts'
import type { Moment } from '../../core/supervise/stream-event.ts'
import { compose, type Supervision, type Supervisor } from '../../core/supervise/supervisor.ts'
import type { FollowListener, World } from '../../core/world.ts'
import type { Camp } from './ascent.ts'

export interface Watch {
  readonly settled: readonly Settled[]
  readonly supervisor: Supervisor
  /** Somebody asked for more than to be shown what goes on. */
  readonly asked: boolean
  readonly listener: FollowListener
  /** Aborted with the reason when a handler ends the run. */
  readonly stop: AbortSignal
  /** The run is over: what is still read is judged, and time stands still. */
  over(): void
  /** Nothing comes any more. */
  end(): Promise<{ readonly state: Supervision; readonly unread: number; readonly removed: ReadonlySet<string>; readonly notRemoved: number }>
}

export function openWatch(world: World, config: Config, example: Example, camp: Camp, plan: RunPlan): Watch {
  const { supervise } = camp.preset
  const settled = handlersOf(supervise, { metrics: example.metrics, gpus: plan.request.gpus === 'none' ? 0 : camp.gpus, stopOnNan: config.smoke.stop_on_nan ?? false })
  const supervisor = compose(settled.map((each) => each.handler))
  const stop = new AbortController()
  const removing = openRemoving(camp)
  const telling = openTelling(world, example, supervise !== undefined && supervise.log !== null)
  const started = world.clock.elapsed()
  const now = (): number => Math.round(world.clock.elapsed() - started)
  let [state, over, unread] = [supervisor.start, false, 0]
  const act = (action: Action): void => {
    if (action.kind === 'drop') removing.remove(action.paths)
    else if (action.kind === 'show') telling.show(action.line)
    else if (!over && state.stop !== null) stop.abort({ handler: state.stop.handler, verdict: action.verdict, reason: action.reason })
  }
  const step = (moment: Moment): void => {
    const [next, actions] = supervisor.step(state, moment)
    state = next
    actions.forEach(act)
  }
  return {
    settled,
    supervisor,
    asked: supervise !== undefined || settled.some(({ handler }) => handler.name !== 'log'),
    stop: stop.signal,
    listener: {
      line(text) {
        const event = readStreamLine(text, now())
        if (event !== null) step(event)
        else if (text.trim() !== '') unread += 1
      },
      pause() {
        if (!over) step({ kind: 'tick', atMs: now() })
        telling.flush()
      },
    },
    over: () => void (over = true),
    async end() {
      step({ kind: 'ended', atMs: now() })
      telling.flush()
      return { state, unread, ...(await removing.done()) }
    },
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
    remove(paths) {
      for (const path of paths) {
        if (++asked > REMOVALS) notRemoved += 1
        else chain = chain.then(() => removeOne(path))
      }
    },
    async done() {
      await chain
      return { removed, notRemoved }
    },
  }
}

/** More lines than this in one moment are not shown: nobody could read them. */
const LINES = 20

/** Of one run: what `log:` asks for stays in the log of a job, which somebody has to read. */
const LASTING = 1_000

/** Without `log:` only the last line of a moment is told. */
function openTelling(world: World, example: Example, all: boolean): { show(line: string): void; flush(): void } {
  let lines: string[] = []
  let told = 0
  return {
    show(line) {
      if (!all) lines = [line]
      else if (lines.length < LINES) lines.push(line)
    },
    flush() {
      for (const line of lines) world.log.progress({ kind: 'supervised', example: example.id, step: 'run', line, ...(all && told++ < LASTING ? { asked: true } : {}) })
      lines = []
    },
  }
}
