/** Git LFS pointers: a text of at most 1,024 bytes that stands for a file and carries its SHA-256 (git-lfs, docs/spec.md). */
export interface Pointer {
  /** SHA-256 of the content, 64 lower-case hex digits. */
  readonly oid: string
  /** Bytes of the content. */
  readonly size: number
}

export const POINTER_MAX_BYTES = 1024
const FIRST_LINE = 'version https://git-lfs.github.com/spec/v1\n'

/** Whether a text means to be a pointer. Whether it is a good one says `readPointer`. */
export const looksLikePointer = (text: string): boolean => text.startsWith('version https://git-lfs.github.com/spec/')

/** Strict (A15): version first, then keys in alphabetical order, each once, a final newline. null when it is no good pointer. */
export function readPointer(text: string): Pointer | null {
  if (text.length > POINTER_MAX_BYTES || !text.startsWith(FIRST_LINE)) return null
  const match = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n((?:ext-[0-9]-[a-z0-9.-]+ sha256:[0-9a-f]{64}\n)*)oid sha256:([0-9a-f]{64})\nsize (0|[1-9][0-9]{0,15})\n$/.exec(text)
  return match === null ? null : { oid: match[2]!, size: Number(match[3]) }
}
