/** Watches a run while it goes on: what it reports goes through the handlers of its preset, and what they ask for is done. */
import { SCRATCH } from '../../core/contract/places.ts'
import type { RunPlan } from '../../core/contract/plan-run.ts'
import type { Example } from '../../core/garden/example.ts'
import type { Config } from '../../core/schema/config.ts'
import { endedWell } from '../../core/supervise/describe-stop.ts'
import { finalEnd } from '../../core/supervise/final-end.ts'
import { idleHandlers, supervisionRecord, type SupervisionRecord } from '../../core/supervise/supervision-record.ts'
import type { Following, RunOutcome, World } from '../../core/world.ts'
import type { Camp } from './ascent.ts'
import { openWatch, type Watch } from './open-watch.ts'

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
  const watch = openWatch(world, config, example, camp, plan)
  const following = camp.scratch.follow([SCRATCH.metrics, SCRATCH.events], watch.listener)
  const { outcome, counts } = await untilOver(watch, following, run)
  const { state, unread, removed, notRemoved } = await watch.end()
  const end = finalEnd(outcome.end, state)
  if (end.kind === 'stopped' && end.stop.verdict === 'enough' && endedWell(end)) world.log.info(`${example.id} was stopped early: ${end.stop.reason}`)
  const { settled, supervisor, asked } = watch
  const { droppedBytes, longLines, restarts } = counts
  const stream = { unreadLines: unread + longLines, droppedBytes, restarts }
  return {
    outcome: { ...outcome, end },
    record: asked ? supervisionRecord({ settled, supervisor, state, stream, signalled: watch.stop.aborted, removed: { dropped: removed.size, notRemoved } }) : null,
    removed,
    idle: idleHandlers(supervisor, state),
    warnings: asked && droppedBytes > 0 ? [`${droppedBytes} bytes of reports came faster than they are read while a run goes on: its supervision did not see them.`] : [],
  }
}

/** However the run ends, also by a bug of ours, its files are let go. */
async function untilOver(watch: Watch, following: Following, run: (stop: AbortSignal) => Promise<RunOutcome>): Promise<{ outcome: RunOutcome; counts: Awaited<ReturnType<Following['stop']>> }> {
  try {
    const outcome = await run(watch.stop)
    watch.over()
    return { outcome, counts: await following.stop() }
  } catch (error) {
    watch.over()
    await following.stop()
    throw error
  }
}
