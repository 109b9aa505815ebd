import type { IncomingMessage } from 'node:http'
import type { FlightBudget, Passenger } from './flight-budget.ts'

export type Body =
  /** `chunks` are as they came; `passenger` leaves when they are stored or refused. */
  | { readonly kind: 'whole'; readonly chunks: readonly Buffer[]; readonly bytes: number; readonly passenger: Passenger }
  | { readonly kind: 'too-large' | 'busy' | 'aborted' }

/** Reads no more than `mostBytes`, whatever the headers say (chunked bodies have no length), and stops the moment that it is more. */
export function readBody(request: IncomingMessage, budget: FlightBudget, mostBytes: number): Promise<Body> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    let bytes = 0
    const passenger = budget.board(() => stop('busy'))
    const onData = (chunk: Buffer): void => {
      bytes += chunk.length
      if (bytes > mostBytes) return stop('too-large')
      if (!passenger.add(chunk.length)) return stop('busy')
      chunks.push(chunk)
    }
    const onEnd = (): void => {
      unlisten()
      resolve({ kind: 'whole', chunks, bytes, passenger })
    }
    const onClose = (): void => stop('aborted')
    function stop(kind: 'too-large' | 'busy' | 'aborted'): void {
      unlisten()
      request.pause()
      chunks.length = 0
      passenger.leave()
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
