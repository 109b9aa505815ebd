/**
 * A project of several containers, run as one: each hardened as every run is, all on one loopback and no network, started in order,
 * waited for, tried, and taken down whatever happened. No word of the compose file reaches an engine but through the closed request.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ComposeRequest, ComposeServiceFacts, LogFile, Measured, RunOutcome, Stop } from '../../core/world.ts'
import { openHolder, type Holder } from './compose-holder.ts'
import { resolveImage, type ResolvedImage } from './compose-image.ts'
import { startService, TEARDOWN, type StartedService } from './compose-service.ts'
import { openContainerDoor } from './container-door.ts'
import { runContainer, type RunPlace } from './container-run.ts'
import type { EngineFailure } from './engine-errors.ts'
import { ownedName } from './owner.ts'
import { attend } from './service-attend.ts'

export async function runCompose(request: ComposeRequest, place: RunPlace): Promise<RunOutcome> {
  const started = performance.now()
  const images: ResolvedImage[] = []
  for (const service of request.services) {
    const image = await resolveImage(place.cli, service)
    if ('reason' in image) return notStarted({ kind: 'engine_failed', ...image }, request, started)
    images.push(image)
  }
  const dir = await mkdtemp(join(tmpdir(), `hortus-${ownedName()}-`))
  try {
    const holder = await openHolder(images.map(({ image }) => image), request.services.map(({ name }) => name), place, dir)
    if ('reason' in holder) return notStarted({ kind: 'engine_failed', ...(holder as EngineFailure) }, request, started)
    await using _held = holder
    // await: without it the namespace would go before the project is over.
    return await runTogether(request, images, { ...place, joins: holder.name }, holder, started)
  } finally {
    await rm(dir, { recursive: true, force: true })
  }
}

async function runTogether(request: ComposeRequest, images: readonly ResolvedImage[], place: RunPlace, holder: Holder, started: number): Promise<RunOutcome> {
  const teardown = new AbortController()
  const late = AbortSignal.timeout(request.timeoutMs)
  const over = AbortSignal.any([request.signal, late, ...(request.stop === undefined ? [] : [request.stop])])
  const running: StartedService[] = []
  let result: Pick<RunOutcome, 'end' | 'service'> & Partial<RunOutcome>
  try {
    const unready = await startAll(request, images, place, holder, running, over, teardown.signal)
    result = over.aborted ? { end: endOfOver(request, late) } : unready !== null ? { end: failed(unready) } : await tryIt(request, place, holder, running, over, late)
  } finally {
    teardown.abort(TEARDOWN)
    await Promise.allSettled(running.map(({ ended }) => ended))
  }
  const facts = await Promise.all(running.map((each) => each.facts()))
  const all = request.services.map((service, index) => facts.find(({ name }) => name === service.name) ?? neverStarted(service.name, images[index]!))
  const outcomes = await Promise.all(running.map(({ ended }) => ended))
  return { durationMs: performance.now() - started, peakMemoryBytes: SEVERAL, cpuTimeMs: sum(outcomes.map(({ cpuTimeMs }) => cpuTimeMs)), log: logOf(request, all), ...result, end: worst(result.end, all, outcomes), services: all }
}

/** null when all are ready; else what is wrong with which. */
async function startAll(request: ComposeRequest, images: readonly ResolvedImage[], place: RunPlace, holder: Holder, running: StartedService[], over: AbortSignal, teardown: AbortSignal): Promise<string | null> {
  const until = AbortSignal.any([over, AbortSignal.timeout(request.readyMs)])
  const door = openContainerDoor(place.cli, [holder.name])
  for (const [index, service] of request.services.entries()) {
    for (const { service: other, condition } of service.dependsOn) {
      const needed = running.find(({ name }) => name === other)
      const reason = condition === 'started' ? null : await needed?.ready()
      if (typeof reason === 'string') return sentence(other, reason)
    }
    if (until.aborted) return 'the services were not started in time'
    running.push(startService(service, images[index]!, place, door, until, teardown, request.stopMs))
  }
  const reasons = await Promise.all(running.map(async (each) => ({ name: each.name, reason: await each.ready() })))
  const unready = reasons.find(({ reason }) => reason !== null)
  return unready === undefined ? null : sentence(unready.name, unready.reason!)
}

