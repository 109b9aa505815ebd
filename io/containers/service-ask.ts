/**
 * One HTTP exchange with a server that nobody trusts, over a connection that somebody else opened. Bounded in time and size;
 * nothing is followed, decompressed or obeyed.
 */
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { ServiceAnswer, ServiceAsk } from '../../core/world.ts'

export const ANSWER_BYTES = 64 * 1024

export type Question = Pick<ServiceAsk, 'path' | 'method' | 'headers' | 'body' | 'timeoutMs'>

/** Total: whatever the server does, an answer or the reason why there is none. */
export function askOver(connection: Duplex, port: number, question: Question, signal: AbortSignal): Promise<ServiceAnswer> {
  const started = performance.now()
  const body = question.body === null ? null : Buffer.from(question.body)
  return new Promise((done) => {
    const kept: Buffer[] = []
    let [bytes, status, over] = [0, null as number | null, false]
    const finish = (error: string | null, truncated = false): void => {
      if (over) return
      over = true
      clearTimeout(timer)
      signal.removeEventListener('abort', interrupt)
      connection.destroy()
      done({ status, bytes, truncated, durationMs: performance.now() - started, error, text: Buffer.concat(kept).toString('utf8') })
    }
    const interrupt = (): void => finish('it was interrupted')
    const timer = setTimeout(() => finish(`nothing more within ${question.timeoutMs / 1000} s`), question.timeoutMs)
    signal.addEventListener('abort', interrupt, { once: true })
    const asking = request({
      createConnection: () => connection,
      host: '127.0.0.1',
      port,
      method: question.method,
      path: question.path,
      headers: { Accept: '*/*', Connection: 'close', 'User-Agent': 'hortus', ...question.headers, ...(body === null ? {} : { 'Content-Length': String(body.length) }) },
      maxHeaderSize: 16 * 1024,
    })
    const read = (answer: IncomingMessage): void => {
      status = answer.statusCode ?? null
      answer.on('data', (chunk: Buffer) => {
        const part = chunk.subarray(0, ANSWER_BYTES - bytes)
        kept.push(Buffer.from(part))
        bytes += part.length
        if (part.length < chunk.length) finish(null, true)
      })
      answer.once('end', () => finish(null))
      answer.once('aborted', () => finish('the connection ended in the middle'))
      answer.once('error', (error) => finish(words(error)))
    }
    asking.once('response', read)
    // A server that switches protocols or opens a tunnel has not answered.
    asking.once('upgrade', (answer: IncomingMessage) => finish(`no HTTP answer: it switched protocols (${answer.statusCode})`))
    asking.on('error', (error) => finish(words(error)))
    connection.on('error', (error) => finish(words(error)))
    asking.end(body)
  })
}

function words(error: Error & { code?: string }): string {
  const { code = '' } = error
  if (code.startsWith('HPE_')) return `no HTTP answer (${code})`
  if (code === 'ECONNRESET') return 'no HTTP answer: the connection was closed'
  if (code === 'ECONNREFUSED') return 'the connection was refused'
  return error.message.slice(0, 200)
}
