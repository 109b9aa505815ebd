/**
 * The fetch that Octokit is given. It goes to one API and nowhere else: no redirect and no link is followed, so the token cannot
 * leave (A69). Bodies are read whole and capped before anyone parses them.
 */
export interface CappedOptions {
  readonly apiUrl: URL
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

export class TooLarge extends Error {}

export function cappedFetch({ apiUrl, timeoutMs, signal }: CappedOptions, maxBytes: number): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input))
    // An address resolves them away, and what is left may mean something else: no name of ours has them.
    if (/\/(?:\.|%2e){1,2}(?:\/|$)/i.test(String(input).split(/[?#]/, 1)[0]!)) throw new Error('A request whose address leads upwards was refused.')
    if (url.origin !== apiUrl.origin || !url.pathname.startsWith(apiUrl.pathname.replace(/\/$/, ''))) throw new Error('A request to another place than the API was refused.')
    const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]) })
    const body = await readCapped(response, maxBytes)
    return new Response(hasBody(response.status) ? Uint8Array.from(body) : null, { status: response.status, headers: response.headers })
  }
}

/** The whole body, or TooLarge as soon as it has a byte too many. */
export async function readCapped(response: Response, maxBytes: number): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length') ?? 0) > maxBytes) {
    await response.body?.cancel()
    throw new TooLarge(`more than ${maxBytes} bytes`)
  }
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of response.body ?? []) {
    length += part.length
    if (length > maxBytes) throw new TooLarge(`more than ${maxBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A Response refuses a body with these. */
const hasBody = (status: number): boolean => ![204, 205, 304].includes(status)
