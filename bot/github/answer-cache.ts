/**
 * Answers of GitHub with their ETag: asked again with it, an unchanged one costs nothing of the hour (304). Whoever asks the very same
 * while somebody asks it already gets that answer. The key says whose right it was: no answer is ever shown to a token of other
 * permissions, and every one that is shown was confirmed just now (A36).
 */
export interface AnswerCache {
  /** A fetch for one question. `epoch` changes with every write: what was asked before is not the answer afterwards. */
  fetchFor(question: { readonly scope: string; readonly epoch: number }, plain: typeof fetch, tell: (cache: CacheUse) => void): typeof fetch
  /** What came back was not what GitHub answers: nothing of the scope is believed any more. */
  forget(scope: string): void
}

export type CacheUse = 'hit' | 'miss' | 'shared' | 'none'

interface Kept {
  readonly etag: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

interface Whole {
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
  readonly body: Uint8Array
}

const MOST_BYTES = 32 * 1024 * 1024
const MOST_OF_ONE = 1024 * 1024

export function openAnswerCache(mostBytes = MOST_BYTES): AnswerCache {
  const kept = new Map<string, Kept>()
  const asking = new Map<string, Promise<Whole>>()
  let bytes = 0

  function keep(key: string, { headers, body }: Whole, etag: string): void {
    drop(key)
    if (body.length > MOST_OF_ONE) return
    kept.set(key, { etag, headers, body })
    bytes += body.length
    for (const [oldest] of kept) {
      if (bytes <= mostBytes) break
      drop(oldest)
    }
  }

  function drop(key: string): void {
    bytes -= kept.get(key)?.body.length ?? 0
    kept.delete(key)
  }

  async function ask(key: string, plain: typeof fetch, input: Parameters<typeof fetch>[0], init: RequestInit | undefined, tell: (cache: CacheUse) => void): Promise<Whole> {
    const known = kept.get(key)
    const response = await plain(input, known === undefined ? init : { ...init, headers: { ...(init?.headers as Record<string, string>), 'if-none-match': known.etag } })
    if (response.status === 304 && known !== undefined) {
      kept.delete(key)
      kept.set(key, known)
      tell('hit')
      // How much is left of the hour is said by the new answer, everything else by the old one.
      const fresh = [...response.headers].filter(([name]) => name.startsWith('x-ratelimit-'))
      return { status: 200, headers: [...known.headers.filter(([name]) => !name.startsWith('x-ratelimit-')), ...fresh], body: known.body }
    }
    const whole: Whole = { status: response.status, headers: [...response.headers], body: new Uint8Array(await response.arrayBuffer()) }
    const etag = response.headers.get('etag')
    tell('miss')
    if (response.status === 200 && etag !== null && etag.length < 500) keep(key, whole, etag)
    else if (response.status !== 200) drop(key)
    return whole
  }

  return {
    forget(scope) {
      for (const key of kept.keys()) if (key.startsWith(`${scope} `)) drop(key)
    },
    fetchFor: ({ scope, epoch }, plain, tell) => async (input, init) => {
      if ((init?.method ?? 'GET') !== 'GET') {
        tell('none')
        return plain(input, init)
      }
      const key = `${scope} ${String(input)}`
      const together = `${epoch} ${key}`
      const other = asking.get(together)
      if (other !== undefined) {
        const answer = await other.catch(() => null)
        // Who was faster may have been interrupted; that is no answer to anybody else.
        if (answer !== null) {
          tell('shared')
          return responseOf(answer)
        }
      }
      const mine = ask(key, plain, input, init, tell)
      asking.set(together, mine)
      try {
        return responseOf(await mine)
      } finally {
        if (asking.get(together) === mine) asking.delete(together)
      }
    },
  }
}

const responseOf = ({ status, headers, body }: Whole): Response => new Response([204, 205, 304].includes(status) ? null : Uint8Array.from(body), { status, headers: headers.map(([name, value]) => [name, value] as [string, string]) })
