/** `Lfs`: the batch API over the platform's own fetch. What comes back is capped in size and time, and no redirect is followed. */
import { BATCH_SIZE, batchRequest, readBatch, REPLY_MAX_BYTES, type BatchReply } from '../core/lfs/batch.ts'
import type { Pointer } from '../core/integrity/pointer.ts'
import { fail, type Result } from '../core/problem.ts'
import { VERSION } from '../core/version.ts'
import type { Lfs, LfsAnswer } from '../core/world.ts'

export interface LfsLimits {
  readonly requestMs: number
  readonly wholeMs: number
}

const LIMITS: LfsLimits = { requestMs: 20_000, wholeMs: 90_000 }
const AT_ONCE = 4

export function openLfs(env: Readonly<Record<string, string | undefined>> = process.env, limits: LfsLimits = LIMITS): Lfs {
  return { absent: (request) => absent({ ...request, token: request.withToken ? (env['HORTUS_LFS_TOKEN'] ?? '') : '' }, limits) }
}

type Request = Parameters<Lfs['absent']>[0] & { readonly token: string }

async function absent(request: Request, limits: LfsLimits): Promise<LfsAnswer> {
  const chunks = Array.from({ length: Math.ceil(request.objects.length / BATCH_SIZE) }, (_, at) => request.objects.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE))
  const whole = AbortSignal.any([request.signal, AbortSignal.timeout(limits.wholeMs)])
  const replies: BatchReply[] = []
  let trouble: string | null = null
  let next = 0
  const work = async (): Promise<void> => {
    while (trouble === null && next < chunks.length) {
      const chunk = chunks[next++]!
      const reply = await ask(request, chunk, AbortSignal.any([whole, AbortSignal.timeout(limits.requestMs)]))
      if (reply.ok) replies.push(reply.value)
      else trouble = reply.problem
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { absent: replies.flatMap((reply) => reply.absent), unanswered: replies.reduce((sum, reply) => sum + reply.unanswered, 0), trouble }
}

const TYPE = 'application/vnd.git-lfs+json'

async function ask({ server, token }: Request, objects: readonly Pointer[], signal: AbortSignal): Promise<Result<BatchReply, string>> {
  const headers = { accept: TYPE, 'content-type': TYPE, 'user-agent': `hortus/${VERSION}`, ...(token === '' ? {} : { authorization: basic(token) }) }
  try {
    const response = await fetch(`${server}/objects/batch`, { method: 'POST', headers, body: batchRequest(objects), redirect: 'manual', signal })
    if (response.status !== 200) {
      await response.body?.cancel()
      return fail(said(response.status))
    }
    const text = await textOf(response)
    return text === null ? fail('its answer is too large') : readBatch(text, objects)
  } catch (error) {
    return fail(reasonOf(error, signal))
  }
}

/** A token alone is the password of anybody: GitHub, GitLab and Gitea all take it so. */
const basic = (token: string): string => `Basic ${Buffer.from(token.includes(':') ? token : `x-access-token:${token}`).toString('base64')}`

function said(status: number): string {
  if (status === 401 || status === 403) return `it asks for other credentials (${status})`
  if (status === 404) return 'it knows no such repository (404)'
  if (status === 429) return 'it wants to be asked less often (429)'
  return status >= 300 && status < 400 ? `it leads elsewhere, which is not followed (${status})` : `it answers with the status ${status}`
}

/** null over the limit; what comes after it is not read. */
async function textOf(response: Response): Promise<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text = ''
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += (chunk as Uint8Array).byteLength
    if (bytes > REPLY_MAX_BYTES) return null
    text += decoder.decode(chunk as Uint8Array, { stream: true })
  }
  return text + decoder.decode()
}

/** Only what the system calls it: the text of an error may hold an address. */
function reasonOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'it did not answer in time'
  const code = ((error as { cause?: { code?: unknown } }).cause?.code ?? '') as unknown
  return typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code) ? `it cannot be reached (${code})` : 'its answer cannot be read'
}
