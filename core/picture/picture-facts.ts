/** What a file of a repository is as a picture, from its first bytes: its name says nothing. Only kinds that run no script are known; SVG is none of them. */

export interface PictureFacts {
  readonly kind: 'png' | 'jpeg' | 'gif' | 'webp'
  /** Pixels; null: its head does not say. */
  readonly width: number | null
  readonly height: number | null
}

/** Total: null for what is no such picture. */
export function pictureFacts(bytes: Uint8Array): PictureFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return { kind: 'png', ...(bytes.length >= 24 ? sized(view.getUint32(16), view.getUint32(20)) : UNKNOWN) }
  if (begins(bytes, [0x47, 0x49, 0x46, 0x38])) return { kind: 'gif', ...(bytes.length >= 10 ? sized(view.getUint16(6, true), view.getUint16(8, true)) : UNKNOWN) }
  if (begins(bytes, [0xff, 0xd8, 0xff])) return { kind: 'jpeg', ...jpegSize(view) }
  if (begins(bytes, [0x52, 0x49, 0x46, 0x46]) && begins(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])) return { kind: 'webp', ...webpSize(view) }
  return null
}

type Size = Pick<PictureFacts, 'width' | 'height'>
const UNKNOWN: Size = { width: null, height: null }
/** A browser shows none that is larger. */
const MOST = 65_535
const sized = (width: number, height: number): Size => (width > 0 && height > 0 && width <= MOST && height <= MOST ? { width, height } : UNKNOWN)
const begins = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte)

/** From segment to segment up to the one that begins a frame (ITU-T T.81, annex B). */
function jpegSize(view: DataView): Size {
  for (let at = 2; at + 9 <= view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) return UNKNOWN
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return sized(view.getUint16(at + 7), view.getUint16(at + 5))
    // Of no length: what stands alone.
    at += marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8) ? 2 : 2 + Math.max(2, view.getUint16(at + 2))
  }
  return UNKNOWN
}

/** The three forms of the container (RFC 9649). */
function webpSize(view: DataView): Size {
  if (view.byteLength < 30) return UNKNOWN
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return sized(1 + three(view, 24), 1 + three(view, 27))
    case 0x5650384c: { // VP8L
      const bits = view.getUint32(21, true)
      return sized(1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff))
    }
    case 0x56503820: // VP8
      return sized(view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff)
    default:
      return UNKNOWN
  }
}

const three = (view: DataView, at: number): number => view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16)
