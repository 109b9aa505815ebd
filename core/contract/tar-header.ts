/**
 * Headers of a tar file, read more strictly than any engine reads them: what two programs may understand in two ways is refused, so
 * that the engine cannot load another thing than was looked at. Format: POSIX 1003.1-2001 (pax), "ustar Interchange Format".
 */
export const TAR_BLOCK = 512

export interface TarHeader {
  readonly name: string
  readonly kind: 'file' | 'directory' | 'symlink' | 'pax'
  /** Bytes of content, which is padded to whole blocks. */
  readonly size: number
  /** Of a symlink. */
  readonly target: string
}

/** Total: `end` for a block of zeros, null for whatever is no header that can be understood in one way only. */
export function readTarHeader(block: Uint8Array): TarHeader | 'end' | null {
  if (block.length !== TAR_BLOCK) return null
  if (block.every((byte) => byte === 0)) return 'end'
  const kind = KINDS[String.fromCharCode(block[156]!)]
  const [name, target, prefix] = [text(block, 0, 100), text(block, 157, 257), text(block, 345, 500)]
  const size = octal(block, 124, 136)
  if (kind === undefined || name === null || name === '' || target === null || prefix !== '' || size === null) return null
  if (octal(block, 148, 156) !== checksum(block) || !isUstar(block)) return null
  if ((kind === 'directory' || kind === 'symlink') && size !== 0) return null
  return { name, kind, size, target }
}

/** `size` of a pax header where it gives one (a file over 8 GiB); null: it says what changes the meaning of the next header. Total. */
export function readPax(bytes: Uint8Array): { readonly size: number | null } | null {
  let size: number | null = null
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at)
    const digits = space < 0 ? null : text(bytes, at, space)
    if (digits === null || !/^[1-9]\d{0,6}$/.test(digits)) return null
    const end = at + Number(digits)
    if (end > bytes.length || end < space + 4 || bytes[end - 1] !== 0x0a) return null
    const record = latin(bytes.subarray(space + 1, end - 1))
    const key = record.slice(0, record.indexOf('='))
    if (!record.includes('=') || !HARMLESS.test(key)) return null
    if (key === 'size') {
      const value = record.slice('size='.length)
      if (size !== null || !/^(?:0|[1-9]\d{0,14})$/.test(value)) return null
      size = Number(value)
    }
    at = end
  }
  return { size }
}

/** A path, a link or a sparse file in here would stand for another one than the header names. */
const HARMLESS = /^(?:size|[acm]time|[ug]id|[ug]name|SCHILY\.xattr\.[\w.-]{1,200})$/

const KINDS: Readonly<Record<string, TarHeader['kind']>> = { '0': 'file', '5': 'directory', '2': 'symlink', x: 'pax' }

/** Printable ASCII up to the first zero, with nothing but zeros behind it; null: something else. */
function text(bytes: Uint8Array, from: number, to: number): string | null {
  const field = bytes.subarray(from, to)
  const zero = field.indexOf(0)
  const end = zero < 0 ? field.length : zero
  return field.subarray(0, end).every((byte) => byte > 0x1f && byte < 0x7f) && field.subarray(end).every((byte) => byte === 0) ? latin(field.subarray(0, end)) : null
}

const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')

/** Digits, then a zero or a blank or both. The form in base 256 is left to pax. */
function octal(block: Uint8Array, from: number, to: number): number | null {
  const digits = /^([0-7]{1,12})[\0 ]{0,2}$/.exec(latin(block.subarray(from, to)))?.[1]
  return digits === undefined ? null : Number.parseInt(digits, 8)
}

/** The sum of all bytes, its own field taken as blanks. */
const checksum = (block: Uint8Array): number => block.reduce((sum, byte, index) => sum + (index >= 148 && index < 156 ? 0x20 : byte), 0)

const isUstar = (block: Uint8Array): boolean => latin(block.subarray(257, 265)) === 'ustar\x0000'
