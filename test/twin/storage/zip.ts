/** Zip archives of small files, as the runner uploads an artifact: deflated, with sizes in the headers. */
import { crc32, deflateRawSync } from 'node:zlib'

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const members = Object.entries(files).map(([name, content]) => memberOf(name, Buffer.from(content as string)))
  let offset = 0
  const records = members.map(({ name, common, data }) => {
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((0o100644 << 16) >>> 0, 6)
    rest.writeUInt32LE(offset, 10)
    offset += 4 + common.length + name.length + data.length
    return Buffer.concat([Buffer.from('504b01021403', 'hex'), common, rest, name])
  })
  const directory = Buffer.concat(records)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(members.length, 8)
  end.writeUInt16LE(members.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...members.flatMap(({ name, common, data }) => [Buffer.from('504b0304', 'hex'), common, name, data]), directory, end])
}

/** `common` is what the header before the data and the one in the directory have in common. */
function memberOf(path: string, content: Buffer): { name: Buffer; common: Buffer; data: Buffer } {
  const [name, data, common] = [Buffer.from(path), deflateRawSync(content), Buffer.alloc(26)]
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(0x0800, 2)
  common.writeUInt16LE(8, 4)
  common.writeUInt16LE(0x21, 8)
  common.writeUInt32LE(crc32(content), 10)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(content.length, 18)
  common.writeUInt16LE(name.length, 22)
  return { name, common, data }
}
