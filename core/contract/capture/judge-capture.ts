/** What an outcome of the sandbox says: the contract's state, its reason for a person, and whether another try would say more. */
import type { CapturedContract, EngineCall } from '../captured.ts'
import { redact } from '../../secrets/redact.ts'
import { plain } from '../../render/plain.ts'
import type { CaptureOutcome } from '../../world.ts'
import { parseCall, type RawCall } from './parse-call.ts'

export interface Judged extends Pick<CapturedContract, 'state' | 'reason' | 'calls'> {
  /** Programs that answered something made up: `nvidia-smi`, `curl`. */
  readonly faked: readonly string[]
}

export function judgeCapture(outcome: CaptureOutcome): Judged {
  const engine = outcome.calls.filter(({ client }) => !client.includes(':'))
  const calls = withoutRepeats(engine.map((call) => parseCall(call, outcome.places)))
  const faked = namesOf(outcome.calls, 'faked:')
  const ended = outcome.end.kind === 'exited' && outcome.end.code === 0
  const works = calls.some(isWork)
  if (ended && works) return { state: 'complete', reason: null, calls, faked }
  const reason = ended ? whyNothing(outcome, calls) : whyNot(outcome)
  return { state: works ? 'partial' : 'none', reason, calls, faked }
}

/** Asking and tidying is no contract yet. */
export const isWork = (call: EngineCall): boolean => call.kind !== 'query'

/** A script that waits asks the same a thousand times: once is enough to know it. */
function withoutRepeats(calls: readonly EngineCall[]): readonly EngineCall[] {
  const asked = new Set<string>()
  return calls.filter((call) => {
    if (call.kind !== 'query') return true
    const key = `${call.client} ${call.words.join('\0')}`
    return asked.has(key) ? false : (asked.add(key), true)
  })
}

function namesOf(calls: readonly RawCall[], prefix: string): readonly string[] {
  return [...new Set(calls.filter(({ client }) => client.startsWith(prefix)).map(({ client }) => client.slice(prefix.length)))].sort()
}

function whyNothing(outcome: CaptureOutcome, calls: readonly EngineCall[]): string {
  const host = hostProgram(outcome)
  if (host !== null) return `runs on the host: ${host}`
  return calls.length === 0 ? 'ended without calling a container engine' : 'only asked a container engine, and started nothing'
}

function whyNot(outcome: CaptureOutcome): string {
  const { end } = outcome
  // The sandbox's own shell says so when it stopped a script.
  const tail = outcome.tail.filter((line) => line !== 'Killed')
  if (outcome.calls.some(({ client }) => client === 'waits:sleep')) return 'waits for something that never comes in a sandbox'
  if (end.kind === 'timed_out') return `did not end by itself${said(tail)}`
  if (end.kind === 'interrupted') return 'was interrupted'
  if (end.kind === 'failed') return `could not be run in the sandbox: ${shown(end.reason)}`
  const host = hostProgram(outcome)
  if (host !== null) return `runs on the host: ${host}`
  if (tail.some(asksForArguments)) return `needs arguments${said(tail.filter((line) => /usage/i.test(line)).slice(-1), tail)}`
  if (tail.some((line) => /no such file or directory|not found:|does not exist|not exist/i.test(line))) return `needs something that is not in the repository${said(tail)}`
  return `exited with ${end.code}${said(tail)}`
}

/** `no data set was given`: looked for from its end, since one pattern for all of it is slow for a line of many "no" (A08). */
function asksForArguments(line: string): boolean {
  const end = line.search(/ (?:given|specified|provided)/i)
  return /^usage\b|missing (required )?argument/i.test(line) || (end !== -1 && /no /i.test(line.slice(Math.max(0, end - 43), end)))
}

function hostProgram({ calls }: CaptureOutcome): string | null {
  const call = calls.findLast(({ client }) => client.startsWith('host:'))
  return call === undefined ? null : shown(`${call.client.slice('host:'.length)} ${call.words.join(' ')}`)
}

function said(...places: readonly (readonly string[])[]): string {
  const line = places.find((lines) => lines.length > 0)?.at(-1)
  return line === undefined ? '' : `; its last line: ${shown(line)}`
}

const shown = (text: string): string => redact(plain(text)).slice(0, 200)
