/**
 * Memory that two threads share, for deliveries on their way to the store. A message would be copied three times into fresh memory, which
 * costs more than to insert it; here a body is copied once, and nothing is left for the garbage collector.
 *
 * `answers | receivedAt, lengths, guid, event, payload | …`: whoever has the slab writes or reads, and the message that hands it over orders both.
 */
import type { NewDelivery } from '../store.ts'

export interface Slab {
  readonly memory: Buffer<SharedArrayBuffer>
  /** Where the next one goes. */
  at: number
  count: number
}

export const SLAB_BYTES = 3 << 20
/** Deliveries in one slab: a byte of answer each. */
const MOST = 512
const HEAD_BYTES = 20
/** Of a GUID or a name of an event, which the door holds to 64 characters: what is longer goes by message. */
const MOST_TEXT = 256

export const STORED = 1
export const KNOWN = 2
export const FAILED = 3

export const slabOver = (memory: SharedArrayBuffer): Slab => ({ memory: Buffer.from(memory), at: MOST, count: 0 })

export function clear(slab: Slab): void {
  slab.at = MOST
  slab.count = 0
}

const bytesOf = ({ guid, event, payload }: NewDelivery): number => HEAD_BYTES + 3 * (guid.length + event.length) + payload.byteLength

/** Whether it goes into an empty slab. */
export const fits = (delivery: NewDelivery): boolean => delivery.guid.length <= MOST_TEXT && delivery.event.length <= MOST_TEXT && MOST + bytesOf(delivery) <= SLAB_BYTES

/** false: there is no room left. */
export function put(slab: Slab, delivery: NewDelivery): boolean {
  const { memory, at } = slab
  if (slab.count === MOST || at + bytesOf(delivery) > memory.length) return false
  const { guid, event, receivedAt, payload } = delivery
  const text = at + HEAD_BYTES
  const guidBytes = memory.write(guid, text)
  const eventBytes = memory.write(event, text + guidBytes)
  const body = text + guidBytes + eventBytes
  memory.set(payload, body)
  memory.writeDoubleLE(receivedAt, at)
  memory.writeUInt32LE(guidBytes, at + 8)
  memory.writeUInt32LE(eventBytes, at + 12)
  memory.writeUInt32LE(payload.byteLength, at + 16)
  slab.at = body + payload.byteLength
  slab.count++
  return true
}

/** The payloads lie in the slab: they are good until it is handed back. */
export function unpack({ memory }: Slab, count: number): readonly NewDelivery[] {
  let at = MOST
  return Array.from({ length: count }, () => {
    const receivedAt = memory.readDoubleLE(at)
    const event = at + HEAD_BYTES + memory.readUInt32LE(at + 8)
    const body = event + memory.readUInt32LE(at + 12)
    const end = body + memory.readUInt32LE(at + 16)
    const delivery = { guid: memory.toString('utf8', at + HEAD_BYTES, event), event: memory.toString('utf8', event, body), receivedAt, payload: memory.subarray(body, end) }
    at = end
    return delivery
  })
}
