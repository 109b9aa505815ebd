/** Names of files that every machine can hold and every list can name. */

/** Git gives U+FFFD for bytes that are no UTF-8; control characters and backslashes break lists of checksums and Windows. */
export const hasPlainName = (path: string): boolean => !/[\p{Cc}\\\uFFFD]/u.test(path)

/** Equal for names that are one file on macOS or Windows (A17). */
export const folded = (name: string): string => (ASCII.test(name) ? name.toLowerCase() : name.normalize('NFC').toLowerCase())

const ASCII = /^[\x20-\x7E]*$/

/** A name in which every letter can be told from its twins. */
export const spelled = (name: string): string => name.replaceAll(/[^\x20-\x7E]/gu, (char) => `\\u{${char.codePointAt(0)!.toString(16)}}`)
