/**
 * Raw deflate to at most `most` bytes; null: there are more, or it is none, or something follows its end. It stops at the first
 * byte too many, so a bomb costs no more than what it was allowed.
 */
export async function inflate(deflated: Uint8Array, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  try {
    // The copy gives the stream a buffer of its own, as its type asks.
    for await (const part of new Blob([Uint8Array.from(deflated)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))) {
      length += part.length
      if (length > most) return null
      parts.push(part)
    }
  } catch {
    return null
  }
  return concatenate(parts, length)
}

function concatenate(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
