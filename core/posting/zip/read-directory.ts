/** The two descriptions that a zip file has of each member, held against each other: readers that trust one can be shown another file. */
import { fail, ok, type Result } from '../../problem.ts'
import type { ZipProblem, ZipRules } from './unzip.ts'

export interface Member {
  readonly name: string
  readonly method: 'stored' | 'deflated'
  /** Where its data starts, and how many bytes they are. */
  readonly start: number
  readonly packed: number
  /** Unpacked, as both descriptions say. */
  readonly size: number
  readonly crc: number
}

const END = { signature: 0x06054b50, bytes: 22 } as const
const ENTRY = { signature: 0x02014b50, bytes: 46 } as const
const LOCAL = { signature: 0x04034b50, bytes: 30 } as const
const DESCRIPTOR = 0x08074b50
/** Ours are stored; other writers may pack. Deflate itself reaches 1,032. */
const MAX_RATIO = 100
/** The level of compression (1, 2), sizes behind the data (3), names in UTF-8 (11). Encryption, patches and masks are not among them. */
const FLAGS = 0b1000_0000_1110
const BEHIND = 0b1000
/** Fields that change what a name or a size means: zip64, another name, encryption. */
const FOREIGN_FIELDS: ReadonlySet<number> = new Set([0x0001, 0x7075, 0x0017, 0x9901])
const MAX_EXTRA = 128

/** Members in the order of their data, which fill the file from its first byte to the directory. */
export function readDirectory(bytes: Uint8Array, rules: ZipRules): Result<readonly Member[], ZipProblem> {
  try {
    return ok(directoryOf(new View(bytes), rules))
  } catch (error) {
    if (error instanceof Refusal) return fail(error.problem)
    // An offset that leads out of the file.
    if (error instanceof RangeError) return fail({ kind: 'inconsistent', message: 'The zip file points outside of itself.' })
    throw error
  }
}

interface Entry extends Omit<Member, 'start'> {
  readonly flags: number
  readonly at: number
}

function directoryOf(view: View, rules: ZipRules): Member[] {
  const end = view.length - END.bytes
  if (end < 0 || view.u32(0) !== LOCAL.signature) refuse('not_zip', 'It is not a zip file with members.')
  // A comment behind the end would leave room for a second end.
  if (view.u32(end) !== END.signature || view.u16(end + 20) !== 0) refuse('not_zip', 'It does not end as a zip file without a comment does.')
  const [count, size, start] = [view.u16(end + 10), view.u32(end + 12), view.u32(end + 16)]
  if (view.u16(end + 4) !== 0 || view.u16(end + 6) !== 0 || view.u16(end + 8) !== count) refuse('unsupported', 'It is a part of several zip files.')
  if (start + size !== end) refuse('inconsistent', 'Its directory is not where its end says.')
  if (count > Object.keys(rules).length) refuse('unknown_member', 'It has more members than there are names for.')
  const entries = entriesOf(view, start, end, count, rules)
  return membersOf(view, entries.toSorted((a, b) => a.at - b.at), start)
}

function entriesOf(view: View, start: number, end: number, count: number, rules: ZipRules): Entry[] {
  const entries: Entry[] = []
  let at = start
  for (let index = 0; index < count; index += 1) {
    const [entry, next] = entryAt(view, at, rules)
    if (entries.some(({ name }) => name === entry.name)) refuse('duplicate_member', 'A member is there twice.')
    entries.push(entry)
    at = next
  }
  if (at !== end) refuse('inconsistent', 'Its directory holds something else than members.')
  return entries
}

function entryAt(view: View, at: number, rules: ZipRules): readonly [Entry, number] {
  if (view.u32(at) !== ENTRY.signature) refuse('inconsistent', 'Its directory is not one.')
  const [flags, method, crc, packed, size] = [view.u16(at + 8), view.u16(at + 10), view.u32(at + 16), view.u32(at + 20), view.u32(at + 24)]
  const [nameBytes, extraBytes, commentBytes] = [view.u16(at + 28), view.u16(at + 30), view.u16(at + 32)]
  plain(flags, method, view.u16(at + 6))
  if (commentBytes !== 0 || view.u16(at + 34) !== 0) refuse('unsupported', 'A member has a comment or lies in another file.')
  regular(view.u16(at + 4) >>> 8, view.u32(at + 38))
  const name = view.ascii(at + ENTRY.bytes, nameBytes)
  const most = Object.hasOwn(rules, name) ? rules[name] : undefined
  if (most === undefined) refuse('unknown_member', 'It has a member that does not belong there.')
  if (size > most) refuse('too_large', 'A member is larger than it may be.')
  if (size > MAX_RATIO * Math.max(packed, 1)) refuse('ratio', 'A member is packed beyond belief.')
  extra(view, at + ENTRY.bytes + nameBytes, extraBytes)
  return [{ name, method: method === 0 ? 'stored' : 'deflated', packed, size, crc, flags, at: view.u32(at + 42) }, at + ENTRY.bytes + nameBytes + extraBytes]
}

