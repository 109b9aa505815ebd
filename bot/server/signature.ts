/** HMAC-SHA256 over the body as it came, before anybody parses it (A64). The older SHA-1 header is not looked at. */
import { createHmac, createSecretKey, timingSafeEqual, type KeyObject } from 'node:crypto'

export interface Signatures {
  /** Every secret is tried, whichever held: how long it takes says nothing. */
  hold(chunks: readonly Uint8Array[], claimed: Buffer): boolean
}

export function openSignatures(secrets: readonly string[]): Signatures {
  const keys = secrets.map((secret): KeyObject => createSecretKey(secret, 'utf8'))
  return {
    hold: (chunks, claimed) => {
      let held = false
      for (const key of keys) {
        const hmac = createHmac('sha256', key)
        for (const chunk of chunks) hmac.update(chunk)
        if (timingSafeEqual(hmac.digest(), claimed)) held = true
      }
      return held
    },
  }
}

/** `sha256=<64 hex digits>` → its 32 bytes; null: it is no signature. */
export const readSignature = (header: string | undefined): Buffer | null => (header !== undefined && SIGNATURE.test(header) ? Buffer.from(header.slice(7), 'hex') : null)

const SIGNATURE = /^sha256=[0-9a-f]{64}$/

/** As GitHub signs, for those who play it. */
export const sign = (secret: string, body: string | Uint8Array): string => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
