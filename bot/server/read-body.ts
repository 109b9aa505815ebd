import type { IncomingMessage } from 'node:http'
import type { Blocks, Collected } from './blocks.ts'

export type Body =
  /** `collected` leaves when it is stored or refused. */
  | { readonly kind: 'whole'; readonly collected: Collected }
  | { readonly kind: 'too-large' | 'busy' | 'aborted' }

export interface Reading {
  readonly blocks: Blocks
  readonly mostBytes: number
  /** Of bytes of one that is larger than usual. */
  readonly onRead: (bytes: number) => void
}

/** Nearly no delivery is larger. */
const USUAL = 256 << 10

/**
 * Reads no more than `mostBytes`, whatever the headers say (chunked bodies have no length), and stops the moment that it is more. `done` is
 * called once. No promise on the way, and nobody unsubscribes from a request that ended: this runs thousands of times a second.
 */
export function readBody(request: IncomingMessage, { blocks, mostBytes, onRead }: Reading, done: (body: Body) => void): void {
  let bytes = 0
  let over = false
  const stop = (kind: 'too-large' | 'busy' | 'aborted'): void => {
    if (over) return
    over = true
    request.off('data', onData)
    request.pause()
    collected.leave()
    done({ kind })
  }
  const collected = blocks.borrow(lengthOf(request), () => stop('busy'))
  function onData(piece: Buffer): void {
    bytes += piece.length
    if (bytes > USUAL) onRead(piece.length)
    if (bytes > mostBytes) return stop('too-large')
    if (!collected.add(piece)) stop('busy')
  }
  request.on('data', onData)
  request.on('end', () => {
    if (over) return
    over = true
    done({ kind: 'whole', collected })
  })
  request.on('close', () => stop('aborted'))
  // A connection that breaks says so by `close` too; without a listener it would end the process.
  request.on('error', ignore)
}

const ignore = (): void => {}

function lengthOf({ headers }: IncomingMessage): number | null {
  const length = headers['content-length']
  return length === undefined ? null : Number(length)
}
