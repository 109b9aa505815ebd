/** Zip files as nobody should make them: every field can lie. For tests. */
import { crc32, deflateRawSync } from 'node:zlib'

export interface MadeMember {
  readonly name: string
  readonly content: string | Uint8Array
  readonly stored?: boolean
  /** What the directory says instead of the truth. */
  readonly says?: Partial<Fields>
  /** What the header before the data says instead of what the directory says. */
  readonly local?: Partial<Fields>
  /** Sizes stand behind the data, as a writer that streams puts them. */
  readonly streamed?: boolean | 'bare'
  /** Bytes of another length before the data. */
  readonly gap?: number
  readonly extra?: Uint8Array
  readonly comment?: string
  readonly mode?: number
}

interface Fields {
  readonly name: string
  readonly version: number
  readonly flags: number
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

export interface MadeEnd {
  readonly comment?: string
  readonly count?: number
  readonly disk?: number
  readonly start?: number
  readonly size?: number
  /** Bytes between the members and the directory. */
  readonly before?: Uint8Array
  readonly front?: Uint8Array
}

export function makeZip(members: readonly MadeMember[], end: MadeEnd = {}): Uint8Array {
  const parts: Buffer[] = [Buffer.from(end.front ?? [])]
  const directory: Buffer[] = []
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0)
  for (const member of members) {
    parts.push(Buffer.alloc(member.gap ?? 0))
    const content = Buffer.from(member.content as string)
    const data = member.stored ? content : deflateRawSync(content)
    const true_: Fields = { name: member.name, version: 20, flags: member.streamed ? 8 : 0, method: member.stored ? 0 : 8, crc: crc32(content), packed: data.length, size: content.length, offset: length(), ...member.says }
    parts.push(localOf({ ...true_, ...(member.streamed ? { crc: 0, packed: 0, size: 0 } : {}), ...member.local }, member), data)
    if (member.streamed) parts.push(words(...(member.streamed === 'bare' ? [] : [0x08074b50]), crc32(content), data.length, content.length))
    directory.push(entryOf(true_, member))
  }
  parts.push(Buffer.from(end.before ?? []))
  const [start, list] = [end.start ?? length(), Buffer.concat(directory)]
  const count = end.count ?? members.length
  return Buffer.concat([...parts, list, words(0x06054b50), halves(end.disk ?? 0, end.disk ?? 0, count, count), words(end.size ?? list.length, start), halves((end.comment ?? '').length), Buffer.from(end.comment ?? '')])
}

function localOf({ name, version, flags, method, crc, packed, size }: Fields, { extra = new Uint8Array() }: MadeMember): Buffer {
  return Buffer.concat([words(0x04034b50), halves(version, flags, method, 0, 0x21), words(crc, packed, size), halves(Buffer.byteLength(name), extra.length), Buffer.from(name), extra])
}

function entryOf({ name, version, flags, method, crc, packed, size, offset }: Fields, { extra = new Uint8Array(), comment = '', mode = 0o100644 }: MadeMember): Buffer {
  return Buffer.concat([words(0x02014b50), halves((3 << 8) | 20, version, flags, method, 0, 0x21), words(crc, packed, size), halves(Buffer.byteLength(name), extra.length, comment.length, 0, 0), words((mode << 16) >>> 0, offset), Buffer.from(name), extra, Buffer.from(comment)])
}

function words(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(4 * values.length)
  values.forEach((value, index) => buffer.writeUInt32LE(value >>> 0, 4 * index))
  return buffer
}

function halves(...values: readonly number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length)
  values.forEach((value, index) => buffer.writeUInt16LE(value & 0xffff, 2 * index))
  return buffer
}
