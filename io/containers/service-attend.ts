/** Waits until a server is ready, asks it once, and says what came of it. The run itself is stopped by others. */
import { setTimeout as sleep } from 'node:timers/promises'
import { judgeAnswer } from '../../core/contract/judge-answer.ts'
import type { ServiceAnswer, ServiceFacts, ServiceFailure, ServiceRequest } from '../../core/world.ts'
import { askOver, type Question } from './service-ask.ts'
import type { Door } from './service-door.ts'

export type Attended = Omit<ServiceFacts, 'stop'>

/** `over` is aborted when the run has ended, or is ended for another reason. Total. */
export async function attend(service: ServiceRequest, door: Door, over: AbortSignal): Promise<Attended> {
  const started = performance.now()
  const found = await awaitReady(service, door, AbortSignal.any([over, AbortSignal.timeout(service.readyMs)]))
  const facts = (port: number | null, ready: boolean, answer: ServiceAnswer | null, failure: ServiceFailure | null): Attended => ({ port, readyMs: ready ? readyMs : null, via: door.via(), answer, failure })
  const readyMs = Math.round(performance.now() - started)
  if (over.aborted) return facts(found.port, false, null, ENDED)
  if (!found.ready) return facts(found.port, false, null, { kind: found.unreachable === null ? 'not_ready' : 'unreachable', reason: found.unreachable ?? notReady(service, found) })
  const { ask } = service
  const port = found.port!
  const answer = ask === null ? null : await exchange(door, port, ask, over)
  if (ask === null || answer === null) return facts(port, true, null, null)
  // One that ends while it is asked has not answered, whatever it managed to say.
  const wrong = judgeAnswer(ask, answer)
  if (over.aborted && wrong !== null) return facts(port, true, answer, ENDED)
  return facts(port, true, answer, wrong === null ? null : { kind: 'answer', reason: wrong })
}

const ENDED: ServiceFailure = { kind: 'ended', reason: 'ended by itself before it was asked' }

interface Found {
  readonly ready: boolean
  readonly port: number | null
  /** What the last look showed. */
  readonly seen: readonly number[]
  readonly last: ServiceAnswer | null
  /** Nobody here could see which ports are open: not yet, or not at all. */
  readonly blind: boolean
  readonly unreachable: string | null
}

const FIRST_LOOK_MS = 25
const SLOWEST_LOOK_MS = 400
const READY_ASK_MS = 5000

async function awaitReady(service: ServiceRequest, door: Door, until: AbortSignal): Promise<Found> {
  let found: Found = { ready: false, port: service.port, seen: [], last: null, blind: false, unreachable: null }
  for (let wait = FIRST_LOOK_MS; !until.aborted; wait = Math.min(SLOWEST_LOOK_MS, wait * 1.3)) {
    await sleep(wait, undefined, { signal: until }).catch(() => {})
    if (until.aborted) break
    // An engine that does not answer must not hold the harness; and what was interrupted says less than what came before.
    const now = await Promise.race([look(service, door, until), aborted(until)])
    if (now === null || (until.aborted && !now.ready && found.last !== null)) break
    found = now
    if (found.ready || found.unreachable !== null) return found
  }
  return found
}

async function look(service: ServiceRequest, door: Door, until: AbortSignal): Promise<Found> {
  const listening = await door.listening()
  const seen = listening ?? []
  const port = service.port ?? (service.preferredPort !== null && seen.includes(service.preferredPort) ? service.preferredPort : (seen[0] ?? null))
  const nothing = { ready: false, port, seen, last: null, blind: false, unreachable: null }
  if (listening === null && port === null) return { ...nothing, blind: true }
  if (port === null || (listening !== null && !seen.includes(port))) return nothing
  if (service.readyPath === null && listening !== null) return { ...nothing, ready: true }
  // Where nobody can see who listens, an answer of any kind is the sign.
  const question = { path: service.readyPath ?? '/', method: 'GET', headers: {}, body: null, timeoutMs: READY_ASK_MS }
  const last = await exchange(door, port, question, until)
  const unreachable = last.error !== null && last.error.startsWith('its image holds none') ? last.error : null
  return { ...nothing, last, unreachable, ready: last.status !== null && (service.readyPath === null || last.status < service.readyBelow) }
}

function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((done) => (signal.aborted ? done(null) : signal.addEventListener('abort', () => done(null), { once: true })))
}

async function exchange(door: Door, port: number, question: Question, signal: AbortSignal): Promise<ServiceAnswer> {
  try {
    const dialling = door.dial(port)
    const connection = await Promise.race([dialling, aborted(signal), sleep(question.timeoutMs, null, { ref: false })])
    // One that comes too late is closed at once.
    if (connection === null) void dialling.then((late) => late.destroy(), () => {})
    if (connection === null) throw new Error(signal.aborted ? 'it was interrupted' : `no connection within ${question.timeoutMs / 1000} s`)
    return await askOver(connection, port, question, signal)
  } catch (error) {
    return { status: null, bytes: 0, truncated: false, durationMs: 0, error: error instanceof Error ? error.message : String(error), text: '' }
  }
}

function notReady(service: ServiceRequest, { port, seen, last, blind }: Found): string {
  const within = `within ${service.readyMs / 1000} s`
  const others = seen.filter((each) => each !== port)
  const instead = others.length === 0 ? '' : `; it listens on ${others.slice(0, 5).join(', ')}`
  if (blind) return `listened on no port that anybody could see ${within}: declare \`service.port\``
  if (port === null) return `listened on no port ${within}`
  if (last === null) return `did not listen on port ${port} ${within}${instead}`
  const said = last.status !== null ? `it said ${last.status}` : (last.error ?? 'nothing came')
  return `gave no good answer to GET ${service.readyPath ?? '/'} on port ${port} ${within}: ${said}`
}
