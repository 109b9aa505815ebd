import type { IncomingHttpHeaders } from 'node:http'
import type { DeliveryOutcome } from '../metrics/metrics.ts'
import { readSignature } from './signature.ts'

export interface DeliveryHeaders {
  readonly guid: string
  readonly event: string
  readonly signature: Buffer
}

/** All that can be known to be wrong before one byte of the body was read. */
export function readDeliveryHeaders(headers: IncomingHttpHeaders, mostBytes: number): DeliveryHeaders | { readonly refused: DeliveryOutcome } {
  const signature = readSignature(one(headers['x-hub-signature-256']))
  if (signature === null) return { refused: 'unsigned' }
  if (Number(headers['content-length'] ?? 0) > mostBytes) return { refused: 'too-large' }
  if (!JSON_TYPE.test(headers['content-type'] ?? '') || headers['content-encoding'] !== undefined) return { refused: 'type' }
  const guid = one(headers['x-github-delivery']) ?? ''
  const event = one(headers['x-github-event']) ?? ''
  return GUID.test(guid) && EVENT.test(event) ? { guid, event, signature } : { refused: 'headers' }
}

const JSON_TYPE = /^application\/json(?:;|$)/i
const GUID = /^[0-9A-Za-z-]{8,64}$/
const EVENT = /^[a-z_]{1,64}$/

/** A header that is there twice is joined by node, and is then none of the shapes above. */
const one = (value: string | string[] | undefined): string | undefined => (Array.isArray(value) ? undefined : value)
