import type { IncomingMessage } from 'node:http'
import type { Blocks, Collected } from './blocks.ts'

export type Body =
  /** `collected` leaves when it is stored or refused. */
  | { readonly kind: 'whole'; readonly collected: Collected }
  | { readonly kind: 'too-large' | 'busy' | 'aborted' }

/** Nearly no delivery is larger. */
const USUAL = 256 << 10

/** Reads no more than `mostBytes`, whatever the headers say (chunked bodies have no length), and stops the moment that it is more. `onRead`: bytes of one that is larger than usual. */
export function readBody(request: IncomingMessage, blocks: Blocks, mostBytes: number, onRead: (bytes: number) => void): Promise<Body> {
  return new Promise((resolve) => {
    let bytes = 0
    const collected = blocks.borrow(lengthOf(request), () => stop('busy'))
    const onData = (piece: Buffer): void => {
      bytes += piece.length
      if (bytes > USUAL) onRead(piece.length)
      if (bytes > mostBytes) return stop('too-large')
      if (!collected.add(piece)) stop('busy')
    }
    const onEnd = (): void => {
      unlisten()
      resolve({ kind: 'whole', collected })
    }
    const onClose = (): void => stop('aborted')
    function stop(kind: 'too-large' | 'busy' | 'aborted'): void {
      unlisten()
      request.pause()
      collected.leave()
      resolve({ kind })
    }
    function unlisten(): void {
      request.off('data', onData)
      request.off('end', onEnd)
      request.off('close', onClose)
    }
    request.on('data', onData)
    request.on('end', onEnd)
    request.on('close', onClose)
    // A connection that breaks says so by `close` too; without a listener it would end the process.
    request.on('error', () => {})
  })
}

function lengthOf({ headers }: IncomingMessage): number | null {
  const length = headers['content-length']
  return length === undefined ? null : Number(length)
}
