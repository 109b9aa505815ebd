/** Text as one printable word: an input is an environment variable, of which Linux allows 128 KiB, and a plan of 5,000 examples has more. */
import { gunzipSync, gzipSync } from 'node:zlib'

export const pack = (text: string): string => gzipSync(text, { level: 9 }).toString('base64')

/** null: it is not what `pack` gives, or unpacks to more than `maxLength` bytes (A31). */
export function unpack(word: string, maxLength: number): string | null {
  try {
    return gunzipSync(Buffer.from(word, 'base64'), { maxOutputLength: maxLength }).toString('utf8')
  } catch {
    return null
  }
}
