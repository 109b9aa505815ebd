/** Reads the body of a request, no more of it than allowed. */
import type { IncomingMessage } from 'node:http'

export const LARGEST_BODY = 10 * 2 ** 20

/** Null when it is larger; the rest is not kept. */
export async function readBody(request: IncomingMessage, most = LARGEST_BODY): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length
    if (size <= most) parts.push(part)
    else parts.length = 0
  }
  return size > most ? null : Buffer.concat(parts)
}
