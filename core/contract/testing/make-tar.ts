/** Tar files for tests, also such as no program writes. */
import { TAR_BLOCK } from '../tar-header.ts'

export interface TarEntry {
  readonly name: string
  readonly content?: Uint8Array | string
  /** As the header has it: `0` a file (left out: that), `5` a directory, `2` a symlink, `x` pax. */
  readonly type?: string
  readonly target?: string
  /** Instead of the length of the content. */
  readonly size?: number
  readonly prefix?: string
}

export function makeTar(entries: readonly TarEntry[], end: Uint8Array = new Uint8Array(2 * TAR_BLOCK)): Uint8Array {
  const parts = entries.flatMap((entry) => {
    const content = bytesOf(entry.content ?? '')
    return [tarHeader(entry), content, new Uint8Array((TAR_BLOCK - (content.length % TAR_BLOCK)) % TAR_BLOCK)]
  })
  return joined([...parts, end])
}

export function tarHeader({ name, content = '', type = '0', target = '', size, prefix = '' }: TarEntry): Uint8Array {
  const block = new Uint8Array(TAR_BLOCK)
  const put = (text: string, at: number): void => block.set(bytesOf(text), at)
  put(name, 0)
  put('0000644\0', 100)
  put('0000000\0', 108)
  put('0000000\0', 116)
  put(`${(size ?? bytesOf(content).length).toString(8).padStart(11, '0')}\0`, 124)
  put('00000000000\0', 136)
  put(type, 156)
  put(target, 157)
  put('ustar\x0000', 257)
  put(prefix, 345)
  put('        ', 148)
  const sum = block.reduce((total, byte) => total + byte, 0)
  put(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return block
}

/** One record of a pax header, with its own length in front. */
export function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`
  let length = rest.length
  while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length
  return `${length}${rest}`
}

const bytesOf = (content: Uint8Array | string): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content)

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