const sentence = (name: string, reason: string): string => `its service "${name}" ${reason}`

async function tryIt(request: ComposeRequest, place: RunPlace, holder: Holder, running: readonly StartedService[], over: AbortSignal, late: AbortSignal): Promise<Pick<RunOutcome, 'end' | 'service'> & Partial<RunOutcome>> {
  if (request.main !== null) return runContainer(request.main, place)
  const { ask } = request
  if (ask === undefined) return { end: stopped({ handler: 'compose', verdict: 'served', reason: 'all of its services were ready' }) }
  const asked = running.find(({ name }) => request.services.find((each) => each.name === name)?.ports.includes(ask.port ?? -1))
  const gone = new AbortController()
  void asked?.ended.finally(() => gone.abort())
  const service = { ...(await attend(ask, openContainerDoor(place.cli, [holder.name, ...running.map(({ container }) => container)]), AbortSignal.any([over, gone.signal]))), stop: null }
  if (over.aborted) return { end: endOfOver(request, late), service: { ...service, failure: null } }
  return { end: stopped(service.failure === null ? { handler: 'service', verdict: 'served', reason: 'it was ready and has answered' } : { handler: 'service', verdict: 'unserved', reason: service.failure.reason }), service }
}

const stopped = (stop: Stop): RunOutcome['end'] => ({ kind: 'stopped', stop, code: null, signal: null })
const failed = (reason: string): RunOutcome['end'] => stopped({ handler: 'compose', verdict: 'unserved', reason })

function endOfOver(request: ComposeRequest, late: AbortSignal): RunOutcome['end'] {
  if (request.signal.aborted) return { kind: 'interrupted' }
  return late.aborted ? { kind: 'timed_out' } : stopped((request.stop?.reason as Stop | undefined) ?? TEARDOWN)
}

/** A service that failed while the project was tried makes it fail, also when the command beside it did not mind. */
function worst(end: RunOutcome['end'], all: readonly ComposeServiceFacts[], outcomes: readonly RunOutcome[]): RunOutcome['end'] {
  const engine = outcomes.find((each) => each.end.kind === 'engine_failed' || each.end.kind === 'refused')?.end
  if (engine !== undefined) return engine
  const well = (end.kind === 'exited' && end.code === 0) || (end.kind === 'stopped' && end.stop.verdict === 'served')
  const bad = well ? all.find(({ state }) => state === 'failed') : undefined
  return bad === undefined ? end : failed(sentence(bad.name, bad.reason ?? 'failed'))
}

/** The log that says most: of what failed, else of what was asked, else of the last. */
function logOf(request: ComposeRequest, all: readonly ComposeServiceFacts[]): LogFile {
  const asked = request.services.find(({ ports }) => ports.includes(request.ask?.port ?? -1))?.name
  return (all.find(({ reason }) => reason !== null) ?? all.find(({ name }) => name === asked) ?? all.at(-1))?.log ?? NO_LOG
}

const NO_LOG: LogFile = { path: null, bytes: 0, keptBytes: 0, truncated: false }
const SEVERAL: Measured = { value: null, reason: 'several containers: the peak of all together was not measured' }

function sum(parts: readonly Measured[]): Measured {
  const values = parts.map(({ value }) => value).filter((value) => value !== null)
  return values.length < parts.length || parts.length === 0 ? { value: null, reason: 'the CPU time of a service is not known' } : { value: values.reduce((total, each) => total + each, 0), source: 'sum of the services' }
}

function neverStarted(name: string, { image }: ResolvedImage): ComposeServiceFacts {
  return { name, image, state: 'not_started', reason: null, readyMs: null, durationMs: 0, log: NO_LOG }
}

function notStarted(end: RunOutcome['end'], request: ComposeRequest, started: number): RunOutcome {
  const none: Measured = { value: null, reason: 'the run did not start' }
  return { end, durationMs: performance.now() - started, peakMemoryBytes: none, cpuTimeMs: none, log: NO_LOG, services: request.services.map(({ name, image }) => ({ ...neverStarted(name, { image, command: [], workdir: '/' }) })) }
}
