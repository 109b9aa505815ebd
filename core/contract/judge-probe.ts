/** What the end of a probe says. Only what it surely shows: a program that asks for a GPU before it reads its arguments has shown nothing. */
import { plainText } from '../record/quote-log.ts'
import { describeEnd } from '../record/describe-end.ts'
import type { RunOutcome } from '../world.ts'

export type ProbeVerdict =
  | { readonly state: 'passed' }
  /** `surely`: the run could not do better. */
  | { readonly state: 'failed'; readonly surely: boolean; readonly reason: string; readonly module: string | null; /** What could not be started is the program itself. */ readonly program?: true }
  | { readonly state: 'unknown'; readonly reason: string }

export function judgeProbe({ end, log }: Pick<RunOutcome, 'end' | 'log'>, timeoutMs: number): ProbeVerdict {
  const lines = (log.tail ?? []).map(plainText)
  switch (end.kind) {
    case 'exited':
      return end.code === 0 ? { state: 'passed' } : judgeExit(end.code, lines)
    case 'timed_out':
      return { state: 'unknown', reason: `--help gave no answer within ${timeoutMs / 1000} s: it loads a model, or works, before it reads its arguments` }
    case 'signalled':
      return failed(`was ended by ${end.signal}`)
    default:
      return { state: 'unknown', reason: describeEnd(end, { timeoutMs, memoryBytes: null }) ?? 'was stopped' }
  }
}

function judgeExit(code: number, lines: readonly string[]): ProbeVerdict {
  if (code === 126 || code === 127) return { state: 'failed', surely: true, reason: code === 127 ? 'its program was not found' : 'its program is not executable', module: null, program: true }
  const error = lines.findLast((line) => ERROR_LINE.test(line)) ?? null
  const absent = error !== null && error.startsWith('ModuleNotFoundError')
  // Both were taken away by the harness: that they are missing says nothing about the example.
  if (error !== null && !absent && GPU_WORDS.test(error)) return { state: 'unknown', reason: `asks for a GPU before it reads its arguments (${short(error)})` }
  if (error !== null && !absent && NETWORK_WORDS.test(error)) return { state: 'unknown', reason: `asks the network before it reads its arguments (${short(error)})` }
  const module = error === null ? null : missingModule(error)
  if (error !== null && (module !== null || IMPORT_ERROR.test(error))) return { state: 'failed', surely: true, reason: module === null ? `cannot be imported: ${short(error)}` : `imports ${module}, which cannot be had`, module }
  if (error !== null && /^(?:Syntax|Indentation|Tab)Error\b/.test(error)) return { state: 'failed', surely: true, reason: `cannot be compiled: ${short(error)}`, module: null }
  if (error !== null) return failed(`ended with ${short(error)}`)
  // argparse and click print their usage and leave with 2 when they do not know an option: what --help would prove was not proven.
  if (code === 2 && lines.some((line) => /^usage:/i.test(line.trim()))) return { state: 'unknown', reason: 'its argument parser does not know --help (exit code 2 with its usage)' }
  return failed(`ended with exit code ${code}`)
}

const failed = (reason: string): ProbeVerdict => ({ state: 'failed', surely: false, reason, module: null })

/** The last line of a traceback: `ModuleNotFoundError: No module named 'x'`, `torch.cuda.OutOfMemoryError: …`. */
const ERROR_LINE = /^[A-Za-z_][\w.]{0,100}(?:Error|Exception|Interrupt|Exit)\b/
const IMPORT_ERROR = /^(?:ModuleNotFoundError|ImportError)\b/
/** The driver's libraries come with the GPU: without one they are missing by right. */
const GPU_WORDS = /\b(?:cuda|nvidia|nvml|rocm|hip|gpus?)\b|libcuda|libnv|libamdhip|No CUDA/i

const NETWORK_WORDS = /name resolution|name or service not known|network is unreachable|max retries exceeded|connection (?:refused|error)|couldn't connect|offline|\bConnect\w{0,40}Error\b|LocalEntryNotFound/i

/** `No module named 'x.y'` → `x.y`; `cannot import name 'a' from 'b'` → `b.a`. */
function missingModule(error: string): string | null {
  const named = /^ModuleNotFoundError: No module named '?([\w.]{1,100})/.exec(error)?.[1]
  if (named !== undefined) return named
  const [, name, from] = /^ImportError: cannot import name '?([\w.]{1,100})'? from '?([\w.]{1,100})/.exec(error) ?? []
  return name === undefined ? null : `${from}.${name}`
}

const short = (line: string): string => (line.length > 160 ? `${line.slice(0, 160)}…` : line)
