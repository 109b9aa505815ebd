/** Bytes that JSON is made of. */
export const QUOTE = 0x22
export const BACKSLASH = 0x5c
export const COMMA = 0x2c
export const COLON = 0x3a
export const OPEN_MAP = 0x7b
export const CLOSE_MAP = 0x7d
export const OPEN_LIST = 0x5b
export const CLOSE_LIST = 0x5d

export const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
export const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

/** Text between two bytes. Most is short ASCII, and a decoder costs more than its characters. */
export function asciiText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from > 64) return UTF8.decode(bytes.subarray(from, to))
  let text = ''
  for (let at = from; at < to; at++) {
    const byte = bytes[at] as number
    if (byte >= 0x80) return UTF8.decode(bytes.subarray(from, to))
    text += String.fromCharCode(byte)
  }
  return text
}

/** `ignoreBOM`: else a text that begins with U+FEFF would lose it. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** What stands at a byte, for a message. */
export function shown(bytes: Uint8Array, at: number): string {
  const byte = bytes[at]
  if (byte === undefined) return 'the end of the file'
  return byte > 0x20 && byte < 0x7f ? `\`${String.fromCharCode(byte)}\`` : byte >= 0x80 ? 'a character outside of ASCII' : `the control character 0x${byte.toString(16).padStart(2, '0')}`
}
