/** What a search for secrets reads in bytes that are no UTF-8: a text in an older encoding hides none, and neither does a program (A73). */

export interface TextOfBytes {
  readonly text: string
  /** Words between bytes that are no text: lines mean nothing there. */
  readonly isBinary: boolean
}

export function textOfBytes(bytes: Uint8Array): TextOfBytes {
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: new TextDecoder(wide).decode(bytes), isBinary: false }
  if (!bytes.subarray(0, 8000).includes(0)) return { text: narrow(bytes), isBinary: false }
  return { text: latin1(bytes).replace(/[^\t\n\r\x20-\x7e]+/g, '\n'), isBinary: true }
}

/** By its mark, or by every other byte of its beginning being zero, as in a text of a Western language without one. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 400 - (bytes.length % 2))
  const zeros = [0, 0]
  for (let at = 0; at < head.length; at++) if (head[at] === 0) zeros[at % 2]! += 1
  const half = head.length / 2
  if (half < 8) return null
  if (zeros[1]! > half * 0.9 && zeros[0] === 0) return 'utf-16le'
  return zeros[0]! > half * 0.9 && zeros[1] === 0 ? 'utf-16be' : null
}

function narrow(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return latin1(bytes)
  }
}

/** Every byte is a character of it. */
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