/** Each member begins where the one before it ended: no overlap, and nothing between. */
function membersOf(view: View, entries: readonly Entry[], end: number): Member[] {
  let at = 0
  const members = entries.map((entry) => {
    if (entry.at !== at) refuse('inconsistent', 'Its members overlap, or something lies between them.')
    const start = localAt(view, entry)
    at = start + entry.packed + (entry.flags & BEHIND ? descriptorAt(view, start + entry.packed, entry) : 0)
    const { name, method, packed, size, crc } = entry
    return { name, method, packed, size, crc, start }
  })
  if (at !== end) refuse('inconsistent', 'Something lies between its members and its directory.')
  return members
}

function localAt(view: View, entry: Entry): number {
  const { at } = entry
  const [nameBytes, extraBytes] = [view.u16(at + 26), view.u16(at + 28)]
  const same =
    view.u32(at) === LOCAL.signature && view.u16(at + 6) === entry.flags && view.u16(at + 8) === (entry.method === 'stored' ? 0 : 8) && view.ascii(at + LOCAL.bytes, nameBytes) === entry.name
  const [crc, packed, size] = [view.u32(at + 14), view.u32(at + 18), view.u32(at + 22)]
  const told = crc === entry.crc && packed === entry.packed && size === entry.size
  const untold = (entry.flags & BEHIND) !== 0 && crc === 0 && packed === 0 && size === 0
  if (!same || !(told || untold)) refuse('inconsistent', 'A member and the directory do not say the same.')
  if (entry.method === 'stored' && entry.packed !== entry.size) refuse('inconsistent', 'A member that is not packed has two sizes.')
  extra(view, at + LOCAL.bytes + nameBytes, extraBytes)
  return at + LOCAL.bytes + nameBytes + extraBytes
}

/** Sizes behind the data, with or without a signature in front of them; gives its length. */
function descriptorAt(view: View, at: number, { crc, packed, size }: Entry): number {
  const front = view.u32(at) === DESCRIPTOR ? 4 : 0
  if (view.u32(at + front) !== crc || view.u32(at + front + 4) !== packed || view.u32(at + front + 8) !== size) refuse('inconsistent', 'The sizes behind a member are not those of the directory.')
  return front + 12
}

/** Version 2.0 has deflate and nothing of what came later. */
function plain(flags: number, method: number, version: number): void {
  if ((flags & ~FLAGS) !== 0 || (method !== 0 && method !== 8) || version > 20) refuse('unsupported', 'A member is encrypted, or packed in a way that is not read here.')
}

/** Of a writer on Unix (3) the upper half is the mode of the file; in the lower half, bit 4 marks a directory. */
function regular(system: number, attributes: number): void {
  const type = (attributes >>> 16) & 0o170000
  if ((system === 3 && type !== 0 && type !== 0o100000) || (attributes & 0x10) !== 0) refuse('unsupported', 'A member is not a regular file.')
}

function extra(view: View, start: number, bytes: number): void {
  if (bytes > MAX_EXTRA) refuse('unsupported', 'A member has more extra fields than needed.')
  let at = start
  while (at < start + bytes) {
    if (FOREIGN_FIELDS.has(view.u16(at))) refuse('unsupported', 'A member has an extra field that changes what it is.')
    at += 4 + view.u16(at + 2)
  }
  if (at !== start + bytes) refuse('inconsistent', 'The extra fields of a member are cut off.')
}

/** Little-endian; reading past the end throws a RangeError. */
class View {
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #view: DataView

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.length = bytes.length
  }

  u16(at: number): number {
    return this.#view.getUint16(at, true)
  }

  u32(at: number): number {
    return this.#view.getUint32(at, true)
  }

  /** A byte that is no ASCII becomes a character that no name of ours has. */
  ascii(at: number, length: number): string {
    if (at + length > this.length) throw new RangeError('outside')
    return String.fromCharCode(...this.#bytes.subarray(at, at + Math.min(length, 255)))
  }
}

class Refusal extends Error {
  readonly problem: ZipProblem

  constructor(problem: ZipProblem) {
    super(problem.message)
    this.problem = problem
  }
}

function refuse(kind: ZipProblem['kind'], message: string): never {
  throw new Refusal({ kind, message })
}
