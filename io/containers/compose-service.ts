/** One service of a project: started, waited for as its file says, ended with the project. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { ComposeServiceFacts, ComposeServiceRequest, RunOutcome, Stop } from '../../core/world.ts'
import type { Cli } from './cli.ts'
import type { ResolvedImage } from './compose-image.ts'
import { runContainer, type RunPlace } from './container-run.ts'
import { ownedName } from './owner.ts'
import type { Door } from './service-door.ts'

export interface StartedService {
  readonly name: string
  readonly container: string
  /** When its container has gone. */
  readonly ended: Promise<RunOutcome>
  /** null when it is what it should be; else why not, in words that follow "it". Asked once, however many wait. */
  ready(): Promise<string | null>
  /** Only after its end. */
  facts(): Promise<ComposeServiceFacts>
}

/** `until`: no more waiting for readiness. `teardown`: the project is over. */
export function startService(wanted: ComposeServiceRequest, resolved: ResolvedImage, place: RunPlace, door: Door, until: AbortSignal, teardown: AbortSignal, stopMs: number): StartedService {
  const run = ownedName()
  const container = `hortus-${run}`
  const started = performance.now()
  const over = new AbortController()
  const request = { ...wanted.request, limits: { ...wanted.request.limits, graceMs: stopMs }, image: resolved.image, command: resolved.command, workdir: resolved.workdir, signal: NEVER, stop: teardown }
  const ended = runContainer(request, place, run).finally(() => over.abort())
  let readyMs: number | null = null
  let waiting: Promise<string | null> | null = null
  const wait = async (): Promise<string | null> => {
    const reason = wanted.ends ? await completes(ended, until) : await becomesReady(wanted, container, place.cli, door, AbortSignal.any([until, over.signal]))
    if (over.signal.aborted && !wanted.ends) return howEnded(await ended) ?? (isServer(wanted) ? 'ended by itself with code 0 before it was ready' : null)
    if (reason === null) readyMs = Math.round(performance.now() - started)
    return reason
  }
  const ready = (): Promise<string | null> => (waiting ??= wait())
  return {
    name: wanted.name,
    container,
    ended,
    ready,
    async facts() {
      const outcome = await ended
      const unready = waiting === null ? null : await waiting
      const { end, durationMs, log } = outcome
      const state = end.kind === 'stopped' ? (unready === null ? 'stopped' : 'unhealthy') : end.kind === 'exited' && end.code === 0 && unready === null ? 'completed' : 'failed'
      return { name: wanted.name, image: resolved.image, state, reason: unready ?? (state === 'failed' ? howEnded(outcome) : null), readyMs, durationMs, log }
    },
  }
}

const NEVER = new AbortController().signal

export const TEARDOWN: Stop = { handler: 'compose', verdict: 'served', reason: 'the project is over' }

async function completes(ended: Promise<RunOutcome>, until: AbortSignal): Promise<string | null> {
  const late = new Promise<null>((done) => (until.aborted ? done(null) : until.addEventListener('abort', () => done(null), { once: true })))
  const outcome = await Promise.race([ended, late])
  return outcome === null ? 'did not come to its end in time' : howEnded(outcome)
}

/** null: with 0, or because it was told to. */
function howEnded({ end }: RunOutcome): string | null {
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? null : `ended by itself with code ${end.code}${end.code === 127 ? ': its command was not found' : end.code === 126 ? ': its command is not executable' : ''}`
    case 'signalled':
      return `was ended by ${end.signal}`
    case 'out_of_memory':
      return 'ran out of memory'
    case 'timed_out':
      return 'did not end in time'
    case 'engine_failed':
    case 'refused':
      return `could not be run: ${end.reason}`
    case 'stopped':
    case 'interrupted':
      return null
  }
}

const isServer = ({ health, ports }: ComposeServiceRequest): boolean => health !== null || ports.length > 0

/** Nothing says what it is to come to: it runs, and does not fall over at once. */
async function settles(container: string, cli: Cli, until: AbortSignal): Promise<string | null> {
  while (!until.aborted) {
    const answer = await cli.call(['inspect', '--format={{.State.Running}}', container], { timeoutMs: 5000 })
    await sleep(answer.stdout.trim() === 'true' ? SETTLE_MS : LOOK_MS, undefined, { signal: until }).catch(() => {})
    if (answer.stdout.trim() === 'true' && !until.aborted) return null
  }
  return 'was not started in time'
}

const SETTLE_MS = 500
const LOOK_MS = 100
const SLOWEST_HEALTH_MS = 1000

async function becomesReady({ health, ports }: ComposeServiceRequest, container: string, cli: Cli, door: Door, until: AbortSignal): Promise<string | null> {
  if (health === null && ports.length === 0) return settles(container, cli, until)
  while (!until.aborted) {
    await sleep(health === null ? LOOK_MS : Math.min(SLOWEST_HEALTH_MS, Math.max(LOOK_MS, health.intervalMs)), undefined, { signal: until }).catch(() => {})
    if (until.aborted) break
    if (health === null) {
      const listening = await door.listening()
      if (listening !== null && ports.some((port) => listening.includes(port))) return null
    } else if ((await cli.call(['exec', container, ...health.test], { timeoutMs: Math.min(60_000, health.timeoutMs) })).code === 0) return null
  }
  return health === null ? `listened on none of its ports (${ports.slice(0, 5).join(', ')}) in time` : 'did not become healthy in time'
}
